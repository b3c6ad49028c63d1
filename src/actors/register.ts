import type { Actor, ActorKind, Role } from '../model/actor.ts';
import { formatId } from '../model/id.ts';
import type { Place } from '../model/place.ts';
import { aliasWords, type Entry, nameVariants } from './aliases.ts';
import { familyName } from './family-name.ts';
import { nameKey } from './name-key.ts';
import { parseOffice } from './office.ts';
import { organisations } from './organisations.ts';
import { weakCapitals } from './state-names.ts';
import { addToTrie, makeTrie, type Trie } from './trie.ts';
import { readWorld } from './world.ts';

/** An actor as the readers need it. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly gender?: 'female' | 'male';
  /** Id of the state that the actor belongs to or acts for. */
  readonly side?: string;
  readonly roles: readonly Role[];
  /** From content, not from the built-in knowledge of the world. */
  readonly recorded: boolean;
}

export interface KnownPlace {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly partOf?: string;
}

/** An office held: class ("foreign-minister"), whose, and between which days ('' is open). */
export interface Office {
  readonly actor: string;
  readonly office: string;
  readonly of: string | undefined;
  readonly from: string;
  readonly to: string;
}

/** All actors and places that are known before an article is read; never changed after it is built. */
export interface Register {
  readonly actors: ReadonlyMap<string, KnownActor>;
  readonly places: ReadonlyMap<string, KnownPlace>;
  readonly names: Trie<Entry>;
  /** Actors by `nameKey`, for spellings that are not listed. */
  readonly keys: ReadonlyMap<string, string>;
  /** Persons of the content by folded family name. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  readonly offices: readonly Office[];
  /** How identifiers of a state's organisations begin: russia → "russian". */
  readonly prefixes: ReadonlyMap<string, string>;
  /** State by ISO 3166-1 alpha-2 code. */
  readonly states: ReadonlyMap<string, string>;
}

/**
 * Builds the register from the content's actors and places, which come before and extend what the
 * project knows of the world: states, capitals, and organisations that need no introduction.
 */
export function buildRegister(
  actors: Iterable<{ readonly id: string; readonly data: Actor }>,
  places: Iterable<{ readonly id: string; readonly data: Place }>,
): Register {
  const known = new Map<string, KnownActor>();
  const where = new Map<string, KnownPlace>();
  const names = makeTrie<Entry>();
  const keys = new Map<string, string>();
  const families = new Map<string, string[]>();
  const offices: Office[] = [];
  const prefixes = new Map<string, string>();
  const states = new Map<string, string>();
  const add = (name: string, entry: Entry) => {
    for (const words of nameVariants(name, entry)) addToTrie(names, words, entry);
  };

  for (const state of readWorld()) {
    prefixes.set(state.id, state.prefix);
    states.set(state.code, state.id);
    where.set(state.id, { id: state.id, name: state.name, country: state.code });
    if (state.acts) {
      known.set(state.id, {
        id: state.id,
        name: state.name,
        kind: 'state',
        roles: [],
        recorded: false,
      });
    }
    const form = state.acts ? 'state' : 'place';
    for (const name of state.names) add(name, { form, id: state.id });
    for (const name of state.capitals) add(name, { form, id: state.id, capitals: true });
    if (!state.acts) continue;
    for (const name of state.adjectives) {
      add(name, { form: 'adjective', id: state.id });
      if (/(?:an|i|er|o)$/.test(name)) add(`${name}s`, { form: 'people', id: state.id });
    }
    for (const seat of state.seats) {
      const id = formatId(seat.replace(/,? D\.?C\.?$/, ''));
      if (!where.has(id))
        where.set(id, { id, name: seat.replace(/,? D\.?C\.?$/, ''), country: state.code });
      if (id === state.id) continue;
      add(seat, { form: weakCapitals.has(id) ? 'place' : 'seat', id, state: state.id });
    }
  }
  for (const { id, name, aliases, side } of organisations) {
    known.set(id, {
      id,
      name,
      kind: 'organisation',
      roles: [],
      recorded: false,
      ...(side === undefined ? {} : { side }),
    });
    for (const alias of [name, ...aliases]) {
      add(alias, organisationEntry(id, alias));
    }
  }
  for (const { id, data } of places) {
    where.set(id, {
      id,
      name: data.name,
      ...(data.country === undefined ? {} : { country: data.country }),
      ...(data.partOf === undefined ? {} : { partOf: data.partOf }),
    });
    if (known.has(id)) continue;
    const state = data.country === undefined ? undefined : states.get(data.country);
    for (const name of [data.name, ...data.aliases, ...Object.values(data.names ?? {})]) {
      add(name, { form: 'place', id, ...(state === undefined ? {} : { state }) });
    }
  }
  for (const { id, data } of actors) {
    known.set(id, {
      id,
      name: data.name,
      kind: data.kind,
      roles: data.roles,
      recorded: true,
      ...(data.gender === undefined ? {} : { gender: data.gender }),
      ...(data.side === undefined ? {} : { side: data.side }),
    });
    const full = [data.name, ...data.aliases, ...Object.values(data.names ?? {})];
    const form = data.kind === 'state' ? 'state' : data.kind === 'person' ? 'person' : 'name';
    const weak = new Set(data.weakAliases);
    for (const name of new Set(full)) {
      if (weak.has(name)) continue;
      add(
        name,
        form === 'name'
          ? organisationEntry(id, name)
          : { form, id, ...(/^[A-Z.]{2,5}$/.test(name) ? { capitals: true } : {}) },
      );
      if (aliasWords(name).length > 1) keys.set(nameKey(name), id);
    }
    for (const name of weak) add(name, { form: 'weak', id });
    if (data.kind === 'person') {
      const family = familyName(data.name);
      if (family) families.set(family, [...(families.get(family) ?? []), id]);
    }
    for (const role of data.roles) {
      const office = parseOffice(role.title);
      if (!office) continue;
      offices.push({
        actor: id,
        office,
        of: role.of ?? data.side,
        from: plainDay(role.from ?? role.asOf),
        to: plainDay(role.to),
      });
    }
  }
  return { actors: known, places: where, names, keys, families, offices, prefixes, states };
}

/** The start of an EDTF date as plain ISO ("2018", "2018-04"); '' when open or unknown. */
function plainDay(edtf: string | undefined): string {
  return /^\d{4}(?:-\d{2}){0,2}/.exec(edtf ?? '')?.[0] ?? '';
}

function organisationEntry(id: string, name: string): Entry {
  return {
    form: 'name',
    id,
    ...(/^[A-Z.]+$/.test(name) ? { capitals: true } : {}),
    ...(/ (?!of |the |and |for )\p{Ll}/u.test(name) ? { loose: true } : {}),
  };
}
