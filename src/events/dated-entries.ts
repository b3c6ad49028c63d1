import { edtfBounds } from '../model/edtf.ts';
import type { Span, Timex } from '../model/extraction.ts';
import type { Clause } from './clause.ts';

/** An entry of a list of dates: its date, EDTF, and where its words begin. */
export interface DatedEntry {
  readonly date: string;
  readonly from: number;
}

// Behind the date: a colon or a dash, and the beginning of a sentence.
const separator = /^\s{0,2}(?:[-–—]{1,2}|:)\s{1,3}(?=["“‘'(]?[\p{Lu}\p{N}])/u;
const bullet = /^[^\p{L}\p{N}]{0,3}$/u;
/** Longest words before the first date of a list, in characters: "Today in history March 3". */
const leadIn = 60;

/**
 * Finds which sentences begin an entry of a list of dates, as chronologies are written: "Jan 6, 2016
 * - The council meets", "March 8: …", "1994 -- …". `sentences` and `times` sorted; linear in both.
 */
export function findDatedEntries(
  text: string,
  sentences: readonly Span[],
  times: readonly Timex[],
): ReadonlyMap<number, DatedEntry> {
  const out = new Map<number, DatedEntry>();
  let next = 0;
  const within = sentences.map(([from, to]) => {
    while (next < times.length && (times[next]?.start ?? 0) < from) next++;
    const time = times[next];
    return time !== undefined && time.end < to ? time : undefined;
  });
  sentences.forEach(([from], i) => {
    const time = within[i];
    if (time?.edtf === undefined || time.type !== 'DATE') return;
    const before = text.slice(from, time.start);
    const begins = bullet.test(before);
    const follows = sentences[i + 1];
    const opens =
      !begins &&
      before.length <= leadIn &&
      follows !== undefined &&
      /^(?:1\d|20)\d\d\s?[-–—]/.test(text.slice(...follows));
    if (!begins && !opens) return;
    const mark = separator.exec(text.slice(time.end, time.end + 8));
    if (mark === null) return;
    out.set(from, { date: time.edtf, from: time.end + mark[0].length });
  });
  return out;
}

/**
 * The date of a clause (EDTF) that stands in an entry: the entry's, where it is the main clause and
 * gives none of its own; and where its own holds the entry's, as "for the Games" does.
 */
export function entryDate(
  entry: string | undefined,
  { relation, verb }: Clause,
  own: string | undefined,
): string | undefined {
  const told = relation === 'main' || relation === 'coordinate';
  if (entry === undefined || !told || verb.form !== 'finite' || verb.perfect) return own;
  if (own === undefined) return entry;
  const [inner, outer] = [edtfBounds(entry), edtfBounds(own)];
  const within =
    inner.earliest !== null &&
    inner.latest !== null &&
    inner.earliest >= (outer.earliest ?? inner.earliest) &&
    inner.latest <= (outer.latest ?? inner.latest);
  return within ? entry : own;
}
