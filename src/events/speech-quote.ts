import type { Clause } from './clause.ts';
import { splitClauses } from './clauses.ts';
import type { Names } from './draft.ts';
import { needs } from './title-cuts.ts';
import { count, wordPhrases } from './title-words.ts';
import type { TitleParts } from './titles.ts';
import type { Token } from './tokens.ts';
import { coordinators, prepositions, pronouns, subordinators } from './word-classes.ts';

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

/** Whole words of a longer quotation: the first of its clauses that can stand alone, as far as its own phrases go. */
export function pieceOf({ said = [] }: Token, names: Names, room: number): string | undefined {
  const clauses = splitClauses(said);
  const wording = { tokens: said, clauses, names, verbatim: true };
  for (const [k, clause] of clauses.slice(0, farthest).entries()) {
    const first = k === 0 && !subordinators.has(said[0]?.lower ?? '');
    const start = first ? 0 : clause.subject[0];
    if (takesMore.test(clause.verb.lemma) || clause.verb.form !== 'finite') continue;
    if (clause.relation === 'relative') continue;
    if (clause.subject[0] >= clause.verb.start || !(first || standsAlone(said, clause))) continue;
    const least = needs({ tokens: said, clauses }, clause);
    const text = wordPhrases(wording, [start, said.length], room, least);
    if (text !== undefined && count(text) >= shortest && !idle.test(text)) return `“${text}”`;
  }
  return undefined;
}

/** Words that a piece of a quotation has at least. */
const shortest = 3;
/** "I think so", "You know what": nothing to quote. */
const idle = /\b(?:think|know|mean|guess|say|said|see|hope|that|so|it|this|is|are|was|were)$/i;

/** How many clauses of a quotation are tried. */
const farthest = 6;

/** A clause of its own, opened by its subject: "…, you have a simple process". */
function standsAlone(said: readonly Token[], { relation, subject, verb }: Clause): boolean {
  const open = said[subject[0]];
  const before = said[subject[0] - 1];
  if (open === undefined || !/^(?:main|coordinate|content)$/.test(relation)) return false;
  const boundary =
    before === undefined ||
    /^[,;:.!?—–-]$/.test(before.text) ||
    /^(?:and|but|so|that|because)$/.test(before.lower);
  if (!boundary) return false;
  const length = verb.start - subject[0];
  if (length === 1 && /^(?:I|we|you|they|he|she)$/i.test(open.text)) return true;
  return (
    length <= 4 &&
    length > 1 &&
    /^(?:the|our|my|your|his|her|their|its|this)$/.test(open.lower) &&
    finite.test(said[verb.start]?.lower ?? '') &&
    !said
      .slice(subject[0], verb.start)
      .some((t) => t.kind === 'punctuation' || pronouns.has(t.lower) || prepositions.has(t.lower))
  );
}

/** What cannot be a participle. */
const finite =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|do|did)$/;

const takesMore = /^(?:tell|ask|see|let|make|like|want)$/;

/** The quotations after the verb of a statement, in its subject and right before it. */
export function quotesNear({ tokens, clause }: TitleParts): readonly Token[] {
  // A subject that is borrowed from the clause before has that one's quotations beside it.
  const borrowed = clause.subject[0] < clause.range[0] && clause.relation !== 'relative';
  const before = borrowed ? clause.verb.start : Math.min(clause.verb.start, clause.subject[0]);
  return [
    ...tokens.slice(clause.verb.end, clause.rest[1]),
    ...tokens.slice(Math.max(0, before - 2), clause.verb.start),
    ...tokens.slice(clause.subject[0], clause.subject[1]),
  ].filter((t) => t.kind === 'quote');
}
