import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { references } from '../../src/check/references.ts';
import type { Says } from '../../src/model/event.ts';
import { type Files, folder, ingestInto, libraryOf, pathOf } from './in-memory.ts';
import { linkFields } from './link-changes.ts';
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
  /** After how many writes the run is killed before which, or until whose completion, the editor is at work. */
  readonly killedAfter: number | undefined;
}
/** What the editor does between a kill and the next run: also what git takes back for him. */
const names = [...Object.keys(acts), 'checkout', 'clean'];
const turn: fc.Arbitrary<Turn> = fc.record({
  act: fc.constantFrom(...names),
  n: fc.nat(9999),
  arriving: fc.subarray([...articles.keys()], { maxLength: 3 }),
  killedAfter: fc.option(fc.nat(24), { nil: undefined }),
});

async function edit(files: Files, { act, n }: Turn, promises: Promises): Promise<void> {
  const events = [...libraryOf(files).library.events.values()];
  const event = events[n % Math.max(1, events.length)];
  if (event) await acts[act]?.(files, event, n, promises);
}

/** Lets the editor work on what a killed run has left, and on what git leaves of that. */
async function editHalfDone(
  files: Files,
  before: Files,
  turn: Turn,
  promises: Promises,
): Promise<void> {
  if (turn.act === 'clean') files.clear();
  if (turn.act === 'clean' || turn.act === 'checkout')
    for (const [path, text] of before) files.set(path, text);
  const known = piecesIn(before);
  await edit(files, turn, promises);
  // What was planned moves evidence that nobody has vouched for, also of an event with a new title.
  for (const id of promises.kept.keys()) {
    const data = libraryOf(files).library.events.get(id)?.data;
    if (data?.review === 'machine') promises.kept.delete(id);
  }
  // What the killed run has brought comes with its completion, also where it has been taken away.
  for (const piece of promises.gone) if (!known.has(piece)) promises.gone.delete(piece);
}

const piecesIn = (files: Files): ReadonlySet<string> =>
  new Set(
    [...libraryOf(files).library.events.values()].flatMap(({ data }) => data.evidence.map(pieceOf)),
  );

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
    const [collection = ''] = old.split('/');
    expect(files.has(`${folder}/${old}.mdx`), old).toBe(false);
    const isThere = files.has(`${folder}/${collection}/${now}.mdx`);
    expect(isThere || p.renamed.has(`${collection}/${now}`), now).toBe(true);
  }
  for (const { id, data } of events.values()) {
    for (const { actors = [], places = [] } of [data, ...data.evidence.map(({ says }) => says)]) {
      expect(new Set(actors.map(({ actor }) => actor)).size, id).toBe(actors.length);
      expect(new Set(places).size, id).toBe(places.length);
    }
    for (const field of linkFields) expect(data[field], `${id} ${field}`).not.toBe(id);
  }
  for (const { collection, id, target, to } of references(library)) {
    expect(library[target].has(to), `${collection}/${id} names ${target}/${to}`).toBe(true);
  }
  const leading = [...events.values()].flatMap(({ data }) => data.redirects ?? []);
  expect(new Set(leading).size).toBe(leading.length);
  for (const id of p.addresses) expect(events.has(id) || leading.includes(id), id).toBe(true);
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
          const { killedAfter } = one;
          if (killedAfter === undefined) {
            await edit(files, one, promises);
            await ingestInto(files, arriving);
          } else {
            const before = new Map(files);
            await ingestInto(files, arriving, {
              writes: killedAfter,
              meanwhile: () => editHalfDone(files, before, one, promises),
            });
          }
          expectAll(files, promises);
        }
        const before = new Map(files);
        expect((await ingestInto(files, articles.slice(0, 3))).steps).toEqual([]);
        expect(files).toEqual(before);
      }),
      { numRuns: 1000 },
    );
    expect([...done].sort()).toEqual(names.toSorted());
  }, 300_000);
});
