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
  decade: 'DE',
  century: 'CE',
};

/** Writes a length of time as TIMEX3 does: P2W, PT30M, P1.5Y, PXD, P1DE. */
export function formatDuration(amount: Amount, unit: Unit | ClockUnit): string {
  if (unit === 'hour' && amount === 0.5) return 'PT30M';
  if (unit === 'year' && amount === 0.5) return 'P6M';
  if (unit === 'half') return formatDuration(amount === 'X' ? 'X' : amount * 6, 'month');
  const clock = unit === 'hour' || unit === 'minute' || unit === 'second';
  return `P${clock ? 'T' : ''}${amount}${codes[unit]}`;
}
