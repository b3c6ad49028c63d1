import type { CalendarExpression, Candidate } from './expression.ts';

/**
 * Gives the years of an almanac their day: "Today in history Dec. 29 1967 -- The park opens. 1980 --
 * Two islands make peace." A year that a dash sets off at the head of a sentence is of the day that heads the list.
 */
export function placeAlmanac(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  let head: CalendarExpression | undefined;
  return candidates.map((candidate) => {
    const { start, end, expression } = candidate;
    if (expression.kind !== 'calendar' || expression.year === undefined) return candidate;
    if (!dash.test(text.slice(end, end + 4))) return candidate;
    if (expression.month !== undefined) {
      if (expression.day !== undefined && ofOneDay.test(text.slice(Math.max(0, start - 80), start)))
        head = expression;
      return candidate;
    }
    const { month, day } = head ?? {};
    return month !== undefined &&
      day !== undefined &&
      opens.test(text.slice(Math.max(0, start - 3), start))
      ? { ...candidate, expression: { ...expression, month, day } }
      : candidate;
  });
}

/** Other lists go from date to date, and a bare year in them is all that is known. */
const ofOneDay = /\b(?:today|this (?:day|date)) in .{0,40}history\b|\bon this (?:day|date)\b/i;
const dash = /^\s(?:--|[–—])\s/;
const opens = /(?:^|[.!?]["”’)]?\s?|\n)$/;
