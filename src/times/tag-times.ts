import type { Span, Timex } from '../model/extraction.ts';
import { isAside } from './asides.ts';
import {
  type Context,
  contextAt,
  type Domain,
  type Mentioned,
  type Resolved,
  referenceDay,
} from './context.ts';
import type { Candidate } from './expression.ts';
import { join } from './join.ts';
import { modify } from './modify.ts';
import { qualify } from './qualify.ts';
import { inheritYears, markRanges } from './ranges.ts';
import { recognise } from './recognise.ts';
import { resolve } from './resolve.ts';

export interface TagTimesOptions {
  /** ISO 8601 day, or instant with zone, that the text counts from; its day is that of its own zone. */
  readonly reference?: string;
  /** News counts from the reference; a narrative from its own last date. */
  readonly domain: Domain;
  /** Where to look; the whole text by default. */
  readonly spans?: readonly Span[];
}

/**
 * Finds the expressions of time in English text and normalises them: TIMEX3 types and values as in
 * ISO-TimeML, and EDTF where it is known which days are meant. Sorted, none overlapping; offsets in
 * UTF-16 of `text`. Without a reference nothing is dated that would need one. The ends of a range
 * ("April 23-24") are two expressions, each with its own value and with the whole range as EDTF.
 */
export function tagTimes(text: string, { reference, domain, spans }: TagTimesOptions): Timex[] {
  const where = spans ?? [[0, text.length] as const];
  const candidates = markRanges(
    text,
    inheritYears(text, modify(text, join(text, recognise(text, where)))),
  );
  return normalise(text, candidates, referenceDay(reference), domain);
}

function normalise(
  text: string,
  candidates: readonly Candidate[],
  reference: number | undefined,
  domain: Domain,
): Timex[] {
  let last: Mentioned | undefined;
  let frame: Mentioned | undefined;
  let lastDay: Mentioned | undefined;
  const out: Timex[] = [];
  let open: { index: number; edtf: string } | undefined;
  for (const candidate of candidates) {
    const { start, end, rule } = candidate;
    const context: Context = contextAt({
      text,
      domain,
      reference,
      last,
      frame,
      lastDay,
      start,
      end,
    });
    const resolved = resolve(candidate, context);
    const edtf = candidate.range ? resolved.edtf : qualify(text, start, end, resolved);
    out.push({
      start,
      end,
      type: resolved.type,
      value: resolved.value,
      ...(resolved.mod === undefined ? {} : { mod: resolved.mod }),
      ...(edtf === undefined ? {} : { edtf }),
      rule,
    });
    if (candidate.range === 'from')
      open =
        resolved.edtf === undefined ? undefined : { index: out.length - 1, edtf: resolved.edtf };
    else if (candidate.range === 'to') {
      closeRange(out, open, resolved);
      open = undefined;
    }
    if (resolved.period === undefined || resolved.aside) continue;
    const mentioned = {
      period: resolved.period,
      start,
      end,
      explicitYear: resolved.explicitYear ?? false,
    };
    last = mentioned;
    if (!isAside(candidate.expression, resolved, context)) frame = mentioned;
    if (resolved.period.unit === 'day') lastDay = mentioned;
  }
  return out;
}

/** Gives both ends of a range the whole of it. */
function closeRange(
  out: Timex[],
  open: { index: number; edtf: string } | undefined,
  to: Resolved,
): void {
  const first = open === undefined ? undefined : out[open.index];
  const second = out.at(-1);
  if (open === undefined || first === undefined || second === undefined || to.edtf === undefined)
    return;
  const from = open.edtf.split('/')[0] ?? open.edtf;
  const until = to.edtf.split('/').at(-1) ?? to.edtf;
  if (!/^-?[\d-]+$/.test(from) || !/^-?[\d-]+$/.test(until)) return;
  const edtf = `${from}/${until}`;
  if (from.startsWith('-') || from <= until) {
    out[open.index] = { ...first, edtf };
    out[out.length - 1] = { ...second, edtf };
  }
}
