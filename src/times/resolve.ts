import { civilDay, dayNumber } from '../model/edtf-days.ts';
import { type Context, dayInHand, type Resolved } from './context.ts';
import type {
  Candidate,
  ClockExpression,
  ClockUnit,
  DayPartExpression,
  EdgeExpression,
  Expression,
  FiscalExpression,
  Mod,
  OffsetExpression,
} from './expression.ts';
import { formatPeriodEdtf, formatValue, two, yearEdtf } from './format-period.ts';
import { narrowEdtf } from './narrow-edtf.ts';
import { lastDay, periodOf, type Unit } from './period.ts';
import { dated, resolveCalendar } from './resolve-calendar.ts';
import { resolveHoliday } from './resolve-holiday.ts';
import { farEnd, resolveDuration, resolveRelative } from './resolve-relative.ts';
import { resolveWeekday } from './resolve-weekday.ts';
import { resolveYearPart } from './resolve-year-part.ts';
import { interval, shadeEdtf } from './shade.ts';

const earliest = dayNumber(-9990, 1, 1);
const latest = dayNumber(9990, 1, 1);

/** Normalises one expression where it stands. */
export function resolve({ expression, mod }: Candidate, context: Context): Resolved {
  const resolved = narrowEdtf(
    withinCalendar(resolveExpression(expression, context, mod)),
    context,
    mod,
  );
  return mod === undefined ? resolved : { ...resolved, mod };
}

/** TIMEX3 and EDTF write years of four digits: what lies further off stays undated. */
function withinCalendar(resolved: Resolved): Resolved {
  const { edtf, period, ...rest } = resolved;
  const far = (day: number) => day < earliest || day > latest;
  const years = edtf?.match(/-?\d{5,}/) ?? null;
  if (years === null && (period === undefined || !(far(period.first) || far(lastDay(period)))))
    return resolved;
  return { ...rest, value: /\d{5}/.test(rest.value) ? 'XXXX' : rest.value, aside: true };
}

function resolveExpression(expression: Expression, context: Context, mod?: Mod): Resolved {
  switch (expression.kind) {
    case 'calendar':
      return resolveCalendar(expression, context, mod);
    case 'weekday':
      return resolveWeekday(expression, context);
    case 'year-part':
      return resolveYearPart(expression, context, mod);
    case 'holiday':
      return resolveHoliday(expression, context);
    case 'relative':
      return resolveRelative(expression, context, mod);
    case 'duration':
      return resolveDuration(expression, context);
    case 'edge':
      return resolveEdge(expression, context);
    case 'offset':
      return resolveOffset(expression, context);
    case 'clock':
      return resolveClock(expression, context);
    case 'day-part':
      return resolveDayPart(expression, context);
    case 'fiscal':
      return resolveFiscal(expression, context);
    case 'era': {
      const period = periodOf(expression.unit, dayOfYear(expression.first));
      return {
        type: 'DATE',
        value: formatValue(period),
        edtf: shadeEdtf(period, mod),
        period,
      };
    }
    case 'anniversary':
      throw new TypeError('an anniversary was not placed');
    case 'set':
      return { type: 'SET', value: expression.value, aside: true };
    case 'reference':
      return { type: 'DATE', value: expression.value, aside: true };
  }
}

function resolveEdge({ edge, duration, of }: EdgeExpression, context: Context): Resolved {
  const length = resolveDuration(duration, context);
  const whole = of === undefined ? undefined : resolveExpression(of, context).period;
  const { unit, amount } = duration;
  if (whole === undefined || amount === 'X' || isClock(unit)) return length;
  const skipped = typeof edge === 'number' ? edge - 1 : 0;
  const first =
    edge === 'last'
      ? farEnd(unit, lastDay(whole) + 1, -amount)
      : farEnd(unit, whole.first, skipped * amount);
  const last = edge === 'last' ? lastDay(whole) : farEnd(unit, first, amount) - 1;
  return {
    ...length,
    edtf: interval(
      first,
      last,
      unit === 'day' || unit === 'week' ? 'day' : unit === 'month' ? 'month' : 'year',
    ),
    period: whole,
    aside: true,
  };
}

function isClock(unit: Unit | ClockUnit): unit is ClockUnit {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

function resolveOffset(
  { duration, direction, anchor }: OffsetExpression,
  context: Context,
): Resolved {
  const { period } = resolveExpression(anchor, context);
  const { unit, amount } = duration;
  if (period === undefined || amount === 'X') return resolveDuration(duration, context);
  if (isClock(unit)) return resolveDuration(duration, context);
  const first = farEnd(unit, period.first, amount * direction);
  return dated(periodOf(coarser(unit, period.unit), first));
}

/** Days and weeks from a day are a day; months and years from a day, a month and a year. */
function coarser(unit: Unit, anchor: Unit): Unit {
  if (unit === 'week' || unit === 'weekend') return anchor;
  if (unit === 'day') return anchor;
  return unit === 'month' && anchor === 'year' ? 'year' : unit;
}

function resolveClock(expression: ClockExpression, context: Context): Resolved {
  const { hour, minute, second, zone, date } = expression;
  const seconds = second === undefined ? '' : `:${two(second)}`;
  const time = `T${two(hour)}:${two(minute ?? 0)}${seconds}${zone ?? ''}`;
  return onDay(date, context, time);
}

function resolveDayPart({ part, date }: DayPartExpression, context: Context): Resolved {
  return onDay(date, context, `T${part}`);
}

function onDay(date: Expression | undefined, context: Context, time: string): Resolved {
  if (date !== undefined) {
    const { value, edtf, period, explicitYear } = resolveExpression(date, context);
    return {
      type: 'TIME',
      value: value + time,
      ...(edtf ? { edtf } : {}),
      ...(period ? { period } : {}),
      ...(explicitYear ? { explicitYear } : {}),
    };
  }
  const day = dayInHand(context);
  if (day === undefined) return { type: 'TIME', value: `XXXX-XX-XX${time}`, aside: true };
  const period = { unit: 'day', first: day } as const;
  return {
    type: 'TIME',
    value: formatValue(period) + time,
    edtf: formatPeriodEdtf(period),
    aside: true,
  };
}

function resolveFiscal({ year, shift }: FiscalExpression, context: Context): Resolved {
  const base = context.reference;
  const chosen = year ?? (base === undefined ? undefined : civilDay(base).year + (shift ?? 0));
  if (chosen === undefined) return { type: 'DATE', value: 'FYXXXX', aside: true };
  // Fiscal years begin in any month: only the calendar year that gives the name is sure, about.
  return { type: 'DATE', value: `FY${chosen}`, edtf: `${yearEdtf(chosen)}~`, aside: true };
}

function dayOfYear(year: number): number {
  return Math.floor((year - 1970) * 365.2425) + 30;
}
