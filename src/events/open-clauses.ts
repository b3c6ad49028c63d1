import { type Clause, isSpeech, type Opening, type Pending } from './clause.ts';
import type { Token } from './tokens.ts';
import { reporting } from './verb-lexicon.ts';
import { determiners, isAdverb, prepositions, relatives, subordinators } from './word-classes.ts';

/** A verb of saying some clauses back that still lacks what was said: "announced after sending … that". */
export function speechFor(earlier: readonly Clause[]): Clause | undefined {
  const last = earlier.at(-1);
  if (
    last === undefined ||
    isSpeech(last) ||
    (last.relation !== 'gerund' && last.relation !== 'infinitive')
  )
    return undefined;
  return earlier.findLast(
    (c) =>
      isSpeech(c) &&
      !earlier.some((d) => d.relation === 'content' && d.parent === c.index) &&
      c.verb.form === 'finite',
  );
}

/** What a relative or subordinate clause leaves open before it: a subject still without its verb. */
export function unfinishedBefore(
  tokens: readonly Token[],
  from: number,
  opener: number,
  earlier: readonly Clause[],
): { pending?: Pending } {
  const last = earlier.at(-1);
  if (last === undefined)
    return opener > from ? { pending: { subject: [from, opener], relation: 'main' } } : {};
  return unfinished(tokens, from, opener, last);
}

export function unfinished(
  tokens: readonly Token[],
  from: number,
  to: number,
  last: Clause,
): { pending?: Pending } {
  for (let i = to - 1; i >= from; i--) {
    const token = tokens[i];
    if (token?.kind === 'word' && token.lower === 'that' && reporting.has(last.verb.lemma)) {
      return { pending: { subject: [i + 1, to], relation: 'content', parent: last.index } };
    }
    if (token?.kind === 'word' && subordinators.has(token.lower)) {
      return {
        pending: {
          subject: [i + 1, to],
          relation: 'adverbial',
          marker: token.lower,
          parent: last.index,
        },
      };
    }
  }
  return {};
}

/** "in which the envoy, Holt, warned", "when the minister, 61, left": an apposition before the verb of an opened clause. */
export function openedBefore(
  tokens: readonly Token[],
  from: number,
  comma: number,
): Opening | undefined {
  for (let i = comma - 2; i >= from; i--) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined || next === undefined || token.kind !== 'word') continue;
    const relative = relatives.has(token.lower);
    if (!relative && !/^(?:when|after|before|because|while)$/.test(token.lower)) continue;
    if (next.text === ',' || !(determiners.has(next.lower) || next.kind === 'actor'))
      return undefined;
    const relation = relative ? 'relative' : 'adverbial';
    return { begin: i, subject: [i + 1, comma], relation, marker: token.lower };
  }
  return undefined;
}

/** "that", and no more than a date before the comma. */
export function opensOnDay(tokens: readonly Token[], from: number, comma: number): boolean {
  return (
    tokens[from]?.lower === 'that' &&
    tokens[comma - 1]?.kind === 'time' &&
    tokens.slice(from + 1, comma - 1).every((t) => prepositions.has(t.lower) || isAdverb(t.lower))
  );
}
