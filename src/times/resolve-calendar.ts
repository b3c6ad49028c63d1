import { civilDay, dayNumber } from '../model/edtf-days.ts';
import { isDay, weekdayOf } from './calendar.ts';
import { type Context, periodInHand, type Resolved } from './context.ts';
import type { CalendarExpression, Mod } from './expression.ts';
import { formatValue, two } from './format-period.ts';
import { inferYear } from './infer-year.ts';
import { addMonths, type Period, periodFrom, periodOf } from './period.ts';
import { shadeEdtf } from './shade.ts';

/** Normalises a date given by year, month and day, as far as it is. */
export function resolveCalendar(
  expression: CalendarExpression,
  context: Context,
  mod?: Mod,
): Resolved {
  const { month, day } = expression;
  if (month === undefined && day !== undefined) return resolveDayOfMonth(day, context, mod);
  const year = yearOf(expression, context);
  if (
    year === undefined ||
    (month !== undefined && day !== undefined && !isDay(year, month, day))
  ) {
    const value = `XXXX${month === undefined ? '' : `-${two(month)}`}${day === undefined ? '' : `-${two(day)}`}`;
    return { type: 'DATE', value };
  }
  const period = periodFrom(year, month, day);
  const resolved = dated(period, mod);
  const other =
    expression.ambiguous && month !== undefined && day !== undefined
      ? dayNumber(year, day, month)
      : undefined;
  return {
    ...resolved,
    ...(other === undefined
      ? {}
      : {
          edtf: `[${[period.first, other]
            .sort((a, b) => a - b)
            .map((first) => formatValue({ unit: 'day', first }))
            .join(',')}]`,
        }),
    explicitYear: expression.year !== undefined,
  };
}

/** Gives a period its value and EDTF. */
export function dated(period: Period, mod?: Mod): Resolved {
  return { type: 'DATE', value: formatValue(period), edtf: shadeEdtf(period, mod), period };
}

function yearOf(expression: CalendarExpression, context: Context): number | undefined {
  const { year, month, day, yearOf: of, shift } = expression;
  if (year !== undefined) {
    if (!expression.short || context.domain === 'news' || !context.frame) return year;
    const told = civilDay(context.frame.period.first).year;
    return year + 100 * Math.round((told - year) / 100);
  }
  if (of !== undefined) {
    const base =
      of === 'reference' && context.domain === 'news'
        ? context.reference
        : periodInHand(context)?.first;
    return base === undefined ? undefined : civilDay(base).year + (shift ?? 0);
  }
  if (month === undefined) return undefined;
  if (shift === undefined) return withWeekday(expression, inferYear(context, month, day));
  const base =
    context.domain === 'narrative'
      ? (context.last?.period.first ?? context.reference)
      : context.reference;
  if (base === undefined) return undefined;
  const now = civilDay(base);
  if (shift < 0) return month < now.month ? now.year : now.year - 1;
  if (shift > 0) return month > now.month ? now.year : now.year + 1;
  return now.year;
}

/** "Friday, Nov. 10": of the years around, the one in which that day is a Friday. */
function withWeekday({ month, day, weekday }: CalendarExpression, year: number | undefined) {
  if (year === undefined || month === undefined || day === undefined || !weekday) return year;
  const fits = (y: number) =>
    isDay(y, month, day) && weekdayOf(dayNumber(y, month, day)) === weekday;
  return [year, year - 1, year + 1].find(fits) ?? year;
}

function resolveDayOfMonth(day: number, context: Context, mod?: Mod): Resolved {
  const { last, reference } = context;
  const held =
    last !== undefined && (last.period.unit === 'day' || last.period.unit === 'month')
      ? last.period.first
      : undefined;
  const base = held ?? reference;
  const unknown: Resolved = { type: 'DATE', value: `XXXX-XX-${two(day)}` };
  if (base === undefined) return unknown;
  let month = base;
  if (held === undefined) {
    const today = civilDay(base).day;
    const tense = context.tense();
    if (tense === 'future' && day < today) month = addMonths(periodOf('month', base).first, 1);
    else if (tense !== 'future' && day > today)
      month = addMonths(periodOf('month', base).first, -1);
  }
  const { year, month: m } = civilDay(month);
  return isDay(year, m, day) ? dated(periodFrom(year, m, day), mod) : unknown;
}
