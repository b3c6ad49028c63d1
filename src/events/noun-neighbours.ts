import type { Token } from './tokens.ts';
import { coordinators, isAdverb, prepositions, relatives, subordinators } from './word-classes.ts';

/** "two days", "a series", "another round": how much of what follows "of". */
export function measures(token: Token | undefined): boolean {
  if (token?.kind === 'time') return token.time?.type === 'DURATION';
  return /^(?:series|rounds?|strings?|waves?|flurry|spate|sessions?|days?|weeks?|hours?)$/.test(
    token?.lower ?? '',
  );
}

/** "summit invite", "test site": the noun only describes the next one. */
export function modifiesNoun(
  tokens: readonly Token[],
  i: number,
  isVerb: (index: number) => boolean,
): boolean {
  const next = tokens[i + 1];
  if (next === undefined || next.kind !== 'word' || isVerb(i + 1)) return false;
  const w = next.lower;
  if (/^['’]s?$/.test(w)) return false;
  // "talks starting on Monday"; 'a meeting "Evening of Song"', its marks left out.
  if (/^(?:starting|beginning|lasting|ending)$/.test(w)) return false;
  const noun = tokens[i];
  if (noun !== undefined && next.start - noun.end > 1 && /^\p{Lu}/u.test(next.text)) return false;
  if (
    prepositions.has(w) ||
    coordinators.has(w) ||
    relatives.has(w) ||
    subordinators.has(w) ||
    isAdverb(w)
  )
    return false;
  return w !== 'that' && w !== 'to' && w !== 'following' && w !== 'is' && w !== 'was';
}
