import { createRequire } from 'node:module';
import type { Country } from 'world-countries';
import { formatId } from '../model/id.ts';
import { stateNames } from './state-names.ts';

/** A state or territory of the world. */
export interface WorldState {
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  /** Acts as a state: a member of the United Nations, or one that news treats as an actor. */
  readonly acts: boolean;
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  readonly adjectives: readonly string[];
  readonly seats: readonly string[];
  /** How identifiers of its organisations begin: "russian". */
  readonly prefix: string;
  readonly latlng: readonly [number, number];
}

// Territories that news treats as actors though they are no members of the United Nations.
const acting = new Set('TW PS XK HK VA'.split(' '));
const shortening = /[()]/;
// Alternative spellings in scripts that cannot be taken for English words.
const foreign = ['rus', 'kor', 'zho', 'jpn'];

let world: readonly WorldState[] | undefined;

/** Lists the states and territories of the world (world-countries, ODbL), with names used in news. */
export function readWorld(): readonly WorldState[] {
  world ??= (createRequire(import.meta.url)('world-countries') as Country[]).map(readState);
  return world;
}

function readState(country: Country): WorldState {
  const id = formatId(country.name.common);
  const extra = stateNames[id] ?? {};
  const demonyms = (country.demonyms['eng']?.m ?? '').split(/, | or /).filter(Boolean);
  const adjectives = [...new Set([...(extra.adjectives ?? []), ...demonyms])];
  const other = foreign.flatMap((language) => {
    const name = country.translations[language];
    return name ? [name.common, name.official] : [];
  });
  const native = Object.values(country.name.native).flatMap((n) => [n.common, n.official]);
  return {
    id,
    code: country.cca2,
    name: country.name.common,
    acts: country.unMember || acting.has(country.cca2),
    names: [
      country.name.common,
      country.name.official,
      ...(extra.names ?? []),
      ...[...other, ...native].filter((name) => /^[^\p{Script=Latin}]+$/u.test(name)),
    ].filter((name) => !shortening.test(name)),
    capitals: extra.capitals ?? [],
    adjectives,
    seats: [...country.capital, ...(extra.seats ?? [])],
    prefix: extra.prefix ?? formatId(demonyms[0] ?? country.name.common),
    latlng: country.latlng,
  };
}
