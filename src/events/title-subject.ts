import type { Clause, Range } from './clause.ts';
import type { Token } from './tokens.ts';
import { determiners, isAdverb, prepositions, relatives } from './word-classes.ts';

/** The subject of a clause without what comes before it in the sentence. */
export function subjectPhrase(tokens: readonly Token[], clause: Clause): Range {
  const to = clause.subject[1];
  let from = clause.subject[0];
  // Past a leading adverbial: "In Washington, …".
  for (let i = from; i < to - 1; i++) {
    const first = tokens[from];
    if (
      first !== undefined &&
      tokens[i]?.text === ',' &&
      (opensAdverbial(first) || first.kind === 'time')
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
  // "At least ten dams": an amount, no adverbial.
  if (/^(?:least|most|about)$/.test(tokens[from + 1]?.lower ?? '') && tokens[from]?.lower === 'at')
    return trimmed(tokens, from, to);
  // A leading adverbial without a comma leaves no subject that could be told from it.
  const open = tokens[from];
  if (
    open !== undefined &&
    from < to &&
    (prepositions.has(open.lower) || open.lower === 'according')
  )
    return [to, to];
  return trimmed(tokens, from, to);
}

function opensAdverbial({ lower }: Token): boolean {
  return prepositions.has(lower) || isAdverb(lower) || lower === 'according';
}

/** Without the marks and the pronoun that a relative clause after it leaves behind. */
function trimmed(tokens: readonly Token[], from: number, end: number): Range {
  let to = end;
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
  return head !== undefined && /(?:[^s']s|[^o]men|women)$/.test(head.lower);
}
