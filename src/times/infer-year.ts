import { civilDay, dayNumber } from '../model/edtf-days.ts';
import { isAttributive } from './attributive.ts';
import { isDay } from './calendar.ts';
import type { Context } from './context.ts';
import { parseMonth } from './lexicon.ts';

const heads = /(?:^|[.!?\n]\s{0,16}|,\s)(?:back\s)?(?:in|during)\s(?:early\s|late\s|mid-)?$/i;
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
  if (context.domain === 'narrative' && context.frame) return narrativeYear(context, month);
  const frame = pastFrame(context);
  if (frame !== undefined) return frame;
  if (context.reference === undefined) return undefined;
  return day === undefined
    ? monthYear(context, context.reference, month)
    : dayYear(context, context.reference, month, day);
}

function narrativeYear({ frame, text, start }: Context, month: number): number | undefined {
  if (!frame) return undefined;
  const { year, month: at } = civilDay(frame.period.first);
  if (frame.period.unit !== 'month' && frame.period.unit !== 'day') return year;
  if (month === at) return year;
  const ahead = (month - at + 12) % 12;
  // "from October to March" goes on; else the nearest, with a bias to what comes next.
  if (
    /\b(?:to|until|through)\s$/.test(text.slice(Math.max(0, start - 9), start)) &&
    start - frame.end < 20
  )
    return month > at ? year : year + 1;
  if (month > at) return isOpening(text, start, at) || ahead >= 10 ? year - 1 : year;
  return 12 - ahead <= lookBack ? year : year + 1;
}

/** "from October to March", told when the story has come to March: October was the year before's. */
function isOpening(text: string, start: number, at: number): boolean {
  const match = /^(?:the\s)?[A-Z][a-z]+\s(?:to|until|through)\s(?:the\s)?([A-Z][a-z]+)/.exec(
    text.slice(start, start + 40),
  );
  const closing = parseMonth(match?.[1] ?? '');
  return closing !== undefined && closing <= at;
}

/**
 * The year that the sentence, or the one before, has gone back to by naming it ("In 2009 … In
 * April …"); not a year that merely describes something ("the 2009 agreement").
 */
export function pastFrame({ frame: last, text, start, reference }: Context): number | undefined {
  if (!last?.explicitYear) return undefined;
  const between = text.slice(last.end, start);
  if (
    between.length > 250 ||
    between.includes('\n') ||
    (between.match(/[.!?]\s/g)?.length ?? 0) > 1
  )
    return undefined;
  if (/\bas of\s(?:the\s)?$/i.test(text.slice(Math.max(0, start - 12), start))) return undefined;
  // "In 2009, …" at the head of its sentence, or a month or a day: the telling has gone there.
  if (
    last.period.unit === 'year' &&
    !heads.test(text.slice(Math.max(0, last.start - 16), last.start))
  )
    return undefined;
  const { year } = civilDay(last.period.first);
  if (reference !== undefined && year >= civilDay(reference).year) return undefined;
  return year;
}

function monthYear(context: Context, reference: number, month: number): number {
  const now = civilDay(reference);
  if (month === now.month) return now.year;
  const ahead = (month - now.month + 12) % 12;
  const tense = isAttributive(context.text, context.start, context.end)
    ? undefined
    : context.tense();
  // Where no verb tells, the months just ahead are nearer than those of almost a year ago.
  const future = tense === 'future' || (tense !== 'past' && ahead <= 3);
  if (future) return month > now.month ? now.year : now.year + 1;
  return month < now.month ? now.year : now.year - 1;
}

function dayYear(context: Context, reference: number, month: number, day: number): number {
  const { year } = civilDay(reference);
  const distance = (y: number) => dayNumber(y, month, isDay(y, month, day) ? day : 28) - reference;
  const { text, start, end } = context;
  // "Postponed until August 17": the verb's tense is not that of the day.
  const loose =
    isAttributive(text, start, end) ||
    /\b(?:by|until|till|before)\s$/i.test(text.slice(Math.max(0, start - 8), start));
  const tense = loose ? undefined : context.tense();
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
