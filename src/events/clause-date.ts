import { edtfBounds } from '../model/edtf.ts';
import { isoDay } from '../model/iso-day.ts';
import { isBareHour } from './bare-hour.ts';
import type { Clause } from './clause.ts';
import type { Analysis } from './draft-sentence.ts';
import type { Nominal } from './nominals.ts';
import { occasionDate } from './occasion-date.ts';
import { subjectActors } from './participants.ts';
import { pickDate } from './pick-date.ts';
import { isReason } from './share-times.ts';
import { reporting } from './verb-lexicon.ts';

/** The date that a sentence gives to a clause (EDTF), by its own words or by the clause that it hangs on. */
export function clauseDate(
  analysis: Analysis,
  clause: Clause,
  nominal: Nominal | undefined,
): string | undefined {
  const { tokens, times } = analysis;
  const own = times.ofClause.get(clause.index) ?? [];
  const noun = nominal === undefined ? [] : (times.ofNominal.get(nominal.index) ?? []);
  return (
    pickDate(tokens, [...own, ...noun], clause.verb.start) ??
    besideParent(analysis, clause) ??
    hoursFrom(analysis, clause) ??
    whichDate(analysis, clause) ??
    occasionDate(analysis, clause) ??
    afterGathering(analysis, clause) ??
    reportedBy(analysis, clause)
  );
}

/** Tells whether a clause is dated by no more than a time of day: "at 9:30 a.m.", "in the evening". */
export function isByHour({ tokens, times, published }: Analysis, clause: Clause): boolean {
  const own = times.ofClause.get(clause.index) ?? [];
  return (
    own.length > 0 &&
    own.every((t) => {
      const time = tokens[t]?.time;
      return time !== undefined && isBareHour(time) && time.edtf === published?.slice(0, 10);
    })
  );
}

/** "…, after which they will plant a tree", "a letter sent on Friday in which he warned": then, too. */
function whichDate(
  { tokens, times, nominals, clauses }: Analysis,
  { marker, range, parent }: Clause,
): string | undefined {
  const before = range[0] - 1;
  if (marker !== 'which' || !/^(?:after|during|at|in)$/.test(tokens[before]?.lower ?? ''))
    return undefined;
  const noun = nominals.findLast((n) => n.index < before && times.ofNominal.has(n.index));
  const last = parent === undefined ? undefined : clauses[parent];
  const dates =
    noun !== undefined && noun.phrase[1] >= before - 1
      ? times.ofNominal.get(noun.index)
      : last === undefined
        ? undefined
        : times.ofClause.get(last.index);
  return pickDate(tokens, dates ?? [], before);
}

/** "will arrive hours before they dine on Friday": on the same day. */
function hoursFrom({ tokens, times, clauses }: Analysis, clause: Clause): string | undefined {
  const other = clauses[clause.index + 1];
  if (other?.parent !== clause.index || !/^(?:before|after)$/.test(other.marker ?? ''))
    return undefined;
  if (!/(?:hours?|minutes?|moments|shortly|just)$/.test(tokens[other.range[0] - 1]?.lower ?? ''))
    return undefined;
  return pickDate(tokens, times.ofClause.get(other.index) ?? [], other.verb.start);
}

/** "before meeting X", "two weeks after he had left": placed by the clause that it is told with. */
function besideParent(analysis: Analysis, clause: Clause): string | undefined {
  const { tokens, times, clauses, published } = analysis;
  if (!/^(?:before|after|as)$/.test(clause.marker ?? '')) return undefined;
  // "A week after she left, the site closed": what opens the sentence hangs on what follows.
  const above =
    clause.parent ??
    (clause.relation === 'adverbial' && clause.index === 0
      ? clauses.findIndex((c) => c.relation === 'main' && c.verb.form === 'finite')
      : -1);
  if (above < 0) return undefined;
  if (clause.marker === 'as' && !isReason(clause)) return undefined;
  const parent = clauses[above];
  const measure = tokens[clause.range[0] - 1]?.time;
  const days = measure?.type === 'DURATION' ? durationDays(measure.value) : undefined;
  const given =
    parent === undefined
      ? undefined
      : pickDate(tokens, times.ofClause.get(parent.index) ?? [], parent.verb.start);
  // "The move comes a day after he resigned": counted from the day of the news.
  const date =
    given ?? (days !== undefined && isNews(parent) ? published?.slice(0, 10) : undefined);
  if (date === undefined) return undefined;
  const { earliest, latest } = edtfBounds(date);
  if (days !== undefined && earliest !== null) {
    const step = clause.marker === 'after' ? -1 : 1;
    const moved = isoDay(earliest + step * days);
    // "nearly a week after": a day or so less.
    if (
      days > 1 &&
      /^(?:nearly|almost|just under|less than)\b/.test(tokens[clause.range[0] - 1]?.lower ?? '')
    ) {
      const near = isoDay(earliest + step * (days - 1));
      return step < 0 ? `${moved}/${near}` : `${near}/${moved}`;
    }
    return days < 7 ? moved : `${moved}~`;
  }
  if (clause.marker === 'before') return earliest === null ? undefined : `${isoDay(earliest)}/..`;
  return latest === null ? undefined : `[..${isoDay(latest)}]`;
}

