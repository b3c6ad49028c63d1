import type { Register } from '../../src/actors/register.ts';
import { compareText } from '../../src/content/finding.ts';
import type { CollectionName, Library, Records } from '../../src/model/collection.ts';
import type { Evidence } from '../../src/model/event.ts';
import type { Reading } from './boil-down.ts';
import { calendarOf } from './calendar.ts';
import { findSides } from './fill-sides.ts';
import { mergeProposals } from './merge-proposals.ts';
import { nameSources } from './name-sources.ts';
import { type NamedBy, namedIn, newActors } from './new-actors.ts';
import { newPlaces } from './new-places.ts';
import { oldIds } from './old-ids.ts';
import { type EventPlan, planEvents } from './plan-events.ts';
import { respelling, settle } from './settle.ts';
import type { Step } from './step.ts';
import { traceSources } from './trace-sources.ts';
import { worldAsIs, worldWith } from './world-with.ts';

export interface PlanContext {
  readonly library: Library;
  readonly register: Register;
  /** Whether a file bears the id, though it could not be read. */
  readonly taken: (collection: CollectionName, id: string) => boolean;
  /** Pieces of evidence that one source may give one event. */
  readonly perEvent: number;
  /** Whether an event is bound by what no field tells: a comment in its file, a link in a text. */
  readonly isHeld?: (id: string) => boolean;
}

/** All that a run writes, and what it has to say of it. */
export interface Plan {
  readonly steps: readonly Step[];
  /** Events that could be one, and that an editor's work keeps apart. */
  readonly couldBeOne: EventPlan['couldBeOne'];
}

/**
 * Plans all that a run writes, in the order in which it is written: first what others refer to,
 * the sources last, since an article counts as read once its source is there. Pure, and blind to
 * the order of the readings.
 */
export function planIngest(readings: readonly Reading[], context: PlanContext): Plan {
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
    moved: oldIds(library.places),
  };
  const incoming = sources.flatMap(({ id, reading }) => {
    const names = respelling(reading, merged);
    return reading.evidence.map((one) => settle({ ...one, source: id }, merged, known, names));
  });
  const traced = traceSources(recordsOf(library), sources);
  const sides = findSides(named, merged, scope);
  const world = worldWith(incoming, named, merged, proposedPlaces, sides, scope);
  const { steps: events, couldBeOne } = planEvents(
    [...library.events.values()],
    incoming,
    { ...calendarOf(recordsOf(library)), world: worldAsIs(library, register) },
    { ...calendarOf(traced.sources), world },
    {
      perEvent,
      isTaken: (id) => taken('events', id),
      isHeld: context.isHeld ?? (() => false),
    },
  );
  const used = namedIn(events.flatMap(evidenceIn));
  const places = newPlaces(used.places, proposedPlaces, scope);
  const actors = newActors([...used.actors, ...sides.values()], named, merged, scope);
  const isKnown = (id: string) => library.sources.has(id);
  const written = [...traced.sources].filter(([id]) => !isKnown(id));
  const steps = [
    ...creations('publishers', publishers),
    ...creations('places', places),
    ...creations('actors', actors),
    ...[...sides]
      .sort()
      .map(([id, side]) => ({ collection: 'actors' as const, id, fill: { side } })),
    ...events,
    ...[...traced.changes]
      .sort(([a], [b]) => compareText(a, b))
      .map(([id, set]) => ({ collection: 'sources' as const, id, set })),
    ...creations('sources', new Map(written)),
  ];
  return { steps, couldBeOne };
}

const recordsOf = ({ sources }: Library) =>
  new Map([...sources].map(([id, { data }]) => [id, data]));

/** The evidence that a step brings into the content. */
function evidenceIn(step: Step): readonly Evidence[] {
  if (step.collection !== 'events') return [];
  if ('create' in step) return step.create.evidence;
  return 'add' in step ? step.add : [];
}

function creations<Name extends CollectionName>(
  collection: Name,
  records: ReadonlyMap<string, Records[Name]>,
): Step[] {
  return [...records]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, create]) => ({ collection, id, create }) as unknown as Step);
}
