import { dayNumber } from '../model/edtf-days.ts';
import { weekdayOf } from './calendar.ts';
import { type Context, dayInHand, periodInHand, type Resolved } from './context.ts';
import type { ClockUnit, DurationExpression, Mod, RelativeExpression } from './expression.ts';
import { formatDuration } from './format-duration.ts';
import { calendarEdtf, formatPeriodEdtf } from './format-period.ts';
import { pastFrame } from './infer-year.ts';
import {
  addMonths,
  lastDay,
  type Period,
  periodOf,
  shiftPeriod,
  type Unit,
  unitSize,
} from './period.ts';
import { dated } from './resolve-calendar.ts';
import { interval } from './shade.ts';

const unknown: Readonly<Partial<Record<string, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** Normalises "last week", "the next day", "two years ago", "nine days later". */
export function resolveRelative(
  expression: RelativeExpression,
  context: Context,
  mod?: Mod,
): Resolved {
  const { unit, amount, direction, from, fallback } = expression;
  if (isClock(unit)) return resolveClockStep(expression, context);
  const base = baseOf(expression, context);
  if (amount === 'X' || base === undefined) {
    const value = amount === 'X' && fallback !== undefined ? fallback : (unknown[unit] ?? 'XXXX');
    return { type: 'DATE', value, ...vague(expression, base, context), aside: true };
  }
  if (expression.counted) return dated(stepBy(unit, base, amount * direction), mod);
  const here = periodOf(unit, isEve(expression, context) ? base + 1 : base);
  const period = shiftPeriod(here, amount * direction);
  const resolved = dated(period, mod);
  // "Earlier this month" ends, and "later this year" begins, with the day of the reference.
  if (
    direction === 0 &&
    unit !== 'day' &&
    context.reference !== undefined &&
    from === 'reference'
  ) {
    const lead = context.text.slice(context.start, context.end);
    if (mod === 'START' && /^earlier\b/i.test(lead))
      return { ...resolved, edtf: interval(period.first, context.reference, 'day') };
    if (mod === 'END' && /^later\b/i.test(lead))
      return {
        ...resolved,
        edtf: interval(context.reference, shiftPeriod(period, 1).first - 1, 'day'),
      };
  }
  return resolved;
}

/** "They will meet this week", written on a Sunday: the week that is about to begin. */
function isEve({ unit, direction, from }: RelativeExpression, context: Context): boolean {
  return (
    unit === 'week' &&
    direction === 0 &&
    from === 'reference' &&
    context.domain === 'news' &&
    context.reference !== undefined &&
    weekdayOf(context.reference) === 7 &&
    context.tense() === 'future'
  );
}

function isClock(unit: Unit | ClockUnit): unit is ClockUnit {
  return unit === 'hour' || unit === 'minute' || unit === 'second';
}

function baseOf(
  { unit, from, counted, direction }: RelativeExpression,
  context: Context,
): number | undefined {
  const narrative = context.domain === 'narrative';
  if (from === 'frame' && !narrative) {
    const year = pastFrame(context);
    return year === undefined ? context.reference : dayNumber(year, 12, 1);
  }
  if (from === 'reference') {
    if (!narrative) return context.reference;
    return context.last?.period.first ?? context.reference;
  }
  // "Two weeks later, she said": later than what the text does not say, and not than today.
  if (counted && direction > 0 && !narrative && isAdrift(unit, context)) return undefined;
  if (unit === 'day') return dayInHand(context);
  // "The following year" goes on from where the telling is, past what it mentions aside.
  // "that year" points back, however far.
  const back = from === 'context' && direction === 0 && !counted ? context.last : undefined;
  if (back?.explicitYear === true && context.start - back.end < farBack) {
    if (!isClock(unit) && unitSize(back.period.unit) <= unitSize(unit)) return back.period.first;
  }
  const held =
    narrative && direction !== 0 && !counted && context.frame !== undefined
      ? context.frame.period
      : periodInHand(context);
  if (held === undefined) return undefined;
  // A narrative cannot count weeks from a year.
  if (narrative && counted && !isClock(unit) && unitSize(held.unit) > unitSize(unit))
    return held.unit === 'month' ? held.first : undefined;
  return held.first;
}

/** Counted on in the past from nothing but the reference. */
function isAdrift(unit: Unit | ClockUnit, context: Context): boolean {
  const held = unit === 'day' ? dayInHand(context) : periodInHand(context)?.first;
  return held !== undefined && held === context.reference && context.tense() === 'past';
}

