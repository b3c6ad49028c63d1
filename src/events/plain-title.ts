import type { Clause } from './clause.ts';
import type { Names } from './draft.ts';
import { subjectIsPlural, subjectPhrase } from './title-subject.ts';
import { count, join, readPieces, wordPhrases } from './title-words.ts';
import { isComplete, longest, verbPhrase } from './titles.ts';
import type { Token } from './tokens.ts';
import { determiners, prepositions, pronouns } from './word-classes.ts';

/**
 * Writes a clause whose doer is no known party in few words: the noun at the head of its subject,
 * the verb, and as many whole phrases as there is room for ("Death toll rises to 50 people"). Empty
 * where that says nothing.
 */
export function plainTitle(
  wording: {
    readonly tokens: readonly Token[];
    readonly clauses: readonly Clause[];
    readonly names: Names;
  },
  clause: Clause,
  status: Parameters<typeof verbPhrase>[2],
): string {
  const { tokens } = wording;
  const [start, end] = subjectPhrase(tokens, clause);
  let from = start;
  while (from < end && determiners.has(tokens[from]?.lower ?? '')) from++;
  let to = from;
  for (; to < Math.min(end, clause.verb.start); to++) {
    const token = tokens[to];
    if (token === undefined || token.kind === 'quote' || token.kind === 'time') break;
    if (token.kind === 'punctuation' && !/^['’&.-]/.test(token.text)) break;
    if (to > from && prepositions.has(token.lower) && token.lower !== 'of') break;
  }
  const subject = join(readPieces(wording, [from, to]).pieces);
  if (subject === '' || (to - from === 1 && pronouns.has(tokens[from]?.lower ?? ''))) return '';
  const verb = verbPhrase(
    clause.verb,
    subjectIsPlural(tokens, { ...clause, subject: [from, to] }),
    status,
  );
  const room = longest - count(subject) - count(verb);
  if (room < 0) return '';
  const rest = wordPhrases(wording, [clause.verb.end, clause.rest[1]], room) ?? '';
  const text = [subject, verb, rest].filter(Boolean).join(' ');
  const title = text.charAt(0).toUpperCase() + text.slice(1);
  return count(title) > 2 && isComplete(title) ? title : '';
}
