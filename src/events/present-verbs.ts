import type { Token } from './tokens.ts';
import { eventNoun } from './triggers.ts';
import type { VerbTag } from './verb-forms.ts';
import { startsObject, type VerbGroup } from './verb-group.ts';
import { mental, reporting } from './verb-lexicon.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  modals,
  possessives,
  prepositions,
  subjectPronouns,
  subordinators,
} from './word-classes.ts';

/** Whether a word that may be a noun as well stands where the sentence wants a verb in the present. */
export function isPresent(
  tokens: readonly Token[],
  i: number,
  lemma: string,
  tags: ReadonlySet<VerbTag>,
  before: readonly VerbGroup[],
  headline: boolean,
): boolean {
  let j = i - 1;
  while (j >= 0 && tokens[j]?.kind === 'word' && isAdverb(tokens[j]?.lower ?? '')) j--;
  const previous = tokens[j];
  const next = tokens[i + 1];
  if (isDescribed(tokens, i)) return false;
  if (previous === undefined || next?.lower === "'s" || j < (before.at(-1)?.end ?? 0)) return false;
  const afterSubject =
    subjectPronouns.has(previous.lower) && previous.lower !== 'it'
      ? true
      : previous.lower === 'it' || (previous.kind === 'actor' && j === i - 1);
  if (tags.has('VBZ')) {
    if (headline)
      return (
        firstOfClause(before, tokens, i) &&
        (afterSubject || nounLike(previous)) &&
        !(next === undefined && eventNoun(lemma) !== undefined)
      );
    if (eventNoun(tokens[i]?.lower ?? '') === undefined) {
      if (afterSubject || tags.size === 0) return true;
      return (
        nounLike(previous) &&
        next !== undefined &&
        (certain.has(lemma) || startsObject(next) || subordinated(tokens, j, next))
      );
    }
    return afterSubject && next !== undefined && startsObject(next);
  }
  if (headline) {
    if (!firstOfClause(before, tokens, i) || next === undefined) return false;
    return previous.kind === 'actor'
      ? true
      : nounLike(previous) && /s$/.test(previous.lower) && !/ss$/.test(previous.lower);
  }
  if (/^(?:they|we|i|you|who|which|that)$/.test(previous.lower)) return true;
  // "when Holt and Lind meet in June"
  if (j === i - 1 && previous.kind === 'actor' && arePair(tokens, j))
    return next !== undefined && (startsObject(next) || isAdjunct(next));
  return (
    nounLike(previous) &&
    /[^s]s$/.test(previous.lower) &&
    // "a United Nations report said"
    !/^an?$/.test(tokens[j - 1]?.lower ?? '') &&
    (reporting.has(lemma) || mental.has(lemma)) &&
    next?.kind !== 'punctuation'
  );
}

/** "the broadcasts that had been blaring": a noun with its relative. */
function isDescribed(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 2]?.lower ?? '';
  return (
    /^(?:that|which|who)$/.test(tokens[i + 1]?.lower ?? '') &&
    (modals.has(after) || /^(?:has|have|had|is|are|was|were)$/.test(after))
  );
}

/** Two names joined by "and", with no more than a title between: a subject for a verb without an ending. */
function arePair(tokens: readonly Token[], last: number): boolean {
  let i = last - 1;
  while (last - i < 5 && (tokens[i]?.kind === 'actor' || titled.test(tokens[i]?.text ?? ''))) i--;
  return tokens[i]?.lower === 'and' && tokens[i - 1]?.kind === 'actor';
}

const titled = /^(?:\p{Lu}.*|the|of|leader|president|premier|minister|chairman|chief)$/u;

const isAdjunct = (token: Token): boolean =>
  token.kind === 'time' || token.kind === 'place' || prepositions.has(token.lower);

/** "before the president dines on Friday": a clause is due, and nothing else can be its verb. */
function subordinated(tokens: readonly Token[], subject: number, next: Token): boolean {
  if (next.kind !== 'time' && !prepositions.has(next.lower)) return false;
  for (let i = subject - 1; i >= Math.max(0, subject - 4); i--) {
    const lower = tokens[i]?.lower ?? '';
    if (determiners.has(lower))
      return /^(?:when|before|after|as|if|once|until|while)$/.test(tokens[i - 1]?.lower ?? '');
  }
  return false;
}

// Their -s forms are hardly ever nouns.
const certain = new Set(
  'say want seek come remain become believe mean include take make give go see have do be know think include mark follow'.split(
    ' ',
  ),
);

function firstOfClause(before: readonly VerbGroup[], tokens: readonly Token[], i: number): boolean {
  const last = before.at(-1);
  if (last === undefined || last.form !== 'finite') return true;
  return tokens
    .slice(last.end, i)
    .some(
      (t) => /^[,;:—–-]$/.test(t.text) || coordinators.has(t.lower) || subordinators.has(t.lower),
    );
}

export function nounLike(token: Token): boolean {
  return (
    token.kind === 'actor' ||
    token.kind === 'place' ||
    (token.kind === 'word' &&
      !prepositions.has(token.lower) &&
      !determiners.has(token.lower) &&
      !possessives.has(token.lower) &&
      !coordinators.has(token.lower) &&
      !subordinators.has(token.lower))
  );
}
