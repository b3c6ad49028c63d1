import { edtfBounds } from '../model/edtf.ts';
import type { Status } from '../model/status.ts';
import { makesKnown } from './announced.ts';
import type { Clause } from './clause.ts';
import type { Draft } from './draft.ts';
import { undoneBy } from './draft-clause.ts';
import type { Analysis } from './draft-sentence.ts';
import { draftStage } from './draft-stage.ts';
import { kindTitle } from './kind-title.ts';
import { nominalActors, placesIn } from './nominal-parties.ts';
import { type Nominal, ordinalOf } from './nominals.ts';
import { subjectActors } from './participants.ts';

import { pickDate } from './pick-date.ts';
import { speech } from './speech.ts';
import { phraseTitle } from './titles.ts';
import { strongNouns, verbKinds } from './triggers.ts';

/**
 * Drafts an event that only a noun tells. It needs a date of its own, or words that place it ahead
 * ("the negotiations to be held in …"); a bare mention of a summit is no event.
 */
export function draftNominal(analysis: Analysis, nominal: Nominal): Draft | undefined {
  const { tokens, names, place, times } = analysis;
  const stage = draftStage(analysis, nominal);
  if (stage !== undefined) return stage;
  const lapsed = lastHeld(analysis, nominal);
  const date =
    pickDate(tokens, times.ofNominal.get(nominal.index) ?? [], nominal.index) ?? lapsed?.date;
  const ahead = nominal.participle === 'to be';
  if (date === undefined && !ahead && !isNews(analysis, nominal)) return undefined;
  if (
    date !== undefined &&
    !strongNouns.has(nominal.noun) &&
    nominal.participle === undefined &&
    nominal.before === undefined
  ) {
    if (
      !/^(?:after|following|since|before|in|at)$/.test(nominal.preposition) &&
      !isDatedAtOnce(analysis, nominal)
    )
      return undefined;
  }
  if (isOccasion(analysis, nominal)) return undefined;
  const parties = lapsed === undefined ? [] : subjectActors(analysis, lapsed.clause);
  const actors = [...new Set([...parties, ...nominalActors(analysis, nominal)])].filter(
    (id) => !names.isMedia(id),
  );
  const places = placesIn(analysis, nominal.phrase, nominal.kind);
  const undone = undoneBy(analysis, nominal);
  const open = undone ?? statusOf(nominal);
  const status = open === 'planned' && isMadeKnown(analysis, nominal) ? 'announced' : open;
  const planned = status !== 'occurred';
  const title =
    kindTitle(nominal.kind, actors, places, names, nominal.noun) ??
    phraseTitle(tokens, nominal.phrase, names);
  const ordinal = ordinalOf(nominal);
  if (title === '' || (actors.length === 0 && places.length === 0 && !title.includes(' ')))
    return undefined;
  return {
    kind: nominal.kind,
    status,
    ...(date === undefined ? {} : { date }),
    when: planned ? 'future' : 'past',
    actors,
    places,
    regions: places.flatMap(names.regions),
    sides: actors.flatMap((id) => names.side(id) ?? []),
    title: () => title,
    quote: place.span,
    sentence: place.sentence,
    paragraph: place.paragraph,
    headline: place.headline,
    trigger: nominal.noun,
    source: 'noun',
    main: false,
    plainSpeech: false,
    definite: true,
    several: nominal.several,
    attach: false,
    ...(ordinal === undefined ? {} : { ordinal }),
    stance: 'reports',
  };
}

