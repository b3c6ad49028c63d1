import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event, Says } from '../../src/model/event.ts';
import type { Reading } from './boil-down.ts';
import { type Files, ingestInto, libraryOf } from './in-memory.ts';
import { makeUpReading } from './made-up-readings.ts';

const says = fc
  .record({
    actors: fc.constantFrom(
      ['alda-verin', 'boris-talmanov'],
      ['alda-verin'],
      ['alda-verin', 'carla-osterby'],
      [],
    ),
    date: fc.constantFrom(
      undefined,
      '2018-05',
      '2018-05-04',
      '2018-05-04',
      '2018-05-05',
      '2018-05-03/2018-05-06',
      '2018-05-04/..',
      '2018-05-20',
    ),
    status: fc.constantFrom(
      'announced' as const,
      'planned' as const,
      'occurred' as const,
      'occurred' as const,
      'postponed' as const,
    ),
    kind: fc.constantFrom(
      'meeting' as const,
      'meeting' as const,
      'talks' as const,
      'visit' as const,
      'agreement' as const,
      'statement' as const,
    ),
    places: fc.constantFrom<string[]>([], ['geneva'], ['oslo'], ['norway']),
    title: fc.constantFrom(
      'Alda Verin meets Boris Talmanov',
      'Alda Verin and Boris Talmanov talk of salt',
      'Alda Verin is in town',
    ),
  })
  .map(
    ({ actors, date, places, ...more }): Says => ({
      ...more,
      ...(date === undefined ? {} : { date }),
      ...(actors.length > 0 ? { actors: actors.map((actor) => ({ actor })) } : {}),
      ...(places.length > 0 ? { places } : {}),
    }),
  );
const articles = fc
  .array(fc.array(says, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 7 })
  .map((lists) => lists.map((list, n) => makeUpReading(n, { says: list })));

/** Cuts a list into runs. */
const runsOf = (list: readonly Reading[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...list], { minLength: list.length }),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: list.length }),
    )
    .map(([order, sizes]) => {
      const runs: Reading[][] = [];
      for (let at = 0, n = 0; at < order.length; n++) {
        runs.push(order.slice(at, at + (sizes[n] ?? 1)));
        at += sizes[n] ?? 1;
      }
      return runs;
    });

async function ingestAll(runs: readonly (readonly Reading[])[]): Promise<Files> {
  const files: Files = new Map();
  for (const run of runs) await ingestInto(files, run);
  return files;
}

/** The events as they stand, an event called by its evidence: ids hang on which article came first. */
function eventsIn(files: Files): string[] {
  const { library, findings } = libraryOf(files);
  expect(findings).toEqual([]);
  const nameOf = ({ evidence }: Event) =>
    evidence
      .map(({ quote }) => quote.exact)
      .sort()
      .join(', ');
  const called = (id: string | undefined) => {
    if (id === undefined) return undefined;
    const target = library.events.get(id);
    expect(target, id).toBeDefined();
    return target && nameOf(target.data);
  };
  return [...library.events.values()]
    .map(({ data }) => {
      const { evidence: _, redirects: __, partOf, follows, outcomeOf, ...fields } = data;
      return JSON.stringify([nameOf(data), fields, [partOf, follows, outcomeOf].map(called)]);
    })
    .sort();
}

describe('planIngest(readings, context), run by run', () => {
  it('makes of articles in many runs, in any order, the events that one run makes of them', async () => {
    await fc.assert(
      fc.asyncProperty(
        articles.chain((list) => fc.tuple(fc.constant(list), runsOf(list))),
        async ([list, runs]) => {
          const whole = eventsIn(await ingestAll([list]));
          expect(eventsIn(await ingestAll(runs))).toEqual(whole);
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});
