import type { Cast } from './cast.ts';
import type { Register } from './register.ts';
import type { Memory } from './salience.ts';
import type { Scene } from './scene.ts';

/** Who is what to whom: `one` is the sister of `other`. Identifiers of actors. */
export interface Kin {
  readonly one: string;
  readonly word: string;
  readonly other: string;
}

// What the other is to the one, by the gender of the other.
const inverses: Readonly<Record<string, readonly [male: string, female: string]>> = {
  sister: ['brother', 'sister'],
  brother: ['brother', 'sister'],
  wife: ['husband', 'wife'],
  husband: ['husband', 'wife'],
  son: ['father', 'mother'],
  daughter: ['father', 'mother'],
  father: ['son', 'daughter'],
  mother: ['son', 'daughter'],
  uncle: ['nephew', 'niece'],
  aunt: ['nephew', 'niece'],
  nephew: ['uncle', 'aunt'],
  niece: ['uncle', 'aunt'],
  widow: ['husband', 'wife'],
};
/** Relatives by either of the two. */
export type Kinship = Map<string, Kin[]>;

const words = new Set([...Object.keys(inverses), 'grandson']);
const reach = 8;
// No text tells more of anyone; so that time stays in proportion to it.
const most = 20;

function addKin(kinship: Kinship, kin: Kin): void {
  if (kin.one === kin.other) return;
  for (const id of [kin.one, kin.other]) {
    const list = kinship.get(id) ?? [];
    if (list.length < most) list.push(kin);
    kinship.set(id, list);
  }
}

/** Notes the relatives that the text tells: "X, the sister of Y", "Y's sister, X". */
export function noteKin(scene: Scene, cast: Cast): void {
  const { tokens, cover } = scene;
  tokens.forEach((token, i) => {
    if (!words.has(token.norm) || cover[i]) return;
    const before = nameEndingAt(scene, cast, phraseStart(scene, i));
    if (tokens[i + 1]?.norm === 'of') {
      const other = nameWithin(scene, cast, i + 2);
      const one = before ?? (other && nameWithin(scene, cast, other.to, ','));
      if (other && one) addKin(cast.kin, { one: one.id, word: token.norm, other: other.id });
      return;
    }
    const owner = ownerOf(scene, cast, i);
    const named = nameWithin(scene, cast, i + 1, ',');
    if (owner && named) addKin(cast.kin, { one: named.id, word: token.norm, other: owner.id });
  });
}

/** Notes a relative whose owner is a pronoun or a short form: "her brother, X", at the name of X. */
export function noteNamedKin(scene: Scene, cast: Cast, memory: Memory, id: string, at: number) {
  const head = scene.tokens[at - 1];
  if (!head || !words.has(head.norm) || head.sentence !== scene.tokens[at]?.sentence) return;
  const owner = memory.seen.at(-1);
  if (!owner || owner.member.id === id || at - owner.until > 3) return;
  if (!/^(?:his|her)$/.test(scene.tokens[owner.token]?.norm ?? '') && !poss(scene, owner.until))
    return;
  addKin(cast.kin, { one: id, word: head.norm, other: owner.member.id });
}

/** Gives whom a phrase before token `from` names as the possessor: "her", "Kim's". */
export function possessor(memory: Memory, from: number): string | undefined {
  const owner = memory.seen.at(-1);
  return owner?.until === from ? owner.member.id : undefined;
}

/** Finds who is called "her brother", "Kim's sister"; nobody when that may be several. */
export function findKin(scene: Scene, cast: Cast, word: string, owner: string): string | undefined {
  const found = new Set<string>();
  const told = cast.kin.get(owner) ?? [];
  for (const kin of told.length > 0 ? told : (scene.register.kin.get(owner) ?? [])) {
    if (kin.other === owner && kin.word === word) found.add(kin.one);
    if (kin.one !== owner) continue;
    const gender = (cast.members.get(kin.other) ?? scene.register.actors.get(kin.other))?.gender;
    const [male, female] = inverses[kin.word] ?? [];
    if (gender === 'female' ? female === word : male === word) found.add(kin.other);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** Tells whether someone is known as this relative of somebody else. */
export function isOtherKin(cast: Cast, id: string, word: string, owner: string): boolean {
  const kin = (cast.kin.get(id) ?? []).filter((k) => k.one === id && k.word === word);
  return kin.length > 0 && kin.every((k) => k.other !== owner);
}

/** Reads the relatives that the register's roles name: "younger sister of Kim Jong Un". */
export function registerKin(
  actors: Register['actors'],
  keyOf: (name: string) => string | undefined,
): Kinship {
  const out: Kinship = new Map();
  for (const { id, kind, roles } of actors.values()) {
    if (kind !== 'person') continue;
    for (const { title } of roles) {
      const found = /\b(\p{L}{3,12}) of (.{3,120})$/u.exec(title);
      const word = found?.[1]?.toLowerCase() ?? '';
      if (!found || !words.has(word)) continue;
      const named = /\p{Lu}[\p{L}'’.-]{0,24}(?: \p{Lu}[\p{L}'’.-]{0,24}){1,3}$/u.exec(
        found[2] ?? '',
      )?.[0];
      const parts = (named ?? '').split(' ');
      for (let n = 0; n < parts.length - 1; n++) {
        const other = keyOf(parts.slice(n).join(' '));
        if (other === undefined || other === id) continue;
        addKin(out, { one: id, word, other });
        break;
      }
    }
  }
  return out;
}

const poss = (scene: Scene, until: number) => scene.tokens[until - 1]?.poss === true;

/** The start of "the younger sister" whose head is token `i`. */
function phraseStart(scene: Scene, i: number): number {
  let k = i;
  while (
    k > 0 &&
    scene.tokens[k]?.gap === '' &&
    /^(?:the|a|only|late|younger|elder|older|eldest|youngest|half|influential|powerful)$/.test(
      scene.tokens[k - 1]?.norm ?? '',
    )
  )
    k--;
  return k;
}

/** The person whose name ends just before token `k`, with a comma between. */
function nameEndingAt(scene: Scene, cast: Cast, k: number): { id: string } | undefined {
  if (scene.tokens[k]?.gap !== ',') return undefined;
  const id = scene.cover[k - 1]?.ids[0];
  return id !== undefined && cast.members.get(id)?.kind === 'person' ? { id } : undefined;
}

/** The first person named from token `start` on, with nothing but a title before. */
function nameWithin(
  scene: Scene,
  cast: Cast,
  start: number,
  gap = '',
): { id: string; to: number } | undefined {
  const { tokens, cover } = scene;
  for (let k = start; k < start + reach; k++) {
    const t = tokens[k];
    if (!t || t.sentence !== tokens[start - 1]?.sentence) return undefined;
    if (t.gap !== '' && (k > start || t.gap !== gap)) return undefined;
    const hit = cover[k];
    const id = hit?.ids[0];
    if (hit && id !== undefined && cast.members.get(id)?.kind === 'person')
      return { id, to: hit.to };
    if (!hit && !t.titled && !/^(?:the|current|late|former)$/.test(t.norm)) return undefined;
  }
  return undefined;
}

/** "Y's (younger) sister": the person whose possessive stands before token `i`. */
function ownerOf(scene: Scene, cast: Cast, i: number): { id: string } | undefined {
  const k = phraseStart(scene, i);
  const hit = scene.cover[k - 1];
  const id = hit?.ids[0];
  if (id === undefined || !scene.tokens[k - 1]?.poss) return undefined;
  return cast.members.get(id)?.kind === 'person' ? { id } : undefined;
}
