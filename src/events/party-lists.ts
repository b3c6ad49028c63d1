import type { Clause, Range } from './clause.ts';
import type { Names } from './draft.ts';
import { findHeads, type Head } from './heads.ts';
import type { Sentence } from './participants.ts';
import type { Token } from './tokens.ts';
import { prepositions } from './word-classes.ts';

/** Heads of phrases that act for the state before them: "Norland officials". */
export const acting =
  /^(?:delegations?|teams?|governments?|officials?|military|forces?|troops|army|navy|authorities|leaders?|leadership|regime|administration|side|diplomats?|envoys?|ambassadors?|representatives?|negotiators?|athletes|warships?|jets|state|cabinet|office|ministers?|president|premier|king|squad|orchestra|soldiers)$/;

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

/** "Norland officials", "Norland's vice minister": nobody named, so that the state takes part. */
export function isStandIn({ tokens, names }: Sentence, head: Head): boolean {
  if (!head.owner && !head.modifier) return false;
  if (head.actors.length === 0 || !head.actors.every((id) => names.kind(id) === 'state'))
    return false;
  for (let i = head.index + 1; i < Math.min(tokens.length, head.index + 7); i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    // "US and Norland officials"
    if (/^(?:['’]s?|-|–|and|,)$/.test(token.lower)) continue;
    if (token.kind === 'actor') {
      if (token.actors.every((id) => names.kind(id) === 'state')) continue;
      return false;
    }
    if (token.kind !== 'word' || prepositions.has(token.lower)) return false;
    const next = tokens[i + 1];
    if (acting.test(token.lower) && !acting.test(next?.lower ?? ''))
      return next?.kind !== 'actor' && !/^(?:of|and)$/.test(next?.lower ?? '') && !isName(next);
  }
  return false;
}

/** The word after a title: a name that nobody knows, or another noun. */
const isName = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** "visited B", "visited the league": those who are no place. */
export function visitedParties(
  { names }: Sentence,
  { rest }: Clause,
  heads: readonly Head[],
): string[] {
  const first = heads.find((h) => h.index >= rest[0] && !h.modifier && !h.owner);
  if (first === undefined || first.preposition !== '' || first.places.length > 0) return [];
  return first.actors.filter((id) => names.kind(id) !== 'state' && !names.isMedia(id));
}

/** "the two men", "both sides", "the pair", "when the two met". */
export function isPair({ lower }: Token, next: Token | undefined): boolean {
  if (/^(?:pair|duo)$/.test(lower)) return true;
  return /^(?:two|both)$/.test(lower) && (next === undefined || /s$|men$/.test(next.lower));
}

/** Whether a pronoun can mean one of those who have just been named. */
export function agrees(pronoun: string, id: string, all: readonly string[], names: Names): boolean {
  const kind = names.kind(id);
  if (pronoun === 'they' || pronoun === 'both') return all.length > 1 || kind !== 'person';
  if (pronoun === 'it') return kind !== 'person';
  if (kind !== 'person') return false;
  const gender = names.gender(id);
  return gender === undefined || (gender === 'female') === (pronoun === 'she');
}
