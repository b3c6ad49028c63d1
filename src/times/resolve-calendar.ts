import { civilDay, dayNumber, isDay, weekdayOf } from './calendar.ts';
import { type Context, periodInHand, type Resolved } from './context.ts';
import type {
  CalendarExpression,
  HolidayExpression,
  Mod,
  WeekdayExpression,
  YearPartExpression,
} from './expression.ts';
import { formatValue, two } from './format-period.ts';
import { holidayDay } from './holiday-day.ts';
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

/** Normalises a day of the week by the reference and the tense of the verb. */
export function resolveWeekday(expression: WeekdayExpression, context: Context): Resolved {
  const { weekday, shift, week, unit = 'day' } = expression;
  const narrative = context.domain === 'narrative' ? context.lastDay?.period.first : undefined;
  const base = narrative ?? (context.domain === 'narrative' ? undefined : context.reference);
  if (base === undefined)
    return { type: 'DATE', value: unit === 'day' ? `XXXX-WXX-${weekday}` : 'XXXX-WXX-WE' };
  const day = (first: number) => dated({ unit, first });
  const weekend = context.last?.period;
  // "Last weekend … On Saturday"
  if (
    shift === undefined &&
    week === undefined &&
    weekend?.unit === 'weekend' &&
    weekday > 5 &&
    context.start - (context.last?.end ?? 0) < 200
  )
    return day(weekend.first + weekday - 6);
  if (week !== undefined) return day(base - weekdayOf(base) + weekday + 7 * week);
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(base) + 7) % 7;
  if (shift === -1) return day(base - (back || 7));
  if (shift === 1) return day(base + (ahead || 7));
  if (narrative !== undefined) return day(base + (ahead || 7));
  if (shift === 0) return day(context.tense() === 'past' ? base - back : base + ahead);
  const tense = context.tense();
  const future = tense === 'future' || (tense === undefined && isDeadline(context));
  return day(future ? base + ahead : base - back);
}

/** "They have until Friday" */
function isDeadline({ text, start }: Context): boolean {
  return /\b(?:until|till|by|before|through)\s$/i.test(text.slice(Math.max(0, start - 9), start));
}

/** Normalises a season, quarter or half of a year. */
export function resolveYearPart(
  expression: YearPartExpression,
  context: Context,
  mod?: Mod,
): Resolved {
  const { unit, month, shift } = expression;
  const year = expression.year ?? yearOfPart(expression, context);
  const part = (y: number): Period => ({ unit, first: dayNumber(y, month, 1) });
  if (year === undefined) {
    const code = formatValue(part(2000)).slice(4);
    return { type: 'DATE', value: `XXXX${code}` };
  }
  void shift;
  return { ...dated(part(year), mod), explicitYear: expression.year !== undefined };
}

function yearOfPart(
  { unit, month, shift }: YearPartExpression,
  context: Context,
): number | undefined {
  const held = context.domain === 'narrative' ? context.frame : undefined;
  const base = held?.period.first ?? context.reference;
  if (base === undefined) return undefined;
  const now = civilDay(base);
  const current = periodOf(unit, base).first;
  const thisYears = dayNumber(now.year, month, 1);
  if (unit === 'half' && shift !== undefined) return now.year + shift;
  if (shift === 0)
    return unit === 'season' && current < thisYears && month === 12 && now.month < 3
      ? now.year - 1
      : now.year;
  if (shift === -1) return thisYears < current ? now.year : now.year - 1;
  if (shift === 1) return thisYears > current ? now.year : now.year + 1;
  if (held) {
    return now.year;
  }
  if (context.tense() === 'future') return thisYears >= current ? now.year : now.year + 1;
  return thisYears <= base ? now.year : now.year - 1;
}

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
