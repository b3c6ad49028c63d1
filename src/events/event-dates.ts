import type { Timex } from '../model/extraction.ts';
import { tagTimes } from '../times/tag-times.ts';
import { eventNoun } from './triggers.ts';

/**
 * Gives the date in "two weeks before the June 12 meeting" back to the meeting: where a noun that
 * names an event follows an expression that counts from a date, that date is the noun's.
 */
export function separateEventDates(
  text: string,
  times: readonly Timex[],
  reference: string | undefined,
): readonly Timex[] {
  if (!times.some((t) => countsFromEvent(text, t))) return times;
  return times.flatMap((time) => {
    const from = countsFromEvent(text, time);
    if (from === undefined) return [time];
    const options = { domain: 'news' as const, spans: [[from, time.end] as const] };
    const own = tagTimes(text, reference === undefined ? options : { ...options, reference });
    return own.length === 1 ? own : [time];
  });
}

/** Where the date begins that an expression counts from, if an event noun comes after it. */
function countsFromEvent(text: string, { start, end }: Timex): number | undefined {
  const m = /^.{0,40}\b(?:before|after|ahead of|since)\s+(?:the\s+)?(?=\S)/iu.exec(
    text.slice(start, Math.min(end, start + 80)),
  );
  if (m === null || m[0].length === 0 || start + m[0].length >= end) return undefined;
  const next = /^\s+(?:\p{L}+\s+)?(\p{L}+)/u.exec(text.slice(end, end + 40));
  const words = next?.[0].trim().toLowerCase().split(/\s+/) ?? [];
  return words.some((w) => eventNoun(w) !== undefined) ? start + m[0].length : undefined;
}
