import type { Register } from '../../src/actors/register.ts';
import { derive } from '../../src/events/derive.ts';
import type { PublishedDays, Voices } from '../../src/events/derive-order.ts';
import { reconcile } from '../../src/events/reconcile.ts';
import type { CollectionName, Library, Records } from '../../src/model/collection.ts';
import { Event, type Evidence } from '../../src/model/event.ts';
import { formatId } from '../../src/model/id.ts';
import type { Source } from '../../src/model/source.ts';
import type { Reading } from './boil-down.ts';
import { findSides } from './fill-sides.ts';
import { keepValid } from './keep-valid.ts';
import { mergeProposals } from './merge-proposals.ts';
import { freeId, nameSources } from './name-sources.ts';
import { type NamedBy, namedIn, newActors } from './new-actors.ts';
import { newPlaces } from './new-places.ts';
import { respelling, settle } from './settle.ts';
import { worldWith } from './world-with.ts';

/** One write: a new record, what an actor's lacks, or evidence that is added to an event. */
export type Step =
  | {
      [Name in CollectionName]: {
        readonly collection: Name;
        readonly id: string;
        readonly create: Records[Name];
      };
    }[CollectionName]
  | { readonly collection: 'actors'; readonly id: string; readonly fill: { readonly side: string } }
  | { readonly collection: 'events'; readonly id: string; readonly add: readonly Evidence[] };

export interface PlanContext {
  readonly library: Library;
  readonly register: Register;
  /** Whether a file bears the id, though it could not be read. */
  readonly taken: (collection: CollectionName, id: string) => boolean;
  /** Pieces of evidence that one source may give one event. */
  readonly perEvent: number;
}

/**
 * Plans all that a run writes, in the order in which it is written: first what others refer to,
 * the sources last, since an article counts as read once its source is there. Pure, and blind to
 * the order of the readings.
 */
export function planIngest(readings: readonly Reading[], context: PlanContext): Step[] {
  const { library, register, taken, perEvent } = context;
  const { publishers, sources } = nameSources(readings, library, taken);
  const named: NamedBy[] = sources.flatMap(({ id, reading }) =>
    reading.actors.map((actor) => ({ ...actor, source: id })),
  );
  const merged = mergeProposals(named, library);
  const proposedPlaces = readings.flatMap(({ places }) => places);
  const scope = { library, register, taken };
  const known = {
    actors: new Set([
      ...library.actors.keys(),
      ...register.actors.keys(),
      ...[...merged.values()].map(({ id }) => id),
    ]),
    places: new Set([
      ...library.places.keys(),
      ...register.places.keys(),
      ...proposedPlaces.map(({ id }) => id),
    ]),
  };
  const incoming = sources.flatMap(({ id, reading }) => {
    const names = respelling(reading, merged);
    return reading.evidence.map((one) => settle({ ...one, source: id }, merged, known, names));
  });
  const { published, voices } = calendarOf(library, sources);
  const sides = findSides(named, merged, scope);
  const world = worldWith(incoming, named, merged, proposedPlaces, sides, scope);
  const groups = reconcile(library.events.values(), incoming, published, world).map(
    ({ event, evidence }) => ({ event, evidence: limitEach(evidence, perEvent) }),
  );
  const used = namedIn(groups.flatMap(({ evidence }) => evidence));
  const places = newPlaces(used.places, proposedPlaces, scope);
  const actors = newActors([...used.actors, ...sides.values()], named, merged, scope);
  return [
    ...steps('publishers', publishers),
    ...steps('places', places),
    ...steps('actors', actors),
    ...[...sides]
      .sort()
      .map(([id, side]) => ({ collection: 'actors' as const, id, fill: { side } })),
    ...eventSteps(groups, published, voices, (id) => library.events.has(id) || taken('events', id)),
    ...steps('sources', new Map(sources.map(({ id, record }) => [id, record]))),
  ];
}

/** When each source was published, and whose voice it is. */
export function calendarOf(
  library: Library,
  sources: readonly { readonly id: string; readonly record: Source }[],
): { published: PublishedDays; voices: Voices } {
  const published = new Map<string, string>();
  const voices = new Map<string, string>();
  const old = [...library.sources].map(([id, { data }]) => ({ id, record: data }));
  for (const { id, record } of [...old, ...sources]) {
    if (record.published !== undefined) published.set(id, record.published);
    voices.set(id, record.viaAgency ?? record.publisher);
  }
  return { published, voices };
}

function steps<Name extends CollectionName>(
  collection: Name,
  records: ReadonlyMap<string, Records[Name]>,
): Step[] {
  return [...records]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, create]) => ({ collection, id, create }) as unknown as Step);
}

/** Leaves at most `most` pieces of each source, those first that say something of their own. */
function limitEach(evidence: readonly Evidence[], most: number): Evidence[] {
  const bySource = new Map<string, Evidence[]>();
  for (const one of evidence) {
    bySource.set(one.source, [...(bySource.get(one.source) ?? []), one]);
  }
  const kept = new Set<Evidence>();
  for (const list of bySource.values()) {
    const said = new Set<string>();
    const quoted = new Set<string>();
    const fresh = list.filter(({ quote, says: { date, status } }) => {
      const isNew = !said.has(`${date} ${status}`) && !quoted.has(quote.exact);
      said.add(`${date} ${status}`);
      quoted.add(quote.exact);
      return isNew;
    });
    for (const one of [...new Set([...fresh, ...list])].slice(0, most)) kept.add(one);
  }
  return evidence.filter((one) => kept.has(one));
}

function eventSteps(
  groups: readonly { readonly event: string | undefined; readonly evidence: readonly Evidence[] }[],
  published: PublishedDays,
  voices: Voices,
  exists: (id: string) => boolean,
): Step[] {
  const used = new Set<string>();
  return groups.flatMap(({ event, evidence }): Step[] => {
    if (event !== undefined) return [{ collection: 'events', id: event, add: evidence }];
    const { title, date, status, kind, actors, places } = derive(evidence, published, voices);
    const record = keepValid(Event, {
      title: title ?? '',
      status: status ?? 'occurred',
      kind: kind ?? 'other',
      places: [...places],
      actors: [...actors],
      evidence: [...evidence],
      review: 'machine',
      ...(date === undefined ? {} : { date }),
    });
    if (record === undefined) return [];
    const base = formatId(`${datePart(record.date)} ${record.title}`, 100) || 'event';
    const id = freeId(base, (other) => exists(other) || used.has(other));
    used.add(id);
    return [{ collection: 'events', id, create: record }];
  });
}

/** The date as an id begins with it: the first day that it names; a bound says that it is one. */
function datePart(date: string | undefined): string {
  const first = /\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(date ?? '')?.[0];
  if (date === undefined || first === undefined) return 'undated';
  if (/^\[?\.\.|^\//.test(date)) return `before-${first}`;
  if (/\.\.\]?$|\/$/.test(date)) return `after-${first}`;
  return first;
}
