import { civilDay, dayNumber } from '../../src/model/edtf-days.ts';
import type { Draw } from './draw.ts';

const firstYear = 1990;
const years = 40;
/** One year in eight is busy, and spring is busier than winter. */
const busyYears = 5;

/** Draws a day of the forty years, or of the one given, as a number since 1970-01-01. */
export function makeUpDay(draw: Draw, only?: number): number {
  const drawn = firstYear + (draw.chance(0.35) ? 7 + 8 * draw.whole(busyYears) : draw.whole(years));
  const year = only ?? drawn;
  const season = draw.chance(0.5) ? 60 + draw.whole(90) : draw.whole(365);
  return Math.min(dayNumber(year, 1, 1) + season, dayNumber(year, 12, 31));
}

/** The day as EDTF: "2014-03-09". */
export function textOf(day: number): string {
  const { year, month, day: date } = civilDay(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/**
 * Writes a day as exactly as some source would: mostly the day itself, at times a span, a month, a
 * season, a year, a bound, or nothing (''). `latest` is the last day that it can mean.
 */
export function makeUpDate(draw: Draw, day: number): { date: string; latest: number } {
  const text = textOf(day);
  const { year, month } = civilDay(day);
  const at = draw.number();
  if (at < 0.76) return { date: text, latest: day };
  if (at < 0.8) return { date: `${text}~`, latest: day };
  if (at < 0.87) {
    const end = day + 1 + draw.whole(6);
    return { date: `${text}/${textOf(end)}`, latest: end };
  }
  const monthEnd = day + 31;
  if (at < 0.94) return { date: text.slice(0, 7), latest: monthEnd };
  if (at < 0.96) {
    return { date: `${year}-${21 + Math.floor((month % 12) / 3)}`, latest: day + 366 };
  }
  if (at < 0.98) return { date: `${year}`, latest: day + 366 };
  if (at < 0.993) return { date: `[..${text}]`, latest: day };
  return { date: '', latest: day };
}