/** "have not held talks since May": they were held then, by those who have not held them. */
function lastHeld(
  { tokens, clauses }: Analysis,
  nominal: Nominal,
): { readonly clause: Clause; readonly date: string } | undefined {
  const clause = clauses.findLast((c) => c.verb.end <= nominal.index);
  if (clause === undefined || !clause.verb.negated || !clause.verb.perfect) return undefined;
  if (clause.verb.tense !== 'present' || nominal.index >= clause.rest[1]) return undefined;
  const at = tokens.findIndex((t, i) => i > nominal.index && t.kind === 'time');
  if (tokens[at - 1]?.lower !== 'since' && !/^since /.test(tokens[at]?.lower ?? ''))
    return undefined;
  const date = /^\d{4}(?:-\d\d){0,2}/.exec(tokens[at]?.time?.edtf ?? '')?.[0];
  return date === undefined ? undefined : { clause, date };
}

/** "the release last week of three sailors": the date stands inside the phrase. */
function isDatedAtOnce({ tokens }: Analysis, { index, kind }: Nominal): boolean {
  return (
    tokens[index + 1]?.kind === 'time' && tokens[index + 2]?.lower === 'of' && !speech.has(kind)
  );
}

/** "In an interview on Thursday, she said …": the words are the event, what they were said at is not another. */
function isOccasion({ times, clauses }: Analysis, nominal: Nominal): boolean {
  const press =
    nominal.kind === 'conference' && (nominal.words.has('news') || nominal.words.has('press'));
  const letter = nominal.kind === 'letter';
  if (!speech.has(nominal.kind) && !press && !letter) return false;
  if (!/^(?:in|at|during|on|of|via|through)$/.test(nominal.preposition)) return false;
  const dates = times.ofNominal.get(nominal.index) ?? [];
  return clauses.some(
    (c) =>
      (!(press || letter) || speech.has(verbKinds.get(c.verb.lemma) ?? 'other')) &&
      (times.ofClause.get(c.index) ?? []).some((t) => dates.includes(t)),
  );
}

/** "Following talks between Holt and Lind, the two announced …": what an article opens with has just been. */
function isNews(analysis: Analysis, nominal: Nominal): boolean {
  const { clauses, place, standings } = analysis;
  return (
    place.sentence === 0 &&
    !place.headline &&
    /^(?:after|following)$/.test(nominal.preposition) &&
    /^(?:meeting|talks)$/.test(nominal.kind) &&
    !nominal.several &&
    clauses.some(
      ({ relation, verb, index }) =>
        relation === 'main' &&
        verb.form === 'finite' &&
        verb.tense === 'past' &&
        !verb.perfect &&
        standings[index] === 'occurred',
    ) &&
    nominalActors(analysis, nominal).length > 1
  );
}

/** "The ministry announced the visit planned for May." */
function isMadeKnown(analysis: Analysis, nominal: Nominal): boolean {
  const { clauses } = analysis;
  return clauses.some(
    (c) =>
      /^(?:announce|confirm|unveil)$/.test(c.verb.lemma) &&
      (c.verb.passive
        ? nominal.index < c.verb.start
        : nominal.index >= c.verb.end &&
          !clauses.some((d) => d.verb.start >= c.verb.end && d.verb.start < nominal.index)) &&
      makesKnown(analysis, c),
  );
}

function statusOf(nominal: Nominal): Status {
  if (nominal.modality === 'cancelled' || nominal.participle === 'cancel') return 'cancelled';
  if (nominal.modality === 'possible') return 'speculative';
  if (nominal.modality === 'planned') return 'planned';
  return 'occurred';
}

/** Moves an event that its noun leaves open to the side of the published day on which its date lies. */
export function settleStatus(
  { status, date, when, source }: Pick<Draft, 'status' | 'date' | 'when' | 'source'>,
  published: number | undefined,
): Status {
  if (date === undefined || published === undefined) return status;
  const { earliest, latest } = edtfBounds(date);
  // "They left early on Friday", where it is Friday already.
  if (source === 'clause' && /^(?:past|perfect)$/.test(when) && earliest === published + 1)
    return status;
  if (status === 'occurred' && earliest !== null && earliest > published) return 'planned';
  if ((status === 'planned' || status === 'announced') && latest !== null && latest < published)
    return 'occurred';
  return status;
}
