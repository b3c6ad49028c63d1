import type { Register } from '../../src/actors/register.ts';
import { compareText } from '../../src/content/finding.ts';
import { Actor } from '../../src/model/actor.ts';
import type { Library } from '../../src/model/collection.ts';
import type { Evidence } from '../../src/model/event.ts';
import { visibleText } from '../../src/model/visible.ts';
import type { Introduction } from './boil-down.ts';
import { keepValid } from './keep-valid.ts';
import type { Settled } from './merge-proposals.ts';

/** A proposed actor, and the source that names it. */
export interface NamedBy extends Introduction {
  readonly source: string;
}

/** The ids of actors and places that this evidence needs as records. */
export function namedIn(evidence: readonly Evidence[]): {
  actors: Set<string>;
  places: Set<string>;
} {
  const actors = new Set<string>();
  const places = new Set<string>();
  for (const { says, attributedTo } of evidence) {
    for (const { actor } of says.actors ?? []) actors.add(actor);
    for (const place of says.places ?? []) places.add(place);
    if (attributedTo !== undefined) actors.add(attributedTo);
  }
  return { actors, places };
}

/**
 * Makes the records of actors that events name and the content lacks, and of the states and
 * organisations that those belong to. An actor that articles only mention gets no record: it would
 * be a page without an event.
 */
export function newActors(
  ids: Iterable<string>,
  named: readonly NamedBy[],
  merged: ReadonlyMap<string, Settled>,
  { library, register, taken }: Scope,
): Map<string, Actor> {
  const proposals = new Map<string, NamedBy[]>();
  for (const one of named) {
    const id = merged.get(one.proposal.id)?.id ?? one.proposal.id;
    proposals.set(id, [...(proposals.get(id) ?? []), one]);
  }
  const made = new Map<string, Actor>();
  const waiting = [...ids].sort();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (library.actors.has(id) || taken('actors', id) || made.has(id)) continue;
    const exists = (other: string) =>
      library.actors.has(other) || register.actors.has(other) || proposals.has(other);
    const actor = actorOf(id, proposals.get(id) ?? [], merged, register, exists);
    if (actor === undefined) continue;
    made.set(id, actor);
    waiting.push(...[actor.side ?? [], ...actor.roles.map(({ of }) => of ?? [])].flat());
  }
  return weakenShared(made, library);
}

/**
 * Makes weak what others are called, too: a name that two actors bear is matched only where a text
 * has introduced one of them. A record that was there before is left as it is.
 */
function weakenShared(made: ReadonlyMap<string, Actor>, library: Library): Map<string, Actor> {
  const bearers = new Map<string, Set<string>>();
  const all = [...[...library.actors].map(([id, { data }]) => [id, data] as const), ...made];
  for (const [id, { name, names, aliases }] of all) {
    for (const one of [name, ...aliases, ...Object.values(names ?? {})]) {
      bearers.set(foldName(one), (bearers.get(foldName(one)) ?? new Set()).add(id));
    }
  }
  return new Map(
    [...made].map(([id, actor]) => {
      const isShared = (name: string) => (bearers.get(foldName(name))?.size ?? 0) > 1;
      const aliases = actor.aliases.filter((alias) => !isShared(alias));
      const weakAliases = [actor.name, ...actor.aliases].filter(isShared);
      return [id, { ...actor, aliases, weakAliases }];
    }),
  );
}

/** Case, marks, hyphens and spaces do not tell two names apart. */
const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\s\p{Pd}'’.]+/gu, ' ')
    .trim();

export interface Scope {
  readonly library: Library;
  readonly register: Register;
  /** Whether a file bears the id, though it could not be read. */
  readonly taken: (collection: 'actors' | 'places', id: string) => boolean;
}

function actorOf(
  id: string,
  named: readonly NamedBy[],
  merged: ReadonlyMap<string, Settled>,
  register: Register,
  exists: (id: string) => boolean,
): Actor | undefined {
  const known = register.actors.get(id);
  const sorted = [...named].sort((a, b) => compareText(a.source, b.source));
  const proposals = sorted.map(({ proposal }) => proposal);
  const [first] = proposals;
  const name = known?.name ?? merged.get(first?.id ?? '')?.name ?? first?.name;
  const kind = known?.kind ?? first?.kind;
  if (name === undefined || kind === undefined) return undefined;
  const link = (other: string | undefined) => {
    const target = other === undefined ? undefined : (merged.get(other)?.id ?? other);
    return target !== undefined && target !== id && exists(target) ? target : undefined;
  };
  const side = link(known?.side ?? proposals.find((one) => one.side !== undefined)?.side);
  const gender = known?.gender ?? proposals.find((one) => one.gender !== undefined)?.gender;
  const names = proposals.flatMap((one) => [one.name, ...one.aliases]).map(visibleText);
  const roles = [...(known?.roles ?? []), ...proposals.flatMap((one) => one.roles)].map(
    ({ of, ...role }) => ({ ...role, ...withId('of', link(of)) }),
  );
  const evidence = sorted.flatMap(({ source, quote }) => (quote ? [{ source, quote }] : []));
  return keepValid(Actor, {
    name: visibleText(name),
    kind,
    aliases: [...new Set(names)].filter((alias) => alias !== visibleText(name)).sort(),
    weakAliases: [],
    roles: distinct(roles, ({ title, of }) => `${title} ${of}`),
    review: 'machine',
    ...(gender === undefined ? {} : { gender }),
    ...withId('side', side),
    ...(evidence.length > 0 ? { evidence } : {}),
  });
}

const withId = <Key extends string>(key: Key, id: string | undefined) =>
  (id === undefined ? {} : { [key]: id }) as { [K in Key]?: string };

function distinct<Item>(list: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(list.toReversed().map((item) => [key(item), item])).values()].reverse();
}
