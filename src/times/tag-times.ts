import type { Span, Timex } from '../model/extraction.ts';
import { placeAlmanac } from './almanac.ts';
import { placeAnniversaries } from './anniversaries.ts';
import { type Domain, referenceDay } from './context.ts';
import { join } from './join.ts';
import { modify } from './modify.ts';
import { normalise } from './normalise.ts';
import { inheritYears, markRanges } from './ranges.ts';
import { recognise } from './recognise.ts';

export interface TagTimesOptions {
  /** ISO 8601 day, or instant with zone, that the text counts from; its day is that of its own zone. */
  readonly reference?: string;
  /** News counts from the reference; a narrative from its own last date. */
  readonly domain: Domain;
  /** Where to look; the whole text by default. */
  readonly spans?: readonly Span[];
}

/**
 * Finds the expressions of time in English text and normalises them: TIMEX3 types and values as in
 * ISO-TimeML, and EDTF where it is known which days are meant. Sorted, none overlapping; offsets in
 * UTF-16 of `text`. Without a reference nothing is dated that would need one. The ends of a range
 * ("April 23-24") are two expressions, each with its own value and with the whole range as EDTF.
 */
export function tagTimes(text: string, { reference, domain, spans }: TagTimesOptions): Timex[] {
  const found = inOrder(spans ?? [[0, text.length]]).flatMap((span) =>
    modify(text, span[0], join(text, recognise(text, span))),
  );
  const candidates = markRanges(
    text,
    inheritYears(text, placeAlmanac(text, placeAnniversaries(text, found))),
  );
  return normalise(text, candidates, referenceDay(reference), domain);
}

/** Sorts spans and cuts what they share, so that nothing is read twice. */
function inOrder(spans: readonly Span[]): Span[] {
  let done = 0;
  return [...spans]
    .sort(([a], [b]) => a - b)
    .map(([from, to]) => {
      const span: Span = [Math.max(from, done), to];
      done = Math.max(done, to);
      return span;
    })
    .filter(([from, to]) => from < to);
}
