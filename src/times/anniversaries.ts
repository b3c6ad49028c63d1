import { isDay } from './calendar.ts';
import type { CalendarExpression, Candidate, Expression } from './expression.ts';

/**
 * Dates anniversaries by what stands beside them, and drops the rest: "On April 9, 2009, the sixth
 * anniversary" is that day; "the 70th anniversary of the September 9, 1948, founding" is 70 years on.
 */
export function placeAnniversaries(text: string, candidates: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  candidates.forEach((candidate, i) => {
    const { expression } = candidate;
    if (expression.kind !== 'anniversary') {
      out.push(candidate);
      return;
    }
    const [before, after] = [out.at(-1), candidates[i + 1]];
    const date =
      before !== undefined && /^,?\s(?:the\s)?$/.test(text.slice(before.end, candidate.start))
        ? fullDay(before.expression)
        : yearsOn(after, text.slice(candidate.end, after?.start), expression.years);
    if (date !== undefined) out.push({ ...candidate, expression: date });
  });
  return out;
}

function fullDay(expression: Expression): CalendarExpression | undefined {
  return expression.kind === 'calendar' && expression.day !== undefined ? expression : undefined;
}

function yearsOn(
  after: Candidate | undefined,
  gap: string,
  years: number,
): CalendarExpression | undefined {
  const date = after === undefined ? undefined : fullDay(after.expression);
  if (date?.year === undefined || !/^\sof\s(?:the\s|its\s|his\s|her\s|their\s)?$/.test(gap))
    return undefined;
  const { month = 1, day = 1 } = date;
  const year = date.year + years;
  return isDay(year, month, day) ? { ...date, year } : undefined;
}
