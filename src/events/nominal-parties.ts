import type { Kind } from '../model/kind.ts';
import type { Clause, Range } from './clause.ts';
import { findHeads } from './heads.ts';
import type { Nominal } from './nominals.ts';
import { type Sentence, sidePrepositions, subjectActors } from './participants.ts';
import { isStandIn, relates } from './party-lists.ts';
import type { VerbGroup } from './verb-group.ts';
import { reporting } from './verb-lexicon.ts';

/** Those who take part in an event told by a noun. */
export function nominalActors(sentence: Sentence, nominal: Nominal): readonly string[] {
  const [start, end] = nominal.phrase;
  const heads = findHeads(sentence, [start, end]);
  const out: string[] = [];
  // "the summit of the leaders of A and B"
  const of: string[] = [];
  for (const head of heads) {
    if (head.index < nominal.index) {
      out.push(...head.actors);
      continue;
    }
    if ((head.modifier || head.owner) && !(deals.test(nominal.kind) && isStandIn(sentence, head)))
      continue;
    const p = head.preposition;
    if (relates(sentence.tokens, start, head)) continue;
    if (/^(?:between|with|by|among)$/.test(p)) out.push(...head.actors);
    else if (sidePrepositions[nominal.kind]?.test(p) === true) out.push(...head.actors);
    else if (p === 'of') of.push(...head.actors);
  }
  if (out.length === 0 && (nominal.words.has('their') || nominal.words.has('its'))) {
    const clause = sentence.clauses.findLast((c) => c.verb.start < nominal.index);
    if (clause !== undefined) out.push(...subjectActors(sentence, clause));
    else if (nominal.words.has('their')) out.push(...sentence.antecedent('they'));
  }
  if (nominal.kind === 'release' || nominal.kind === 'detention')
    out.push(...captorsOf(sentence, nominal));
  if (out.length === 0 && of.length === 0) {
    const parties = occasionParties(sentence, nominal);
    return parties.length > 0 ? parties : belligerentsOf(sentence, nominal);
  }
  if (nominal.kind === 'letter' && of.length === 0) out.unshift(...senderOf(sentence, nominal));
  return [...new Set(out.length > 0 ? out : of)];
}

/** All who are to meet, with the one who "plans a summit with B". */
export function meetingParties(sentence: Sentence, nominal: Nominal): readonly string[] {
  const named = nominalActors(sentence, nominal);
  if (named.length !== 1 || nominal.preposition !== '') return named;
  if (nominal.kind !== 'meeting' && nominal.kind !== 'talks') return named;
  const clause = hostClause(sentence, nominal);
  if (clause === undefined || clause.verb.start > nominal.index || reporting.has(clause.verb.lemma))
    return named;
  const doers = subjectActors(sentence, clause);
  return doers.length === 1 ? [...new Set([...doers, ...named])] : named;
}

/** "the release of three men held in Norland prisons": Norland. */
function captorsOf({ tokens, names }: Sentence, { index }: Nominal): readonly string[] {
  const end = Math.min(tokens.length, index + 14);
  for (let i = index + 1; i < end; i++) {
    if (!/^(?:held|detained|imprisoned|jailed)$/.test(tokens[i]?.lower ?? '')) continue;
    if (!/^(?:in|by)$/.test(tokens[i + 1]?.lower ?? '')) return [];
    const state = tokens[i + 2]?.lower === 'the' ? tokens[i + 3] : tokens[i + 2];
    return state?.actors.filter((id) => names.kind(id) === 'state') ?? [];
  }
  return [];
}

/** "In a letter to B, A said": A, unless the phrase says whose it is. */
function senderOf(sentence: Sentence, nominal: Nominal): readonly string[] {
  if (!/^(?:in|by|via|through|with)$/.test(nominal.preposition)) return [];
  const heads = findHeads(sentence, nominal.phrase);
  if (heads.some((h) => h.index < nominal.index || /^(?:from|by)$/.test(h.preposition))) return [];
  const clause = hostClause(sentence, nominal);
  const doers = clause === undefined ? [] : subjectActors(sentence, clause);
  return doers.every((id) => sentence.names.isMedia(id)) ? [] : doers.slice(0, 2);
}

