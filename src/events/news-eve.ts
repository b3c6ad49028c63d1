import type { Timex } from '../model/extraction.ts';
import { isoDay } from '../model/iso-day.ts';
import { isBareHour } from './bare-hour.ts';

/**
 * Finds the day that an article's news is of where it names the day before it came out, more than
 * once, and none since: what else it tells without a day is of then, too. ISO.
 */
export function newsEve(
  times: readonly Timex[],
  published: number | undefined,
): string | undefined {
  if (published === undefined) return undefined;
  const today = isoDay(published);
  const eve = isoDay(published - 1);
  let named = 0;
  for (const time of times) {
    if (time.edtf === eve) named++;
    if (time.edtf === today && !isBareHour(time)) return undefined;
  }
  return named > 1 ? eve : undefined;
}
