import { edtfBounds } from '../model/edtf.ts';
import type { Kind } from '../model/kind.ts';
import type { Status } from '../model/status.ts';
import { readTrigger, type Trigger } from './clause-trigger.ts';
import type { Clause } from './clauses.ts';
import { isoDay } from './date-draft.ts';
import type { Draft } from './draft.ts';
import type { Analysis } from './draft-sentence.ts';
import type { Nominal } from './nominals.ts';
import { nominalActors, otherActors, placesIn, subjectActors } from './participants.ts';
import { pickDate } from './pick-date.ts';
import { speech } from './speech.ts';
import { clauseTitle } from './titles.ts';
import { mental, reporting } from './verb-lexicon.ts';

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
const plain =
  /^(?:say|tell|add|note|state|report|write|explain|continue|stress|emphasi[sz]e|observe|comment|remark|repeat|reiterate|insist|mention|respond|reply|answer|speak|conclude|quip)$/;

/** Drafts what a clause tells; `nominal` is the noun that it used up. */
export function draftClause(
  analysis: Analysis,
  clause: Clause,
): { drafts: Draft[]; nominal?: Nominal } | undefined {
  const { tokens, nominals, standings } = analysis;
  const trigger = readTrigger(tokens, clause, nominals);
  const nominal = trigger?.nominal;
  const wrap = (drafts: Draft[]) => ({ drafts, ...(nominal === undefined ? {} : { nominal }) });
  const standing = standings[clause.index];
  if (standing === undefined) return nominal === undefined ? undefined : wrap([]);
  const date = dateOf(analysis, clause, nominal);
  if (trigger !== undefined && speech.has(trigger.kind)) {
    const draft = draftSpeech(analysis, clause, trigger.kind, standing, date);
    return wrap(draft === undefined ? [] : [draft]);
  }
  if (trigger === undefined && (date === undefined || !worthDating(analysis, clause)))
    return undefined;
  const kind = trigger?.kind ?? 'other';
  const status = statusOf(standing, trigger, clause);
  if (status === undefined) return undefined;
  const actors = participantsOf(analysis, clause, trigger, kind);
  if (actors.length === 0 && date === undefined) return undefined;
  if (date === undefined && !weighty.has(kind)) return undefined;
  if (date === undefined && standing === 'speculative') return wrap([]);
  if (
    standing === 'purpose' &&
    !((kind === 'meeting' || kind === 'talks') && actors.length > 1) &&
    kind !== 'conference'
  )
    return nominal === undefined ? undefined : wrap([]);
  if (kind === 'meeting' && actors.length < 2 && date === undefined && nominal === undefined)
    return undefined;
  return wrap([finish(analysis, clause, { kind, status, actors, date, trigger })]);
}

function statusOf(
  standing: NonNullable<Analysis['standings'][number]>,
  trigger: Trigger | undefined,
  clause: Clause,
): Status | undefined {
  if (trigger?.effect !== undefined)
    return standing === 'occurred' || standing === 'ongoing'
      ? 'occurred'
      : standing === 'purpose'
        ? 'planned'
        : standing;
  if (trigger?.planned === true)
    return standing === 'occurred' || standing === 'ongoing'
      ? 'planned'
      : standing === 'purpose'
        ? 'planned'
        : standing;
  if (standing === 'purpose') return 'planned';
  // The present tense of a habit or a state tells no event.
  if (standing === 'ongoing' && !clause.verb.progressive) return undefined;
  return standing;
}

