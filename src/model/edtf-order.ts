import type { Precision } from './edtf-moment.ts';
import { edtfBounds, edtfPrecision } from './edtf-parse.ts';

const exactness: readonly Precision[] = [
  'day',
  'set',
  'interval',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'unknown',
];

/**
 * Orders dates for a chronology: by the first day they can mean, then the narrower, then the more
 * exact, then the text, so that the order is total. A date with an open start ("by 31 May")
 * stands at its end, the only day it gives; a date with neither comes last. Throws EdtfError.
 */
export function compareEdtf(a: string, b: string): number {
  if (a === b) return 0;
  const x = sortKey(a);
  const y = sortKey(b);
  for (const [i, n] of x.entries()) {
    const other = y[i] ?? 0;
    if (n !== other) return n < other ? -1 : 1;
  }
  return a < b ? -1 : 1;
}

/** Tells whether two dates can mean the same day: whether their bounds overlap. */
export function couldBeSame(a: string, b: string): boolean {
  const x = edtfBounds(a);
  const y = edtfBounds(b);
  const from = Math.max(x.earliest ?? -Infinity, y.earliest ?? -Infinity);
  return from <= Math.min(x.latest ?? Infinity, y.latest ?? Infinity);
}

function sortKey(text: string): number[] {
  const { earliest, latest } = edtfBounds(text);
  const anchor = earliest ?? latest ?? Infinity;
  const openStart = earliest === null ? 1 : 0;
  return [anchor, openStart, latest ?? Infinity, exactness.indexOf(edtfPrecision(text))];
}
