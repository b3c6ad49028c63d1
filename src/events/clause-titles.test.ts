import { describe, expect, test } from 'vitest';
import type { Register } from '../actors/register.ts';
import { parseAnnotated } from './annotated-text.ts';
import { readClaims } from './read-claims.ts';
import { isComplete } from './titles.ts';
import { eventNoun } from './triggers.ts';
import { readVerbForm } from './verb-forms.ts';

const person = (id: string, name: string, gender: string, side: string) => ({
  id,
  name,
  kind: 'person',
  gender,
  side,
  aliases: [],
  roles: [],
  passages: [],
});
const state = (id: string, name: string) => ({
  id,
  name,
  kind: 'state',
  aliases: [],
  roles: [],
  passages: [],
});
const proposedActors = [
  person('ada', 'Ada Holt', 'female', 'norland'),
  person('bo', 'Bo Lind', 'male', 'sudland'),
  person('carl', 'Carl Moe', 'male', 'sudland'),
  state('norland', 'Norland'),
  state('sudland', 'Sudland'),
];
const proposedPlaces = [
  { id: 'oslo', name: 'Oslo' },
  { id: 'rome', name: 'Rome' },
];
const register = { actors: new Map(), places: new Map(), states: new Map() } as unknown as Register;

function titles(sentence: string, published = '2020-05-08') {
  const { article, times, mentions, placeMentions } = parseAnnotated(
    `A headline\n${sentence}`,
    published,
  );
  const found = { mentions, placeMentions, proposedActors, proposedPlaces } as never;
  return readClaims(article, times, found, register).map((c) => c.title);
}

const friday = '<Friday=2020-05-08>';
const ada = '[Ada Holt=ada]';

const sentences = [
  `${ada} met her [Sudlandish=sudland] counterpart [Bo Lind=bo] on ${friday}.`,
  `On ${friday} ${ada} held talks with [Sudland=sudland] Foreign Minister and Deputy Premier [Bo Lind=bo].`,
  `${ada} will pay her first visit to {Rome=rome} on <Monday=2020-05-11>.`,
  `${ada} said on ${friday} that she wanted to lift the sanctions that the council had laid on the two states before the long war.`,
  `${ada} said on ${friday}.`,
  `"The bridge is open again," ${ada} said on ${friday}.`,
  `"We will open the bridge again in the next days, and then the road, the tunnel and the port as well," ${ada} said on ${friday}.`,
  `${ada} told reporters on ${friday} the harbour would be closed.`,
  `On ${friday} ${ada} signed the treaty and left for home.`,
  `The second meeting of ${ada} and [Bo Lind=bo] was held in {Oslo=oslo} on ${friday}.`,
  `${ada} condemned the attack, saying that it was a crime, on ${friday}.`,
  `${ada}, minister of trade, and [Bo Lind=bo], the head of the bank, left on ${friday} to take part in the Fourth Northern Trade and Industry Forum and the First Fair of Southern Crafts.`,
  `On ${friday} [Norland=norland] fired a missile over the sea.`,
  `${ada} warned on ${friday} that a long and very cold winter without any gas from the south, where the pipes burst, would be a threat to all.`,
];

const open =
  /\s(?:of|the|a|an|to|and|with|for|in|on|at|by|that|his|her|their|its|from|as|or|but|who|which)$/i;

describe('clauseTitle(parts)', () => {
  test.each(sentences)('writes whole titles: %s', (sentence) => {
    for (const title of titles(sentence)) {
      expect(isComplete(title), title).toBe(true);
      expect(title.split(' ').length).toBeLessThanOrEqual(12);
      expect(title).toMatch(/^[\p{Lu}\p{N}“]/u);
      expect(title).not.toMatch(open);
      const words = title
        .toLowerCase()
        .replace(/[“”,.]/g, '')
        .split(' ');
      expect(
        words.some((w) => readVerbForm(w) !== undefined || eventNoun(w) !== undefined),
        title,
      ).toBe(true);
    }
  });
  test('lets nobody announce what is announced about them', () => {
    expect(titles(`${ada}'s trip was announced only on ${friday}.`)).toEqual([
      'Ada Holt’s trip is announced',
    ]);
  });
  test('keeps the words of a subject that is no party', () => {
    expect(titles(`The stand-off over [Norland=norland] began on ${friday}.`)).toEqual([
      'Stand-off over Norland begins',
    ]);
  });
  test('puts the name alone for the whole phrase that describes it', () => {
    expect(titles(sentences[0] ?? '')).toEqual(['Ada Holt meets Bo Lind']);
    expect(titles(sentences[1] ?? '')).toEqual(['Ada Holt holds talks with Bo Lind']);
  });
  test('tells of plans in the plain present', () => {
    expect(titles(sentences[2] ?? '')).toEqual(['Ada Holt visits Rome']);
  });
  test('tells what was said, as far as whole phrases go, in the present tense', () => {
    expect(titles(sentences[3] ?? '')).toEqual(['Ada Holt says she wants to lift the sanctions']);
    expect(titles(sentences[7] ?? '')).toEqual(['Ada Holt says the harbour will be closed']);
  });
  test('quotes what is whole', () => {
    expect(titles(sentences[5] ?? '')).toEqual(['Ada Holt says “The bridge is open again”']);
    expect(titles(sentences[6] ?? '')[0]).toMatch(/^Ada Holt says “We will open the bridge again/);
  });
  test('says that something was said where it does not say what', () => {
    expect(titles(sentences[4] ?? '')).toEqual(['Ada Holt makes a statement']);
  });
  test('names the parties of a meeting that has no doer', () => {
    expect(titles(sentences[9] ?? '')).toEqual(['Ada Holt and Bo Lind meet in Oslo']);
  });
});

describe('isComplete(title)', () => {
  test('takes a clause or the name of an event', () => {
    expect(isComplete('Ada Holt visits Oslo')).toBe(true);
    expect(isComplete('Northern Trade Forum')).toBe(true);
  });
  test.each([
    '',
    'Visit',
    'Ada Holt says the',
    'Ada Holt meets with her',
    'ada Holt visits Oslo',
    'Ada Holt says “we will go on…”',
    'Ada Holt says “we will',
    'Ada Holt pulls out',
    'one two three four five six seven eight nine ten eleven twelve thirteen',
  ])('refuses %j', (title) => {
    expect(isComplete(title)).toBe(false);
  });
});