function draftSpeech(
  analysis: Analysis,
  clause: Clause,
  kind: Kind,
  standing: Analysis['standings'][number],
  date: string | undefined,
): Draft | undefined {
  const { names, place, clauses } = analysis;
  if (
    standing !== 'occurred' &&
    !(standing === 'planned' && date !== undefined) &&
    standing !== 'planned'
  )
    return undefined;
  const { verb } = clause;
  const present =
    verb.form === 'finite' &&
    verb.tense === 'present' &&
    !verb.perfect &&
    verb.modal === undefined &&
    !verb.destined;
  if (present && !place.headline) return undefined;
  if (verb.form === 'infinitive' && standing !== 'planned') return undefined;
  if (verb.form === 'participle') return undefined;
  let speakers: readonly string[];
  if (verb.form === 'gerund') {
    // "with Japan warning that": a gerund with a subject of its own.
    speakers = ownSubject(analysis, clause);
    if (speakers.length === 0) return undefined;
  } else if (verb.passive) {
    if (date === undefined) return undefined;
    const nominal = analysis.nominals.find(
      (n) => n.index >= clause.subject[0] && n.index < clause.verb.start,
    );
    speakers = [
      ...otherActors(analysis, clause, kind),
      ...(nominal === undefined ? [] : nominalActors(analysis, nominal)),
    ];
    if (speakers.length === 0) return undefined;
  } else speakers = subjectActors(analysis, clause);
  if (speakers.length === 0) return undefined;
  if (speakers.every(names.isMedia)) return undefined;
  const status: Status = standing === 'planned' ? 'planned' : 'occurred';
  const content = clauses.find((c) => c.parent === clause.index && c.relation === 'content');
  const end = content === undefined ? undefined : content.range[1];
  return finish(analysis, clause, {
    kind,
    status,
    actors: speakers,
    date,
    trigger: undefined,
    ...(content === undefined || end === undefined
      ? {}
      : { content: [content.range[0], end] as const }),
  });
}

function ownSubject(analysis: Analysis, clause: Clause): readonly string[] {
  const owner = analysis.tokens[clause.verb.start - 1];
  const before = analysis.tokens[clause.verb.start - 2];
  return owner?.kind === 'actor' && before?.lower === 'with' ? owner.actors : [];
}

interface Told {
  readonly kind: Kind;
  readonly status: Status;
  readonly actors: readonly string[];
  readonly date: string | undefined;
  readonly trigger: Trigger | undefined;
  readonly content?: readonly [number, number];
}

function finish(analysis: Analysis, clause: Clause, told: Told): Draft {
  const { tokens, names, place, clauses } = analysis;
  const { kind, status, actors, date, trigger, content } = told;
  const { verb } = clause;
  const nominal = trigger?.nominal;
  const holder =
    clause.relation === 'content' && clause.parent !== undefined
      ? clauses[clause.parent]
      : undefined;
  const attributed =
    holder !== undefined && reporting.has(holder.verb.lemma)
      ? subjectActors(analysis, holder)[0]
      : undefined;
  const range = [
    clause.subject[0] < clause.verb.start ? clause.subject[0] : clause.range[0],
    clause.rest[1],
  ] as const;
  const ordinal = nominal === undefined ? undefined : ordinalOf(nominal);
  return {
    kind,
    status,
    ...(date === undefined ? {} : { date }),
    when:
      aside(analysis, clause) ??
      (status === 'planned' || status === 'announced' || status === 'speculative'
        ? 'future'
        : verb.perfect
          ? verb.tense === 'past'
            ? 'pluperfect'
            : 'perfect'
          : status === 'ongoing'
            ? 'now'
            : 'past'),
    actors,
    places: speech.has(kind) ? [] : placesIn(analysis, range, kind),
    title: clauseTitle({
      tokens,
      clause,
      actors:
        verb.passive && !speech.has(kind)
          ? []
          : actors.filter((a) => subjectActors(analysis, clause).includes(a)),
      status,
      names,
      ...(content === undefined ? {} : { content }),
    }),
    quote: place.span,
    sentence: place.sentence,
    paragraph: place.paragraph,
    headline: place.headline,
    trigger: trigger?.word ?? verb.lemma,
    source: 'clause',
    main: clause.relation === 'main' || clause.relation === 'coordinate',
    plainSpeech: plain.test(verb.lemma),
    definite:
      nominal !== undefined &&
      /^(?:the|this|that|these)$/.test(tokens[nominal.phrase[0]]?.lower ?? ''),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(attributed === undefined ? {} : { attributedTo: attributed }),
    stance:
      status === 'denied'
        ? 'denies'
        : verb.lemma === 'claim' || holder?.verb.lemma === 'claim'
          ? 'asserts'
          : 'reports',
  };
}

