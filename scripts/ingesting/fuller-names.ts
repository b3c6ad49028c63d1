import { familyName } from '../../src/actors/family-name.ts';
import { foldWord } from '../../src/actors/fold.ts';
import { nameKey } from '../../src/actors/name-key.ts';
import type { ActorKind, Role } from '../../src/model/actor.ts';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly roles: readonly Role[];
}

/**
 * Finds who is meant where a person is called by one word only ("President Trump"): the one person
 * of that family name who holds the same office. Two people never become one because they share a
 * family name. Returns the id of the short name → that of the full one.
 */
export function fullerNames(actors: Iterable<Person>): Map<string, string> {
  const whole = new Map<string, Person[]>();
  const short: Person[] = [];
  for (const person of actors) {
    if (person.kind !== 'person') continue;
    const family = familyName(person.name);
    if (!person.name.includes(' ')) short.push(person);
    else if (family) whole.set(family, [...(whole.get(family) ?? []), person]);
  }
  const found = new Map<string, string>();
  for (const { id, name, roles } of short) {
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

const officeOf = ({ title }: Role): string => title.toLowerCase();
