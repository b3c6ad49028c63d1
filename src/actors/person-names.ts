import { formatId } from '../model/id.ts';
import { type Cast, credit, enlist, propose } from './cast.ts';
import { commonWords, organisationHeads, speechVerbs } from './common-words.ts';
import { isChineseName } from './family-name.ts';
import { givenName } from './given-names.ts';
import { isKoreanFamily, isKoreanName, isKoreanPair } from './korean.ts';
import { nameKey } from './name-key.ts';
import { place, type Scene } from './scene.ts';
import { honorifics, isTitleWord, type Title, titleAfter, titleBefore } from './titles.ts';
import type { Token } from './tokens.ts';

const particles = new Set(
  'de del della van von der den bin al el la le da dos di ibn ben du des ter zu'.split(' '),
);
const suffix = /^(?:jr|sr|ii|iii|iv)$/;
const tail =
  /^(?:on|in|at|to|of|and|as|is|was|has|had|who|by|for|from|with|will|said|told|sent|good|[a-z]{3,}ed)$/;

/** Marks persons: those of the register with what is said of them, and those whom it lacks. */
export function scanPersons(scene: Scene, cast: Cast): void {
  const { tokens } = scene;
  for (let i = 0; i < tokens.length; i++) {
    const hit = scene.cover[i];
    const token = tokens[i];
    if (!token) continue;
    if (hit && hit.form === 'name' && hit.from === i) {
      creditKnown(scene, cast, i, hit.to, hit.ids[0]);
      if (scene.register.actors.get(hit.ids[0] ?? '')?.kind !== 'state') i = hit.to - 1;
      else if (!canStart(scene, i)) i = hit.to - 1;
      continue;
    }
    if (!canStart(scene, i)) continue;
    const to = runEnd(scene, i);
    const end = readRun(scene, cast, i, to);
    if (end > i) i = end - 1;
  }
}

function creditKnown(
  scene: Scene,
  cast: Cast,
  from: number,
  to: number,
  id: string | undefined,
): void {
  if (id === undefined) return;
  const member = enlist(cast, scene, id, from);
  if (member?.kind !== 'person') return;
  const before = titleBefore(scene, from);
  if (before) credit(member, scene, before, from);
  const after = titleAfter(scene, to);
  if (after) credit(member, scene, after, from);
}

/** A capitalised word that can begin a person's name. */
function canStart(scene: Scene, i: number): boolean {
  const t = scene.tokens[i];
  if (!t?.cap || t.script !== 'latin' || t.role === 'headline' || t.role === 'subhead')
    return false;
  const hit = scene.cover[i];
  // A state or town can be a given name ("Jordan Smith"), where the lexicon knows it as one.
  if (hit && !(hit.to === i + 1 && hit.form !== 'adjective' && givenName(t.norm) && !t.poss))
    return false;
  if (t.caps && t.text.length < 5 && !/^(?:[A-Z]\.){1,2}$/.test(t.text)) return false;
  if (givenName(t.norm)) return true;
  if (commonWords.has(t.norm) || organisationHeads.has(t.norm)) return isKoreanStart(scene, i);
  return !isTitleWord(t) && !honorifics.has(t.norm);
}

function isKoreanStart(scene: Scene, i: number): boolean {
  const words = scene.tokens.slice(i, i + 3);
  return (
    words.length === 3 &&
    words.every((w) => w.sentence === words[0]?.sentence) &&
    hyphenKorean(words)
  );
}

