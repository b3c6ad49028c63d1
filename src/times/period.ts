import { civilDay, dayNumber, daysInMonth } from '../model/edtf-days.ts';
import { isoWeek, weekdayOf } from './calendar.ts';

/** Units in which English counts time and in which a date may be precise. */
export type Unit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** A stretch of the calendar of one unit's length; `first` is the number of its first day. */
export interface Period {
  readonly unit: Unit;
  readonly first: number;
}

const monthsOf: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** Finds the period of a unit that holds a day. Seasons are those of the north, whole months. */
export function periodOf(unit: Unit, day: number): Period {
  if (unit === 'day') return { unit, first: day };
  if (unit === 'week') return { unit, first: day - weekdayOf(day) + 1 };
  if (unit === 'weekend') return { unit, first: day - weekdayOf(day) + 6 };
  const { year, month } = civilDay(day);
  return { unit, first: firstOfMonths(unit, year, month) };
}

function firstOfMonths(unit: Unit, year: number, month: number): number {
  switch (unit) {
    case 'quarter':
      return dayNumber(year, month - ((month - 1) % 3), 1);
    case 'half':
      return dayNumber(year, month < 7 ? 1 : 7, 1);
    case 'season':
      if (month < 3) return dayNumber(year - 1, 12, 1);
      return dayNumber(year, month - (month % 3), 1);
    case 'year':
      return dayNumber(year, 1, 1);
    case 'decade':
      // 479–470 BC are the 470s BC.
      return dayNumber(
        year > 0 ? year - (year % 10) : -9 - 10 * Math.floor((1 - year) / 10) + 1,
        1,
        1,
      );
    case 'century':
      return dayNumber(year > 0 ? year - (year % 100) : -99 - 100 * Math.floor(-year / 100), 1, 1);
    default:
      return dayNumber(year, month, 1);
  }
}

/** Moves a period by a number of its own units. */
export function shiftPeriod({ unit, first }: Period, by: number): Period {
  if (unit === 'day') return { unit, first: first + by };
  if (unit === 'week' || unit === 'weekend') return { unit, first: first + 7 * by };
  return { unit, first: addMonths(first, by * (monthsOf[unit] ?? 1)) };
}

/** Adds months to a day; where the month is too short, its last day is taken. */
export function addMonths(day: number, months: number): number {
  const civil = civilDay(day);
  const index = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(civil.day, daysInMonth(year, month)));
}

/** Gives the number of the last day of a period. */
export function lastDay(period: Period): number {
  if (period.unit === 'weekend') return period.first + 1;
  return shiftPeriod(period, 1).first - 1;
}

/** Orders units from short to long. */
export function unitSize(unit: Unit): number {
  if (unit === 'day') return 1;
  if (unit === 'weekend') return 2;
  if (unit === 'week') return 7;
  return 30 * (monthsOf[unit] ?? 1);
}

/** Makes a period from its parts: a year, a month of it, a day of that. */
export function periodFrom(year: number, month?: number, day?: number): Period {
  if (month === undefined) return { unit: 'year', first: dayNumber(year, 1, 1) };
  if (day === undefined) return { unit: 'month', first: dayNumber(year, month, 1) };
  return { unit: 'day', first: dayNumber(year, month, day) };
}

/** Gives ISO week and year of a period's first day. */
export function weekOf(period: Period): { year: number; week: number } {
  return isoWeek(period.first);
}
