import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Register } from '../actors/register.ts';
import { kinds } from '../model/kind.ts';
import { statuses } from '../model/status.ts';
import { parseAnnotated } from './annotated-text.ts';
import { readAnnotated, testActor } from './read-annotated.ts';
import { readClaims } from './read-claims.ts';

const register = { actors: new Map(), places: new Map() } as unknown as Register;
const read = readAnnotated;
const proposed = testActor;

describe('readClaims(article, times, actors, register)', () => {
  test('reads a statement and the plan that it announces as two', () => {
    const claims = read(
      'Envoys to talk\n[Ada Holt=ada-holt] said on <Wednesday=2020-05-06> that [Bo Lind=bo-lind] will meet [Carl Moe=carl-moe] in {Oslo=oslo} on <May 10=2020-05-10>.',
    );
    expect(claims).toMatchObject([
      {
        kind: 'statement',
        date: '2020-05-06',
        status: 'occurred',
        actors: ['ada-holt', 'bo-lind', 'carl-moe'],
      },
      {
        kind: 'meeting',
        date: '2020-05-10',
        status: 'announced',
        actors: ['bo-lind', 'carl-moe'],
        places: ['oslo'],
        attributedTo: 'ada-holt',
      },
    ]);
    expect(claims[1]?.title).toBe('Bo Lind meets Carl Moe in Oslo');
  });

  test('dates each clause of a sentence by its own date', () => {
    const claims = read(
      'Old friends\nOn <August 24, 2011=2011-08-24> [Ada Holt=ada-holt] held talks in {Oslo=oslo}, and on <April 9=2018-04-09> [Bo Lind=bo-lind] paid a visit to {Rome=rome}.',
    );
    expect(claims.map((c) => [c.kind, c.date, c.actors[0]])).toEqual([
      ['talks', '2011-08-24', 'ada-holt'],
      ['visit', '2018-04-09', 'bo-lind'],
    ]);
  });

  test('reads an event told by a noun', () => {
    const claims = read(
      'A trip\nThe trip comes before the <June 12=2020-06-12> meeting between [Ada Holt=ada-holt] and [Bo Lind=bo-lind] in {Oslo=oslo}.',
    );
    expect(claims).toMatchObject([
      {
        kind: 'meeting',
        date: '2020-06-12',
        status: 'planned',
        actors: ['ada-holt', 'bo-lind'],
        title: 'Ada Holt and Bo Lind meet in Oslo',
      },
    ]);
  });

  test('joins headline, lead and body of one event', () => {
    const claims = read(
      'Holt leaves for Rome\n[Ada Holt=ada-holt] left for {Rome=rome} on <Monday=2020-05-04>.\nThey were seen off by [Bo Lind=bo-lind].'.replace(
        'Holt leaves',
        '[Holt=ada-holt] leaves',
      ),
    );
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      kind: 'visit',
      date: '2020-05-04',
      actors: ['ada-holt', 'bo-lind'],
    });
    expect(claims[0]?.quotes).toHaveLength(3);
  });

  test('gives an undated plan an open end and background a bound', () => {
    const claims = read(
      'Plans\n[Ada Holt=ada-holt] will visit {Rome=rome}.\n[Carl Moe=carl-moe] had earlier met [Bo Lind=bo-lind].',
    );
    expect(claims.map((c) => c.date)).toEqual(['2020-05-06/..', '[..2020-05-06]']);
  });

  test('dates by the heading of a part', () => {
    const claims = read(
      'The week\n#<Tuesday=2020-05-05>\n[Ada Holt=ada-holt] condemned the raid.',
      '2020-05-09',
    );
    expect(claims[0]?.date).toBe('2020-05-05');
  });

  test('counts back from the clause that it is told with', () => {
    const claims = read(
      'Old times\n[Ada Holt=ada-holt] visited {Rome=rome} on <April 23, 2009=2009-04-23>, <two weeks=P2W> after [Norland=norland] had announced its withdrawal from the treaty.',
    );
    expect(claims.find((c) => c.actors.includes('norland'))?.date).toBe('2009-04-09~');
  });

  test('recalls who took part in "the second meeting"', () => {
    const claims = read(
      'Two meetings\nOn <April 27=2020-04-27>, [Ada Holt=ada-holt] and [Bo Lind=bo-lind] met in {Oslo=oslo}. The second meeting was held on <May 2=2020-05-02>.',
    );
    expect(claims.map((c) => [c.date, c.actors])).toEqual([
      ['2020-04-27', ['ada-holt', 'bo-lind']],
      ['2020-05-02', ['ada-holt', 'bo-lind']],
    ]);
  });

  test('sets what was done "during the summit" on its day', () => {
    const claims = read(
      'After the summit\n[Carl Moe=carl-moe] left on <Saturday=2020-05-02>, following the summit of [Ada Holt=ada-holt] and [Bo Lind=bo-lind] in <late April=2020-04-21/2020-04-30>.\nDuring the summit, [Ada Holt=ada-holt] and [Bo Lind=bo-lind] discussed trade.',
    );
    expect(claims.find((c) => c.actors.includes('ada-holt'))).toMatchObject({
      date: '2020-04-21/2020-04-30',
    });
    expect(claims).toHaveLength(2);
  });

  test('takes no reporter for "he"', () => {
    const claims = read(
      "Planes\n[TNA=tna-news]'s [Carl Moe=carl-moe] said [Bo Lind=bo-lind] owned a boat.\nHe arrived in {Oslo=oslo} on <Monday=2020-05-04>.",
    );
    expect(claims.find((c) => c.kind === 'visit')?.actors).toEqual(['bo-lind']);
  });

  test('bounds what an agency reports by the day of the report', () => {
    const claims = read(
      'A boat\n[Ada Holt=ada-holt] inspected the harbour and visited a shipyard in {Oslo=oslo}, the [TNA=tna-news] reported <Thursday=2020-04-30>.',
    );
    expect(claims.find((c) => c.kind === 'visit')?.date).toBe('[..2020-04-30]');
  });

  test.each([
    [
      'a denial of knowledge',
      'No word\nThere was no confirmation from [Norland=norland] about the trip.',
    ],
    [
      'a negation',
      'No word\n[Ada Holt=ada-holt] did not visit {Rome=rome}. Her program was not disclosed.',
    ],
    [
      'a possibility',
      'No word\n[Ada Holt=ada-holt] may visit {Rome=rome}, and could meet [Bo Lind=bo-lind].',
    ],
    ['a proposal', 'No word\nUnder the plan, [Norland=norland] should suspend launches.'],
    ['a condition', 'No word\nIf [Ada Holt=ada-holt] visited {Rome=rome}, it would be good.'],
    ['an outlet as speaker', 'No word\n“It was a very good visit,” [TNA=tna-news] said.'],
    ['people in general', 'No word\n[Norland=norland] officials said it was late.'],
    ['the silence of a speaker', 'No word\n[Ada Holt=ada-holt] said nothing in return.'],
    ['a state of things', 'No word\n[Norland=norland] wants peace and [Sudland=sudland] likes it.'],
  ])('makes no event of %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });

  test('writes titles of at most twelve words, in the present tense', () => {
    const [claim] = read(
      'News\n[Ada Holt=ada-holt] hosted [Bo Lind=bo-lind] for a very long and rather festive farewell lunch in the great old hall of the castle on <Monday=2020-05-04>.',
    );
    expect(claim?.title.split(' ').length).toBeLessThanOrEqual(12);
    expect(claim?.title).toMatch(/^Ada Holt hosts Bo Lind/);
  });

  test('never throws and quotes only what the text holds', () => {
    const pieces = fc.constantFrom(
      '[Ada Holt=ada-holt]',
      '[Norland=norland]',
      '{Oslo=oslo}',
      '<Monday=2020-05-04>',
      '<May=2020-05>',
      '<two weeks=P2W>',
      'said',
      'that',
      'will',
      'visit',
      'met',
      'with',
      'and',
      'the',
      'summit',
      'held',
      'after',
      'before',
      'to',
      'has',
      'been',
      'was',
      'who',
      'which',
      ',',
      '.',
      '“',
      '”',
      '"',
      '(',
      ')',
      '\n',
      '-',
      "'s",
      '&quot;',
      'not',
      'by',
      'talks',
      'leaving',
      'planned',
      'It',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.boolean(), (words, dated) => {
        const a = parseAnnotated(words.join(' '), dated ? '2020-05-06' : undefined);
        const found = {
          ...a,
          proposedActors: [proposed('ada-holt'), proposed('norland')],
          proposedPlaces: [],
        };
        for (const claim of readClaims(a.article, a.times, found, register)) {
          expect(claim.title.split(' ').length).toBeLessThanOrEqual(12);
          expect(claim.title).not.toBe('');
          expect(statuses).toContain(claim.status);
          expect(kinds).toContain(claim.kind);
          expect(claim.quotes.length).toBeGreaterThan(0);
          for (const [from, to] of claim.quotes) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(a.article.text.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const a = parseAnnotated(text);
        readClaims(a.article, a.times, { ...a, proposedActors: [], proposedPlaces: [] }, register);
      }),
      { numRuns: 200 },
    );
  });
});
