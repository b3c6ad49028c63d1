import type { Clause, Range } from './clause.ts';
import type { Token } from './tokens.ts';
import {
  coordinators,
  determiners,
  isAdverb,
  possessives,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from './word-classes.ts';

/** A sentence as far as the places go at which a title may end. */
export interface Cuttable {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** The tokens before which a title may end: between phrases, never inside one, nor in a clause that waits for its verb or object. */
export function findCuts({ tokens, clauses }: Cuttable, from: number, to: number): number[] {
  const closed = clauses
    .filter((c) => c.verb.start >= from && c.verb.start < to)
    .map((c): Range => [Math.max(from, beginning(tokens, c)), needs({ tokens, clauses }, c)]);
  const out: number[] = [];
  for (let p = from + 1; p <= to; p++) {
    if (p < to && !opensPhrase({ tokens, clauses }, p, from)) continue;
    if (isOpen(tokens[p - 1])) continue;
    if (closed.some(([begin, end]) => p > begin && p < end)) continue;
    out.push(p);
  }
  return out;
}

/** The end of the least that a clause must keep: its verb with the first phrase after it. */
export function needs(sentence: Cuttable, clause: Clause, depth = 0): number {
  const { tokens } = sentence;
  let i = clause.verb.end;
  while (i < tokens.length && isAdverb(tokens[i]?.lower ?? '')) i++;
  if (/^(?:off|up|out|back|down|away|forward|together)$/.test(tokens[i]?.lower ?? '')) i++;
  const next = depth < 6 ? clauseAt(sentence, clause, i) : undefined;
  if (next !== undefined) return needs(sentence, next, depth + 1);
  if (closes(tokens[i])) return Math.min(i, tokens.length);
  if (prepositions.has(tokens[i]?.lower ?? '')) i++;
  const object = phraseEnd(sentence, i);
  // "put it on the table": the place is part of what the verb says.
  const placed = /^(?:put|place|turn|transform|base)$/.test(clause.verb.lemma);
  const end =
    placed && prepositions.has(tokens[object]?.lower ?? '')
      ? phraseEnd(sentence, object + 1)
      : object;
  const after = takesTwo.test(clause.verb.lemma) ? clauseAt(sentence, clause, end) : undefined;
  return after === undefined ? end : needs(sentence, after, depth + 1);
}

const takesTwo =
  /^(?:tell|inform|warn|assure|remind|notify|ask|urge|call|order|invite|allow|force|expect|want|press|persuade|convince|instruct|advise|promise|let|make|help|enable|encourage|require|accuse|prevent)$/;

/** The clause that begins at a token, its "that" included. */
function clauseAt({ tokens, clauses }: Cuttable, after: Clause, i: number): Clause | undefined {
  const start = tokens[i]?.lower === 'that' ? i + 1 : i;
  return clauses.find(
    (c) =>
      c.index > after.index &&
      c.relation !== 'reduced' &&
      c.relation !== 'relative' &&
      (c.range[0] === i ||
        c.range[0] === start ||
        c.verb.start === i ||
        (c.relation === 'content' && c.subject[0] === start)) &&
      c.verb.start >= i,
  );
}

/** Where a noun phrase ends that begins at a token; what "of" adds is part of it. */
export function phraseEnd({ tokens, clauses }: Cuttable, start: number): number {
  let i = start;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || closes(token) || i - start > 40) break;
    if (i > start && opensPhrase({ tokens, clauses }, i, start) && !isOpen(tokens[i - 1])) break;
  }
  return i;
}

function beginning(tokens: readonly Token[], clause: Clause): number {
  const begin =
    clause.relation === 'content' || clause.relation === 'adverbial' || clause.relation === 'gerund'
      ? clause.range[0]
      : clause.relation === 'infinitive' || clause.relation === 'reduced'
        ? clause.verb.start
        : Math.min(clause.range[0], clause.verb.start);
  return tokens[begin - 1]?.lower === 'that' ? begin - 1 : begin;
}

