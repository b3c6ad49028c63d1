import { civilDay, dayNumber } from '../model/edtf-days.ts';
import type { Mod } from './expression.ts';
import { calendarEdtf, formatPeriodEdtf } from './format-period.ts';
import { lastDay, type Period } from './period.ts';

/**
 * Writes a period with its modifier as EDTF. "Early", "mid" and "late" are thirds: days 1–10, 11–20
 * and 21–end of a month, four months of a year, three or four years of a decade.
 */
export function shadeEdtf(period: Period, mod: Mod | undefined): string {
  const plain = formatPeriodEdtf(period);
  if (mod === 'APPROX') return /^[\d-]+$/.test(plain) ? `${plain}~` : plain;
  if (mod !== 'START' && mod !== 'MID' && mod !== 'END') return plain;
  const { year, month } = civilDay(period.first);
  const end = lastDay(period);
  const third = mod === 'START' ? 0 : mod === 'MID' ? 1 : 2;
  switch (period.unit) {
    case 'day':
      return plain;
    case 'week':
    case 'weekend': {
      if (period.unit === 'weekend') return plain;
      const [from, to] = [
        [0, 2],
        [1, 4],
        [3, 6],
      ][third] ?? [0, 6];
      return interval(period.first + (from ?? 0), period.first + (to ?? 6), 'day');
    }
    case 'month':
      return interval(
        period.first + third * 10,
        third === 2 ? end : period.first + third * 10 + 9,
        'day',
      );
    case 'season':
    case 'quarter': {
      const at = dayNumber(year + (month + third > 12 ? 1 : 0), ((month + third - 1) % 12) + 1, 1);
      return calendarEdtf(at, 'month');
    }
    case 'half':
    case 'year': {
      const months = period.unit === 'half' ? 2 : 4;
      const from = month + third * months;
      return interval(dayNumber(year, from, 1), dayNumber(year, from + months - 1, 1), 'month');
    }
    case 'decade': {
      const [from, to] = [
        [0, 3],
        [4, 6],
        [7, 9],
      ][third] ?? [0, 9];
      return interval(
        dayNumber(year + (from ?? 0), 1, 1),
        dayNumber(year + (to ?? 9), 1, 1),
        'year',
      );
    }
    case 'century': {
      const [from, to] = [
        [0, 33],
        [34, 66],
        [67, 99],
      ][third] ?? [0, 99];
      return interval(
        dayNumber(year + (from ?? 0), 1, 1),
        dayNumber(year + (to ?? 99), 1, 1),
        'year',
      );
    }
  }
}

/** Writes an interval of two days at a precision. */
export function interval(from: number, to: number, precision: 'day' | 'month' | 'year'): string {
  return `${calendarEdtf(from, precision)}/${calendarEdtf(to, precision)}`;
}
