import { actorId } from './actor-id.ts';
import { type Cast, propose } from './cast.ts';
import { commonWords, organisationHeads } from './common-words.ts';
import { givenName } from './given-names.ts';
import { homeBody } from './home.ts';
import { printed } from './printed.ts';
import { place, type Scene, stateOf } from './scene.ts';
import { honorifics } from './titles.ts';
import type { Token } from './tokens.ts';

/** Heads that may go on: "Union of …", "Center for …". */
const open = new Set(
  'union university institute institution academy bank ministry department bureau office council committee board association society league center centre federation church school college court army party organization organisation commission foundation museum agency alliance coalition trust fund system conference movement project corps command chamber forum campaign'.split(
    ' ',
  ),
);
/** Heads that are family names, too: "Audrey Church". */
const familyNames = new Set(
  'church court post guard bank group press times herald front field force'.split(' '),
);
const joins = new Set('of for and the on in'.split(' '));

/**
 * Marks organisations that the register lacks: names that end in a head ("Asian Strategy Center"),
 * go on after one ("Union of Concerned Scientists"), or are followed by their acronym in brackets.
 */
export function scanOrganisations(scene: Scene, cast: Cast): void {
  const { tokens } = scene;
  const acronyms = new Map<string, string>();
  const repeats: Repeats = new Map();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token?.cap || token.role === 'headline' || token.role === 'subhead') continue;
    if (scene.loud.has(token.sentence)) continue;
    const held = scene.cover[i];
    const letters = acronymAfter(scene, i);
    if (held?.form === 'name' && (stateOf(scene, held) === undefined || held.to === i + 1)) {
      // A known body, introduced with its acronym.
      if (letters !== undefined && held.to === i + 1 && held.ids.length === 1 && held.ids[0])
        acronyms.set(letters, held.ids[0]);
      continue;
    }
    const heads = organisationHeads.has(token.norm) && held === undefined;
    const listed = isListed(tokens, i);
    if (!heads && letters === undefined && !listed) continue;
    if (heads && headGoesOn(tokens, i)) continue;
    const from = leftEdge(scene, i, letters);
    const to = heads && open.has(token.norm) ? rightEdge(scene, i + 1) : i + 1;
    const words = tokens.slice(from, to);
    if (!isName(scene, words, from, heads)) continue;
    const start = words[0]?.start ?? 0;
    const name = printed(scene.article.text, start, words.at(-1)?.end ?? start);
    const id = homeBody(scene, actorId(name));
    if (id === '') continue;
    if (!scene.register.actors.has(id)) {
      const state = stateOf(scene, scene.cover[from]) ?? stateOf(scene, scene.cover[to - 1]);
      propose(cast, scene, {
        id,
        name,
        kind: 'organisation',
        ...(state === undefined ? {} : { side: state }),
        from,
        to,
      });
    }
    place(scene, { from, to, ids: [id], form: 'name' });
    if (!heads) repeats.set(words.map((w) => w.text).join(' '), { id, length: to - from });
    const after = acronymAfter(scene, to - 1);
    if (after !== undefined) {
      acronyms.set(after, id);
      cast.members.get(id)?.aliases.add(after);
    }
    i = to - 1;
  }
  if (acronyms.size > 0) markAcronyms(scene, acronyms);
  if (repeats.size > 0) markRepeats(scene, repeats);
}

type Repeats = Map<string, { readonly id: string; readonly length: number }>;

/** Marks a name that only its acronym or its share has told for a body's, wherever it stands. */
function markRepeats(scene: Scene, repeats: Repeats): void {
  const lengths = [...new Set([...repeats.values()].map((r) => r.length))].sort((a, b) => b - a);
  for (let i = 0; i < scene.tokens.length; i++) {
    if (!scene.tokens[i]?.cap) continue;
    for (const n of lengths) {
      const words = scene.tokens.slice(i, i + n);
      const found = repeats.get(words.map((w) => w.text).join(' '));
      if (!found || words.some((w) => w.sentence !== words[0]?.sentence)) continue;
      place(scene, { from: i, to: i + n, ids: [found.id], form: 'name' });
      i += n - 1;
      break;
    }
  }
}

/** "Exampleton Cruises (NYSE: EXC)": a company whose shares are listed. */
function isListed(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return next?.gap === '(' && /^(?:nasdaq|nyse|lse|lon|otc|asx|tsx|hkex)$/.test(next.norm);
}

/** "Police Department", "Motors Corp": the name ends with the next head. */
function headGoesOn(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next?.cap || !same(tokens, i + 1)) return false;
  // "a False Police Report"
  return organisationHeads.has(next.norm) || (tokens[i]?.norm === 'police' && !next.office);
}

function markAcronyms(scene: Scene, acronyms: ReadonlyMap<string, string>): void {
  scene.tokens.forEach((t, i) => {
    const id = t.caps && !scene.cover[i] ? acronyms.get(t.text) : undefined;
    if (id !== undefined) place(scene, { from: i, to: i + 1, ids: [id], form: 'name' });
  });
}

/** The acronym in brackets just after token `i`. */
function acronymAfter(scene: Scene, i: number): string | undefined {
  const t = scene.tokens[i + 1];
  if (!t?.caps || t.gap !== '(' || t.sentence !== scene.tokens[i]?.sentence) return undefined;
  if (t.text.length < 2 || t.text.length > 8) return undefined;
  return scene.tokens[i + 2]?.gap.startsWith(')') || scene.article.text.charAt(t.end) === ')'
    ? t.text
    : undefined;
}

