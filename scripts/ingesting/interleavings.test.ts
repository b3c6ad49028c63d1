import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { references } from '../../src/check/references.ts';
import type { Says } from '../../src/model/event.ts';
import { type Files, ingestInto, libraryOf, pathOf } from './in-memory.ts';
import { acts, noPromises, type Promises, pieceOf } from './made-up-editor.ts';
import { makeUpReading } from './made-up-readings.ts';

const both = ['alda-verin', 'boris-talmanov'];
const tell = (actors: readonly string[], more: Says): Says => ({
  title: `${actors.join(' and ')} talk of salt`,
  status: 'occurred',
  kind: 'meeting',
  actors: actors.map((actor) => ({ actor })),
  ...more,
});
const meeting = tell(both, { date: '2018-05-04', places: ['geneva'] });
const visit = tell(['alda-verin'], {
  kind: 'visit',
  date: '2018-05-03/2018-05-06',
  places: ['geneva'],
});
const plan = tell(both, { status: 'announced', date: '2018-05-02/..' });
const second = tell(both, { date: '2018-06-20', places: ['oslo'] });
const pact = tell(both, { kind: 'agreement', date: '2018-05-04' });
const vague = tell(both, { date: '2018-05' });
const off = tell(both, { status: 'postponed', date: '2018-06-12', places: ['oslo'] });
const other = tell(['carla-osterby'], { kind: 'visit', date: '2018-05-04', places: ['oslo'] });

/** Articles that bridge, split, redate and link each other's events. */
const articles = [
  [meeting, visit],
  [meeting, other],
  [vague],
  [plan, other],
  [second, plan],
  [off],
  [visit, pact],
  [{ ...meeting, date: '2018-05-05' }],
  [second, vague],
  [pact, meeting],
].map((says, n) => makeUpReading(n, { says }));

interface Turn {
  readonly act: string;
  readonly n: number;
  readonly arriving: readonly number[];
  /** The editor is at work between a kill and the run that completes what was planned. */
  readonly meanwhile: boolean;
}
const names = Object.keys(acts);
const turn: fc.Arbitrary<Turn> = fc.record({
  act: fc.constantFrom(...names),
  n: fc.nat(9999),
  arriving: fc.subarray([...articles.keys()], { maxLength: 3 }),
  meanwhile: fc.boolean(),
});

async function edit(files: Files, { act, n, meanwhile }: Turn, promises: Promises): Promise<void> {
  const events = [...libraryOf(files).library.events.values()];
  const event = events[n % Math.max(1, events.length)];
  if (event) await acts[act]?.(files, event, n, promises);
  if (!meanwhile) return;
  // What was planned moves evidence that nobody has vouched for, also of an event with a new title.
  for (const id of promises.kept.keys()) {
    const data = libraryOf(files).library.events.get(id)?.data;
    if (data?.review === 'machine') promises.kept.delete(id);
  }
}

/** Holds the content against all that the editor may expect, and against its own rules. */
function expectAll(files: Files, p: Promises): void {
  const { library, findings } = libraryOf(files);
  expect(findings).toEqual([]);
  const { events } = library;
  for (const [id, fields] of p.fields) {
    const data = events.get(id)?.data as Record<string, unknown> | undefined;
    for (const [field, value] of fields) {
      if (field === 'redirects' || field === 'corrections')
        expect(data?.[field], `${id} ${field}`).toEqual(expect.arrayContaining(value as []));
      else expect(data?.[field] ?? undefined, `${id} ${field}`).toEqual(value);
    }
  }
  for (const [id, words] of p.words)
    for (const word of words) expect(files.get(pathOf('events', id)), id).toContain(word);
  const owners = new Map<string, string>();
  for (const { id, data } of events.values()) {
    for (const one of data.evidence) {
      const piece = pieceOf(one);
      expect(owners.get(piece), `${piece} is in ${id}, too`).toBeUndefined();
      owners.set(piece, id);
      expect(p.gone.has(piece), `${piece} has come back`).toBe(false);
      if (p.doubts.has(piece)) expect(one.disputed, piece).toBe(p.doubts.get(piece));
      const isNew = p.seen.has(id) && !p.seen.get(id)?.has(piece);
      if (isNew) expect(one.review, `${piece} in ${id}`).toBe('machine');
    }
  }
  for (const [id, pieces] of p.kept)
    for (const piece of pieces) expect(owners.get(piece), `${piece} of ${id}`).toBe(id);
  for (const [old, now] of p.renamed) {
    expect(library.actors.has(old), old).toBe(false);
    expect(library.actors.has(now) || p.renamed.has(now), now).toBe(true);
  }
  for (const { collection, id, target, to } of references(library)) {
    expect(library[target].has(to), `${collection}/${id} names ${target}/${to}`).toBe(true);
  }
  const leading = [...events.values()].flatMap(({ data }) => data.redirects ?? []);
  expect(new Set(leading).size).toBe(leading.length);
  for (const old of leading) expect(events.has(old), `${old} leads and is`).toBe(false);
}

describe('ingest and an editor, by turns', () => {
  it('loses no change of the editor in 1,000 interleavings, and leaves valid content', async () => {
    const done = new Set<string>();
    const start: Files = new Map();
    await ingestInto(start, articles.slice(0, 3));
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 2, maxLength: 5 }), async (turns) => {
        const files: Files = new Map(start);
        const promises = noPromises();
        for (const one of turns) {
          const arriving = one.arriving.flatMap((i) => articles[i] ?? []);
          done.add(one.act);
          if (!one.meanwhile) await edit(files, one, promises);
          await ingestInto(
            files,
            arriving,
            one.meanwhile ? { writes: 0, meanwhile: () => edit(files, one, promises) } : undefined,
          );
          expectAll(files, promises);
        }
        const before = new Map(files);
        expect((await ingestInto(files, articles.slice(0, 3))).steps).toEqual([]);
        expect(files).toEqual(before);
      }),
      // The seed is kept, so that a failure on one machine is one on every machine.
      { numRuns: 1000, seed: 20_310_402 },
    );
    expect([...done].sort()).toEqual(names.toSorted());
  }, 300_000);
});
