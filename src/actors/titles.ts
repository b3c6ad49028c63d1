import { kin, officeOf } from './office.ts';
import { type Hit, type Scene, stateOf } from './scene.ts';

/** What the words around a name say its bearer is. Tokens [from, to). */
export interface Title {
  readonly from: number;
  readonly to: number;
  /** Class of the office; absent for "Mr" and for an age. */
  readonly office?: string;
  /** Organisation or state that the office belongs to. */
  readonly of?: string;
  /** The state for which the bearer stands. */
  readonly side?: string;
  readonly former: boolean;
  readonly gender?: 'female' | 'male';
  /** "Mr", "Dr". */
  readonly honorific?: true;
}

export const honorifics: ReadonlyMap<string, 'female' | 'male' | undefined> = new Map([
  ['mr', 'male'],
  ['mister', 'male'],
  ['sir', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['dame', 'female'],
  ['madame', 'female'],
  ['dr', undefined],
  ['prof', undefined],
]);
const femaleWords =
  /^(?:spokeswoman|chairwoman|congresswoman|businesswoman|queen|princess|empress|sister|wife|mother|daughter|aunt|niece|widow|actress|lady)$/;
const maleWords =
  /^(?:spokesman|congressman|businessman|king|prince|emperor|pope|brother|husband|father|uncle|nephew|grandson|son)$/;
const links = new Set('of to for at within in the and on with'.split(' '));
const formers = /^(?:former|ex|then|late|fired|ousted|predecessor)$/;
const reach = 24;

/** Reads the title that stands before the name at token `i`: "Russia's then-president Dmitry …". */
export function titleBefore(scene: Scene, i: number): Title | undefined {
  const { tokens } = scene;
  const name = tokens[i];
  let j = i - 1;
  const last = tokens[j];
  if (!name || !last || last.sentence !== name.sentence) return undefined;
  if (name.gap !== '' && name.gap !== '.' && name.gap !== ',') return undefined;
  if (honorifics.has(last.norm) && last.cap && name.gap !== ',') {
    const gender = honorifics.get(last.norm);
    return { from: j, to: i, former: false, honorific: true, ...(gender ? { gender } : {}) };
  }
  if (last.poss) return undefined;
  if (last.norm === 'elect') j--;
  // "head of state", "secretary of state"
  else if (last.norm === 'state' && tokens[j - 1]?.norm === 'of') j -= 2;
  const head = tokens[j];
  if (head && !scene.cover[j] && head.office) {
    const from = extendLeft(scene, j);
    const t = describe(scene, from, i);
    if (name.gap === ',' && (t.office === undefined || !definite(scene, t.from))) return undefined;
    return t;
  }
  if (name.gap === ',' || !(scene.cover[i - 1] || last.modifier)) return undefined;
  const start = headBeforeOf(scene, i);
  return start === undefined ? undefined : describe(scene, extendLeft(scene, start), i);
}

/** Reads the title after a name that ends before token `end`: ", a spokeswoman for the …". */
export function titleAfter(scene: Scene, end: number): Title | undefined {
  const { tokens } = scene;
  const first = tokens[end];
  const name = tokens[end - 1];
  if (!first || !name || first.sentence !== name.sentence || name.poss || first.gap !== ',')
    return undefined;
  if (first.script === 'number') {
    const age = Number(first.norm) > 4 && Number(first.norm) < 110 && first.norm.length < 4;
    const closed = tokens[end + 1]?.gap === ',' || tokens[end + 1]?.sentence !== first.sentence;
    return age && closed ? { from: end, to: end + 1, former: false } : undefined;
  }
  let head = -1;
  let unknown = 0;
  for (let k = end; k < end + 9; k++) {
    const t = tokens[k];
    if (!t || t.sentence !== first.sentence || (k > end && /[,;:.()"“”–—]/.test(t.gap))) break;
    if (!scene.cover[k] && t.office) {
      head = k;
      break;
    }
    if (
      /^(?:who|which|and|or|is|was|are|were|be|been|has|had|have|would|will|could|did|does|do|not|if|when|while|after|before|since|said|but|in|on|at|of|to|by|with|as)$/.test(
        t.norm,
      )
    )
      break;
    const known =
      scene.cover[k] || t.modifier || /^(?:a|an|the|its|his|her|former|then|ex|now)$/.test(t.norm);
    if (!known && ++unknown > 2) break;
  }
  if (head < 0) return undefined;
  while (tokens[head + 1]?.gap === '' && !scene.cover[head + 1] && tokens[head + 1]?.office) head++;
  // "Xi, President Trump and …": the title of the next in a list.
  const next = tokens[head + 1];
  if (
    next?.cap &&
    /^\.?$/.test(next.gap) &&
    next.sentence === first.sentence &&
    !scene.cover[head + 1]
  ) {
    return undefined;
  }
  return describe(scene, end, phraseEnd(scene, head + 1));
}

/** Goes left over modifiers, and over the state or organisation that they follow. */
function extendLeft(scene: Scene, head: number): number {
  const { tokens } = scene;
  let from = head;
  for (let k = head - 1; k >= 0 && head - k < reach; k--) {
    const t = tokens[k];
    const right = tokens[k + 1];
    if (!t || !right || t.sentence !== right.sentence || !/^[-‐–.&]?$/.test(right.gap)) break;
    const hit = scene.cover[k];
    if (hit) {
      from = hit.from;
      k = hit.from;
      break;
    }
    if (t.poss) break;
    if (t.titled || formers.test(t.norm)) from = k;
    else break;
  }
  return from;
}

/** Finds the head of "President of the Presidium of the Supreme … " that reaches up to token `i`. */
function headBeforeOf(scene: Scene, i: number): number | undefined {
  const { tokens } = scene;
  let found: number | undefined;
  for (let k = i - 1; k >= 0 && i - k < reach; k--) {
    const t = tokens[k];
    const right = tokens[k + 1];
    if (!t || !right || t.sentence !== right.sentence || !/^[-‐–]?$/.test(right.gap)) break;
    const heads = t.office && !scene.cover[k];
    if (heads && links.has(right.norm) && k < i - 2) found = k;
    if (!t.cap && !links.has(t.norm) && !scene.cover[k] && !heads) break;
  }
  return found;
}

/** Goes right over "of/for/at … the Cap Cap" up to punctuation or a small word that ends the phrase. */
function phraseEnd(scene: Scene, from: number): number {
  const { tokens } = scene;
  let to = from;
  for (let k = from; k < from + reach; k++) {
    const t = tokens[k];
    const left = tokens[k - 1];
    if (!t || !left || t.sentence !== left.sentence || !/^[-‐–&.]?$/.test(t.gap)) break;
    const hit = scene.cover[k];
    if (hit) {
      k = hit.to - 1;
      to = hit.to;
    } else if (t.cap || t.titled) to = k + 1;
    else if (
      !links.has(t.norm) &&
      !/^(?:a|an|s|staff|operations|d'affaires|ad|interim|foreign|affairs)$/.test(t.norm)
    )
      break;
    else if (/^(?:staff|operations|d'affaires|interim|affairs)$/.test(t.norm)) to = k + 1;
  }
  return to;
}

/** Sums up the words of a title in [from, to). */
function describe(scene: Scene, from: number, to: number): Title {
  const { tokens } = scene;
  const words: string[] = [];
  let of: string | undefined;
  let side: string | undefined;
  let former = false;
  let gender: 'female' | 'male' | undefined;
  for (let k = from; k < to; k++) {
    const t = tokens[k];
    if (!t) continue;
    const hit = scene.cover[k];
    if (hit) {
      const state = stateOf(scene, hit);
      const organisation = state === undefined && hit.form === 'name' ? hit.ids[0] : undefined;
      const guest =
        (k > from && tokens[k - 1]?.norm === 'to') ||
        (k > from + 1 && tokens[k - 2]?.norm === 'to');
      if (!guest) {
        of =
          of === undefined || scene.register.actors.get(of)?.kind === 'state'
            ? (organisation ?? of ?? state)
            : of;
        side ??=
          state ??
          scene.register.actors.get(organisation ?? '')?.side ??
          scene.sides.get(organisation ?? '');
      }
      k = hit.to - 1;
      continue;
    }
    former ||= formers.test(t.norm) && k < to - 1;
    if (femaleWords.test(t.norm)) gender = 'female';
    else if (maleWords.test(t.norm)) gender = 'male';
    words.push(t.title);
  }
  const office = officeOf(words);
  return {
    from,
    to: Math.max(to, from),
    former,
    ...(office === undefined ? {} : { office }),
    ...(of === undefined || kin.has(office ?? '') ? {} : { of }),
    ...(side === undefined ? {} : { side }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/** A title with a comma before its name must be definite: "The health secretary, Tom Price,". */
function definite(scene: Scene, from: number): boolean {
  const t = scene.tokens[from];
  const left = scene.tokens[from - 1];
  const hit: Hit | undefined = scene.cover[from];
  return hit !== undefined || t?.norm === 'the' || left?.norm === 'the' || left?.poss === true;
}
