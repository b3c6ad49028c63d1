import type { Actor, ActorKind, Role } from '../model/actor.ts';
import type { Place } from '../model/place.ts';
import { aliasWords, type Entry, nameVariants } from './aliases.ts';
import { commonWords } from './common-words.ts';
import { familyName } from './family-name.ts';
import { givenFormKeys } from './given-forms.ts';
import { type Kin, registerKin } from './kinship.ts';
import { nameKey } from './name-key.ts';
import { parseOffice } from './office.ts';
import { addOfficeHolders } from './register-holders.ts';
import { addWorld } from './register-world.ts';
import { addToTrie, makeTrie, type Trie } from './trie.ts';

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
  /** Says who is meant only where the article names the holder: the ministers of small states. */
  readonly remote?: true;
}

/** A person who is called so for short; `weak` where the record says that others are, too. */
export interface ShortName {
  readonly actor: string;
  readonly weak: boolean;
  /** Not called so in earlier years (ISO); absent for the content's own. */
  readonly since?: string;
}

/** A name in Korean or Chinese letters. */
export interface ScriptName {
  readonly text: string;
  readonly entry: Entry;
}

/** All actors and places that are known before an article is read; never changed after it is built. */
export interface Register {
  readonly actors: ReadonlyMap<string, KnownActor>;
  readonly places: ReadonlyMap<string, KnownPlace>;
  readonly names: Trie<Entry>;
  /** Actors by `nameKey`, for spellings that are not listed. */
  readonly keys: ReadonlyMap<string, string>;
  /** Persons of the content by the folded words by which they are called for short. */
  readonly families: ReadonlyMap<string, readonly ShortName[]>;
  /** Office-holders of the world by family name: only with the title, "President Trump". */
  readonly bearers: ReadonlyMap<string, readonly string[]>;
  /** The office whose holder news calls the leader of the state. */
  readonly leads: ReadonlyMap<string, string>;
  readonly offices: readonly Office[];
  /** Offices by the actor who holds them. */
  readonly held: ReadonlyMap<string, readonly Office[]>;
  /** Relatives, as far as roles tell them. */
  readonly kin: ReadonlyMap<string, readonly Kin[]>;
  /** Names in scripts without spaces or with particles, by their first character, longest first. */
  readonly scripts: ReadonlyMap<string, readonly ScriptName[]>;
  /** How identifiers of a state's organisations begin: russia → "russian". */
  readonly prefixes: ReadonlyMap<string, string>;
  /** State by ISO 3166-1 alpha-2 code. */
  readonly states: ReadonlyMap<string, string>;
}

/** A register in the making. */
export interface Draft {
  readonly actors: Map<string, KnownActor>;
  readonly places: Map<string, KnownPlace>;
  readonly names: Trie<Entry>;
  readonly prefixes: Map<string, string>;
  readonly states: Map<string, string>;
  /** State by the id of its capital. */
  readonly seats: Map<string, string>;
  readonly scripts: Map<string, ScriptName[]>;
}

/** Puts a name into the register under all rows of words by which it is looked up. */
export function addName(draft: Draft, name: string, entry: Entry): void {
  const first = name.charAt(0);
  if (/^[\uac00-\ud7af\u3400-\u9fff]/.test(first)) {
    if (name.length < 2) return;
    const list = draft.scripts.get(first) ?? [];
    draft.scripts.set(first, [...list, { text: name, entry }]);
    return;
  }
  for (const words of nameVariants(name, entry)) {
    // "the Kremlin" is looked up without its article; "the North" says too little without it, and
    // is read where the article speaks of Korea.
    const bare = words[0] === 'the' && entry.form !== 'weak' ? words.slice(1) : words;
    const [first = ''] = bare;
    if (bare.length === 1 && first !== words[0] && commonWords.has(first)) continue;
    addToTrie(draft.names, bare, entry);
  }
}

/** An entry for the name of a body: acronyms only in capitals, small letters where the name has them. */
export function bodyEntry(id: string, name: string): Entry {
  return {
    form: 'name',
    id,
    ...(/^[A-Z.]+$/.test(name) ? { capitals: true } : {}),
    ...(/ (?!of |the |and |for )\p{Ll}/u.test(name) ? { loose: true } : {}),
  };
}

/**
 * Builds the register from the content's actors and places, which come before and extend what the
 * project knows of the world: states, capitals, towns, and organisations that need no introduction.
 */
