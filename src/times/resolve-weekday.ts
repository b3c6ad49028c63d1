import { isAttributive } from './attributive.ts';
import { weekdayOf } from './calendar.ts';
import type { Context, Resolved } from './context.ts';
import type { WeekdayExpression } from './expression.ts';
import { dated } from './resolve-calendar.ts';

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
  const beside = besideClock(context, weekday);
  if (beside !== undefined) return day(beside);
  if (week !== undefined) return day(base - weekdayOf(base) + weekday + 7 * week);
  const back = (weekdayOf(base) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(base) + 7) % 7;
  if (shift === -1) return day(base - (back || 7));
  if (shift === 1) return day(base + (ahead || 7));
  if (narrative !== undefined) return day(base + (ahead || 7));
  if (shift === 0) return day(context.tense() === 'past' ? base - back : base + ahead);
  const tense = context.tense();
  const future =
    tense === 'future' ||
    // News of a place where it is Friday already; six days back one would say "last Friday".
    (ahead === 1 && (tense !== 'past' || context.reachesTomorrow())) ||
    isUpdated(context, base - back) ||
    (tense === undefined && isDeadline(context)) ||
    (tense === 'present' && !isAttributive(context.text, context.start, context.end));
  return day(future ? base + ahead : base - back);
}

/** "11 p.m. Thursday (0200 GMT Friday)": the same moment by another clock, a day off at most. */
function besideClock({ text, start, last }: Context, weekday: number): number | undefined {
  if (last?.period.unit !== 'day' || start - last.end > 24) return undefined;
  if (
    !/^\s?\((?:[0-9:. apm]{1,9}(?:GMT|UTC|[A-Z]{2,4})\s?(?:on\s)?)?$/.test(
      text.slice(last.end, start),
    )
  )
    return undefined;
  return [0, 1, -1].map((step) => last.period.first + step).find((d) => weekdayOf(d) === weekday);
}

/** "As of Friday, …", after what was done on a later day than the last Friday: the text was brought up to date. */
function isUpdated({ text, start, lastDay }: Context, back: number): boolean {
  return (
    lastDay !== undefined &&
    lastDay.period.first > back &&
    /\bas of (?:late |early )?$/i.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** "They have until Friday" */
function isDeadline({ text, start }: Context): boolean {
  return /\b(?:until|till|by|before|through)\s$/i.test(text.slice(Math.max(0, start - 9), start));
}
