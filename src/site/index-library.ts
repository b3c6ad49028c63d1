import type { CollectionName, Entry, Library } from '../model/collection.ts';
import { compareEdtf } from '../model/edtf.ts';

type Lookup<Name extends CollectionName> = ReadonlyMap<string, readonly Entry<Name>[]>;

/** The records of a chronology and who refers to whom, in the order in which pages show them. */
export interface Index {
  readonly library: Library;
  /** In the order of the chronology; what has no date comes last. */
  readonly events: readonly Entry<'events'>[];
  /** Newest first; what has no date comes last. */
  readonly sources: readonly Entry<'sources'>[];
  readonly eventsByActor: Lookup<'events'>;
  /** At the place or in one that lies in it. */
  readonly eventsByPlace: Lookup<'events'>;
  readonly eventsBySource: Lookup<'events'>;
  readonly eventsByPublisher: Lookup<'events'>;
  readonly sourcesByPublisher: Lookup<'sources'>;
  /** Sources that say something of an event in which the actor has part, or by which it is known. */
  readonly sourcesByActor: Lookup<'sources'>;
  /** Sources that say something of an event there. */
  readonly sourcesByPlace: Lookup<'sources'>;
  /** Actors that belong to, act for, or hold an office of the actor. */
  readonly membersByActor: Lookup<'actors'>;
  /** Actors that are known by what the source says. */
  readonly actorsBySource: Lookup<'actors'>;
  readonly placesByPlace: Lookup<'places'>;
  readonly partsByEvent: Lookup<'events'>;
  readonly followersByEvent: Lookup<'events'>;
  readonly outcomesByEvent: Lookup<'events'>;
}

/** Reads the whole library once, in time linear in its references, so that no page has to search. */
export function indexLibrary(library: Library): Index {
  const events = [...library.events.values()].sort(chronologically);
  const sources = [...library.sources.values()].sort(newestFirst);
  const rank = new Map(sources.map((source, at) => [source.id, at]));
  const bySource = (ids: ReadonlySet<string>) =>
    [...ids]
      .flatMap((id) => library.sources.get(id) ?? [])
      .sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  const sourcesOf = new Map<string, Set<string>>();
  const sourcesAt = new Map<string, Set<string>>();
  for (const { data } of events) {
    const told = data.evidence.map((evidence) => evidence.source);
    for (const { actor } of data.actors) collect(sourcesOf, actor, told);
    for (const { attributedTo, source } of data.evidence) {
      if (attributedTo !== undefined) collect(sourcesOf, attributedTo, [source]);
    }
    for (const place of withSurroundings(data.places, library)) collect(sourcesAt, place, told);
  }
  for (const { id, data } of library.actors.values()) {
    collect(sourcesOf, id, data.evidence?.map((evidence) => evidence.source) ?? []);
  }
  return {
    library,
    events,
    sources,
    eventsByActor: group(events, ({ data }) => [
      ...data.actors.map(({ actor }) => actor),
      ...data.evidence.flatMap(({ attributedTo }) => attributedTo ?? []),
    ]),
    eventsByPlace: group(events, ({ data }) => withSurroundings(data.places, library)),
    eventsBySource: group(events, ({ data }) => data.evidence.map(({ source }) => source)),
    eventsByPublisher: group(events, ({ data }) =>
      data.evidence.flatMap(({ source }) => library.sources.get(source)?.data.publisher ?? []),
    ),
    sourcesByPublisher: group(sources, ({ data }) => [
      data.publisher,
      ...(data.viaAgency === undefined ? [] : [data.viaAgency]),
    ]),
    sourcesByActor: new Map([...sourcesOf].map(([id, ids]) => [id, bySource(ids)])),
    sourcesByPlace: new Map([...sourcesAt].map(([id, ids]) => [id, bySource(ids)])),
    membersByActor: group(byName(library.actors.values()), ({ id, data }) =>
      [data.side, ...data.roles.map((role) => role.of)].filter(
        (of): of is string => of !== undefined && of !== id,
      ),
    ),
    actorsBySource: group(
      [...library.actors.values()],
      ({ data }) => data.evidence?.map(({ source }) => source) ?? [],
    ),
    placesByPlace: group(byName(library.places.values()), ({ data }) => data.partOf ?? []),
    partsByEvent: group(events, ({ data }) => data.partOf ?? []),
    followersByEvent: group(events, ({ data }) => data.follows ?? []),
    outcomesByEvent: group(events, ({ data }) => data.outcomeOf ?? []),
  };
}

/** Orders records by name as the language of the names would, ids deciding between namesakes. */
export function byName<Name extends 'actors' | 'places' | 'publishers'>(
  entries: Iterable<Entry<Name>>,
): Entry<Name>[] {
  const { compare } = new Intl.Collator('en');
  return [...entries].sort((a, b) => compare(a.data.name, b.data.name) || order(a.id, b.id));
}

/** The places and those that they lie in, up to the outermost. */
function withSurroundings(places: readonly string[], { places: known }: Library): string[] {
  const found = new Set(places);
  for (const place of found) {
    const around = known.get(place)?.data.partOf;
    if (around !== undefined) found.add(around);
  }
  return [...found];
}

function group<Name extends CollectionName>(
  entries: readonly Entry<Name>[],
  keysOf: (entry: Entry<Name>) => string | readonly string[],
): Map<string, Entry<Name>[]> {
  const groups = new Map<string, Entry<Name>[]>();
  for (const entry of entries) {
    for (const key of new Set([keysOf(entry)].flat())) {
      const found = groups.get(key);
      if (found) found.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}

function collect(sets: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const set = sets.get(key) ?? new Set();
  for (const value of values) set.add(value);
  sets.set(key, set);
}

function chronologically(a: Entry<'events'>, b: Entry<'events'>): number {
  const [one, other] = [a.data.date, b.data.date];
  if (one === undefined || other === undefined) {
    return Number(one === undefined) - Number(other === undefined) || order(a.id, b.id);
  }
  return (one === other ? 0 : compareEdtf(one, other)) || order(a.id, b.id);
}

function newestFirst(a: Entry<'sources'>, b: Entry<'sources'>): number {
  return order(b.data.published ?? '', a.data.published ?? '') || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