/** Ends the run of words that can be one name from token `i` on. */
function runEnd(scene: Scene, i: number): number {
  const { tokens } = scene;
  let k = i + 1;
  for (; k < i + 6; k++) {
    const t = tokens[k];
    const left = tokens[k - 1];
    if (!t || !left || t.sentence !== left.sentence || left.poss) break;
    const initial = left.text.length === 1 || /^(?:St|Jr)$/.test(left.text);
    if (
      !(
        t.gap === '' ||
        /^[-‐‑–]$/.test(t.gap) ||
        (t.gap === '.' && initial) ||
        (t.gap === ',' && suffix.test(t.norm))
      )
    )
      break;
    if (/^[-‐‑–]$/.test(t.gap)) continue;
    if (
      particles.has(t.norm) &&
      tokens[k + 1]?.cap &&
      tokens[k + 1]?.gap === '' &&
      !/^(?:la|le|el|da)$/.test(left.norm)
    )
      continue;
    if (!t.cap || t.script !== 'latin') break;
    const hit = scene.cover[k];
    if (hit && ((hit.form === 'name' && hit.to - hit.from > 1) || hit.form === 'adjective')) break;
    if (
      commonWords.has(t.norm) &&
      !(t.norm.length > 2 && givenName(left.norm)) &&
      !isSyllable(tokens, i, k)
    )
      break;
    if (
      t.caps &&
      t.text.length > 1 &&
      t.text.length < 5 &&
      !tokens[i]?.caps &&
      !suffix.test(t.norm)
    )
      break;
  }
  while (
    k > i + 1 &&
    tokens[k - 1] &&
    particles.has(tokens[k - 1]?.norm ?? '') &&
    !tokens[k - 1]?.cap
  )
    k--;
  return k;
}

const isSyllable = (tokens: readonly Token[], i: number, k: number) =>
  k - i === 2 &&
  isKoreanName(
    [tokens[i], tokens[k - 1], tokens[k]].map((t) => t?.norm ?? ''),
    [false, false, tokens[k]?.gap === '-'],
  );

const hyphenKorean = (words: readonly Token[]) =>
  isKoreanName(
    words.map((t) => t.norm),
    words.map((t) => /^[-‐‑–]$/.test(t.gap)),
  ) && words.every((t, k) => k === 0 || (t.gap === '' && t.cap) || /^[-‐‑–]$/.test(t.gap));

/** Decides whether tokens [from, to) are a person; returns the end of what was marked, or `from`. */
function readRun(scene: Scene, cast: Cast, from: number, to: number): number {
  const { tokens, register } = scene;
  let end = to;
  let cut = 0;
  let words = tokens.slice(from, end);
  if (words.length > 3 && hyphenKorean(words.slice(0, 3))) end = from + 3;
  words = tokens.slice(from, end);
  const glued = words.length === 3 ? gluedSyllable(words) : 0;
  if (glued > 0) cut = glued;
  if (
    words.some((t) => organisationHeads.has(t.norm)) &&
    words.length > 1 &&
    !givenName(words[0]?.norm ?? '')
  )
    return from;
  const korean = words.length === 3 && (glued > 0 || hyphenKorean(words));
  const western = westernKorean(words);
  const before = titleBefore(scene, from);
  const after = titleAfter(scene, end);
  const name = printed(scene, from, end, cut, korean);
  const key = nameKey(name);
  const known = words.length > 1 ? (register.keys.get(key) ?? undefined) : undefined;
  const tied = known ?? (words.length > 1 ? cast.keys.get(key) : undefined);
  if (
    tied !== undefined &&
    (known === undefined || register.actors.get(known)?.kind === 'person')
  ) {
    const member = enlist(cast, scene, tied, from);
    if (member) {
      mark(scene, cast, member.id, from, end, cut, before, after);
      if (member.proposed && name !== member.name) member.aliases.add(name);
      return end;
    }
  }
  if (words.length < 2) return from;
  if (!isPerson(scene, words, from, end, before, after, korean || western)) return from;
  const id = formatId(name);
  if (id === '' || register.actors.get(id)?.kind === 'state') return from;
  propose(cast, scene, {
    id,
    name,
    kind: 'person',
    from,
    to: end,
    words: words.map((t) => t.norm),
  });
  mark(scene, cast, id, from, end, cut, before, after);
  return end;
}

function mark(
  scene: Scene,
  cast: Cast,
  id: string,
  from: number,
  to: number,
  cut: number,
  before: Title | undefined,
  after: Title | undefined,
): void {
  place(scene, { from, to, ids: [id], form: 'name', ...(cut > 0 ? { cut } : {}) });
  const member = cast.members.get(id);
  if (!member) return;
  if (before) credit(member, scene, before, from);
  if (after) credit(member, scene, after, from);
}

