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
  const own = subjectPhrase(tokens, clause);
  const parent = clause.parent === undefined ? undefined : wording.clauses[clause.parent];
  // "Holt was 13 when she was taken": whom the pronoun means stands in the clause before.
  const [start, end] =
    parent !== undefined && own[1] - own[0] === 1 && isPronoun(tokens[own[0]])
      ? subjectPhrase(tokens, parent)
      : own;
  let from = start;
  while (from < end && determiners.has(tokens[from]?.lower ?? '')) from++;
  let to = from;
  for (; to < end; to++) {
    const token = tokens[to];
    if (token === undefined || token.kind === 'quote' || token.kind === 'time') break;
    if (token.kind === 'punctuation' && !/^['’&.-]/.test(token.text)) break;
    if (to > from && prepositions.has(token.lower) && token.lower !== 'of') break;
  }
  const subject = join(readPieces(wording, [from, to]).pieces);
  if (subject === '' || (to - from === 1 && isPronoun(tokens[from]))) return '';
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

function isPronoun(token: Token | undefined): boolean {
  return token !== undefined && pronouns.has(token.lower);
}