// Possessives that are part of a body's name: "People's Court", "Prosecutor's Office".
const owners = /^(?:people|women|men|children|prosecutor|teacher|farmer|veteran)$/;

/** Goes left over capitalised words; with an acronym, as far as its letters reach. */
function leftEdge(scene: Scene, head: number, letters: string | undefined): number {
  const { tokens } = scene;
  let from = head;
  let taken = 1;
  for (let k = head - 1; k >= 0 && head - k < 10; k--) {
    const t = tokens[k];
    const right = tokens[k + 1];
    if (
      !t ||
      !right ||
      t.sentence !== right.sentence ||
      !/^[-‐–&.]?$/.test(right.gap) ||
      (t.poss && (scene.cover[k] || (!/s$/.test(t.text) && !owners.test(t.norm)))) ||
      /^\d+$/.test(t.text)
    )
      break;
    if (letters !== undefined && taken >= letters.length) break;
    const join = joins.has(t.norm) && !t.cap;
    const fields = t.norm === 'and' && tokens[k - 1]?.modifier === true && right.cap;
    if ((join && !(fields || letters !== undefined)) || (join && tokens[k - 1]?.cap !== true))
      break;
    if (
      !t.cap ||
      (commonWords.has(t.norm) &&
        (t.first || /^(?:the|a|an|in|on|at|of|and)$/.test(t.norm)) &&
        !join)
    ) {
      if (!join) break;
    }
    const hit = scene.cover[k];
    if (hit && hit.from !== k) continue;
    from = k;
    if (!join) taken++;
  }
  const hit = scene.cover[from];
  if (hit) from = hit.from;
  return from;
}

/** Goes right over "of (the) Cap Cap and Cap", "for Cap". */
function rightEdge(scene: Scene, start: number): number {
  const { tokens } = scene;
  let to = start;
  let k = start;
  while (tokens[k] && /^(?:of|for|on)$/.test(tokens[k]?.norm ?? '') && same(tokens, k)) {
    k++;
    if (tokens[k]?.norm === 'the' && same(tokens, k)) k++;
    // "the committee on Capitol Hill", "on Jan. 5"
    if (tokens[k - 1]?.norm === 'on' && (scene.cover[k] || tokens[k]?.norm === 'jan')) break;
    const first = k;
    while (isNamePart(tokens, k)) k++;
    if (k === first) break;
    if (
      tokens[k]?.norm === 'and' &&
      tokens[k + 1]?.cap &&
      same(tokens, k) &&
      same(tokens, k + 1) &&
      !scene.cover[k + 1]
    ) {
      k += 2;
      while (tokens[k]?.cap && same(tokens, k)) k++;
    }
    to = k;
  }
  const hit = scene.cover[to - 1];
  return hit ? Math.max(to, hit.to) : to;
}

const same = (tokens: readonly Token[], k: number) =>
  tokens[k]?.sentence === tokens[k - 1]?.sentence &&
  /^[-‐–&]?$/.test(tokens[k]?.gap ?? '?') &&
  !tokens[k - 1]?.poss;

/** A capitalised word that can go on the name; a title or "Mr" begins a person's. */
function isNamePart(tokens: readonly Token[], k: number): boolean {
  const t = tokens[k];
  if (!t?.cap || t.script !== 'latin' || !same(tokens, k)) return false;
  return !t.office && !honorifics.has(t.norm) && !isDay(t);
}

const isDay = (t: Token) =>
  /day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/.test(
    t.norm,
  );

const papers =
  /^(?:act|agreement|treaty|accord|pact|plan|program|programme|policy|system|deal|test|disease|virus|syndrome|disorder|status|immigrant|immigrants|tax|index|rate|product)$/;

/** Whether the letters in brackets are the name's: not "Ada Holt (NY)", and no treaty's or disease's. */
function isSpelled(scene: Scene, words: readonly Token[], from: number): boolean {
  const last = from + words.length - 1;
  const letters = acronymAfter(scene, last)?.toLowerCase();
  if (letters === undefined) return true;
  if (papers.test(words.at(-1)?.norm ?? '')) return false;
  const initials = words.filter((t) => t.cap).map((t) => t.norm.charAt(0));
  return initials[0] === letters.charAt(0) && initials.length >= letters.length - 1;
}

const spots = /^(?:zone|area|region|sea|line)$/;

/** At least two words of weight, and not all of them common words or a mere state. */
function isName(scene: Scene, words: readonly Token[], from: number, heads: boolean): boolean {
  if (words.length < 2) return !heads && isListed(scene.tokens, from) && !words[0]?.first;
  if (spots.test(words.at(-1)?.norm ?? '')) return false;
  const [given, family] = words;
  if (words.length === 2 && familyNames.has(family?.norm ?? '') && givenName(given?.norm ?? ''))
    return false;
  const telling = words.filter(
    (t, k) =>
      t.cap &&
      !(commonWords.has(t.norm) && !scene.cover[from + k]) &&
      !organisationHeads.has(t.norm) &&
      !(t.modifier && /^(?:ministry|department)$/.test(words.at(-1)?.norm ?? '')),
  );
  if (telling.length === 0) return words.filter((t) => t.cap && t.norm.length > 3).length >= 3;
  if (!heads) return words.filter((t) => t.cap).length >= 2 && isSpelled(scene, words, from);
  return true;
}
