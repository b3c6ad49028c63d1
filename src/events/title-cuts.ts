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
  /** Leaves out what a noun or a passive can do without: "an order to stop …", "talks of …". */
  readonly loose?: boolean;
}

/** The tokens before which a title may end: between phrases, never inside one, nor in a clause that waits for its verb or object. */
export function findCuts(sentence: Cuttable, from: number, to: number): number[] {
  const { tokens, clauses } = sentence;
  const closed = clauses
    .filter((c) => c.verb.start >= from && c.verb.start < to)
    .map((c): Range => [Math.max(from, beginning(tokens, c)), needs(sentence, c)]);
  const out: number[] = [];
  for (let p = from + 1; p <= to; p++) {
    if (p < to && !opensPhrase(sentence, p, from)) continue;
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
  if (endsBefore(sentence, clause, i)) return i;
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

/** "We are watching | as …": what tells when or why; behind a passive also by whom and where. */
function endsBefore({ tokens, clauses, loose }: Cuttable, { verb }: Clause, i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  if (
    timing.test(lower) &&
    clauses.some((c) => c.marker === lower && c.range[0] <= i + 1 && c.verb.start > i)
  )
    return true;
  if (loose !== true || !verb.passive) return false;
  return lower === 'including' || (roundabout.test(lower) && !leaning.test(verb.lemma));
}

// Never before "if", "until" or "unless": without them something else is said.
const timing = /^(?:as|when|while|after|before|because|since|although|though)$/;
const roundabout = /^(?:by|in|on|at|during|from|over|under|amid|and|or|according)$/;
/** Passives that say nothing without their preposition. */
const leaning =
  /^(?:aim|base|link|relate|locate|compose|involve|know|commit|devote|limit|focus|dedicate|concern|bring|put|take|carry|draw|call|set|engage|interest|turn|divide|fill|hold)$/;

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
export function phraseEnd(sentence: Cuttable, start: number): number {
  const { tokens } = sentence;
  let i = start;
  for (; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || closes(token) || i - start > 40) break;
    if (token.kind === 'quote' && i > start && !isOpen(tokens[i - 1])) break;
    if (i > start && opensPhrase(sentence, i, start) && !isOpen(tokens[i - 1])) break;
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
function opensPhrase({ tokens, clauses, loose }: Cuttable, p: number, from: number): boolean {
  const token = tokens[p];
  const before = tokens[p - 1];
  if (token === undefined || before === undefined) return true;
  if (token.kind === 'time') return true;
  if (token.kind === 'punctuation') return !/^(?:['’]s?|[-–/&%$])$/.test(token.text);
  if (/^(?:['’]s|n['’]t|not)$/.test(token.lower)) return false;
  if (token.lower === 'of' && loose === true && standsAlone(tokens, p, from)) return true;
  if (token.lower === 'of')
    return clauses.some((c) => c.verb.form === 'gerund' && c.verb.start === p + 1);
  if (token.lower === 'than') return false;
  if (token.lower === 'to' && intends.test(before.lower))
    return loose === true && standsAlone(tokens, p, from);
  if (prepositions.has(token.lower)) return !adjective.test(before.lower);
  if (relatives.has(token.lower) || subordinators.has(token.lower) || token.lower === 'that')
    return !(token.lower === 'that' && believes.test(before.lower));
  if (coordinators.has(token.lower) || token.lower === 'or')
    return clauses.some((c) => c.verb.start === p + 1) || joinsPhrases(tokens, p, from);
  if (clauses.some((c) => beginning(tokens, c) === p || c.verb.start === p)) return true;
  return isAdverb(token.lower) && !determiners.has(before.lower) && !prepositions.has(before.lower);
}

/** "a court order | to stop", "a formal end | of": a noun that is brought up, and counts or weighs nothing. */
function standsAlone(tokens: readonly Token[], p: number, from: number): boolean {
  const head = tokens[p - 1];
  if (head?.kind !== 'word' || partial.test(head.lower)) return false;
  for (let i = p - 2; i >= from; i--) {
    const { lower = '', kind } = tokens[i] ?? {};
    if (/^(?:an?|no|any)$/.test(lower)) return true;
    if (kind !== 'word' || prepositions.has(lower) || determiners.has(lower)) return false;
  }
  return false;
}

/** Nouns that wait for what they are of. */
const partial =
  /^(?:total|way|chance|need|ability|number|series|part|kind|sort|type|lot|group|range|level|amount|state|head|member|majority|set|pair|couple|act|form|sign|symbol|piece|matter|result|means|process|use|lack|risk|threat|possibility|prospect|wave|source|cause|copy|list|end|bit|string|host|variety|handful|couple|third|quarter|half|percentage|share|fraction)$/;

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
