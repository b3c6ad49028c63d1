import { describe, expect, test } from 'vitest';
import { parseAnnotated } from './annotated-text.ts';
import { splitClauses } from './clauses.ts';
import { foldQuotations } from './quotations.ts';
import { tokenise } from './tokens.ts';

/** Clauses as "relation: subject | verb | rest". */
function read(marked: string, headline = false): string[] {
  const a = parseAnnotated(marked);
  const raw = tokenise(a.article.text, [0, a.article.text.length], a);
  const { tokens } = foldQuotations(raw);
  const words = ([from, to]: readonly [number, number]) =>
    tokens
      .slice(from, to)
      .map((t) => t.text)
      .join(' ');
  return splitClauses(tokens, headline).map(
    (c) =>
      `${c.relation}: ${words(c.subject)} | ${words([c.verb.start, c.verb.end])} | ${words(c.rest)}`,
  );
}

describe('splitClauses(tokens, headline)', () => {
  test('parts what is said from who says it', () => {
    expect(
      read('The spokesman said on <Monday=2020-03-02> that [Ada=ada] will meet [Bo=bo] in May.'),
    ).toEqual(['main: The spokesman | said | on Monday', 'content: Ada | will meet | Bo in May .']);
  });

  test('leaves the day of a statement without "that" with the statement', () => {
    expect(read('[Ada=ada] said on <Monday=2020-03-02> the two would meet again.')).toEqual([
      'main: Ada | said | on Monday',
      'content: the two | would meet | again .',
    ]);
  });

  test('gives the verb after a relative clause the subject before it', () => {
    expect(read('[Ada=ada], who came on <Friday=2020-05-01>, left again.')[1]).toBe(
      'main: Ada , | left | again .',
    );
  });

  test('shares the subject of joined verbs', () => {
    expect(read('[Ada=ada] met the king and signed the treaty.')).toEqual([
      'main: Ada | met | the king',
      'coordinate: Ada | signed | the treaty .',
    ]);
  });

  test('gives the verb after a phrase between dashes the subject before it', () => {
    expect(
      read('In <May=2020-05>, Coast Flight 12 -- taking off from the bay -- was lost.').at(-1),
    ).toBe('main: In May , Coast Flight 12 — | was lost | .');
  });

  test('finds the verb of two names, and none in "a United Ports report"', () => {
    expect(read('It will help when [Ada=ada] and [Bo=bo] meet in <June=2020-06>.').at(-1)).toBe(
      'adverbial: Ada and Bo | meet | in June .',
    );
    expect(read('A [United Ports=up] report in <March=2020-03> said so.')).toEqual([
      'main: A United Ports report in March | said | so .',
    ]);
  });

  test('takes "that" between a noun and a name for a relative', () => {
    expect(read('They signed the bill that [Ada=ada] has to sign.')[1]).toBe(
      'relative: Ada | has | ',
    );
    expect(read('After that [Ada=ada] left.')).toHaveLength(1);
  });

  test('takes a noun with its relative for no verb', () => {
    expect(read('They said the radio broadcasts that had come from the bay ended.')[1]).toBe(
      'relative: the radio broadcasts | had come | ',
    );
  });

  test('leaves out of the passive a verb that nobody can be done', () => {
    const a = parseAnnotated('[Ada=ada] was briefed on it and slept on <Friday=2020-05-01>.');
    const tokens = tokenise(a.article.text, [0, a.article.text.length], a);
    expect(splitClauses(tokens).map((c) => c.verb.passive)).toEqual([true, false]);
  });

  test('keeps a list of names whole after "while"', () => {
    expect(read('It waits, while [Ada=ada] and [Bo=bo] will hold talks.').at(-1)).toBe(
      'adverbial: Ada and Bo | will hold | talks .',
    );
  });

  test('takes plural nouns for nouns', () => {
    expect(read('They agreed to continue the six-party talks with allies.')).toHaveLength(2);
  });

  test('takes a participle before a noun for an adjective', () => {
    expect(read('The planned summit between the two fired hopes.')).toEqual([
      'main: The planned summit between the two | fired | hopes .',
    ]);
  });

  test('takes a passive participle after a noun for no main verb', () => {
    expect(read('The summit between [Ada=ada] and [Bo=bo] held in Oslo ended.').at(0)).toMatch(
      /^reduced/,
    );
  });

  test('lets the object of "urge" do what is urged', () => {
    expect(read('[Ada=ada] urged [Bo=bo] to leave.')[1]).toBe('infinitive: Bo | to leave | .');
  });

  test('reads the present tense of headlines', () => {
    expect(read('Northern envoys arrive in {Oslo=oslo}', true)).toEqual([
      'main: Northern envoys | arrive | in Oslo',
    ]);
  });

  test('finds the speaker after the verb', () => {
    expect(read('The plane is late, said [Ada=ada] of the airline.').at(-1)).toMatch(/^main: Ada/);
  });

  test('finds no clause where there is no verb', () => {
    expect(read('After a long break')).toEqual([]);
  });
});
