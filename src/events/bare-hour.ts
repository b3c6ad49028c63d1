import type { Timex } from '../model/extraction.ts';

const alone = /^(?:clock-time|hour|military-time|part-of-day|overnight|clock-part-of-day)$/;

/** Tells whether an expression gives no more than a time of day, "at 9:30 a.m.": its day is only taken over. */
export function isBareHour({ type, rule }: Timex): boolean {
  return type === 'TIME' && alone.test(rule);
}
