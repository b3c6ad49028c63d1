import type { Clause, Range } from './clause.ts';
import type { Token } from './tokens.ts';
import { determiners, isAdverb, prepositions, relatives } from './word-classes.ts';

/** The subject of a clause without what comes before it in the sentence. */
export function subjectPhrase(tokens: readonly Token[], clause: Clause): Range {
  let [from, to] = clause.subject;
  // Past a leading adverbial: "In Washington, …".
  for (let i = from; i < to - 1; i++) {
    const first = tokens[from];
    if (
      first !== undefined &&
      tokens[i]?.text === ',' &&
      (prepositions.has(first.lower) || isAdverb(first.lower) || first.kind === 'time')
    ) {
      from = i + 1;
      break;
    }
  }
  // "In 2011 A was": a date is no subject.
  if (
    prepositions.has(tokens[from]?.lower ?? '') &&
    tokens[from + 1]?.kind === 'time' &&
    !/^['’]s?$/.test(tokens[from + 2]?.text ?? '')
  )
    from = Math.min(to, from + 2);
  while (from < to && tokens[from]?.kind === 'time') from++;
  // A leading adverbial without a comma leaves no subject that could be told from it.
  if (prepositions.has(tokens[from]?.lower ?? '')) return [to, to];
  while (
    to > from &&
    (tokens[to - 1]?.kind === 'punctuation' || relatives.has(tokens[to - 1]?.lower ?? ''))
  )
    to--;
  return [from, to];
}

/** Whether the subject of a clause takes a plural verb. */
export function subjectIsPlural(tokens: readonly Token[], clause: Clause): boolean {
  const [from, to] = subjectPhrase(tokens, clause);
  const words = tokens.slice(from, to);
  if (
    words.some(
      (t) =>
        t.lower === 'and' || /^(?:they|we|people|men|women|children|police|troops)$/.test(t.lower),
    )
  )
    return true;
  const head = words.find(
    (t, i) =>
      t.kind === 'word' &&
      !determiners.has(t.lower) &&
      (prepositions.has(words[i + 1]?.lower ?? '') || i === words.length - 1),
  );
  return head !== undefined && /[^s']s$/.test(head.lower);
}
