import type { Expression, Mod } from './expression.ts';

/** One part that a rule found: offsets in the whole text. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly expression: Expression;
  readonly mod?: Mod;
  readonly range?: 'from' | 'to';
}

/** What a rule sees of the text around its match. */
export interface Surroundings {
  /** The word before, in lower case, with the punctuation between dropped; '' where there is none. */
  readonly before: () => string;
  /** Up to 40 characters that come before the match. */
  readonly left: () => string;
  /** Up to 40 characters that come after the match. */
  readonly right: () => string;
}

/**
 * A small pattern and its reading. The pattern is sticky and is tried only where a word stands that
 * the rule lists, so that reading stays linear in the length of the text.
 */
export interface Rule {
  readonly name: string;
  /** First words in lower case; '#' stands for any that begins with a digit. */
  readonly words: readonly string[];
  readonly pattern: RegExp;
  /** Gives what the match says, or nothing where it says nothing of time. */
  readonly read: (match: RegExpExecArray, around: Surroundings) => Expression | Part[] | undefined;
}

/** Makes a rule; `pattern` is the source of a regular expression that ignores case. */
export function rule(
  name: string,
  words: readonly string[],
  pattern: string,
  read: Rule['read'],
): Rule {
  return { name, words, pattern: new RegExp(pattern, 'iy'), read };
}
