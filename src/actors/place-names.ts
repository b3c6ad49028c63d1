import type { ProposedPlace } from '../model/extraction.ts';
import { formatId } from '../model/id.ts';
import { commonWords, organisationHeads } from './common-words.ts';
import { latinise } from './fold.ts';
import { givenName } from './given-names.ts';
import { printed } from './printed.ts';
import { place, type Scene, stateOf } from './scene.ts';
import type { Token } from './tokens.ts';

const before = new Set('in near outside around inside across via'.split(' '));
const motion = new Set('to from toward towards for'.split(' '));
const moving =
  /^(?:travel|travell?ed|travell?ing|trip|visit|visits|fly|flew|flown|flight|go|went|return|returned|arrive|arrived|arriving|move|moved|drove|head|headed|heading|leave|left|leaves|depart|departed|journey|tour|back|way)$/;
/** Words that end the name of a place: "Pyongyang International Airport", "Yellow Sea". */
const kinds = new Set(
  'airport airfield airbase base island islands sea ocean river lake bay strait channel gulf mountain mountains mount hill hills valley desert peninsula province county prefecture oblast region district village town city port harbor harbour square street avenue road bridge palace hotel resort camp hall stadium tower house guesthouse theatre theater monastery beach station site complex zone border park garden gardens cemetery cathedral center centre museum club'.split(
    ' ',
  ),
);

/** Marks places that the register lacks, and gives them by id. */
export function scanPlaces(
  scene: Scene,
  shorts: ReadonlyMap<string, unknown>,
): Map<string, ProposedPlace> {
  const { tokens } = scene;
  const found = new Map<string, ProposedPlace>();
  // A word that the article writes small elsewhere is no name.
  const plain = new Set(tokens.filter((t) => !t.cap).map((t) => t.norm));
  for (let i = 1; i < tokens.length; i++) {
    const t = tokens[i];
    const left = tokens[i - 1];
    if (!t?.cap || t.script !== 'latin' || !left || left.sentence !== t.sentence || t.gap !== '')
      continue;
    if (scene.cover[i] && scene.cover[i]?.form !== 'seat' && scene.cover[i]?.form !== 'adjective')
      continue;
    const articled = left.norm === 'the';
    const lead = articled ? tokens[i - 2] : left;
    if (lead?.sentence !== t.sentence) continue;
    const to = runEnd(scene, i);
    const kind = kinds.has(tokens[to - 1]?.norm ?? '') && to - i > 1;
    const located =
      before.has(lead.norm) ||
      (lead.norm === 'at' && kind) ||
      (motion.has(lead.norm) && (kind || moves(tokens, articled ? i - 2 : i - 1))) ||
      (lead.norm === 'of' && kinds.has(tokens[i - (articled ? 3 : 2)]?.norm ?? '')) ||
      (kind && (articled || (left.poss && stateOf(scene, scene.cover[i - 1]) !== undefined)));
    if (!located || (articled && !kind)) continue;
    if (!kind && (t.role === 'headline' || t.role === 'subhead')) continue;
    if (!isPlaceName(scene, i, to, kind, shorts)) continue;
    if (!kind && to - i === 1 && plain.has(t.norm)) continue;
    const name = printed(scene.article.text, t.start, tokens[to - 1]?.end ?? t.start);
    const id = formatId(latinise(name));
    if (id === '' || scene.register.places.has(id)) continue;
    const inside = outer(scene, to);
    if (!found.has(id)) found.set(id, { id, name, ...inside });
    place(scene, { from: i, to, ids: [id], form: 'place' });
    i = to - 1;
  }
  markAgain(scene, found);
  return found;
}

function moves(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= at - 4 && k >= 0; k--)
    if (moving.test(tokens[k]?.norm ?? '')) return true;
  return false;
}