/** How many characters back "that year" may point: a few paragraphs. */
const farBack = 1500;

/** Steps by counted units: the answer is as precise as the unit, in years, months, weeks or days. */
function stepBy(unit: Unit, base: number, by: number): Period {
  // Half a century is five decades.
  if (unit === 'century' && !Number.isInteger(by)) return stepBy('decade', base, by * 10);
  if (unit === 'decade' && !Number.isInteger(by)) return stepBy('year', base, by * 10);
  if (unit === 'day') return { unit, first: base + Math.round(by) };
  if (unit === 'week') return periodOf('week', base + Math.round(7 * by));
  if (unit === 'weekend') return periodOf('weekend', base + 7 * Math.round(by));
  if (unit === 'year' && !Number.isInteger(by))
    return periodOf('month', addMonths(base, Math.round(12 * by)));
  if (unit === 'month' && !Number.isInteger(by))
    return periodOf('week', base + Math.round(30.4 * by));
  return shiftPeriod(periodOf(unit, base), Math.trunc(by));
}

/** "A few days later": two to nine units away, from wherever in the period in hand. */
function vague(
  { unit, direction, amount, from }: RelativeExpression,
  base: number | undefined,
  context: Context,
): { edtf?: string } {
  if (base === undefined || amount !== 'X' || direction === 0) return {};
  const held = from === 'context' ? periodInHand(context) : undefined;
  const end = held?.first === base ? lastDay(held) : base;
  const first = stepBy(unit as Unit, base, direction > 0 ? 2 : -9);
  const last = stepBy(unit as Unit, end, direction > 0 ? 9 : -2);
  const precision =
    unit === 'day' || unit === 'week' || unit === 'weekend'
      ? 'day'
      : unit === 'month' || unit === 'quarter'
        ? 'month'
        : 'year';
  if (unit === 'decade' || unit === 'century') return {};
  return {
    edtf: interval(
      first.first,
      precision === 'day' ? shiftPeriod(last, 1).first - 1 : last.first,
      precision,
    ),
  };
}

function resolveClockStep(
  { amount, from, fallback, unit }: RelativeExpression,
  context: Context,
): Resolved {
  const day = from === 'reference' ? context.reference : dayInHand(context);
  const adrift = from === 'context' && context.domain === 'news' && isAdrift('day', context);
  if (day === undefined || adrift || amount === 'X' || (unit === 'hour' && amount > 24))
    return { type: 'TIME', value: fallback ?? 'XXXX-XX-XXTXX', aside: true };
  return {
    type: 'TIME',
    value: `${calendarEdtf(day, 'day')}TXX`,
    edtf: calendarEdtf(day, 'day'),
    aside: true,
  };
}

/** Normalises a length of time; one that reaches from or to the reference has an interval. */
export function resolveDuration(expression: DurationExpression, context: Context): Resolved {
  const { unit, amount, span } = expression;
  const value = formatDuration(amount, unit);
  const { reference } = context;
  if (reference === undefined || context.domain === 'narrative') return { type: 'DURATION', value };
  if (span === undefined) return inTime(expression, value, context, reference);
  if (isClock(unit)) return { type: 'DURATION', value };
  const n = amount === 'X' ? 9 : amount;
  const other = farEnd(unit, reference, n * span);
  const [from, to] = span < 0 ? [other, reference] : [reference, other];
  return { type: 'DURATION', value, edtf: interval(from, to, 'day') };
}

/** "They will leave in two weeks": a length, but it dates what will be. */
function inTime(
  { unit, amount }: DurationExpression,
  value: string,
  { text, start, tense }: Context,
  reference: number,
): Resolved {
  const length: Resolved = { type: 'DURATION', value };
  if (
    isClock(unit) ||
    amount === 'X' ||
    /^(?:less|more|over|under|nearly|almost|at|up)\b/i.test(text.slice(start, start + 10)) ||
    !/\bin\s$/i.test(text.slice(Math.max(0, start - 9), start))
  )
    return length;
  if (tense() !== 'future') return length;
  return { ...length, edtf: formatPeriodEdtf(stepBy(unit, reference, amount)) };
}

/** Gives the day so many units away from a day. */
export function farEnd(unit: Unit, day: number, by: number): number {
  if (unit === 'day') return day + Math.round(by);
  if (unit === 'week' || unit === 'weekend') return day + Math.round(7 * by);
  const months = { month: 1, quarter: 3, season: 3, half: 6, year: 12, decade: 120, century: 1200 }[
    unit
  ];
  return addMonths(day, Math.round(by * months));
}
