import { isDay } from '../calendar.ts';
import type { CalendarExpression, Expression } from '../expression.ts';
import { type Rule, rule } from '../rule.ts';

/** Dates written in digits alone. */
export const numericDates: readonly Rule[] = [
  // 2018-05-31, 2018-05-31T03:22+03:00
  rule(
    'iso-date',
    ['#'],
    '([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?(?![0-9-])',
    ([, y, m, d, hour, minute, second, zone]) => {
      const date = calendar(Number(y), Number(m), Number(d));
      if (!date || hour === undefined || Number(hour) > 24 || Number(minute) > 59) return date;
      return {
        kind: 'clock',
        hour: Number(hour),
        minute: Number(minute),
        ...(second ? { second: Number(second) } : {}),
        ...(zone ? { zone: zone.toUpperCase().replace(/^(...)(\d\d)$/, '$1:$2') } : {}),
        date,
      };
    },
  ),
  // 2018.05.31, 2018/5/31
  rule(
    'year-first-date',
    ['#'],
    '((?:1[6-9]|20)[0-9]{2})([./])([0-9]{1,2})\\2([0-9]{1,2})(?![0-9]|\\.[0-9])',
    ([, y, , m, d]) => calendar(Number(y), Number(m), Number(d)),
  ),
  // 31/05/2018, 5/31/18; where both readings are days, the American one, and EDTF says so
  rule(
    'slashed-date',
    ['#'],
    '([0-9]{1,2})/([0-9]{1,2})/([0-9]{4}|[0-9]{2})(?![0-9/])',
    ([, a, b, y = '']) => {
      const year = y.length === 2 ? shortYear(Number(y)) : Number(y);
      const [first, second] = [Number(a), Number(b)];
      const monthFirst = calendar(year, first, second);
      const dayFirst = calendar(year, second, first);
      if (monthFirst && dayFirst && first !== second) return { ...monthFirst, ambiguous: true };
      return monthFirst ?? dayFirst;
    },
  ),
  // 31.05.2018, 31-05-2018
  rule(
    'day-first-date',
    ['#'],
    '([0-9]{1,2})([.-])([0-9]{1,2})\\2((?:1[6-9]|20)[0-9]{2})(?![0-9]|\\.[0-9])',
    ([, d, , m, y]) => calendar(Number(y), Number(m), Number(d)),
  ),
];

/** Gives the year that two digits mean in print: 70–99 are of the 1900s, the rest of the 2000s. */
export function shortYear(digits: number): number {
  return digits < 70 ? 2000 + digits : 1900 + digits;
}

function calendar(year: number, month: number, day: number): CalendarExpression | undefined {
  if (year < 1000 || year > 2999 || !isDay(year, month, day)) return undefined;
  const date: Expression = { kind: 'calendar', year, month, day };
  return date;
}
