import type { Kind } from '../model/kind.ts';
import type { Status } from '../model/status.ts';
import type { Clause } from './clause.ts';
import { clauseDate } from './clause-date.ts';
import { readTrigger, type Trigger } from './clause-trigger.ts';
import { awaited, companionsOf } from './companions.ts';
import { entryDate } from './dated-entries.ts';
import type { Draft } from './draft.ts';
import { draftCompany } from './draft-company.ts';
import { draftReduced } from './draft-reduced.ts';
import type { Analysis } from './draft-sentence.ts';
import { draftSpeech } from './draft-speech.ts';
import { finishDraft } from './finish-draft.ts';
import { isHabit, isNone } from './habits.ts';
import { toBeMet, writtenTo } from './hearers.ts';
import { nominalActors } from './nominal-parties.ts';
import type { Nominal } from './nominals.ts';
import { otherActors, subjectActors } from './participants.ts';
import { speech } from './speech.ts';
import type { Standing } from './status.ts';
import {
  isLead,
  isNarrated,
  isTimeless,
  isUnderway,
  liesAhead,
  ownsSubject,
  worthDating,
} from './worth-dating.ts';

/** Kinds worth telling even when nothing dates them, ahead or behind. */
const weighty: ReadonlySet<Kind> = new Set<Kind>([
  'visit',
  'meeting',
  'talks',
  'conference',
  'host',
  'call',
  'letter',
  'agreement',
  'exercise',
  'missile-test',
  'nuclear-test',
  'launch',
  'sanctions',
  'withdrawal',
  'detention',
  'release',
  'appointment',
  'attack',
  'death',
  'ceremony',
  'election',
  'concession',
]);

/** Kinds that are told of ahead even without a day. */
const meets: ReadonlySet<Kind> = new Set<Kind>([
  'visit',
  'meeting',
  'talks',
  'conference',
  'host',
  'call',
  'exercise',
  'ceremony',
  'election',
  'launch',
  'missile-test',
  'nuclear-test',
]);

/** Drafts what a clause tells; `nominal` is the noun that it used up. */
export function draftClause(
  analysis: Analysis,
  clause: Clause,
): { drafts: Draft[]; nominal?: Nominal } | undefined {
  const { tokens, nominals, standings } = analysis;
  // "a photo released by …", "a reception … led by …": says of a noun what it is.
  if (clause.relation === 'reduced') {
    const draft = draftReduced(analysis, clause);
    return draft === undefined ? undefined : { drafts: [draft] };
  }
  const company = draftCompany(analysis, clause);
  if (company !== undefined) return { drafts: [company] };
  const trigger = resolveVote(analysis, clause) ?? readTrigger(tokens, clause, nominals);
  const nominal = trigger?.nominal;
  // A cancelled summit is told of twice: that it was cancelled, and for when it had been set.
  const spent = nominal !== undefined && trigger?.effect === undefined;
  const wrap = (drafts: Draft[]) => ({ drafts, ...(spent ? { nominal } : {}) });
  const standing = standings[clause.index];
  // "have not held talks since May": the noun tells when they were.
  const lapsed = clause.verb.negated && clause.verb.perfect;
  if (standing === undefined) return spent && !lapsed ? wrap([]) : undefined;
  const own = clauseDate(analysis, clause, spent ? nominal : undefined);
  const date = entryDate(analysis.place.entry, clause, own);
  if (trigger !== undefined && speech.has(trigger.kind)) {
    const draft = draftSpeech(analysis, clause, trigger.kind, standing, date);
    return wrap(draft === undefined ? [] : [draft]);
  }
  if (
    trigger === undefined &&
    (date === undefined ? !isLead(analysis, clause) : !worthDating(analysis, clause, date))
  )
    return undefined;
  const kind = trigger?.kind ?? 'other';
  if (isHabit(analysis, clause, date) || isNone(analysis, clause, nominal, date)) return wrap([]);
  if (clause.verb.passive && clause.verb.lemma === 'discuss') return undefined;
  const pronoun = tokens[clause.verb.start - 1]?.lower;
  const ahead = liesAhead(analysis, clause, date);
  if (
    pronoun === 'it' &&
    ((kind === 'visit' && date === undefined) ||
      (kind === 'other' && clause.verb.lemma === 'take') ||
      // "It flew 500 km": a missile, and no state that "it" may mean.
      /^(?:fly|land|reach|travel)$/.test(clause.verb.lemma))
  )
    return undefined;
  const plain = ahead ? 'planned' : statusOf(standing, trigger, clause);
  if (plain === undefined) return undefined;
  const undone = nominal === undefined || !spent ? undefined : undoneBy(analysis, nominal);
  const status = undone !== undefined && plain === 'planned' ? undone : plain;
  const actors = participantsOf(analysis, clause, trigger, kind);
  if (actors.length === 0 && date === undefined) return undefined;
  const worth = weighty.has(kind) || isLead(analysis, clause);
  if (date === undefined && (!worth || standing === 'speculative')) return wrap([]);
  if (
    date === undefined &&
    (status === 'planned' || status === 'announced') &&
    !(meets.has(kind) && (trigger?.planned !== true || actors.length > 1))
  )
    return wrap([]);
  const narrated = kind !== 'other' && isNarrated(analysis, clause, date);
  if (isTimeless(clause) && !analysis.place.terse && !ahead && !narrated) return wrap([]);
  if (
    clause.verb.form === 'gerund' &&
    clause.marker === undefined &&
    tokens[clause.verb.start - 1]?.text !== ',' &&
    clause.index > 0 &&
    !isUnderway(analysis, clause) &&
    !ownsSubject(analysis, clause)
  )
    return wrap([]);
  if (standing === 'purpose' && !isEndInItself(analysis, clause, kind, actors)) return wrap([]);
  if (kind === 'meeting' && actors.length < 2 && date === undefined && nominal === undefined)
    return undefined;
  // "the visit with the drills, which ended last month": the drills ended.
  const finished =
    clause.relation === 'relative' && nominal !== undefined && nominal.index < clause.range[0]
      ? { ...clause, subject: nominal.phrase }
      : clause;
  const draft = finishDraft(analysis, finished, { kind, status, actors, date, trigger });
  // A picture may be of another day than the news around it.
  return wrap([narrated ? { ...draft, main: false } : draft]);
}

