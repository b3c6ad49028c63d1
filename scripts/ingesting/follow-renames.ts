import type { CollectionName, Library } from '../../src/model/collection.ts';
import { oldIds } from './old-ids.ts';
import type { Step } from './step.ts';

/** Which collection a field names, wherever it stands in a step. */
const targets: Readonly<Record<string, CollectionName>> = {
  actor: 'actors',
  attributedTo: 'actors',
  side: 'actors',
  of: 'actors',
  source: 'sources',
  updates: 'sources',
  copyOf: 'sources',
  publisher: 'publishers',
  viaAgency: 'publishers',
  places: 'places',
  follows: 'events',
  outcomeOf: 'events',
};

/** Fields of one name that mean another collection in each. */
const ownTargets: Readonly<Partial<Record<CollectionName, typeof targets>>> = {
  places: { partOf: 'places' },
  events: { partOf: 'events', to: 'events' },
};

/**
 * Gives the steps that a killed run has left the ids that records bear now: an editor may have renamed
 * some in the meantime. What is renamed is there, and is not created again.
 */
export function followRenames(steps: readonly Step[], library: Library): Step[] {
  const old = {
    actors: oldIds(library.actors),
    sources: oldIds(library.sources),
    publishers: oldIds(library.publishers),
    places: oldIds(library.places),
    events: oldIds(library.events),
  };
  if (Object.values(old).every(({ size }) => size === 0)) return [...steps];
  return steps.flatMap((step): Step[] => {
    const { collection, id } = step;
    const now = old[collection].get(id);
    if (now !== undefined && 'create' in step) return [];
    const own = { ...targets, ...ownTargets[collection] };
    const swap = (value: unknown, target: CollectionName | undefined): unknown => {
      if (typeof value === 'string') return (target && old[target].get(value)) ?? value;
      if (Array.isArray(value)) return distinct(value.map((one) => swap(one, target)));
      if (typeof value !== 'object' || value === null) return value;
      const fields = Object.entries(value).flatMap(([key, one]) => {
        // Before and after a change stands the same field's value.
        const field = key === 'was' || key === 'is' ? target : own[key];
        const named = swap(one, field);
        // Two that are one now are not of each other.
        const isOwn = collection !== 'events' && field === collection && named === (now ?? id);
        return isOwn ? [] : [[key, named] as const];
      });
      return Object.fromEntries(fields);
    };
    // An event that gives evidence up does so where the plan found it, or not at all.
    return [{ ...(swap(step, undefined) as Step), id: 'give' in step ? id : (now ?? id) } as Step];
  });
}

/** Of two names that are one now the first: an actor takes part once, a place is named once. */
function distinct(list: readonly unknown[]): unknown[] {
  const seen = new Set<unknown>();
  return list.filter((one) => {
    const name = typeof one === 'object' && one !== null && 'actor' in one ? one.actor : one;
    return !seen.has(name) && seen.add(name);
  });
}
