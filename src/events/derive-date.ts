import { compareEdtf, edtfBounds } from '../model/edtf.ts';
import type { Evidence } from '../model/event.ts';
import type { Kind } from '../model/kind.ts';
import { type PublishedDays, publishedDay, type Voices } from './derive-order.ts';

/** Kinds that last: of a stay and a day within it, the stay is the event's date. */
const lasting: ReadonlySet<Kind> = new Set<Kind>([
  'visit',
  'host',
  'conference',
  'exercise',
  'war',
  'election',
  'protest',
  'detention',
]);
const longestStay = 31;

/**
 * Settles the date on which an event's evidence agrees. A source speaks for the date it gives and
 * for every date that makes it more exact ("April" for 27 April); of a kind that lasts, a day speaks
 * for the stay that it lies in (10 April for 9–12 April). Most voices win; then the more exact date,
 * the more who give it literally, the one published last, the earlier one. A source whose dates are
 * all its own counts once. Undefined when nothing is dated.
 */
export function settleDate(
  evidence: readonly Evidence[],
  kind: Kind | undefined,
  published: PublishedDays,
  voices: Voices,
): string | undefined {
  const dated = evidence.flatMap(({ source, says: { date } }) =>
    date === undefined ? [] : [{ date, source, voice: voices.get(source) ?? source }],
  );
  const candidates = [...new Set(dated.map(({ date }) => date))].map((date) => {
    const span = readSpan(date, kind);
    const same = dated.filter((one) => one.date === date);
    return {
      date,
      span,
      votes: countVoices(dated.filter((one) => speaksFor(readSpan(one.date, kind), span))),
      literal: countVoices(same),
      last:
        same
          .map(({ source }) => publishedDay(source, published))
          .sort()
          .at(-1) ?? '',
    };
  });
  candidates.sort(
    (a, b) =>
      b.votes - a.votes ||
      a.span.vagueness - b.span.vagueness ||
      b.literal - a.literal ||
      (a.last === b.last ? 0 : a.last > b.last ? -1 : 1) ||
      compareEdtf(a.date, b.date),
  );
  return candidates[0]?.date;
}

interface DateSpan {
  readonly from: number;
  readonly to: number;
  /** Days that the date leaves open; a stay leaves none. */
  readonly vagueness: number;
  readonly stay: boolean;
}

function readSpan(date: string, kind: Kind | undefined): DateSpan {
  const { earliest, latest } = edtfBounds(date);
  const from = earliest ?? -Infinity;
  const to = latest ?? Infinity;
  const stay = kind !== undefined && lasting.has(kind) && isStay(date, from, to);
  // A mark of doubt weighs less than a day; a "roughly" weighs less than the next wider span.
  const doubt = /[~?%]/.test(date) ? 0.5 : 0;
  return { from, to, stay, vagueness: (stay ? 0 : to - from) + doubt };
}

/**
 * Tells a stay ("9–12 April") from a span within which something happened: both ends are days, and it
 * is no calendar week, which is how "next week" is written.
 */
function isStay(date: string, from: number, to: number): boolean {
  if (!/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  // Day 0 was a Thursday: 3 is a Sunday, 4 a Monday.
  const weekday = ((from % 7) + 7) % 7;
  const isWeek = to - from === 6 && (weekday === 3 || weekday === 4);
  return !isWeek && to > from && to - from <= longestStay;
}

function speaksFor(said: DateSpan, candidate: DateSpan): boolean {
  const within = said.from >= candidate.from && said.to <= candidate.to;
  if (within && candidate.stay) return true;
  if (said.stay) return false;
  return candidate.from >= said.from && candidate.to <= said.to;
}

const countVoices = (list: readonly { readonly voice: string }[]): number =>
  new Set(list.map(({ voice }) => voice)).size;
