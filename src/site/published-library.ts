import type { Chronology } from '../model/chronology.ts';
import type { Entry, Library } from '../model/collection.ts';

/**
 * The records that are published: all of them, or, where the chronology says `unreviewed: hide`, no
 * event and no evidence that no editor has accepted. What a shown event names stays, looked at or
 * not: a citation without its source would be worth nothing.
 */
export function publishedLibrary(library: Library, { unreviewed }: Chronology): Library {
  if (unreviewed === 'show') return library;
  const events = new Map<string, Entry<'events'>>();
  for (const [id, entry] of library.events) {
    if (entry.data.review === 'machine') continue;
    const evidence = entry.data.evidence.filter(({ review }) => review !== 'machine');
    events.set(id, { ...entry, data: { ...entry.data, evidence } });
  }
  const named = namesIn(events.values());
  const sources = keep(library.sources, named.sources);
  const publishers = new Set<string>();
  for (const { data } of sources.values()) {
    publishers.add(data.publisher);
    if (data.viaAgency !== undefined) publishers.add(data.viaAgency);
  }
  return {
    events,
    sources,
    actors: keep(library.actors, named.actors),
    places: keep(library.places, named.places),
    publishers: keep(library.publishers, publishers),
  };
}

function namesIn(events: Iterable<Entry<'events'>>) {
  const named = {
    sources: new Set<string>(),
    actors: new Set<string>(),
    places: new Set<string>(),
  };
  for (const { data } of events) {
    for (const { actor } of data.actors) named.actors.add(actor);
    for (const place of data.places) named.places.add(place);
    for (const { source, attributedTo } of data.evidence) {
      named.sources.add(source);
      if (attributedTo !== undefined) named.actors.add(attributedTo);
    }
  }
  return named;
}

/** The reviewed records, and those that something shown names. */
function keep<Name extends 'sources' | 'actors' | 'places' | 'publishers'>(
  records: ReadonlyMap<string, Entry<Name>>,
  named: ReadonlySet<string>,
): Map<string, Entry<Name>> {
  return new Map(
    [...records].filter(([id, { data }]) => data.review === 'reviewed' || named.has(id)),
  );
}