export function buildRegister(
  actors: Iterable<{ readonly id: string; readonly data: Actor }>,
  places: Iterable<{ readonly id: string; readonly data: Place }>,
): Register {
  const draft: Draft = {
    actors: new Map(),
    places: new Map(),
    names: makeTrie(),
    prefixes: new Map(),
    states: new Map(),
    seats: new Map(),
    scripts: new Map(),
  };
  const keys = new Map<string, string>();
  const families = new Map<string, ShortName[]>();
  const offices: Office[] = [];
  addWorld(draft);
  for (const { id, data } of places) addPlace(draft, id, data);
  for (const { id, data } of actors) {
    addActor(draft, keys, id, data);
    if (data.kind === 'person') addShorts(families, id, data);
    for (const role of data.roles) {
      const office = parseOffice(role.title);
      if (!office) continue;
      const of = role.of ?? data.side;
      offices.push({ actor: id, office, of, from: plainDay(role.from), to: plainDay(role.to) });
    }
  }
  const { bearers, leads } = addOfficeHolders(draft, keys, families, offices);
  for (const list of draft.scripts.values()) list.sort((a, b) => b.text.length - a.text.length);
  const held = Map.groupBy(offices, (o) => o.actor);
  const { seats: _, ...rest } = draft;
  const kin = registerKin(draft.actors, (name) => keys.get(nameKey(name)));
  return { ...rest, kin, keys, families, bearers, leads, offices, held };
}

function addPlace(draft: Draft, id: string, data: Place): void {
  const names = [data.name, ...data.aliases, ...Object.values(data.names ?? {})];
  draft.places.set(id, {
    id,
    name: data.name,
    ...(data.country === undefined ? {} : { country: data.country }),
    ...(data.partOf === undefined ? {} : { partOf: data.partOf }),
  });
  if (draft.actors.has(id)) return;
  const capital = draft.seats.get(id);
  const state = capital ?? draft.states.get(data.country ?? '');
  for (const name of names) {
    addName(draft, name, {
      form: capital === undefined ? 'place' : 'seat',
      id,
      ...(state === undefined ? {} : { state }),
    });
  }
}

function addActor(draft: Draft, keys: Map<string, string>, id: string, data: Actor): void {
  draft.actors.set(id, {
    id,
    name: data.name,
    kind: data.kind,
    roles: data.roles,
    recorded: true,
    ...(data.gender === undefined ? {} : { gender: data.gender }),
    ...(data.side === undefined ? {} : { side: data.side }),
  });
  const form = data.kind === 'state' ? 'state' : data.kind === 'person' ? 'person' : 'name';
  const weak = new Set(data.weakAliases);
  for (const name of new Set([data.name, ...data.aliases, ...Object.values(data.names ?? {})])) {
    if (weak.has(name)) continue;
    const capitals = /^[A-Z.]{2,5}$/.test(name) ? { capitals: true } : {};
    addName(draft, name, form === 'name' ? bodyEntry(id, name) : { form, id, ...capitals });
    if (aliasWords(name).length > 1) keys.set(nameKey(name), id);
    if (form === 'person') for (const key of givenFormKeys(name)) keys.set(key, id);
  }
  for (const name of weak) {
    // A person's short forms are resolved in the article, not looked up.
    const spelled = /^[\uac00-\ud7af\u3400-\u9fff]/.test(name);
    if (form === 'person' && aliasWords(name).length === 1 && !spelled) continue;
    addName(draft, name, { form: 'weak', id });
  }
}

function addShorts(families: Map<string, ShortName[]>, id: string, data: Actor): void {
  const weak = data.weakAliases
    .map(aliasWords)
    .flatMap((words) => (words.length === 1 ? words : []));
  const family = familyName(data.name);
  for (const word of new Set([...weak, ...(family === '' ? [] : [family])])) {
    const short = { actor: id, weak: weak.includes(word) };
    families.set(word, [...(families.get(word) ?? []), short]);
  }
}

/** Tells whether an office is held on a day or in a year (ISO); never on an unknown day. */
export function holdsOn(office: Office, day: string): boolean {
  if (day === '') return false;
  const shared = (limit: string) => Math.min(limit.length, day.length);
  const { from, to } = office;
  if (from !== '' && from.slice(0, shared(from)) > day.slice(0, shared(from))) return false;
  return to === '' || day.slice(0, shared(to)) <= to.slice(0, shared(to));
}

/** The start of an EDTF date as plain ISO ("2018", "2018-04"); '' when open or unknown. */
function plainDay(edtf: string | undefined): string {
  return /^\d{4}(?:-\d{2}){0,2}/.exec(edtf ?? '')?.[0] ?? '';
}