// Wars that are called after those who fought them.
const belligerents = new Map([['korean', ['north-korea', 'south-korea']]]);

function belligerentsOf({ names }: Sentence, { kind, noun, words }: Nominal): readonly string[] {
  if (kind !== 'war' || noun !== 'war') return [];
  for (const [word, states] of belligerents)
    if (words.has(word) && states.every((id) => names.kind(id) === 'state')) return states;
  return [];
}

/** The finite clause that a noun stands in. */
function hostClause({ clauses }: Sentence, { index }: Nominal): Clause | undefined {
  return (
    clauses.findLast(
      (c) => c.range[0] <= index && index < c.range[1] && c.verb.form === 'finite',
    ) ?? clauses.find((c) => c.relation === 'main' && c.verb.form === 'finite')
  );
}

const deals = /^(?:meeting|talks|call|host)$/;
const meeting = /^(?:in|during|at)$/;
const travelling = /^(?:in|during|at|on|with|after|following|from|before|by)$/;

/** "A told B in a call on Sunday", "A and B agreed at a meeting": those who deal with each other there. */
function occasionParties(sentence: Sentence, nominal: Nominal): readonly string[] {
  if (/^(?:missile-test|nuclear-test|launch)$/.test(nominal.kind)) {
    // "the launch is the first by A since a test in June"
    const doer = findHeads(sentence, [0, sentence.tokens.length]).find(
      (h) => h.preposition === 'by' && !h.owner && !h.modifier,
    );
    return doer?.actors ?? [];
  }
  const set = nominal.kind === 'visit' ? travelling : meeting;
  if (!set.test(nominal.preposition)) return [];
  const clause = hostClause(sentence, nominal);
  if (clause === undefined || clause.verb.modal !== undefined || clause.verb.negated) return [];
  const doers = subjectActors(sentence, clause).filter((id) => !sentence.names.isMedia(id));
  if (nominal.kind === 'visit') return doers.length === 1 ? doers : [];
  if (!/^(?:meeting|talks|call)$/.test(nominal.kind)) return [];
  const others = findHeads(sentence, clause.rest)
    .filter((h) => h.preposition === '' && !h.owner && !h.modifier)
    .slice(0, 1)
    .flatMap((h) => h.actors)
    .filter((id) => !sentence.names.isMedia(id));
  const all = [...new Set([...doers, ...others])];
  return all.length > 1 ? all : [];
}

/** Places of an event in a range of tokens: where it is, or where it leads. */
export function placesIn(
  sentence: Sentence,
  range: Range,
  kind: Kind,
  verb?: VerbGroup,
): readonly string[] {
  const journey = kind === 'visit';
  const wanted = journey ? /^(?:to|in|at|for|from|into|)$/ : /^(?:in|at|on|near|off|outside)$/;
  const out: string[] = [];
  const origins: string[] = [];
  for (const h of findHeads(sentence, range)) {
    if (h.owner || h.modifier || !wanted.test(h.preposition)) continue;
    // The object of "visit", not the visitor before it.
    if (h.preposition === '' && (verb === undefined || h.index < verb.end)) continue;
    const into = h.preposition === 'from' ? origins : out;
    if (h.places.length > 0) into.push(...h.places);
    else if ((journey || h.preposition === 'in') && isNextTo(sentence, h.index))
      into.push(...h.actors.filter((id) => sentence.names.kind(id) === 'state'));
  }
  const leaves = verb !== undefined && /^(?:leave|depart|fly|return|head)$/.test(verb.lemma);
  return [...new Set(out.length === 0 && leaves ? origins : out)];
}

/** "in Norland", not "in the zone that parts Norland from …". */
function isNextTo({ tokens }: Sentence, index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  return /^(?:in|to|for|into|from|the|visit|visits|visited|visiting)$/.test(before);
}
