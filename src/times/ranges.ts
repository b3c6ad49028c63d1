import type { Timex } from '../model/extraction.ts';
import type { CalendarExpression, Candidate, YearPartExpression } from './expression.ts';
import { two } from './format-period.ts';

const listing =
  /^(?:\s?[-–—/]\s?|,?\s(?:and|or|to|until|till|through|&)\s(?:the\s)?(?:early\s|late\s|mid-)?|,\s)$/;
const toward = /^(?:\s?[-–—]\s?|\s(?:to|until|till|through)\s(?:the\s)?)$/;
/** "May or June", "in late May or in early June": one of them, which is not known. */
const either = /^,?\s(?:or|\/)\s(?:(?:in|on|the)\s)?$/;
/** "in the 1970s and 1980s": throughout both. */
const decades = /^\sand\s(?:the\s)?$/;
const moved = /\b(?:postponed|rescheduled|delayed|adjourned|deferred|moved)\b[^.\n]{0,40}\bon\s$/i;
const between = /\bbetween\s(?:the\s)?$/i;

/** Gives the year that follows a list to those of its members that lack one ("August and September 1914"). */
export function inheritYears(text: string, candidates: readonly Candidate[]): Candidate[] {
  const out = [...candidates];
  for (let i = out.length - 2; i >= 0; i--) {
    const [here, next] = [out[i], out[i + 1]];
    if (!here || !next || next.start - here.end > 14) continue;
    const a = here.expression;
    const b = next.expression;
    if (!isPart(a) || !isPart(b) || a.year !== undefined || b.year === undefined) continue;
    if (a.shift !== undefined || a.month === undefined || b.month === undefined) continue;
    if (!listing.test(text.slice(here.end, next.start))) continue;
    const year =
      a.month > b.month && /-|–|to|until/.test(text.slice(here.end, next.start))
        ? b.year - 1
        : b.year;
    out[i] = { ...here, expression: { ...a, year } };
  }
  return out;
}

/** Marks two neighbours as the ends of one range ("from May 3 to June 1", "between March and May", "May or June"). */
export function markRanges(text: string, candidates: readonly Candidate[]): Candidate[] {
  const out = [...candidates];
  for (let i = 0; i + 1 < out.length; i++) {
    const [a, b] = [out[i], out[i + 1]];
    if (!a || !b || a.range || b.range || b.start - a.end > 14) continue;
    if (!isDating(a) || !isDating(b)) continue;
    const gap = text.slice(a.end, b.start);
    const lead = text.slice(Math.max(0, a.start - 14), a.start);
    // "postponed on Saturday to August 17": when it was, and to when.
    if (moved.test(text.slice(Math.max(0, a.start - 60), a.start))) continue;
    if (
      !toward.test(gap) &&
      !either.test(gap) &&
      !(a.expression.kind === 'era' && b.expression.kind === 'era' && decades.test(gap)) &&
      !(between.test(lead) && /^\sand\s(?:the\s)?$/.test(gap))
    )
      continue;
    out[i] = { ...a, range: 'from' };
    out[i + 1] = { ...b, range: 'to' };
  }
  return out;
}

/** The beginning of a range whose end is still to come: its place in the output, and its EDTF. */
export interface OpenRange {
  readonly index: number;
  readonly edtf: string;
}

/** Gives both ends of a range the whole of it; `to` is the EDTF of its second end, the last of `out`. */
export function closeRange(
  out: Timex[],
  open: OpenRange | undefined,
  to: string | undefined,
): void {
  const first = open === undefined ? undefined : out[open.index];
  const second = out.at(-1);
  if (!open || !first || !second || to === undefined) return;
  const from = inMonths(open.edtf.split('/')[0] ?? open.edtf, 0).replace(/X/g, '0');
  const until = inMonths(to.split('/').at(-1) ?? to, 2).replace(/X/g, '9');
  if (!/^-?[\d-]+$/.test(from) || !/^-?[\d-]+$/.test(until)) return;
  const years = Number.parseInt(from, 10) - Number.parseInt(until, 10);
  if (years > 0 || (years === 0 && from > until)) return;
  const edtf = `${from}/${until}`;
  out[open.index] = { ...first, edtf };
  out[out.length - 1] = { ...second, edtf };
}

/** Writes a season as its first or, with `last` 2, its last month: intervals have none. */
function inMonths(edtf: string, last: 0 | 2): string {
  const match = /^(-?\d{4})-(2[1-4])$/.exec(edtf);
  if (!match) return edtf;
  const [, year = '', season] = match;
  const month = Number(season) * 3 - 60 + last;
  if (month <= 12) return `${year}-${two(month)}`;
  // Winter runs into the next year.
  return year.startsWith('-') ? `${year}-12` : `${String(Number(year) + 1).padStart(4, '0')}-02`;
}

function isPart(e: Candidate['expression']): e is CalendarExpression | YearPartExpression {
  return e.kind === 'calendar' || e.kind === 'year-part';
}

function isDating({ expression: { kind } }: Candidate): boolean {
  return /^(?:calendar|weekday|year-part|holiday|era)$/.test(kind);
}