/** What another clause of the sentence did to the event that a noun names: "cancelled the summit, scheduled for …". */
export function undoneBy(
  analysis: Analysis,
  nominal: Nominal,
): 'cancelled' | 'postponed' | undefined {
  for (const clause of analysis.clauses) {
    if (analysis.standings[clause.index] !== 'occurred') continue;
    const trigger = readTrigger(analysis.tokens, clause, analysis.nominals);
    if (trigger?.effect !== undefined && trigger.nominal?.index === nominal.index)
      return trigger.effect;
  }
  return undefined;
}

/** "voted to impose sanctions on C": the vote is of what it resolves. */
function resolveVote(analysis: Analysis, clause: Clause): Trigger | undefined {
  if (!/^(?:vote|decide)$/.test(clause.verb.lemma) || clause.verb.form !== 'finite')
    return undefined;
  const resolved = analysis.clauses.find(
    (c) => c.parent === clause.index && c.relation === 'infinitive',
  );
  const trigger =
    resolved === undefined ? undefined : readTrigger(analysis.tokens, resolved, analysis.nominals);
  return trigger?.kind === 'sanctions' ? trigger : undefined;
}

/** An aim worth an entry: talks that a planned journey leads to, a congress that someone leaves for. */
function isEndInItself(
  { standings, clauses }: Analysis,
  clause: Clause,
  kind: Kind,
  actors: readonly string[],
): boolean {
  if (kind === 'conference') return true;
  if (kind !== 'meeting' && kind !== 'talks') return false;
  const governor = clause.parent === undefined ? undefined : clauses[clause.parent];
  return actors.length > 1 && governor !== undefined && standings[governor.index] === 'planned';
}

function statusOf(
  standing: NonNullable<Standing>,
  trigger: Trigger | undefined,
  clause: Clause,
): Status | undefined {
  if (standing === 'purpose') return 'planned';
  const done = standing === 'occurred' || standing === 'ongoing';
  if (trigger?.effect !== undefined) return done ? 'occurred' : standing;
  if (
    trigger?.planned === true ||
    (trigger?.nominal?.participle === 'to be' && clause.verb.form !== 'finite')
  )
    return done ? 'planned' : standing;
  // The present tense of a habit or a state tells no event.
  if (standing === 'ongoing' && !clause.verb.progressive) return undefined;
  return standing;
}

function participantsOf(
  analysis: Analysis,
  clause: Clause,
  trigger: Trigger | undefined,
  kind: Kind,
): readonly string[] {
  const subject = trigger?.observed === true ? [] : subjectActors(analysis, clause);
  if (kind === 'visit' && subject.length > 0 && trigger?.effect === undefined)
    return [
      ...new Set([
        ...subject,
        ...awaited(analysis, clause, trigger),
        ...otherActors(analysis, clause, kind),
        ...companionsOf(analysis, clause),
      ]),
    ];
  const nominal = trigger?.nominal;
  const others = otherActors(analysis, clause, kind);
  const named = nominal === undefined ? [] : nominalActors(analysis, nominal);
  const all = [
    ...subject,
    ...others,
    ...named,
    ...toBeMet(analysis, clause),
    ...writtenTo(analysis, clause),
    ...companionsOf(analysis, clause),
  ];
  // Whoever watches a launch, a state launches.
  const states = launches.has(kind) ? all.flatMap((id) => analysis.names.side(id) ?? []) : [];
  return [...new Set([...all, ...states])].filter((id) => !analysis.names.isMedia(id));
}

const launches: ReadonlySet<Kind> = new Set<Kind>(['missile-test', 'nuclear-test', 'launch']);
