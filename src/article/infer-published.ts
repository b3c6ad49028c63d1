import type { Segment } from '../model/extraction.ts';
import { isoDay } from '../model/iso-day.ts';
import { type Clue, readClues } from './date-clues.ts';
import { dayName, dayNumber, formatDayNumber, weekdayOf, weekOf } from './days.ts';
import type { DateRead } from './read-dates.ts';

/** A published day that follows from the article's own dates and weekdays. */
export interface Inferred {
  readonly day: string;
  /** The reasoning, in sentences. */
  readonly note: string;
}

/** Articles are of the web's time; older dates are history. */
const webBegins = dayNumber(1990, 1, 1);
/** Farthest that news looks ahead to a date it names without a year, in days. */
const ahead = 200;
/** Farthest that the last date behind may be from the next one ahead, in days. */
const closest = 45;
/** A date where the news is told is at most this far from the day of writing, in days. */
const near = 7;

/**
 * Infers the day on which an article without a date was published. Each date and weekday in it
 * bounds the candidate days: a full date told as past lies behind, "will … on April 10" ahead,
 * "next week" in headline or lead ties the week to the first date ahead, and a bare weekday told
 * as past is the newest such day. Undefined when what is left is no stretch of days in which the
 * weekdays single out one: a day is never guessed.
 */
export function inferPublished(
  text: string,
  segments: readonly Segment[],
  dateline?: DateRead,
): Inferred | undefined {
  const clues = readClues(text, segments);
  const behind = clues.filter(
    ({ kind, tense, day }) =>
      kind === 'date' && tense === 'past' && (day === undefined || day >= webBegins),
  );
  const known = behind.flatMap(({ day }) => (day === undefined ? [] : [day]));
  const floor = known.sort((a, b) => b - a)[0];
  const future = datesAhead(clues, floor);
  const next = future[0];
  if (floor !== undefined && hasLaterYear(text, floor)) return undefined;
  // A file picture's date says nothing of a week that is half a year later.
  if (floor !== undefined && next && next.day - floor > closest) return undefined;
  if (dateline) return fromDateline(dateline, floor, next?.day, clues);
  const notes: string[] = [];
  let from = floor;
  let to = next?.day;
  const newest = behind.filter(({ day }) => day === floor);
  const last = newest.find(({ prominent }) => prominent) ?? newest[0];
  if (last && floor !== undefined) notes.push(`“${last.text}” is told as past`);
  if (next) {
    const quoted = [...new Set(future.map((clue) => `“${clue.text}”`))].slice(0, 3).join(' and ');
    notes.push(`${quoted} ${future.length > 1 ? 'lie' : 'lies'} ahead`);
  }
  const week = clues.find(({ kind }) => kind === 'week');
  if (week && next) {
    const monday = weekOf(next.day) - 7 * (week.offset ?? 0);
    from = Math.max(from ?? monday, monday);
    to = Math.min(to ?? monday + 6, monday + 6);
    notes.push(
      `“${week.text}” for ${formatDayNumber(next.day)} puts it between ${formatDayNumber(monday)} and ${formatDayNumber(monday + 6)}`,
    );
  } else if (from !== undefined && last?.prominent) {
    // Background has full dates too: only one that stands where the news is tells the week.
    to = Math.min(to ?? from + near - 1, from + near - 1);
  } else if (from === undefined && to !== undefined && next?.hasYear) {
    from = to - near;
  }
  if (from === undefined || to === undefined || to < from || to - from >= 2 * near)
    return undefined;
  const day = newestDay(clues, from, to);
  if (!day) return undefined;
  notes.push(day.note);
  return { day: isoDay(day.number), note: `Inferred from the text: ${notes.join('; ')}.` };
}

/** A text that speaks of a later year is not of the year of its last full date. */
function hasLaterYear(text: string, floor: number): boolean {
  const year = Number(isoDay(floor).slice(0, 4));
  return [
    ...text.slice(0, 60_000).matchAll(/\b(?:in|since|by|of|early|late|mid)[ -](20\d{2})\b/gi),
  ].some((match) => Number(match[1]) > year);
}

