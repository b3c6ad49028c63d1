import { civilDay, dayNumber } from '../model/edtf-days.ts';
import { isDay } from './calendar.ts';
import type { Mod } from './expression.ts';
import { lastDay as lastDayOf, type Period } from './period.ts';
import { type Tense, tenseAt } from './tense.ts';

export type Domain = 'news' | 'narrative';

/** A date of the text that later expressions may lean on. */
export interface Mentioned {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
  /** The text gave the year itself. */
  readonly explicitYear: boolean;
}

/** What is known where an expression is normalised. */
export interface Context {
  readonly text: string;
  readonly domain: Domain;
  /** Day number of the reference, in its own zone. */
  readonly reference: number | undefined;
  /** The date last spoken of. */
  readonly last: Mentioned | undefined;
  /** The date that the telling has come to: the last that was no aside. */
  readonly frame: Mentioned | undefined;
  /** The day last spoken of. */
  readonly lastDay: Mentioned | undefined;
  readonly start: number;
  readonly end: number;
  readonly tense: () => Tense;
  /** The news may be of the day after the reference: where the text tells of no earlier newest day. */
  readonly reachesTomorrow: () => boolean;
}

/** What an expression means. */
export interface Resolved {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string;
  readonly mod?: Mod;
  readonly edtf?: string;
  readonly period?: Period;
  /** The period was given by its own year. */
  readonly explicitYear?: boolean;
  /** Later expressions do not lean on it. */
  readonly aside?: boolean;
}

/** Reads the day of an ISO 8601 date or instant, as its own zone counts it; undefined if none. */
export function referenceDay(reference: string | undefined): number | undefined {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(reference ?? '');
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** Makes the context of one expression; the tense is looked up only where a rule asks for it. */
export function contextAt(
  base: Omit<Context, 'tense' | 'reachesTomorrow'> & Partial<Pick<Context, 'reachesTomorrow'>>,
): Context {
  let known: { tense: Tense } | undefined;
  return {
    reachesTomorrow: () => true,
    ...base,
    tense: () => {
      known ??= { tense: tenseAt(base.text, base.start, base.end) };
      return known.tense;
    },
  };
}

/** Gives the day that "the next day" and the like start from. */
export function dayInHand(context: Context): number | undefined {
  const { last, lastDay, reference, domain } = context;
  if (
    last?.period.unit === 'day' &&
    (domain === 'narrative' || reference === undefined || isNear(context, last))
  )
    return last.period.first;
  if (domain === 'narrative')
    return lastDay !== undefined && last !== undefined && within(lastDay.period, last.period)
      ? lastDay.period.first
      : undefined;
  // "on Tuesday, as planned for this year. The previous day …"
  if (!last?.explicitYear && lastDay !== undefined && isNear(context, lastDay))
    return lastDay.period.first;
  // "In April 2009 … Two days later": of which day is not said.
  if (last?.explicitYear && isNear(context, last) && lastDayOf(last.period) < (reference ?? 0))
    return undefined;
  return reference;
}

/** News goes on from a day only within its sentence and the next. */
function isNear({ text, start }: Context, { end }: Mentioned): boolean {
  const between = text.slice(end, start);
  return (
    between.length < 250 &&
    !between.includes('\n\n') &&
    (between.match(/[.!?]["”’]?\s/g)?.length ?? 0) < 2
  );
}

/** Gives the period that "that year" and the like lie in: the date last spoken of, else the reference. */
export function periodInHand(context: Context): Period | undefined {
  if (
    context.last &&
    (context.domain === 'narrative' ||
      context.reference === undefined ||
      isNear(context, context.last))
  )
    return context.last.period;
  return context.reference === undefined ? undefined : { unit: 'day', first: context.reference };
}

function within(inner: Period, outer: Period): boolean {
  const a = civilDay(inner.first);
  const b = civilDay(outer.first);
  return a.year === b.year && (outer.unit === 'year' || a.month === b.month);
}