function runEnd(scene: Scene, i: number): number {
  const { tokens } = scene;
  let k = i + 1;
  for (; k < i + 7; k++) {
    const t = tokens[k];
    const left = tokens[k - 1];
    if (!t || !left || t.sentence !== left.sentence || (left.poss && !tokens[k]?.cap)) break;
    if (!/^[-–.]?$/.test(t.gap) || (t.gap === '.' && left.text.length > 2)) break;
    const hit = scene.cover[k];
    if (hit && hit.form !== 'seat' && hit.form !== 'adjective' && hit.form !== 'place') break;
    if (
      !t.cap &&
      !(
        kinds.has(t.norm) &&
        /^(?:island|islands|province|county|prefecture|region|district|village|airfield|river|lake)$/.test(
          t.norm,
        )
      )
    )
      break;
    if (
      commonWords.has(t.norm) &&
      !kinds.has(t.norm) &&
      t.norm !== 'international' &&
      t.norm !== 'state'
    )
      break;
  }
  return k;
}

function isPlaceName(
  scene: Scene,
  from: number,
  to: number,
  kind: boolean,
  shorts: ReadonlyMap<string, unknown>,
): boolean {
  const words = scene.tokens.slice(from, to);
  const first = words[0];
  if (!first || words.length > 5) return false;
  if (words.length === 1 && scene.cover[from]) return false;
  if (kind) return words.some((w) => !commonWords.has(w.norm) && !kinds.has(w.norm));
  if (
    words.some(
      (w) => w.caps || commonWords.has(w.norm) || organisationHeads.has(w.norm) || w.titled,
    )
  )
    return false;
  if (shorts.has(words.at(-1)?.norm ?? '') || shorts.has(first.norm)) return false;
  if (
    words.length > 1 &&
    givenName(first.norm) &&
    !/^(?:san|santa|st|saint|new|los|las)$/.test(first.norm)
  )
    return false;
  if (words.at(-1)?.poss) return false;
  if (first.norm.length < 4 && words.length === 1) return false;
  return words.length < 4 && !/(?:ism|ist|ian)s?$/.test(first.norm);
}

/** "Hamburg, Germany": the country or place that follows after a comma. */
function outer(scene: Scene, to: number): { country?: string; partOf?: string } {
  const hit = scene.cover[to];
  if (scene.tokens[to]?.gap !== ',' || !hit || hit.from !== to) return {};
  const { places } = scene.register;
  const state = stateOf(scene, hit);
  const country =
    hit.form === 'name' && state !== undefined
      ? places.get(state)?.country
      : places.get(hit.entry?.id ?? '')?.country;
  if (hit.form === 'name') return country === undefined ? {} : { country };
  if (hit.form !== 'place' && hit.form !== 'seat') return {};
  return {
    ...(country === undefined ? {} : { country }),
    ...(hit.entry ? { partOf: hit.entry.id } : {}),
  };
}

/** Marks further mentions of places found, wherever they stand. */
function markAgain(scene: Scene, found: ReadonlyMap<string, ProposedPlace>): void {
  const { tokens } = scene;
  const firsts = new Map<string, [id: string, length: number][]>();
  for (const { id } of found.values()) {
    const words = id.split('-');
    const list = firsts.get(words[0] ?? '') ?? [];
    list.push([id, words.length]);
    firsts.set(words[0] ?? '', list);
  }
  tokens.forEach((t, i) => {
    if (!t.cap || scene.cover[i]) return;
    for (const [id, length] of firsts.get(t.norm) ?? []) {
      const words = tokens.slice(i, i + length);
      if (words.map((w) => w.norm).join('-') !== id) continue;
      if (words.some((w, k) => w.sentence !== t.sentence || (k > 0 && scene.cover[i + k])))
        continue;
      const next = tokens[i + length];
      if (
        next?.cap &&
        next.gap === '' &&
        next.sentence === t.sentence &&
        !scene.cover[i + length] &&
        t.role !== 'headline'
      )
        continue;
      place(scene, { from: i, to: i + length, ids: [id], form: 'place' });
      return;
    }
  });
}
