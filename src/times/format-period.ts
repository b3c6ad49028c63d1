import { civilDay } from '../model/edtf-days.ts';
import { lastDay, type Period, weekOf } from './period.ts';

const seasonCodes: Readonly<Record<number, string>> = { 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' };
const seasonNumbers: Readonly<Record<number, number>> = { 3: 21, 6: 22, 9: 23, 12: 24 };

/** Writes a period as a TIMEX3 value (ISO-TimeML; years before Christ as TIMEX2's BC0499). */
export function formatValue(period: Period): string {
  const { year, month, day } = civilDay(period.first);
  switch (period.unit) {
    case 'day':
      return `${yearValue(year)}-${two(month)}-${two(day)}`;
    case 'week':
    case 'weekend': {
      const { year: weekYear, week } = weekOf(period);
      return `${yearValue(weekYear)}-W${two(week)}${period.unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${yearValue(year)}-${two(month)}`;
    case 'quarter':
      return `${yearValue(year)}-Q${Math.ceil(month / 3)}`;
    case 'half':
      return `${yearValue(year)}-H${month < 7 ? 1 : 2}`;
    case 'season':
      return `${yearValue(year)}-${seasonCodes[month] ?? 'SU'}`;
    case 'year':
      return yearValue(year);
    case 'decade':
      if (year <= 0) return `BC${String(Math.floor((1 - year) / 10)).padStart(3, '0')}`;
      return String(Math.floor(year / 10)).padStart(3, '0');
    case 'century':
      if (year <= 0) return `BC${two(Math.floor(-year / 100))}`;
      return two(Math.floor(year / 100));
  }
}

/** Writes a period as EDTF, as precise as it is and no more. */
export function formatPeriodEdtf(period: Period): string {
  const { year, month } = civilDay(period.first);
  switch (period.unit) {
    case 'day':
    case 'month':
    case 'year':
      return calendarEdtf(period.first, period.unit);
    case 'season':
      return `${yearEdtf(year)}-${seasonNumbers[month] ?? 22}`;
    case 'quarter':
    case 'half':
      return `${calendarEdtf(period.first, 'month')}/${calendarEdtf(lastDay(period), 'month')}`;
    case 'decade':
      if (year > 0) return `${String(Math.floor(year / 10)).padStart(3, '0')}X`;
      return `${calendarEdtf(period.first, 'year')}/${calendarEdtf(lastDay(period), 'year')}`;
    case 'century':
      if (year > 0) return `${two(Math.floor(year / 100))}XX`;
      return `${calendarEdtf(period.first, 'year')}/${calendarEdtf(lastDay(period), 'year')}`;
    default:
      return `${calendarEdtf(period.first, 'day')}/${calendarEdtf(lastDay(period), 'day')}`;
  }
}

/** Writes the year, month or day that holds a day number, as EDTF. */
export function calendarEdtf(number: number, precision: 'day' | 'month' | 'year'): string {
  const { year, month, day } = civilDay(number);
  if (precision === 'year') return yearEdtf(year);
  if (precision === 'month') return `${yearEdtf(year)}-${two(month)}`;
  return `${yearEdtf(year)}-${two(month)}-${two(day)}`;
}

/** Pads to two digits. */
export function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

function yearValue(year: number): string {
  return year > 0 ? four(year) : `BC${four(1 - year)}`;
}

/** Writes a year as EDTF, in four digits. */
export function yearEdtf(year: number): string {
  return year < 0 ? `-${four(-year)}` : four(year);
}

function four(n: number): string {
  return String(n).padStart(4, '0');
}
