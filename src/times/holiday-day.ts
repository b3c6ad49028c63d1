import { dayNumber, daysInMonth } from '../model/edtf-days.ts';
import { weekdayOf } from './calendar.ts';
import { holidayDates } from './rules/holidays.ts';

/** Gives the day number of a holiday in a year. */
export function holidayDay(id: string, year: number): number {
  const when = holidayDates[id];
  if (when === undefined) throw new RangeError(`no holiday ${id}`);
  if (when === 'easter') return easter(year);
  if (when[0] === 'easter') return easter(year) + when[1];
  const [month, n, weekday] = when;
  if (weekday === undefined) return dayNumber(year, month, n);
  if (n < 0) {
    const last = dayNumber(year, month, daysInMonth(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}

/** Western Easter Sunday. Source: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
