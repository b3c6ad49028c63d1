import { civilDay, dayNumber, daysInMonth } from '../model/edtf-days.ts';

/** Gives the day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Gives the ISO 8601 week and the year that it belongs to. */
export function isoWeek(number: number): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** Tells whether the day exists; without a year, 29 February does. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}