/** Whether a phrase begins at a token that is none of the phrase before it. */
function opensPhrase({ tokens, clauses }: Cuttable, p: number, from: number): boolean {
  const token = tokens[p];
  const before = tokens[p - 1];
  if (token === undefined || before === undefined) return true;
  if (token.kind === 'time') return true;
  if (token.kind === 'punctuation') return !/^(?:['’]s?|[-–/&%$])$/.test(token.text);
  if (/^(?:['’]s|n['’]t|not)$/.test(token.lower)) return false;
  if (token.lower === 'of')
    return clauses.some((c) => c.verb.form === 'gerund' && c.verb.start === p + 1);
  if (token.lower === 'than') return false;
  if (token.lower === 'to' && intends.test(before.lower)) return false;
  if (prepositions.has(token.lower)) return !adjective.test(before.lower);
  if (relatives.has(token.lower) || subordinators.has(token.lower) || token.lower === 'that')
    return !(token.lower === 'that' && believes.test(before.lower));
  if (coordinators.has(token.lower) || token.lower === 'or')
    return clauses.some((c) => c.verb.start === p + 1) || joinsPhrases(tokens, p, from);
  if (clauses.some((c) => beginning(tokens, c) === p || c.verb.start === p)) return true;
  return isAdverb(token.lower) && !determiners.has(before.lower) && !prepositions.has(before.lower);
}

/** "A and B met": two phrases; "nuclear and missile tests", "between A and B": one. */
function joinsPhrases(tokens: readonly Token[], p: number, from: number): boolean {
  for (let j = p - 1; j >= Math.max(from, p - 8); j--)
    if (/^(?:between|both|either|neither)$/.test(tokens[j]?.lower ?? '')) return false;
  const before = tokens[p - 1];
  const next = tokens[p + 1];
  if (before === undefined || next === undefined) return true;
  if (before.kind === 'quote' || before.kind === 'time') return true;
  if (
    determiners.has(next.lower) ||
    possessives.has(next.lower) ||
    pronouns.has(next.lower) ||
    prepositions.has(next.lower)
  )
    return true;
  if (before.kind === 'actor' || before.kind === 'place')
    return !/(?:an|ese|ish|US|U\.S\.)$/.test(before.text);
  return /[^s]s$/.test(before.lower) && !/(?:ous|less)$/.test(before.lower);
}

const adjective =
  /^(?:able|unable|due|likely|ready|responsible|aimed|based|according|prior|regard|terms|front|addition|order|part|favou?r|light|spite|behalf|violation|defiance|response|state|guilty|accused|full|capable|aware|fraught|subject|close|loyal|similar|opposed|committed|willing|eager|set)$/;

/** Nouns that a content clause completes. */
const believes =
  /^(?:belief|hopes?|confidence|view|concern|fact|news|conviction|conclusion|assurances?|opinion|claims?|idea)$/;

/** Nouns that an infinitive completes. */
const intends =
  /^(?:push|efforts?|plans?|attempts?|bid|right|decision|willingness|readiness|intention|ability|way|need|commitment|move|chance|opportunity|pledge|vow|requests?|offer|desire|agreement|order|step)$/;

/** Ends whatever phrase comes before it. */
function closes(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.kind === 'time' ||
    (token.kind === 'punctuation' && !/^(?:['’]s?|[-–/&%$])$/.test(token.text))
  );
}

/** A word after which the reader waits for another. */
function isOpen(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'punctuation') return token === undefined;
  if (token.kind !== 'word') return false;
  const { lower } = token;
  return (
    prepositions.has(lower) ||
    determiners.has(lower) ||
    possessives.has(lower) ||
    coordinators.has(lower) ||
    subordinators.has(lower) ||
    relatives.has(lower) ||
    /^(?:or|that|to|not|most|more|very|as|so|such|also|is|are|was|were|be|been|has|have|had|will|would|could|should|can|may|might|must|him|them|it|new|first|second|us)$/.test(
      lower,
    )
  );
}