/** "They issued a statement after their meeting on Tuesday": that day, for all that one knows. */
function afterGathering(
  { tokens, times, nominals }: Analysis,
  { verb, rest }: Clause,
): string | undefined {
  if (verb.form !== 'finite' || verb.tense !== 'past' || verb.perfect || verb.modal !== undefined)
    return undefined;
  for (const n of nominals) {
    if (n.index < rest[0] || n.index >= rest[1]) continue;
    if (!/^(?:after|following)$/.test(n.preposition) || !gathering.test(n.kind)) continue;
    const date = pickDate(tokens, times.ofNominal.get(n.index) ?? [], n.index);
    if (date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date)) return date;
  }
  return undefined;
}

const gathering = /^(?:meeting|talks|conference|call|ceremony|host)$/;

/** Told in the present or the perfect: of the day on which the article came out. */
function isNews(clause: Clause | undefined): boolean {
  return (
    clause !== undefined &&
    clause.verb.form === 'finite' &&
    clause.verb.tense === 'present' &&
    clause.verb.modal === undefined
  );
}

/** Days of an ISO 8601 duration in whole days or weeks; longer units are too loose to count by. */
function durationDays(value: string): number | undefined {
  const m = /^P(\d{1,3})([DW])$/.exec(value);
  return m === null ? undefined : Number(m[1]) * (m[2] === 'W' ? 7 : 1);
}

/**
 * "He inspected …, the agency reported Thursday"; "it was reported on Friday that …": the day of the
 * report is the latest day of what it tells.
 */
function reportedBy(analysis: Analysis, clause: Clause): string | undefined {
  const { tokens, times, clauses, names } = analysis;
  const { verb } = clause;
  if (verb.form !== 'finite' || verb.modal !== undefined || verb.destined) return undefined;
  if (verb.tense === 'present' && !verb.perfect) return undefined;
  if (reporting.has(verb.lemma)) return undefined;
  for (const report of clauses) {
    if (report === clause || !reporting.has(report.verb.lemma) || !times.ofClause.has(report.index))
      continue;
    const told = clause.parent === report.index && clause.relation === 'content';
    const later =
      report.relation === 'main' &&
      (clause.relation === 'main' || clause.relation === 'coordinate') &&
      report.index > clause.index;
    if (!told && !later) continue;
    const date = pickDate(tokens, times.ofClause.get(report.index) ?? [], report.verb.start);
    if (date !== undefined && verb.perfect && isAnnouncement(analysis, report)) return date;
    const speakers = subjectActors(analysis, report);
    if (!(speakers.length === 0 || speakers.every(names.isMedia) || report.verb.passive)) continue;
    const latest = date === undefined ? null : edtfBounds(date).latest;
    if (latest !== null) return `[..${isoDay(latest)}]`;
  }
  return undefined;
}

/** "She has invited him, her office announced on Saturday", at the head of the news: it is of that day. */
function isAnnouncement({ tokens, place }: Analysis, { verb, subject }: Clause): boolean {
  return (
    place.sentence === 0 &&
    /^(?:announce|confirm)$/.test(verb.lemma) &&
    !tokens.slice(subject[0], subject[1]).some(({ lower }) => outlet.test(lower))
  );
}

const outlet = /^(?:media|agency|agencies|television|tv|radio|newspapers?|reports?|daily)$/;
