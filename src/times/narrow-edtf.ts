import type { Context, Resolved } from './context.ts';
import type { Mod } from './expression.ts';
import { calendarEdtf } from './format-period.ts';
import { addMonths, lastDay, type Period } from './period.ts';
import { interval } from './shade.ts';

const edge = /^(?:the\s)?(?:very\s)?(?:end|close|beginning|start|outset)\s/i;
const half = /^(?:the\s)?(?:first|second|latter)\shalf\s/i;

/**
 * Narrows the thirds of `shadeEdtf` by the words used: the end of a year is its last month, where
 * "late in the year" is its last third; the second half of May begins on the 16th.
 */
export function narrowEdtf(resolved: Resolved, { text, start, end }: Context, mod?: Mod): Resolved {
  const { period } = resolved;
  if (period === undefined || (mod !== 'START' && mod !== 'END')) return resolved;
  const words = text.slice(start, end);
  if (period.unit === 'year' && edge.test(words)) {
    const day = mod === 'START' ? period.first : lastDay(period);
    return { ...resolved, edtf: calendarEdtf(day, 'month') };
  }
  const middle = half.test(words) ? middleOf(period) : undefined;
  if (middle === undefined) return resolved;
  const precision = period.unit === 'month' ? 'day' : period.unit === 'year' ? 'month' : 'year';
  return {
    ...resolved,
    edtf:
      mod === 'START'
        ? interval(period.first, middle - 1, precision)
        : interval(middle, lastDay(period), precision),
  };
}

/** Gives the first day of a period's second half, where English halves it. */
function middleOf({ unit, first }: Period): number | undefined {
  if (unit === 'month') return first + 15;
  const months = { year: 6, decade: 60, century: 600 }[unit as string];
  return months === undefined ? undefined : addMonths(first, months);
}
