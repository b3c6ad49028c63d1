import { describe, expect, it } from 'vitest';
import { updateEntry } from '../../src/content/write-entry.ts';
import type { Event, Says } from '../../src/model/event.ts';
import { effectsOn, type Files, folder, ingestInto, libraryOf, pathOf } from './in-memory.ts';
import { makeUpReading } from './made-up-readings.ts';

const says = (date: string, more: Says = {}): Says => ({
  title: 'Alda Verin meets Boris Talmanov',
  date,
  status: 'occurred',
  kind: 'meeting',
  actors: [{ actor: 'alda-verin' }, { actor: 'boris-talmanov' }],
  ...more,
});
const exact = makeUpReading(0, { says: [says('2018-05-04')] });
// It names nobody: only words like its own tell that it is the same.
const nameless = makeUpReading(1, {
  says: [{ ...says('2018-05-04', { title: 'Long talks on salt begin in Geneva' }), actors: [] }],
});
const bridge = makeUpReading(5, {
  says: [
    says('2018-05-04', {
      title: 'Alda and Boris begin long talks on salt in Geneva',
      places: ['geneva'],
    }),
  ],
});
const vague = makeUpReading(2, { says: [says('2018-05')] });
const second = makeUpReading(3, { says: [says('2018-05-20')] });

const eventsIn = (files: Files) => [...libraryOf(files).library.events.values()];
async function after(...runs: ReturnType<typeof makeUpReading>[][]): Promise<Files> {
  const files: Files = new Map();
  for (const run of runs) await ingestInto(files, run);
  return files;
}
const change = (files: Files, id: string, changes: Partial<Event>) =>
  updateEntry(folder, 'events', id, changes, effectsOn(files));

describe('planEvents(standing, incoming, before, now, context)', () => {
  it('makes two events one when new evidence leaves no doubt, and leads the lost id there', async () => {
    const files = await after([exact], [nameless]);
    const ids = eventsIn(files).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    await ingestInto(files, [bridge]);
    const [event, ...others] = eventsIn(files);
    expect(others).toEqual([]);
    expect(event?.data.evidence).toHaveLength(3);
    expect([event?.id, ...(event?.data.redirects ?? [])].sort()).toEqual(ids.sort());
  });
  it('parts what it had joined when new evidence makes it doubtful', async () => {
    expect(eventsIn(await after([vague], [exact]))).toHaveLength(1);
    expect(eventsIn(await after([vague], [exact], [second]))).toHaveLength(3);
  });
  it('does neither to an event that an editor has touched', async () => {
    const files = await after([vague, exact]);
    const [event] = eventsIn(files);
    await change(files, event?.id ?? '', { title: 'A meeting of two' });
    await ingestInto(files, [second]);
    expect(eventsIn(files)).toHaveLength(2);
    expect(libraryOf(files).library.events.get(event?.id ?? '')?.data).toMatchObject({
      title: 'A meeting of two',
      evidence: [expect.anything(), expect.anything()],
    });
  });
  it('does neither to an event of which an editor has given a piece to another, too', async () => {
    const elsewhere = says('2019', { title: 'Carla sings', actors: [{ actor: 'carla-osterby' }] });
    const files = await after([vague, exact], [makeUpReading(6, { says: [elsewhere] })]);
    const [event, other] = eventsIn(files);
    const shared = event?.data.evidence.find(({ says: { date } }) => date === '2018-05');
    const both = [...(other?.data.evidence ?? []), ...(shared ? [shared] : [])];
    await change(files, other?.id ?? '', { evidence: both });
    await ingestInto(files, [second]);
    const holders = eventsIn(files).filter(({ data }) =>
      data.evidence.some(({ quote }) => quote.exact === shared?.quote.exact),
    );
    expect(holders.map(({ id }) => id)).toEqual([event?.id, other?.id]);
  });
  it('does neither to an event in whose file there is a remark', async () => {
    const files = await after([vague, exact]);
    const [event] = eventsIn(files);
    const path = pathOf('events', event?.id ?? '');
    files.set(path, (files.get(path) ?? '').replace('---\n', '---\n# Look at this again.\n'));
    await ingestInto(files, [second]);
    expect(eventsIn(files)).toHaveLength(2);
  });
  it('marks what comes to an event that an editor has reviewed', async () => {
    const files = await after([exact]);
    const [event] = eventsIn(files);
    await change(files, event?.id ?? '', { review: 'reviewed' });
    await ingestInto(files, [makeUpReading(4, { says: [says('2018-05-04')] })]);
    const data = libraryOf(files).library.events.get(event?.id ?? '')?.data;
    expect(data?.review).toBe('reviewed');
    expect(data?.evidence.map(({ review }) => review)).toEqual([undefined, 'machine']);
  });
  it('lets a deleted event rest until a new article tells of it', async () => {
    const files = await after([exact]);
    const [event] = eventsIn(files);
    files.delete(pathOf('events', event?.id ?? ''));
    await ingestInto(files, [exact]);
    expect(eventsIn(files)).toEqual([]);
    await ingestInto(files, [makeUpReading(4, { says: [says('2018-05-04')] })]);
    const pieces = eventsIn(files).flatMap(({ data }) => data.evidence);
    expect(pieces.map(({ quote }) => quote.exact)).toEqual(['passage 4 0']);
  });
  it('gives no new event an id that leads elsewhere', async () => {
    const files = await after([exact]);
    const [event] = eventsIn(files);
    const id = event?.id ?? '';
    files.delete(pathOf('events', id));
    await ingestInto(files, [second]);
    const [other] = eventsIn(files);
    await change(files, other?.id ?? '', { redirects: [id] });
    await ingestInto(files, [makeUpReading(4, { says: [says('2018-05-04')] })]);
    expect(eventsIn(files).map((one) => one.id)).toEqual([other?.id, `${id}-2`].sort());
  });
  it('says which events could be one that an editor keeps apart', async () => {
    const files = await after([exact], [nameless]);
    for (const { id } of eventsIn(files)) await change(files, id, { review: 'reviewed' });
    const plan = await ingestInto(files, [bridge]);
    expect(eventsIn(files)).toHaveLength(2);
    expect(plan.couldBeOne).toHaveLength(1);
  });
  it('counts a copy as no voice of its own, whichever comes first', async () => {
    const minhash = Array.from({ length: 48 }, (_, i) => `A${String(i).padStart(3, '0')}`).join('');
    const wire = makeUpReading(0, { says: [says('2018-05-04')], minhash });
    const copy = makeUpReading(1, { says: [says('2018-05-04')], minhash });
    for (const runs of [[[wire], [copy]], [[copy], [wire]], [[copy, wire]]]) {
      const sources = [...libraryOf(await after(...runs)).library.sources.values()];
      const lineage = sources.map(({ data }) => [data.publisher, data.copyOf?.slice(0, 14)]).sort();
      expect(lineage).toEqual([
        ['harbour-post', 'morning-ledger'],
        ['morning-ledger', undefined],
      ]);
    }
  });
});
