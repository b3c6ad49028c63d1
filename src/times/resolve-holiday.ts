import { civilDay } from '../model/edtf-days.ts';
import type { Context, Resolved } from './context.ts';
import type { HolidayExpression } from './expression.ts';
import { two } from './format-period.ts';
import { holidayDay } from './holiday-day.ts';
import { dated } from './resolve-calendar.ts';

/** Normalises a holiday to its day. */
export function resolveHoliday(expression: HolidayExpression, context: Context): Resolved {
  const given = expression.year;
  const base =
    context.domain === 'narrative'
      ? (context.last?.period.first ?? context.reference)
      : context.reference;
  if (given === undefined && base === undefined) {
    const fixed = holidayDay(expression.holiday, 2001);
    const { month, day } = civilDay(fixed);
    return {
      type: 'DATE',
      value:
        fixed === holidayDay(expression.holiday, 2002) - 365
          ? `XXXX-${two(month)}-${two(day)}`
          : 'XXXX-XX-XX',
    };
  }
  if (given !== undefined || base === undefined)
    return {
      ...dated({ unit: 'day', first: holidayDay(expression.holiday, given ?? 2000) }),
      explicitYear: true,
    };
  const { year } = civilDay(base);
  const here = holidayDay(expression.holiday, year);
  const past =
    expression.shift === -1 || (expression.shift === undefined && context.tense() === 'past');
  const future =
    expression.shift === 1 || (expression.shift === undefined && context.tense() === 'future');
  let chosen = year;
  if (context.domain === 'news') {
    if (past && here > base) chosen = year - 1;
    else if (future && here < base) chosen = year + 1;
    else if (!past && !future)
      chosen = [year - 1, year, year + 1].reduce((a, b) =>
        Math.abs(holidayDay(expression.holiday, b) - base) <
        Math.abs(holidayDay(expression.holiday, a) - base)
          ? b
          : a,
      );
  }
  return dated({ unit: 'day', first: holidayDay(expression.holiday, chosen) });
}
