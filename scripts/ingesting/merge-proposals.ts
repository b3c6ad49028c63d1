import { familyName } from '../../src/actors/family-name.ts';
import { foldWord } from '../../src/actors/fold.ts';
import { nameKey } from '../../src/actors/name-key.ts';
import type { Role } from '../../src/model/actor.ts';
import type { Library } from '../../src/model/collection.ts';
import type { ProposedActor } from '../../src/model/extraction.ts';
import { formatId } from '../../src/model/id.ts';
import type { NamedBy } from './new-actors.ts';

/** Who a proposed actor is: the id and name that all articles of a run use from now on. */
export interface Settled {
  readonly id: string;
  readonly name: string;
}

/**
 * Ties proposals of several articles together by the key of their names: proposed id → who it is.
 * Of several spellings the one that most sources use wins, then the first in the alphabet, so that
 * the order of articles decides nothing; an id that the content knows comes before all.
 */
export function mergeProposals(
  named: readonly NamedBy[],
  library: Library,
): ReadonlyMap<string, Settled> {
  const groups = new Map<string, ProposedActor[]>();
  for (const { proposal } of named) {
    const key = `${proposal.kind} ${nameKey(proposal.name) || proposal.id}`;
    const group = groups.get(key);
    if (group) group.push(proposal);
    else groups.set(key, [proposal]);
  }
  const settled = new Map<string, Settled>();
  for (const [, group] of [...groups].sort(([a], [b]) => compare(a, b))) {
    const ids = [...new Set(group.map(({ id }) => id))].sort();
    const known = ids.find((id) => library.actors.has(id));
    const before = ids.map((id) => settled.get(id)).find((one) => one !== undefined);
    const id = known ?? mostUsed(group.map((one) => one.id));
    const names = group.map((one) => one.name);
    // Of spellings used as often, the one that the id is made of.
    const likeId = names.filter((name) => formatId(name) === id);
    const name = library.actors.get(id)?.data.name ?? mostUsed([...names, ...likeId.slice(0, 1)]);
    for (const other of ids) settled.set(other, settled.get(other) ?? before ?? { id, name });
  }
  for (const [id, whole] of fullerNames(groups, library)) {
    settled.set(id, settled.get(whole) ?? { id: whole, name: nameOf(library, whole) });
  }
  return settled;
}

const nameOf = (library: Library, id: string): string => library.actors.get(id)?.data.name ?? id;

/**
 * Finds who is meant where an article calls a person by one word only ("President Trump"): the one
 * person of that family name who holds the same office. Two people never become one because they
 * share a family name.
 */
function fullerNames(
  groups: ReadonlyMap<string, readonly ProposedActor[]>,
  library: Library,
): Map<string, string> {
  const whole = new Map<string, Person[]>();
  const short: Person[] = [];
  const persons = [
    ...[...library.actors.values()].map(({ id, data }) => ({ id, ...data })),
    ...[...groups.values()].flat(),
  ].filter(({ kind }) => kind === 'person');
  for (const { id, name, roles } of persons) {
    const person = { id, name, roles };
    const family = familyName(name);
    if (!name.includes(' ')) short.push(person);
    else if (family) whole.set(family, [...(whole.get(family) ?? []), person]);
  }
  const found = new Map<string, string>();
  for (const { id, name, roles } of short) {
    if (library.actors.has(id)) continue;
    const offices = new Set(roles.map(officeOf));
    const holders = (whole.get(foldWord(name)) ?? []).filter((person) =>
      person.roles.some((role) => offices.has(officeOf(role))),
    );
    const [one] = holders;
    const keys = new Set(holders.map((person) => nameKey(person.name)));
    if (one && keys.size === 1) found.set(id, one.id);
  }
  return found;
}

type Person = Pick<ProposedActor, 'id' | 'name' | 'roles'>;

const officeOf = ({ title }: Role): string => title.toLowerCase();

function mostUsed(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b))[0]?.[0] ?? '';
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
