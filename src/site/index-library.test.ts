import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../model/collection.ts';
import { islandSite, siteOf } from './fixtures/island-site.ts';
import { indexLibrary } from './index-library.ts';

describe('indexLibrary(library)', () => {
  it('orders events by the chronology and sources newest first, in whatever order they come', () => {
    const { library } = islandSite().index;
    const expected = islandSite().index;
    const shuffled = <Value>(records: ReadonlyMap<string, Value>) =>
      fc
        .shuffledSubarray([...records], { minLength: records.size })
        .map((entries) => new Map(entries));
    fc.assert(
      fc.property(
        shuffled<Entry<'events'>>(library.events),
        shuffled<Entry<'sources'>>(library.sources),
        (events, sources) => {
          const index = indexLibrary({ ...library, events, sources });
          expect(index.events.map(({ id }) => id)).toEqual(expected.events.map(({ id }) => id));
          expect(index.sources.map(({ id }) => id)).toEqual(expected.sources.map(({ id }) => id));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('puts what has no date last', () => {
    const { events } = siteOf({ a: {}, b: { date: '2031' }, c: { date: '2030-05' } }).index;
    expect(events.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('lists an event once for an actor who has part in it and is quoted on it', () => {
    const evidence = [{ source: 's', quote: { exact: 'x' }, says: {}, attributedTo: 'ada-brenn' }];
    const { index } = siteOf({ a: { actors: [{ actor: 'ada-brenn' }], evidence } }, { s: {} });
    expect(index.eventsByActor.get('ada-brenn')).toHaveLength(1);
    expect(index.sourcesByActor.get('ada-brenn')?.map(({ id }) => id)).toEqual(['s']);
  });
});
