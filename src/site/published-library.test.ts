import { describe, expect, it } from 'vitest';
import { Chronology } from '../model/chronology.ts';
import type { Entry } from '../model/collection.ts';
import { islandSite } from './fixtures/island-site.ts';
import { publishedLibrary } from './published-library.ts';

const { library } = islandSite().index;
const hide = Chronology.parse({ unreviewed: 'hide' });

/** The island with one event that no editor has seen, and one with a piece of evidence like that. */
function withMachines() {
  const events = new Map(library.events);
  const [first, second] = [...events.values()].filter(({ data }) => data.evidence.length > 0);
  if (!first || !second) throw new Error('the island has two events with evidence');
  const [piece] = second.data.evidence;
  if (!piece) throw new Error('with evidence');
  events.set(first.id, { ...first, data: { ...first.data, review: 'machine' } });
  const evidence = [piece, { ...piece, review: 'machine' as const }];
  events.set(second.id, { ...second, data: { ...second.data, review: 'reviewed', evidence } });
  return { library: { ...library, events }, first, second };
}

describe('publishedLibrary(library, chronology)', () => {
  it('shows everything unless the chronology says otherwise', () => {
    const { library: mixed } = withMachines();
    expect(publishedLibrary(mixed, Chronology.parse({}))).toBe(mixed);
  });

  it('leaves out events and evidence that no editor has accepted', () => {
    const { library: mixed, first, second } = withMachines();
    const { events } = publishedLibrary(mixed, hide);
    expect(events.has(first.id)).toBe(false);
    expect(events.get(second.id)?.data.evidence).toHaveLength(1);
  });

  it('keeps what a shown event names, and drops what nothing shown needs', () => {
    const { library: mixed, second } = withMachines();
    const asMachine = <Name extends 'actors' | 'sources'>(
      records: ReadonlyMap<string, Entry<Name>>,
    ) =>
      new Map(
        [...records].map(([id, entry]) => [
          id,
          { ...entry, data: { ...entry.data, review: 'machine' as const } } as Entry<Name>,
        ]),
      );
    const shown = publishedLibrary(
      {
        ...mixed,
        events: new Map([[second.id, mixed.events.get(second.id) as Entry<'events'>]]),
        actors: asMachine(mixed.actors),
        sources: asMachine(mixed.sources),
      },
      hide,
    );
    expect([...shown.sources.keys()]).toEqual([
      ...new Set(second.data.evidence.slice(0, 1).map(({ source }) => source)),
    ]);
    for (const { actor } of second.data.actors) expect(shown.actors.has(actor)).toBe(true);
    expect(shown.actors.size).toBeLessThan(mixed.actors.size);
  });
});
