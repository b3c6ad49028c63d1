import { commonWords, organisationHeads } from './common-words.ts';
import { givenName } from './given-names.ts';
import { isKoreanFamily, isKoreanName } from './korean.ts';
import type { Scene } from './scene.ts';
import { honorifics } from './titles.ts';
import type { Token } from './tokens.ts';

const particles = new Set(
  'de del della van von der den bin al el la le da dos di ibn ben du des ter zu'.split(' '),
);
// Common words that are family names after a given name: "Mary Good", "Theresa May".
const surnames = new Set(
  'white black good may west north church hall park day best small march moon moore bush long short young day sharp'.split(
    ' ',
  ),
);
const contraction =
  /^(?:i|he|she|it|we|you|they|that|there|here|what|who|let|don|won|can|isn|didn|doesn)'/;
const suffix = /^(?:jr|sr|ii|iii|iv)$/;
const hyphen = /^[-‐‑]$/;

/** Tells whether the token can begin a person's name. Headlines in title case begin none. */
export function canStart(scene: Scene, i: number): boolean {
  const t = scene.tokens[i];
  if (!t?.cap || t.script !== 'latin' || t.role === 'headline' || t.role === 'subhead')
    return false;
  if (isRunTogether(t) || contraction.test(t.norm)) return false;
  if (scene.loud.has(t.sentence)) return isKoreanStart(scene, i);
  const hit = scene.cover[i];
  // A state or town can be a given name ("Jordan Smith"), where the lexicon knows it as one.
  if (hit && !(hit.to === i + 1 && hit.form !== 'adjective' && givenName(t.norm) && !t.poss)) {
    return false;
  }
  if (t.caps && t.text.length < 5 && !/^(?:[A-Z]\.){1,2}$/.test(t.text))
    return isLoudKorean(scene, i);
  if (givenName(t.norm)) return true;
  if (commonWords.has(t.norm) || organisationHeads.has(t.norm)) return isKoreanStart(scene, i);
  return !t.titled && !honorifics.has(t.norm);
}

/** Ends the run of words that can be one name from token `i` on. */
export function runEnd(scene: Scene, i: number): number {
  const { tokens } = scene;
  if (isKoreanStart(scene, i)) return i + 3;
  let k = i + 1;
  for (; k < i + 6; k++) {
    const t = tokens[k];
    const left = tokens[k - 1];
    if (!t || !left || t.sentence !== left.sentence || left.poss || !isInside(t, left)) break;
    if (hyphen.test(t.gap)) continue;
    const particle =
      particles.has(t.norm) && tokens[k + 1]?.cap && /^-?$/.test(tokens[k + 1]?.gap ?? '?');
    if (particle && !/^(?:la|le|el|da)$/.test(left.norm)) continue;
    if (!t.cap || t.script !== 'latin' || isAbbreviation(t) || isRunTogether(t)) break;
    const next = tokens[k + 1];
    // "Juan Mayor Carmen": the title of the next.
    if (t.office && next?.cap && next.gap === '' && next.sentence === t.sentence) break;
    const hit = scene.cover[k];
    if (hit && ((hit.form === 'name' && hit.to - hit.from > 1) || hit.form === 'adjective')) break;
    if (commonWords.has(t.norm) && !(surnames.has(t.norm) && givenName(left.norm))) break;
    const acronym = t.caps && t.text.length > 1 && t.text.length < 5;
    if (acronym && !tokens[i]?.caps && !suffix.test(t.norm)) break;
  }
  while (k > i + 1 && particles.has(tokens[k - 1]?.norm ?? '') && !tokens[k - 1]?.cap) k--;
  return k;
}

/** "Gov." after a name begins the next one's title. */
const isAbbreviation = (t: Token) => t.title !== t.norm;

/** Two names without the space between them: "WarrenSanders"; "McConnell" and "DeVos" are whole. */
const isRunTogether = (t: Token) =>
  /\p{Ll}\p{Lu}/u.test(t.text) &&
  !/^(?:Mc|Mac|De|Di|Du|Le|La|Van|Von|Fitz|O['’])\p{Lu}/u.test(t.text);

/** Whether the gap before `t` can lie inside a name: a space, a hyphen, the stop of an initial. */
function isInside(t: Token, left: Token): boolean {
  if (t.gap === '' || hyphen.test(t.gap)) return true;
  if (t.gap === '.') return left.text.length === 1 || /^(?:St|Jr)$/.test(left.text);
  return t.gap === ',' && suffix.test(t.norm);
}

/** Tells whether tokens are a Korean name of three words, family name first. */
export function isKoreanRun(words: readonly Token[]): boolean {
  const folded = words.map((t) => t.norm);
  const hyphens = words.map((t) => hyphen.test(t.gap));
  if (!isKoreanName(folded, hyphens)) return false;
  return words.every((t, k) => k === 0 || hyphens[k] === true || (t.gap === '' && t.cap));
}

/** Tells whether tokens are a Korean name with the family name last: "Yong-ho Ri". */
export function isWesternKorean(words: readonly Token[]): boolean {
  const [a, b, c] = words;
  if (words.length !== 3 || !a || !b || !c || !hyphen.test(b.gap)) return false;
  return isKoreanFamily(c.norm) && isKoreanName([c.norm, a.norm, b.norm], [false, false, true]);
}

const isKoreanStart = (scene: Scene, i: number) => {
  const words = scene.tokens.slice(i, i + 3);
  return words.every((w) => w.sentence === words[0]?.sentence) && isKoreanRun(words);
};

/** "KIM JONG UN": capitals throughout. */
const isLoudKorean = (scene: Scene, i: number) =>
  scene.tokens.slice(i, i + 3).every((t) => t.caps) && isKoreanStart(scene, i);

const glue =
  /^(?:on|in|at|to|of|and|as|is|was|were|has|had|who|by|for|from|with|will|would|into|onto|after|before|during|when|while|said|told|sent|good|[a-z]{3,}(?:ed|ly))$/;

/** Counts the characters glued to the last syllable of a Korean name ("Jong Unon" → 2); 0 when none. */
export function gluedLength(words: readonly Token[]): number {
  const [a, b, c] = words;
  if (words.length !== 3 || !a || !b || !c?.cap || c.norm.length < 4 || c.gap !== '') return 0;
  if (isKoreanRun(words)) return 0;
  for (let n = 2; n <= Math.min(4, c.norm.length - 2); n++) {
    const whole = isKoreanName([a.norm, b.norm, c.norm.slice(0, n)], [false, false, false]);
    if (whole && glue.test(c.norm.slice(n))) return c.norm.length - n;
  }
  return 0;
}
