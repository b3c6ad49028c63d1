import { type Clause, isSpeech } from './clause.ts';
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

export function beginning(tokens: readonly Token[], clause: Clause): number {
  const begin =
    clause.relation === 'content' || clause.relation === 'adverbial' || clause.relation === 'gerund'
      ? clause.range[0]
      : clause.relation === 'infinitive' || clause.relation === 'reduced'
        ? clause.verb.start
        : Math.min(ownStart(clause), clause.verb.start);
  return tokens[begin - 1]?.lower === 'that' ? begin - 1 : begin;
}

/** "made a speech and B left": a clause with a subject of its own; not "hoped A and B would leave". */
export function opensAfter(
  clauses: readonly Clause[],
  { subject, verb }: Clause,
  p: number,
): boolean {
  if (subject[0] !== p + 1 || verb.start <= p) return false;
  const before = clauses.findLast((c) => c.verb.end <= p);
  return before !== undefined && !isSpeech(before);
}

/** Past what comes before the subject of a clause: "very glad and it is …". */
function ownStart({ range, subject, verb }: Clause): number {
  return subject[0] > range[0] && subject[0] < verb.start ? subject[0] : range[0];
}

/** Whether a phrase begins at a token that is none of the phrase before it. */
export function opensPhrase(
  { tokens, clauses, loose }: Cuttable,
  p: number,
  from: number,
): boolean {
  const token = tokens[p];
  const before = tokens[p - 1];
  if (token === undefined || before === undefined) return true;
  if (token.kind === 'time') return true;
  if (token.kind === 'punctuation') return !/^(?:['’]s?|[-–/&%$])$/.test(token.text);
  if (/^(?:['’]s|n['’]t|not)$/.test(token.lower)) return false;
  if (token.lower === 'of' && loose === true && standsAlone(tokens, p, from)) return true;
  if (token.lower === 'of')
    return (
      !hoped.test(before.lower) &&
      clauses.some((c) => c.verb.form === 'gerund' && c.verb.start === p + 1)
    );
  if (token.lower === 'than') return false;
  if (token.lower === 'to' && intends.test(before.lower))
    return loose === true && standsAlone(tokens, p, from);
  if (prepositions.has(token.lower)) return !adjective.test(before.lower);
  if (relatives.has(token.lower) || subordinators.has(token.lower) || token.lower === 'that')
    return !(token.lower === 'that' && believes.test(before.lower));
  if (coordinators.has(token.lower) || token.lower === 'or')
    return (
      clauses.some((c) => c.verb.start === p + 1 || opensAfter(clauses, c, p)) ||
      joinsPhrases(tokens, p, from)
    );
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

/** Nouns that say nothing without the deed that they are of. */
const hoped =
  /^(?:importance|idea|possibility|prospect|history|habit|way|means|purpose|task|charge|hope|option|aim|intention|risk|point|chance|job|cost|art|act|business|process|role)$/;

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
export function closes(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.kind === 'time' ||
    (token.kind === 'punctuation' && !/^(?:['’]s?|[-–/&%$])$/.test(token.text))
  );
}

/** A word after which the reader waits for another. */
export function isOpen(token: Token | undefined): boolean {
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
