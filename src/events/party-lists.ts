import type { Range } from './clause.ts';
import { findHeads, type Head } from './heads.ts';
import type { Sentence } from './participants.ts';
import type { Token } from './tokens.ts';

/** The actors of some heads, each once. */
export function actorsOf(heads: readonly Head[]): string[] {
  return [...new Set(heads.flatMap((h) => h.actors))];
}

/** "a Norland delegation led by X": the one who leads it takes part first of all. */
export function leadersOf(sentence: Sentence, [from, to]: Range): string[] {
  const { tokens } = sentence;
  for (let i = from + 1; i < to; i++) {
    if (tokens[i]?.lower !== 'by') continue;
    if (!/^(?:led|headed|fronted)$/.test(tokens[i - 1]?.lower ?? '')) continue;
    const heads = findHeads(sentence, [i, to]);
    return actorsOf(heads.filter((h) => h.preposition === 'by' && !h.owner && !h.modifier));
  }
  return [];
}

/** "Russia jointly with China". */
export function partners(tokens: readonly Token[], heads: readonly Head[]): string[] {
  const joint = tokens.findIndex(
    (t, i) => /^(?:jointly|together|along)$/.test(t.lower) && tokens[i + 1]?.lower === 'with',
  );
  return joint < 0
    ? []
    : actorsOf(
        heads.filter((h) => h.preposition === 'with' && h.index > joint && !h.owner && !h.modifier),
      );
}

/** "ties between A and B": parties to what the noun names, and of no event. */
export function relates(tokens: readonly Token[], from: number, head: Head): boolean {
  if (head.preposition !== 'between') return false;
  for (let i = head.index - 1; i > from; i--)
    if (tokens[i]?.lower === 'between')
      return /^(?:relations?|relationship|ties|friendship|border|bonds?|differences?|tensions?)$/.test(
        tokens[i - 1]?.lower ?? '',
      );
  return false;
}