/** "Ahead of the visit, he said", "soon after that, he said": told as before or after the scene. */
function aside({ tokens }: Analysis, clause: Clause): Draft['when'] | undefined {
  if (clause.verb.tense !== 'past' || clause.verb.modal !== undefined) return undefined;
  const before = tokens.slice(clause.range[0], clause.verb.start).map((t) => t.lower);
  const text = before.slice(0, 8).join(' ');
  if (/^(?:(?:but|however|and) ,? ?)?(?:ahead of|before|prior to) (?!that|then)/.test(text))
    return 'perfect';
  if (/\b(?:soon|shortly) (?:after|afterwards?)\b/.test(text)) return 'after';
  return undefined;
}

export function ordinalOf(nominal: Nominal): string | undefined {
  for (const word of nominal.words)
    if (
      /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|previous|next|latest|new|another)$/.test(
        word,
      )
    )
      return word;
  return undefined;
}

function participantsOf(
  analysis: Analysis,
  clause: Clause,
  trigger: Trigger | undefined,
  kind: Kind,
): readonly string[] {
  const subject = subjectActors(analysis, clause);
  const nominal = trigger?.nominal;
  const others = otherActors(analysis, clause, kind);
  const named = nominal === undefined ? [] : nominalActors(analysis, nominal);
  const all = [...new Set([...subject, ...others, ...named])].filter(
    (id) => !analysis.names.isMedia(id),
  );
  return kind === 'visit' && subject.length > 0 ? subject : all;
}

function dateOf(
  analysis: Analysis,
  clause: Clause,
  nominal: Nominal | undefined,
): string | undefined {
  const { tokens, times } = analysis;
  const own = times.ofClause.get(clause.index) ?? [];
  const noun = nominal === undefined ? [] : (times.ofNominal.get(nominal.index) ?? []);
  const date = pickDate(tokens, [...own, ...noun], clause.verb.start);
  return date ?? besideParent(analysis, clause);
}

/** "before meeting X", "after he had left": bounded by the date of the clause that it is told with. */
function besideParent({ tokens, times, clauses }: Analysis, clause: Clause): string | undefined {
  if (clause.parent === undefined || (clause.marker !== 'before' && clause.marker !== 'after'))
    return undefined;
  const parent = clauses[clause.parent];
  const date =
    parent === undefined
      ? undefined
      : pickDate(tokens, times.ofClause.get(parent.index) ?? [], parent.verb.start);
  if (date === undefined) return undefined;
  const { earliest, latest } = edtfBounds(date);
  if (clause.marker === 'before') return earliest === null ? undefined : `${isoDay(earliest)}/..`;
  return latest === null ? undefined : `[..${isoDay(latest)}]`;
}

/** Whether a dated clause without a known trigger still tells of something that someone did. */
function worthDating(analysis: Analysis, clause: Clause): boolean {
  const { verb } = clause;
  if (mental.has(verb.lemma) && verb.tense === 'present') return false;
  if (verb.lemma === 'be' || verb.lemma === 'have') return false;
  if (verb.form === 'infinitive' || verb.form === 'participle') return false;
  if (verb.form === 'gerund' && clause.marker === undefined) return false;
  if (
    verb.form === 'finite' &&
    verb.tense === 'present' &&
    !verb.perfect &&
    verb.modal === undefined &&
    !verb.destined &&
    !analysis.place.headline
  )
    return false;
  return subjectActors(analysis, clause).length > 0;
}
