import { splitClauses } from './clauses.ts';
import type { Names } from './draft.ts';
import { needs } from './title-cuts.ts';
import { count, wordPhrases } from './title-words.ts';
import type { TitleParts } from './titles.ts';
import type { Token } from './tokens.ts';
import { coordinators, subordinators } from './word-classes.ts';

/** A quotation that is whole in the few words that a title has. */
export function quoteOf(parts: TitleParts): string | undefined {
  return quotesNear(parts).find(
    (t) =>
      !/…”$/.test(t.text) &&
      count(t.text) > 2 &&
      !stub.test(t.text) &&
      !coordinators.has(t.said?.[0]?.lower ?? '') &&
      (isSentence(t.text) || splitClauses(t.said ?? []).some((c) => c.verb.form === 'finite')),
  )?.text;
}

/** Words that neither open nor end a sentence. */
const stub = /^“(?:is|are|was|were|has|have|will|would)\b|\b(?:or|and|but|the|an?|of|to)”$/;

/** Opens with a capital and goes on in small letters: no name or title of a work. */
function isSentence(text: string): boolean {
  const [first = '', ...words] = text.split(' ');
  return /^“\p{Lu}/u.test(first) && words.filter((w) => /^\p{Ll}/u.test(w)).length > 1;
}

/** The first whole words of a longer quotation: a clause as far as its own phrases go. */
export function pieceOf({ said = [] }: Token, names: Names, room: number): string | undefined {
  if (said[0]?.kind === 'word' && subordinators.has(said[0].lower)) return undefined;
  const clauses = splitClauses(said);
  const [first] = clauses;
  if (
    first === undefined ||
    takesMore.test(first.verb.lemma) ||
    first.verb.form !== 'finite' ||
    first.subject[0] >= first.verb.start
  )
    return undefined;
  const least = needs({ tokens: said, clauses }, first);
  const wording = { tokens: said, clauses, names, verbatim: true };
  const text = wordPhrases(wording, [0, said.length], room, least);
  return text === undefined || count(text) < 4 ? undefined : `“${text}”`;
}

const takesMore = /^(?:tell|ask|see|let|make|like|want)$/;

/** The quotations after the verb of a statement, in its subject and right before it. */
export function quotesNear({ tokens, clause }: TitleParts): readonly Token[] {
  const before = Math.min(clause.verb.start, clause.subject[0]);
  return [
    ...tokens.slice(clause.verb.end, clause.rest[1]),
    ...tokens.slice(Math.max(0, before - 2), clause.verb.start),
    ...tokens.slice(clause.subject[0], clause.subject[1]),
  ].filter((t) => t.kind === 'quote');
}
