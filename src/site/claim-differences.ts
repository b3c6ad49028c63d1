import type { Library } from '../model/collection.ts';
import type { Event } from '../model/event.ts';
import { findDisagreements } from './disagreement.ts';

/** What sources can differ on. */
export type Matter = 'date' | 'status' | 'actors' | 'places';

type Claim = Event['evidence'][number];

/**
 * Finds on what the sources of an event differ. Dates and statuses as `findDisagreements` has it.
 * Participants and places differ when each of two sources names one that the other does not:
 * who names fewer says less, not something else. A state and its minister, a town and its country
 * stand for each other.
 */
export function findDifferences(evidence: Event['evidence'], library: Library): Matter[] {
  const found = findDisagreements(evidence, (label) => ({ label }));
  const matters: Matter[] = found.flatMap(({ about }) => about);
  if (differ(evidence, actorsOf, (id) => sidesOf(id, library))) matters.push('actors');
  if (differ(evidence, placesOf, (id) => surroundings(id, library))) matters.push('places');
  return matters;
}

function differ(
  evidence: Event['evidence'],
  named: (claim: Claim) => readonly string[],
  above: (id: string) => ReadonlySet<string>,
): boolean {
  const bySource = new Map<string, Set<string>>();
  for (const claim of evidence) {
    const names = named(claim);
    if (names.length === 0) continue;
    const known = bySource.get(claim.source) ?? new Set();
    for (const name of names) known.add(name);
    bySource.set(claim.source, known);
  }
  const sets = [...bySource.values()];
  const adds = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    [...one].some((id) => ![...other].some((known) => alike(id, known)));
  const alike = (a: string, b: string) => a === b || above(a).has(b) || above(b).has(a);
  return sets.some((one, at) =>
    sets.slice(at + 1).some((other) => adds(one, other) && adds(other, one)),
  );
}

function actorsOf({ says }: Claim): string[] {
  return says.actors?.map(({ actor }) => actor) ?? [];
}

function placesOf({ says }: Claim): readonly string[] {
  return says.places ?? [];
}

/** Those for whom an actor acts: its side and what it holds an office of. */
function sidesOf(id: string, { actors }: Library): ReadonlySet<string> {
  const data = actors.get(id)?.data;
  return new Set(
    [data?.side, ...(data?.roles.map(({ of }) => of) ?? [])].filter((of) => of !== undefined),
  );
}

/** The places that a place lies in. */
function surroundings(id: string, { places }: Library): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = places.get(id)?.data.partOf; at !== undefined && !found.has(at); ) {
    found.add(at);
    at = places.get(at)?.data.partOf;
  }
  return found;
}
