import { edtfBounds } from '../model/edtf.ts';
import type { Clause } from './clause.ts';
import type { Token } from './tokens.ts';

/**
 * Lists the dates that words join to one of them: "in 2000 and 2007", "in May, June and July". EDTF, in
 * the order of the text; days side by side ("on Monday and Tuesday") are one span. Empty where a date
 * stands alone, where words make a span of them ("between March and May"), or where they are of
 * different lengths.
 */
export function dateList(
  tokens: readonly Token[],
  clauses: readonly Pick<Clause, 'range'>[],
  date: string,
): readonly string[] {
  const at = tokens.findIndex((t) => t.time?.edtf === date);
  if (at < 0) return [];
  let from = at;
  while (isJoint(tokens, from - 1, -1)) {
    const before = previousTime(tokens, from - 1);
    if (isParted(tokens, clauses, before, from)) break;
    from = before;
  }
  let to = at;
  while (isJoint(tokens, to + 1, 1)) {
    const after = nextTime(tokens, to + 1);
    if (isParted(tokens, clauses, to, after)) break;
    to = after;
  }
  if (from === to || /^(?:between|from)$/.test(tokens[from - 1]?.lower ?? '')) return [];
  const dates = tokens
    .slice(from, to + 1)
    .flatMap((t) => (t.time?.edtf === undefined ? [] : [t.time.edtf]));
  if (new Set(dates).size !== dates.length) return [];
  return areApart(dates) ? dates : sideBySide(dates);
}

/** "in 1992, and in 1994, A signed …": what stands before a clause is of that clause. */
function isParted(
  tokens: readonly Token[],
  clauses: readonly Pick<Clause, 'range'>[],
  left: number,
  right: number,
): boolean {
  const next = tokens[right + 1]?.text === ',' ? right + 2 : right + 1;
  return clauses.some(({ range }) => range[0] > left && range[0] <= next);
}

/** Days that follow one another, as the span that they make. */
function sideBySide(dates: readonly string[]): readonly string[] {
  const days = dates.map((d) => (d.length === 10 ? edtfBounds(d).earliest : null));
  const follows = days.every((d, i) => d !== null && (i === 0 || d === (days[i - 1] ?? 0) + 1));
  return follows ? [`${dates[0]}/${dates.at(-1)}`] : [];
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
