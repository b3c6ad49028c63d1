import { edtfBounds } from '../model/edtf.ts';
import type { Token } from './tokens.ts';

/**
 * Lists the dates that words join to one of them: "in 2000 and 2007", "in May, June and July". EDTF, in
 * the order of the text; empty where a date stands alone, where they make one span ("between March and
 * May", "on Monday and Tuesday"), or where they are of different lengths.
 */
export function dateList(tokens: readonly Token[], date: string): readonly string[] {
  const at = tokens.findIndex((t) => t.time?.edtf === date);
  if (at < 0) return [];
  let from = at;
  while (isJoint(tokens, from - 1, -1)) from = previousTime(tokens, from - 1);
  let to = at;
  while (isJoint(tokens, to + 1, 1)) to = nextTime(tokens, to + 1);
  if (from === to || /^(?:between|from)$/.test(tokens[from - 1]?.lower ?? '')) return [];
  const dates = tokens
    .slice(from, to + 1)
    .flatMap((t) => (t.time?.edtf === undefined ? [] : [t.time.edtf]));
  return new Set(dates).size === dates.length && areApart(dates) ? dates : [];
}

/** "and", a comma, or both, with no more than a preposition, and a date on its other side. */
function isJoint(tokens: readonly Token[], i: number, step: 1 | -1): boolean {
  const end = step === 1 ? nextTime(tokens, i) : previousTime(tokens, i);
  if (end < 0) return false;
  const between = step === 1 ? tokens.slice(i, end) : tokens.slice(end + 1, i + 1);
  return (
    between.length > 0 &&
    /^(?:and|,)$/.test(between[0]?.lower ?? '') &&
    between.every((t) => /^(?:and|,|again|in|on)$/.test(t.lower))
  );
}

const reach = 4;

function nextTime(tokens: readonly Token[], i: number): number {
  for (let j = i; j < i + reach; j++) if (tokens[j]?.kind === 'time') return j;
  return -1;
}

function previousTime(tokens: readonly Token[], i: number): number {
  for (let j = i; j > i - reach; j--) if (tokens[j]?.kind === 'time') return j;
  return -1;
}

/** Of one length, and no two days, that one event may fill, side by side. */
function areApart(dates: readonly string[]): boolean {
  const length = dates[0]?.length;
  if (!dates.every((d) => /^\d{4}(?:-\d\d){0,2}$/.test(d) && d.length === length)) return false;
  if (length !== 10) return true;
  const days = dates.map((d) => edtfBounds(d).earliest ?? 0).sort((a, b) => a - b);
  return days.every((d, i) => i === 0 || d - (days[i - 1] ?? 0) > 1);
}