interface Ahead {
  readonly day: number;
  readonly text: string;
  readonly hasYear: boolean;
}

/** Dates told as lying ahead, the nearest first; without a year, the next such day after `floor`. */
function datesAhead(clues: readonly Clue[], floor: number | undefined): Ahead[] {
  const found: Ahead[] = [];
  for (const clue of clues) {
    if (clue.kind !== 'date' || clue.tense !== 'future') continue;
    if (clue.day !== undefined) {
      if (floor === undefined || clue.day >= floor) {
        found.push({ day: clue.day, text: clue.text, hasYear: true });
      }
    } else if (floor !== undefined && clue.month !== undefined && clue.date !== undefined) {
      const year = Number(isoDay(floor).slice(0, 4));
      for (const candidate of [year, year + 1]) {
        const day = dayNumber(candidate, clue.month, clue.date);
        if (day < floor || day > floor + ahead) continue;
        found.push({ day, text: clue.text, hasYear: false });
        break;
      }
    }
  }
  return found.sort((a, b) => a.day - b.day);
}

/**
 * The day between `from` and `to` to which the weekdays are nearest: those told as past at most six
 * days before it, those ahead at most six after. Undefined when there is none or no weekday is told.
 */
function newestDay(
  clues: readonly Clue[],
  from: number,
  to: number,
): { number: number; note: string } | undefined {
  const past = weekdays(clues, 'past');
  const future = weekdays(clues, 'future');
  if (past.length === 0) return undefined;
  let best: { number: number; cost: number } | undefined;
  for (let day = from; day <= to; day++) {
    const back = past.map(({ weekday = 0 }) => (weekdayOf(day) - weekday + 7) % 7);
    const forth = future.map(({ weekday = 0 }) => (weekday - weekdayOf(day) + 7) % 7);
    // News names the day even when it is today, so one of the weekdays is the day itself.
    if (Math.min(...back) > 0) continue;
    const cost = sum(back) + sum(forth);
    if (!best || cost < best.cost) best = { number: day, cost };
  }
  if (!best) return undefined;
  const names = past.map(({ weekday = 0 }) => dayName(weekday)).join(', ');
  return {
    number: best.number,
    note: `of the weekdays told as past (${names}) the newest is then ${dayName(weekdayOf(best.number))}, ${formatDayNumber(best.number)}`,
  };
}

/** A dateline's "August 28" lacks the year alone: the first such day after what is told as past. */
function fromDateline(
  dateline: DateRead,
  floor: number | undefined,
  next: number | undefined,
  clues: readonly Clue[],
): Inferred | undefined {
  const anchor = floor ?? next;
  if (anchor === undefined) return undefined;
  const year = Number(isoDay(anchor).slice(0, 4));
  const days = [year - 1, year, year + 1]
    .map((candidate) => dayNumber(candidate, dateline.month, dateline.date))
    .filter((day) => (floor === undefined ? next !== undefined && day <= next : day >= floor));
  const day = floor === undefined ? days.at(-1) : days[0];
  if (day === undefined || Math.abs(day - anchor) > 366) return undefined;
  const past = weekdays(clues, 'past');
  const fits = past.some(({ weekday = 0 }) => (weekdayOf(day) - weekday + 7) % 7 <= 1);
  // A year that rests on one old date alone is a guess, unless the weekdays agree.
  if (past.length > 0 ? !fits : Math.abs(day - anchor) > 60) return undefined;
  return {
    day: isoDay(day),
    note: `Inferred from the text: the dateline gives day and month, its dates the year ${isoDay(day).slice(0, 4)}.`,
  };
}

/** Each weekday once. */
function weekdays(clues: readonly Clue[], tense: Clue['tense']): Clue[] {
  const seen = new Set<number>();
  return clues.filter(({ kind, weekday, tense: own }) => {
    if (kind !== 'weekday' || own !== tense || weekday === undefined || seen.has(weekday))
      return false;
    seen.add(weekday);
    return true;
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
