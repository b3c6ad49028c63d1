import type { Cuttable } from './title-phrases.ts';
import type { Token } from './tokens.ts';
import { eventNoun } from './triggers.ts';
import { determiners, prepositions } from './word-classes.ts';

/** "a future brimming | with": the cut is before what the word in -ing needs. */
export function opensGerund(tokens: readonly Token[], cut: number, to: number): boolean {
  const last = tokens[cut - 1];
  const next = tokens[cut];
  return (
    cut < to &&
    last?.kind === 'word' &&
    next !== undefined &&
    /[a-z]{2}ing$/.test(last.lower) &&
    prepositions.has(next.lower) &&
    tokens[cut - 2]?.kind === 'word' &&
    /[^s]$/.test(tokens[cut - 2]?.lower ?? '') &&
    !determiners.has(tokens[cut - 2]?.lower ?? '') &&
    !prepositions.has(tokens[cut - 2]?.lower ?? '') &&
    !/(?:al|ic|ous|ive|ful|ar|ary|nt|ed)$/.test(tokens[cut - 2]?.lower ?? '') &&
    eventNoun(last.lower) === undefined
  );
}

/** A quotation cut where more must follow: before "that", or after one whose verb does not come. */
export function hangs({ tokens, clauses }: Cuttable, text: string, cut: number): boolean {
  if (/^(?:that|who|which|whose)$/.test(tokens[cut]?.lower ?? '') || / if /.test(text)) return true;
  const that = tokens.slice(0, cut).findLastIndex((t) => t.lower === 'that');
  return that > 0 && !clauses.some((c) => c.verb.start > that && c.verb.end < cut);
}

export const counts = (token: Token): boolean =>
  token.kind !== 'time' && token.kind !== 'punctuation';
