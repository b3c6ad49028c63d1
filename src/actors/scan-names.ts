import type { Entry } from './aliases.ts';
import { isKoreanSyllable } from './korean.ts';
import { type Form, type Hit, place, type Scene } from './scene.ts';
import type { Token } from './tokens.ts';
import { walkTrie } from './trie.ts';

const forms: Readonly<Record<Entry['form'], Form>> = {
  person: 'name',
  name: 'name',
  state: 'name',
  adjective: 'adjective',
  people: 'adjective',
  seat: 'seat',
  place: 'place',
  weak: 'weak',
};
/** Marks every name of the register in the text, the longest first. */
export function scanNames(scene: Scene): void {
  for (let i = 0; i < scene.tokens.length; i++) {
    const best = nameAt(scene, i);
    if (!best || yields(scene, best)) continue;
    place(scene, best);
    i = best.to - 1;
  }
}

/** The longest name that begins at token `i`. */
function nameAt(scene: Scene, i: number): Hit | undefined {
  const { tokens, register, loud } = scene;
  const token = tokens[i];
  if (!token?.cap || token.script === 'han' || token.script === 'hangul') return undefined;
  let best: Hit | undefined;
  walkTrie(register.names, tokens, i, (entries, to) => {
    const fits = entries.filter((e) => fitsCase(e, tokens, i, to, loud.has(token.sentence)));
    const entry = choose(scene, fits);
    if (!entry) return;
    const ids = entry.form === 'place' ? [] : [entry.id];
    best = { from: i, to, ids, form: forms[entry.form], entry };
  });
  return best && best.to - best.from > 2 ? best : (gluedName(scene, i) ?? best);
}

/** Whether a longer name begins inside: "North [Korean Central News Agency]". */
function yields(scene: Scene, hit: Hit): boolean {
  const length = hit.to - hit.from - (scene.tokens[hit.from]?.norm === 'the' ? 1 : 0);
  for (let k = hit.from + 1; k < hit.to; k++) {
    const other = nameAt(scene, k);
    if (other && other.to > hit.to && other.to - other.from > length) return true;
  }
  return false;
}

/** Of several bearers of one name: the content's own, else none when they differ as persons. */
function choose(scene: Scene, entries: readonly Entry[]): Entry | undefined {
  const { actors } = scene.register;
  const own = entries.filter((e) => actors.get(e.id)?.recorded);
  const pool = own.length > 0 ? own : entries;
  const strong = pool.filter((e) => e.form !== 'weak');
  const [first, ...rest] = strong.length > 0 ? strong : pool;
  if (first?.form === 'person' && rest.some((e) => e.form === 'person' && e.id !== first.id))
    return undefined;
  return first;
}

function fitsCase(
  entry: Entry,
  tokens: readonly Token[],
  from: number,
  to: number,
  loud: boolean,
): boolean {
  const words = tokens.slice(from, to);
  // "Donald Trump Jr" is another.
  if (entry.form === 'person' && /^(?:jr|sr)$/.test(tokens[to]?.norm ?? '')) return false;
  if (entry.capitals) {
    if (loud && (words[0]?.text.length ?? 0) < 4 && !words[0]?.text.includes('.')) return false;
    return words.every((t) => t.caps || t.script === 'number' || t.text.length === 1);
  }
  if (entry.form === 'name') {
    const lower = words.filter((t, i) => i > 0 && !t.cap && t.gap === '');
    return (
      lower.length === 0 || words.length > 2 || words[0]?.caps === true || entry.loose === true
    );
  }
  return words.every(
    (t, i) =>
      t.cap || i === 0 || t.gap !== '' || t.norm === 'of' || t.norm === 'the' || t.norm === 'and',
  );
}

/** Finds a Korean name of three words whose last is run together with the next: "Kim Jong Unsent". */
function gluedName(scene: Scene, from: number): Hit | undefined {
  const { tokens, register } = scene;
  const [a, b, c] = tokens.slice(from, from + 3);
  if (!a || !b || !c?.cap || c.sentence !== a.sentence || c.norm.length < 4) return undefined;
  const node = register.names.next.get(a.norm)?.next.get(b.norm);
  if (!node) return undefined;
  for (const [word, end] of node.next) {
    const entry = end.values?.find((e) => e.form === 'person');
    if (!entry || word.length > c.norm.length - 1 || !c.norm.startsWith(word)) continue;
    // "Ung" is another syllable; "Unsent" is none.
    if (c.norm.length - word.length < 2 || isKoreanSyllable(c.norm)) continue;
    return {
      from,
      to: from + 3,
      ids: [entry.id],
      form: 'name',
      entry,
      cut: c.norm.length - word.length,
    };
  }
  return undefined;
}
