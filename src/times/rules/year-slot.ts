import type { CalendarExpression } from '../expression.ts';
import { source } from '../lexicon.ts';

const _ = source.space;

/** Names that precede a month or a season, in lower case. */
export const monthWords: readonly string[] =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  );

/**
 * The year after a month or day, with what stands between: "2018", ", 2018", "of 1940", "480 BC",
 * "Juche 107 (2018)", "'45", "of that year", "last year". Seven groups, read by `readYear`.
 */
export const yearSlot = `(?:(?:,${_}?|(?:${_}of)?${_})(?:([0-9]{1,4})${_}?((?:b\\.c\\.(?:e\\.)?|bce?)(?![a-z]))|juche${_}([0-9]{1,3})(?:${_}?\\([0-9]{4}\\))?|((?:1[0-9]{3}|20[0-9]{2})(?![0-9%]|,[0-9]|\\.[0-9]|-(?:year|member|strong|man)))|['’]([0-9]{2})(?![0-9s])|(that|(?:the${_})?same|this|last|next|(?:the${_})?(?:previous|following|current))${_}year(?![a-z])))`;

type YearPart = Pick<CalendarExpression, 'year' | 'yearOf' | 'shift'>;

/** Reads the groups of `yearSlot`, of which the first has the index `at`; {} where no year was. */
export function readYear(match: RegExpExecArray, at: number): YearPart {
  const before = match[at];
  if (before !== undefined) return { year: 1 - Number(before) };
  const juche = match[at + 2];
  // The Juche calendar counts from 1912, the year of Kim Il Sung's birth.
  if (juche !== undefined) return { year: 1911 + Number(juche) };
  const year = match[at + 3];
  if (year !== undefined) return { year: Number(year) };
  const short = match[at + 4];
  if (short !== undefined) return { year: 1900 + Number(short) };
  const words = match[at + 5]?.toLowerCase();
  if (words === undefined) return {};
  if (/same|that/.test(words)) return { yearOf: 'context' };
  if (/previous/.test(words)) return { yearOf: 'context', shift: -1 };
  if (/following/.test(words)) return { yearOf: 'context', shift: 1 };
  return { yearOf: 'reference', shift: /last/.test(words) ? -1 : /next/.test(words) ? 1 : 0 };
}
