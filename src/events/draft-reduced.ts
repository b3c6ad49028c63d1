import type { Clause, Range } from './clause.ts';
import { readTrigger } from './clause-trigger.ts';
import type { Draft } from './draft.ts';
import type { Analysis } from './draft-sentence.ts';
import { finishDraft } from './finish-draft.ts';
import { otherActors } from './participants.ts';
import { pickDate } from './pick-date.ts';
import { plainTitle } from './plain-title.ts';
import { speech } from './speech.ts';
import { verbKinds } from './triggers.ts';
import { reporting } from './verb-lexicon.ts';
import { coordinators, prepositions, relatives, subordinators } from './word-classes.ts';

/** Verbs whose participle tells what was done to a thing; "based", "called", "involved" only describe. */
const deeds =
  /^(?:send|sign|pass|adopt|approve|enact|publish|release|issue|file|launch|found|establish|create|introduce|unveil|seize|steal|deploy|award|kill|shoot|attack|kidnap|detain|arrest|appoint|elect|make|write|post|build|open|close|destroy|damage|hold|deliver|give|take|discover|conduct|launch|fire|test|detonate)$/;
// How far from its participle a date may stand and still be its own.
const reach = 9;

/** Drafts what a participle tells of the noun before it with a date of its own: "a letter sent to Holt on Friday". */
export function draftReduced(analysis: Analysis, clause: Clause): Draft | undefined {
  const { tokens, nominals, times, standings } = analysis;
  const { verb } = clause;
  if (!deeds.test(verb.lemma) || standings[clause.index] !== 'occurred') return undefined;
  const own = (times.ofClause.get(clause.index) ?? []).filter((t) => isNear(analysis, clause, t));
  const date = pickDate(tokens, own, verb.start);
  if (date === undefined) return undefined;
  const subject = described(analysis, clause);
  if (subject[1] - subject[0] < 1) return undefined;
  // The noun of an event tells it itself: "talks held on Friday".
  if (nominals.some((n) => n.index >= subject[0] && n.index < subject[1] && !isPaper(n.noun)))
    return undefined;
  const told: Clause = { ...clause, subject, verb: { ...verb, form: 'finite' } };
  const trigger = readTrigger(tokens, told, []);
  const kind = trigger?.kind ?? verbKinds.get(verb.lemma) ?? 'other';
  const draft = finishDraft(analysis, told, {
    kind: speech.has(kind) || reporting.has(verb.lemma) ? 'other' : kind,
    status: 'occurred',
    actors: otherActors(analysis, told, kind),
    date,
    trigger: undefined,
  });
  // Not the clause's own words: those of the verb that has the sentence's subject follow them.
  const title = plainTitle(analysis, told, 'occurred');
  return title === '' ? undefined : { ...draft, title: () => title, main: false };
}

const isPaper = (noun: string): boolean =>
  /^(?:letter|message|statement|speech|poll|tweet|comment|remark|telegram)$/.test(noun);

function isNear({ tokens }: Analysis, { verb }: Clause, t: number): boolean {
  return (
    t >= verb.end && t - verb.end < reach && !tokens.slice(verb.end, t).some((w) => w.text === ',')
  );
}

/** The noun phrase before the participle, back to what governs it. */
function described({ tokens, clauses, isVerb }: Analysis, clause: Clause): Range {
  // "sent on Monday and released on Friday": the same thing.
  const before = clause.parent === undefined ? undefined : clauses[clause.parent];
  const first =
    coordinators.has(tokens[clause.verb.start - 1]?.lower ?? '') && before?.relation === 'reduced'
      ? before
      : clause;
  let to = first.verb.start;
  if (tokens[to - 1]?.text === ',') to--;
  let from = to;
  for (; from > first.subject[0]; from--) {
    const token = tokens[from - 1];
    if (
      token === undefined ||
      isVerb(from - 1) ||
      token.kind === 'quote' ||
      (token.kind === 'punctuation' && !/^['’-]/.test(token.text)) ||
      (prepositions.has(token.lower) && token.lower !== 'of') ||
      /^(?:to|that)$/.test(token.lower) ||
      subordinators.has(token.lower) ||
      relatives.has(token.lower) ||
      coordinators.has(token.lower)
    )
      break;
  }
  return [from, to];
}
