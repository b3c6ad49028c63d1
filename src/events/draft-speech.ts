import type { Kind } from '../model/kind.ts';
import type { Status } from '../model/status.ts';
import { isAlongside, isAttribution, isReported } from './attributions.ts';
import type { Clause } from './clause.ts';
import type { Draft } from './draft.ts';
import type { Analysis } from './draft-sentence.ts';
import { finishDraft } from './finish-draft.ts';
import { isHabit } from './habits.ts';
import { findHeads } from './heads.ts';
import { announcedParties, hearersOf } from './hearers.ts';
import { nominalActors } from './nominal-parties.ts';
import { otherActors, subjectActors } from './participants.ts';
import { speech } from './speech.ts';
import { stateAgencyOf } from './state-agency.ts';
import type { Standing } from './status.ts';
import { verbKinds } from './triggers.ts';
import { isNothing, isWordless } from './wordless.ts';
import { hasDoer, liesAhead } from './worth-dating.ts';

const addressed = /^(?:brief|tell|inform|notify|invite|summon|order|instruct|warn|ask|urge)$/;
const spokesman = /^(?:spokes(?:man|woman|person)|press|speaker|envoy|chief)$/;
const crowd =
  /^(?:officials|experts|analysts|editorials|newspapers|diplomats|sources|lawmakers|critics|observers|people|residents|reporters|journalists|media|some|many|others|ministers|aides|scientists|researchers)$/;
/** Said in passing: worth an entry only on a day of its own. */
const courtesy = /^(?:thank|ask|joke|answer|reply|greet|wish|quip|boast)$/;
const outspoken =
  /^(?:say|add|vow|warn|threaten|call|urge|accuse|claim|declare|announce|tell|express|pledge|insist|note|stress|condemn|praise)$/;

/** Drafts a statement: someone named says something, on the record and in the past or by plan. */
export function draftSpeech(
  analysis: Analysis,
  clause: Clause,
  kind: Kind,
  standing: Standing,
  date: string | undefined,
): Draft | undefined {
  const { names, place, clauses, tokens } = analysis;
  if (standing !== 'occurred' && standing !== 'planned') return undefined;
  const { verb } = clause;
  if (verb.form === 'participle' || (standing === 'planned' && date === undefined))
    return undefined;
  const present =
    verb.form === 'finite' &&
    verb.tense === 'present' &&
    !verb.perfect &&
    verb.modal === undefined &&
    !verb.destined;
  const ahead = liesAhead(analysis, clause, date);
  // "The minister says …": the news itself, told as it is heard.
  const heard = place.sentence === 0 && clause.relation === 'main' && date === undefined;
  if (present && !place.terse && !ahead && !heard) return undefined;
  if (date === undefined && courtesy.test(verb.lemma)) return undefined;
  if (isHabit(analysis, clause, date)) return undefined;
  if (isNothing(analysis, clause) || isAttribution(analysis, clause)) return undefined;
  const behind = withoutQuote(analysis, clause);
  const named = tokens.slice(...behind.subject).some((t) => t.kind === 'actor');
  const speakers = speakersOf(analysis, named ? behind : clause, kind, date);
  if (speakers.length === 0 ? !isUnknown(analysis, clause) : speakers.every(names.isMedia))
    return undefined;
  if (kind === 'statement' && isReported(analysis, clause)) return undefined;
  if (kind === 'appeal' && isAlongside(analysis, clause)) return undefined;
  const status: Status = standing === 'planned' || ahead ? 'planned' : 'occurred';
  const content = clauses.find((c) => c.parent === clause.index && c.relation === 'content');
  const office =
    verb.form === 'finite' && !verb.passive ? officeOf(analysis, clause, speakers) : [];
  if (date === undefined && content === undefined && isWordless(analysis, clause)) return undefined;
  const teller = speakers.length === 0 || named ? behind : clause;
  return finishDraft(analysis, teller, {
    kind,
    status,
    actors: [
      ...new Set([
        ...(speakers.length > 0 ? speakers : stateAgencyOf(analysis, clause)),
        ...office,
        ...hearersOf(analysis, clause),
        ...announcedParties(analysis, clause),
        ...(kind === 'announcement' ? announcedOf(analysis, clause) : []),
      ]),
    ],
    date,
    trigger: undefined,
    ...(content === undefined ? {} : { content: [content.range[0], tokens.length] as const }),
  });
}

/** "A federal court said last week": nobody whom we know, on a day that the clause itself gives. */
function isUnknown(analysis: Analysis, clause: Clause): boolean {
  return (
    clause.verb.form === 'finite' &&
    !clause.verb.passive &&
    (analysis.times.ofClause.get(clause.index)?.length ?? 0) > 0 &&
    !isReporter(analysis, clause) &&
    subjectActors(analysis, clause).length === 0 &&
    hasDoer(analysis, withoutQuote(analysis, clause))
  );
}

