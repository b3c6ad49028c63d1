import type { Clause, Range } from './clause.ts';
import type { Token } from './tokens.ts';
import { determiners, isAdverb, prepositions, relatives } from './word-classes.ts';

/** The subject of a clause without what comes before it in the sentence. */
export function subjectPhrase(tokens: readonly Token[], clause: Clause): Range {
  const to = clause.subject[1];
  let from = nearest(tokens, clause);
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

/**
 * Where the subject begins: of a clause in "which" or "that" with the noun right before it ("paved
 * the way for relations which began"), and with the whole of a compound ("a TNA-led march").
 */
function nearest(tokens: readonly Token[], { subject, relation, range, verb }: Clause): number {
  const [from, to] = subject;
  const opener = tokens[range[0]]?.lower ?? '';
  if (
    relation === 'relative' &&
    to <= range[0] + 1 &&
    /^(?:which|that)$/.test(opener) &&
    to < verb.start
  )
    for (let i = to - 2; i > from; i--)
      if (prepositions.has(tokens[i]?.lower ?? '') && tokens[i]?.lower !== 'of') {
        // "the summit with Norland that was set": a name needs no "that".
        const named = tokens[i + 1]?.kind === 'actor' || tokens[i + 1]?.kind === 'place';
        return opener === 'that' && named ? from : i + 1;
      }
  const joined =
    /^[-–]$/.test(tokens[from - 1]?.text ?? '') && tokens[from - 1]?.end === tokens[from]?.start;
  return joined ? Math.max(0, from - 2) : from;
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

/** Whether a word ends the noun phrase before it. */
const ends = (lower: string): boolean =>
  prepositions.has(lower) || /^(?:nearby|there|here|abroad|alike|alone|overseas)$/.test(lower);

/** "virus", "crisis", "news": one, for all its s. */
const single =
  /(?:rus|sus|pus|nus|cus|tus|sis|xis)$|^(?:news|series|politics|economics|physics|species|congress|tennis|debris)$/;

/** Whether the subject of a clause takes a plural verb. */
export function subjectIsPlural(tokens: readonly Token[], clause: Clause): boolean {
  const [from, to] = subjectPhrase(tokens, clause);
  const comma = tokens.findIndex((t, i) => i > from && i < to && t.text === ',');
  // "Norland, its ally and friend, has": what stands between commas only describes.
  const words = tokens.slice(from, comma > 0 && tokens[to]?.text === ',' ? comma : to);
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
      (i === words.length - 1 || ends(words[i + 1]?.lower ?? '')),
  );
  return (
    head !== undefined && /(?:[^s']s|[^o]men|women)$/.test(head.lower) && !single.test(head.lower)
  );
}
