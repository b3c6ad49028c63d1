import type { Timex } from '../model/extraction.ts';
import { isAside } from './asides.ts';
import { weekdayOf } from './calendar.ts';
import { type Context, contextAt, type Domain, type Mentioned, type Resolved } from './context.ts';
import type { Candidate } from './expression.ts';
import { qualify } from './qualify.ts';
import { isQuoted, isSaidOn } from './quotation.ts';
import { closeRange, type OpenRange } from './ranges.ts';
import { resolve } from './resolve.ts';
import { tenseAt } from './tense.ts';

interface Telling {
  readonly text: string;
  readonly domain: Domain;
  readonly reference: number | undefined;
  readonly reachesTomorrow: () => boolean;
  last: Mentioned | undefined;
  frame: Mentioned | undefined;
  lastDay: Mentioned | undefined;
}

/** Says what recognised expressions mean, in the order of the text, each after those before it. */
export function normalise(
  text: string,
  candidates: readonly Candidate[],
  reference: number | undefined,
  domain: Domain,
): Timex[] {
  const telling: Telling = {
    text,
    domain,
    reference,
    reachesTomorrow: once(() => reachesTomorrow(text, candidates, reference)),
    last: undefined,
    frame: undefined,
    lastDay: undefined,
  };
  const out: Timex[] = [];
  let open: OpenRange | undefined;
  candidates.forEach((candidate, i) => {
    const context = contextOf(telling, candidate, candidates[i + 1]);
    const resolved = resolve(candidate, context);
    const { start, end, rule, range } = candidate;
    const edtf = range ? resolved.edtf : qualify(text, start, end, resolved, reference);
    out.push({
      start,
      end,
      type: resolved.type,
      value: resolved.value,
      ...(resolved.mod === undefined ? {} : { mod: resolved.mod }),
      ...(edtf === undefined ? {} : { edtf }),
      rule,
    });
    if (range === 'from') {
      open = edtf === undefined ? undefined : { index: out.length - 1, edtf };
    } else if (range === 'to') {
      closeRange(out, open, resolved.edtf);
      open = undefined;
    }
    remember(telling, candidate, resolved, context);
  });
  return out;
}

/**
 * Tells whether "on Friday" in a Thursday's text may be of that Friday: not where the newest day that
 * it tells of by its name is Wednesday.
 */
function reachesTomorrow(
  text: string,
  candidates: readonly Candidate[],
  reference: number | undefined,
): boolean {
  if (reference === undefined) return false;
  const isTold = (weekday: number) =>
    candidates.some(({ expression, start, end }) => {
      const day = 'date' in expression ? expression.date : expression;
      return (
        day?.kind === 'weekday' &&
        day.weekday === weekday &&
        day.shift === undefined &&
        tenseAt(text, start, end) === 'past'
      );
    });
  return isTold(weekdayOf(reference)) || !isTold(weekdayOf(reference - 1));
}

function once(read: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => {
    known ??= read();
    return known;
  };
}

function contextOf(telling: Telling, candidate: Candidate, next: Candidate | undefined): Context {
  const { start, end } = candidate;
  const plain = contextAt({ ...telling, start, end });
  if (telling.domain === 'narrative' || !isDeictic(candidate) || !isQuoted(telling.text, start))
    return plain;
  const said = quotationDay(telling, start, next);
  return said === undefined ? plain : contextAt({ ...telling, reference: said, start, end });
}

/** A quotation's "today" is the day of the quotation, where its verb of saying has one. */
function quotationDay(
  telling: Telling,
  start: number,
  next: Candidate | undefined,
): number | undefined {
  const { text, lastDay } = telling;
  if (lastDay !== undefined && isSaidOn(text, start, lastDay.end)) return lastDay.period.first;
  if (next === undefined || !isSaidOn(text, start, next.start)) return undefined;
  const { period } = resolve(next, contextAt({ ...telling, start: next.start, end: next.end }));
  return period?.unit === 'day' ? period.first : undefined;
}

function isDeictic({ expression }: Candidate): boolean {
  if (expression.kind === 'day-part' || expression.kind === 'clock')
    return expression.date?.kind === 'relative' && expression.date.from === 'reference';
  return expression.kind === 'relative' && expression.from === 'reference';
}

function remember(
  telling: Telling,
  { start, end, expression }: Candidate,
  resolved: Resolved,
  context: Context,
): void {
  const { period, aside, explicitYear = false } = resolved;
  if (period === undefined || aside) return;
  const mentioned = { period, start, end, explicitYear };
  telling.last = mentioned;
  if (!isAside(expression, resolved, context)) telling.frame = mentioned;
  if (period.unit === 'day') telling.lastDay = mentioned;
}
