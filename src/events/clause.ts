import type { Token } from './tokens.ts';
import type { VerbGroup } from './verb-group.ts';
import { mental, reporting } from './verb-lexicon.ts';
import { coordinators, isAdverb } from './word-classes.ts';

/** Half-open range of token indexes. */
export type Range = readonly [from: number, to: number];

/**
 * A verb group with what belongs to it. `subject` and `rest` are ranges of tokens; a subject may be
 * borrowed from an earlier clause ("met him and signed") and is empty where there is none.
 */
export interface Clause {
  readonly index: number;
  readonly range: Range;
  readonly subject: Range;
  readonly verb: VerbGroup;
  readonly rest: Range;
  readonly relation:
    | 'main'
    | 'content'
    | 'relative'
    | 'adverbial'
    | 'coordinate'
    | 'infinitive'
    | 'gerund'
    | 'reduced';
  /** The word that opens an adverbial clause or gerund: "after", "if", "by". */
  readonly marker?: string;
  /** The clause that this one is said, wanted, described or timed by. */
  readonly parent?: number;
}

export interface Pending {
  readonly subject: Range;
  readonly relation: Clause['relation'];
  readonly marker?: string;
  readonly parent?: number;
}

export interface Opening extends Pending {
  readonly begin: number;
  readonly pending?: Pending;
  readonly usedPending?: boolean;
}

export function parentOf(clause: Clause | undefined): { parent?: number } {
  return clause === undefined ? {} : { parent: clause.index };
}

export function onlyAdverbs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation' || token.kind === 'time') continue;
    if (token.kind !== 'word' || !(isAdverb(token.lower) || coordinators.has(token.lower)))
      return false;
  }
  return true;
}

/** The start of the noun phrase that ends before `to`: back to a verb, preposition-free as far as commas allow. */
export function nounStart(tokens: readonly Token[], from: number, to: number): number {
  let i = to - 1;
  if (tokens[i]?.text === ',') i--;
  for (; i > from; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'punctuation' && token.text !== "'s") return i + 1;
  }
  return Math.max(from, 0);
}

export function isSpeech({ verb }: Clause): boolean {
  return reporting.has(verb.lemma) || mental.has(verb.lemma);
}
