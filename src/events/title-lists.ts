import type { Clause } from './clause.ts';
import type { Token } from './tokens.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from './word-classes.ts';

/** "A, B and C", "complete, lasting peace": the comma ends nothing. */
export function listGoesOn(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  comma: number,
  to: number,
): boolean {
  if (tokens[comma]?.text !== ',' || clauses.some((c) => c.verb.start === comma + 1)) return false;
  const next = tokens[comma + 1];
  if (next?.kind === 'actor')
    return tokens.slice(comma + 2, Math.min(to, comma + 5)).some((t) => t.lower === 'and');
  // "a full, lasting peace": the word before the comma is no noun yet.
  const before = tokens[/^['‘“"]$/.test(tokens[comma - 2]?.text ?? '') ? comma - 3 : comma - 2];
  return (
    next?.kind === 'word' &&
    /^\p{Ll}/u.test(next.text) &&
    /^(?:the|a|an|his|her|its|their|of|on|for|with|in|,)$/.test(before?.lower ?? '') &&
    tokens[comma - 1]?.kind === 'word' &&
    !/[^s]s$/.test(tokens[comma - 1]?.lower ?? '') &&
    (/^(?:and|just)$/.test(next.lower) || !starts(next))
  );
}

/** A word that begins a phrase of its own. */
export function starts({ lower }: Token): boolean {
  return (
    relatives.has(lower) ||
    coordinators.has(lower) ||
    subordinators.has(lower) ||
    prepositions.has(lower) ||
    determiners.has(lower) ||
    pronouns.has(lower) ||
    isAdverb(lower) ||
    /^(?:that|to|or|saying)$|ing$|ed$/.test(lower)
  );
}