/** What speaks for a person: a title, a given name, a Korean or Chinese name, a verb of speech. */
function isPerson(
  scene: Scene,
  words: readonly Token[],
  from: number,
  to: number,
  before: Title | undefined,
  after: Title | undefined,
  korean: boolean,
): boolean {
  if (words.length > 5 || words.some((t) => t.script !== 'latin')) return false;
  if (korean) return true;
  const norms = words.map((t) => t.norm);
  const [first = ''] = norms;
  const last = words.at(-1);
  if (last && (organisationHeads.has(last.norm) || placeTails.has(last.norm))) return false;
  if (
    scene.cover
      .slice(from, to)
      .some((h) => h && h.form !== 'place' && h.from !== from && h.form !== 'seat')
  )
    return false;
  if (before && (before.office !== undefined || before.gender)) return true;
  if (before && honorifics.has(scene.tokens[from - 1]?.norm ?? '')) return true;
  if (givenName(first) && words[0]?.cap) return !(words[0]?.first && commonWords.has(first));
  if (after) return true;
  if (isChineseName(norms) && words.length === 2) return true;
  const next = scene.tokens[to];
  const speaks =
    next &&
    next.sentence === last?.sentence &&
    next.gap === '' &&
    /^(?:said|says|told|wrote|tweeted|added|argued|writes)$/.test(next.norm);
  const spoken = /^(?:said|says|told|added)$/.test(scene.tokens[from - 1]?.norm ?? '');
  void speechVerbs;
  return (speaks === true || spoken) && !words.some((t) => commonWords.has(t.norm));
}

const placeTails = new Set(
  'street avenue road square hotel airport island islands river lake sea ocean mountain mountains bay beach valley county province city town park bridge building tower palace peninsula desert forest canyon creek hills heights stadium arena hall war games cup prize award act day show'.split(
    ' ',
  ),
);

/** "Yong-ho Ri", "Soo-yeon Kim": a hyphenated given name before a Korean family name. */
function westernKorean(words: readonly Token[]): boolean {
  const [a, b, c] = words;
  if (words.length === 2 && a && b)
    return isKoreanFamily(a.norm) && isKoreanPair(b.norm) && a.norm.length < 4 && b.norm.length > 5;
  return (
    words.length === 3 &&
    a !== undefined &&
    /^[-‐‑–]$/.test(b?.gap ?? '') &&
    isKoreanFamily(c?.norm ?? '') &&
    isKoreanName([c?.norm ?? '', a.norm, b?.norm ?? ''], [false, false, true])
  );
}

/** Characters glued to the last syllable of a Korean name ("Jong Unon" → 2), 0 when none. */
function gluedSyllable(words: readonly Token[]): number {
  const [a, b, c] = words;
  if (!a || !b || !c?.cap || c.norm.length < 4 || c.gap !== '' || hyphenKorean(words)) return 0;
  for (let n = 2; n <= Math.min(4, c.norm.length - 2); n++) {
    if (
      tail.test(c.norm.slice(n)) &&
      isKoreanName([a.norm, b.norm, c.norm.slice(0, n)], [false, false, false])
    )
      return c.norm.length - n;
  }
  return 0;
}

/** The name as it is to stand in a record: white space levelled, all capitals lowered, North Korean style. */
function printed(scene: Scene, from: number, to: number, cut: number, korean: boolean): string {
  const { tokens, article } = scene;
  const start = tokens[from]?.start ?? 0;
  const raw = article.text.slice(start, (tokens[to - 1]?.end ?? start) - cut).replace(/\s+/g, ' ');
  const calm = tokens
    .slice(from, to)
    .every((t) => t.text === t.text.toUpperCase() && t.text.length > 1)
    ? raw
        .toLowerCase()
        .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, l: string) => gap + l.toUpperCase())
    : raw;
  void korean;
  return calm;
}
