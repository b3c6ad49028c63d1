import type { Amount, ClockUnit } from './expression.ts';
import type { Unit } from './period.ts';

const codes: Readonly<Record<Unit | ClockUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  season: 'SE',
  year: 'Y',
  // ISO 8601 counts neither decades nor centuries.
  decade: 'Y',
  century: 'Y',
};

/** Writes a length of time as TIMEX3 does: P2W, PT30M, P1.5Y, PXD. */
export function formatDuration(amount: Amount, unit: Unit | ClockUnit): string {
  if (unit === 'hour' && amount === 0.5) return 'PT30M';
  if (unit === 'year' && amount === 0.5) return 'P6M';
  if (unit === 'half') return formatDuration(amount === 'X' ? 'X' : amount * 6, 'month');
  if (unit === 'decade' && amount !== 'X') return formatDuration(amount * 10, 'year');
  if (unit === 'century' && amount !== 'X') return formatDuration(amount * 100, 'year');
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second';
  return `P${clock ? 'T' : ''}${amount}${codes[unit]}`;
}
