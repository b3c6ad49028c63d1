import { civilDay, dayNumber, isDay } from './calendar.ts';
import type { Context } from './context.ts';

/** Day and month agree with a reference up to so many days ahead of it, zones apart. */
const tolerance = 2;
/** How far back a month without a year may lie in a narrative that goes forward, in months. */
const lookBack = 5;

/**
 * Finds the year of a month, or of a day of a month, that the text gives without one.
 * News counts from the reference by tense, or stays in the past that the sentence speaks of; a
 * narrative goes on from its own last date. Undefined where nothing tells.
 */
export function inferYear(context: Context, month: number, day?: number): number | undefined {
  if (context.domain === 'narrative' && context.last) return narrativeYear(context, month);
  const frame = pastFrame(context);
  if (frame !== undefined) return frame;
  if (context.reference === undefined) return undefined;
  return day === undefined
    ? monthYear(context, context.reference, month)
    : dayYear(context, context.reference, month, day);
}

function narrativeYear({ last, text, start }: Context, month: number): number | undefined {
  if (!last) return undefined;
  const { year, month: at } = civilDay(last.period.first);
  if (last.period.unit !== 'month' && last.period.unit !== 'day') return year;
  if (month === at) return year;
  const ahead = (month - at + 12) % 12;
  // "from October to March" goes on; else the nearest, with a bias to what comes next.
  if (
    /\b(?:to|until|through)\s$/.test(text.slice(Math.max(0, start - 9), start)) &&
    start - last.end < 20
  )
    return month > at ? year : year + 1;
  if (month > at) return ahead > 12 - lookBack + 4 ? year : year;
  return 12 - ahead <= lookBack ? year : year + 1;
}

/**
 * The year that the sentence, or the one before, has gone back to by naming it ("In 2009 … In
 * April …"); not a year that merely describes something ("the 2009 agreement").
 */
function pastFrame({ last, text, start, reference }: Context): number | undefined {
  if (!last?.explicitYear) return undefined;
  const between = text.slice(last.end, start);
  if (
    between.length > 250 ||
    between.includes('\n') ||
    (between.match(/[.!?]\s/g)?.length ?? 0) > 1
  )
    return undefined;
  const lead = text.slice(Math.max(0, last.start - 10), last.start);
  if (!/\b(?:in|on|of|during|late|early|mid)[ -]$/i.test(lead) && last.period.unit === 'year')
    return undefined;
  const { year } = civilDay(last.period.first);
  if (reference !== undefined && year >= civilDay(reference).year) return undefined;
  return year;
}

function monthYear(context: Context, reference: number, month: number): number {
  const now = civilDay(reference);
  if (month === now.month) return now.year;
  if (context.tense() === 'future') return month > now.month ? now.year : now.year + 1;
  return month < now.month ? now.year : now.year - 1;
}

function dayYear(context: Context, reference: number, month: number, day: number): number {
  const { year } = civilDay(reference);
  const distance = (y: number) => dayNumber(y, month, isDay(y, month, day) ? day : 28) - reference;
  const tense = context.tense();
  const years = [year - 1, year, year + 1];
  const earlier = years.filter((y) => distance(y) <= tolerance).at(-1) ?? year;
  const later = years.find((y) => distance(y) >= -tolerance) ?? year;
  if (earlier === later) return earlier;
  const nearest = -distance(earlier) <= distance(later) ? earlier : later;
  // A verb decides, unless that leads almost a year away from the news.
  if (tense === 'past') return -distance(earlier) <= 300 ? earlier : nearest;
  if (tense === 'future') return distance(later) <= 300 ? later : nearest;
  return nearest;
}