/** '"…," a spokesman said': the subject stands after what was said. */
function withoutQuote({ tokens }: Analysis, clause: Clause): Clause {
  const [from, to] = clause.subject;
  for (let i = to - 1; i >= from; i--)
    if (tokens[i]?.kind === 'quote') {
      const start = tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
      return { ...clause, subject: [Math.min(start, to), to] };
    }
  return clause;
}

function speakersOf(
  analysis: Analysis,
  clause: Clause,
  kind: Kind,
  date: string | undefined,
): readonly string[] {
  const { tokens, clauses, nominals, names } = analysis;
  const { verb } = clause;
  if (verb.form === 'gerund') {
    // "with Japan warning that": a gerund with a subject of its own.
    const owner = tokens[verb.start - 1];
    if (owner?.kind === 'actor') return owner.actors;
    const governor = clause.parent === undefined ? undefined : clauses[clause.parent];
    // "fuelled the rumour by telling reporters on Friday that …"
    const dated = clause.marker === 'by' && date !== undefined;
    if (
      governor === undefined ||
      !outspoken.test(verb.lemma) ||
      (clause.marker !== undefined && !dated)
    )
      return [];
    const told = verbKinds.get(governor.verb.lemma);
    if (told !== undefined && speech.has(told)) return [];
    return subjectActors(analysis, clause);
  }
  if (verb.passive) {
    if (
      date === undefined ||
      tokens.slice(clause.subject[0], verb.start).some((t) => t.lower === 'it')
    )
      return [];
    const nominal = nominals.find((n) => n.index >= clause.subject[0] && n.index < verb.start);
    const about = nominal === undefined ? [] : nominalActors(analysis, nominal);
    // "was accused by B": the one who is charged takes part.
    if (/^(?:accuse|blame|charge)$/.test(verb.lemma))
      return [...otherActors(analysis, clause, kind), ...subjectActors(analysis, clause)];
    // "was briefed on Monday": those who are told take part.
    const told =
      nominal === undefined && addressed.test(verb.lemma) ? subjectActors(analysis, clause) : [];
    return [...otherActors(analysis, clause, kind), ...about, ...told];
  }
  const subject = tokens.slice(clause.subject[0], Math.max(clause.subject[1], clause.subject[0]));
  const last = subject.findLast((t) => t.kind === 'word' || t.kind === 'actor');
  // "South Korean officials said": nobody in particular.
  if (date === undefined && last?.kind === 'word' && crowd.test(last.lower)) return [];
  if (isReporter(analysis, clause)) return [];
  return subjectActors(analysis, clause).filter((id) => !names.isMedia(id) || date !== undefined);
}

/** "The BBC's X said": a reporter is a source. */
function isReporter({ tokens, names }: Analysis, clause: Clause): boolean {
  for (let i = clause.subject[0]; i < clause.subject[1]; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (/^(?:correspondent|reporter|columnist|journalist)$/.test(token.lower)) return true;
    if (
      token.kind === 'actor' &&
      token.actors.every(names.isMedia) &&
      /^['’]s?$/.test(tokens[i + 1]?.lower ?? '') &&
      tokens[i + 2]?.kind === 'actor'
    )
      return true;
  }
  return false;
}

/** Whose visit or meeting an announcement is of. */
function announcedOf(analysis: Analysis, clause: Clause): readonly string[] {
  return analysis.nominals
    .filter(
      (n) =>
        n.index >= clause.rest[0] &&
        n.index < clause.rest[1] &&
        /^(?:visit|meeting|talks)$/.test(n.kind),
    )
    .flatMap((n) => nominalActors(analysis, n));
}

/** Whom a spokesman speaks for, where the sentence says so. */
function officeOf(
  analysis: Analysis,
  clause: Clause,
  speakers: readonly string[],
): readonly string[] {
  const { tokens, names } = analysis;
  if (speakers.length !== 1 || names.kind(speakers[0] ?? '') !== 'person') return [];
  const invert = clause.rest[0] + 12;
  const inverted = tokens
    .slice(clause.subject[0], clause.subject[1])
    .every((t) => t.kind === 'quote' || t.kind === 'punctuation');
  const range = inverted
    ? ([clause.rest[0], Math.min(clause.rest[1], invert)] as const)
    : clause.subject;
  if (!tokens.slice(range[0], range[1]).some((t) => spokesman.test(t.lower))) return [];
  return findHeads(analysis, range)
    .filter(
      (h) =>
        h.actors.length === 1 && (h.modifier || h.owner || /^(?:for|of|at)$/.test(h.preposition)),
    )
    .flatMap((h) => h.actors)
    .filter((id) => !speakers.includes(id) && names.kind(id) === 'organisation')
    .slice(0, 1);
}
