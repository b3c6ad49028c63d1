import type { Segment, SegmentRole } from '../model/extraction.ts';
import type { Form } from '../model/source.ts';
import { assignRoles } from './assign-roles.ts';
import { findBody, type JudgedLine, judgeLines } from './find-body.ts';
import { findHeadline } from './find-headline.ts';
import { joinWrapped } from './join-wrapped.ts';
import { splitLines } from './lines.ts';
import { splitGlued } from './split-glued.ts';
import { splitItems } from './split-items.ts';
import { trimLine } from './trim-line.ts';

export interface Cleaned {
  readonly segments: readonly Segment[];
  readonly headline?: string;
  readonly byline?: string;
}

/** What is known of a capture before its text is read. */
export interface Known {
  readonly form: Form;
  readonly headline?: string | undefined;
  /** Where the text begins, behind a content system's header; 0 by default. */
  readonly from?: number | undefined;
  /** What markup calls the line at an offset. */
  readonly roles?: ReadonlyMap<number, SegmentRole> | undefined;
}

/** Lines below the headline in which the lead can stand. */
const reach = 16;

/**
 * Finds the article's own text in a capture and says what each part of it is. Segments are in
 * order, do not overlap and are never empty. What is left out is menus, buttons, lists of other
 * articles, credits, counters, repetitions. Of a digest, which is our own Markdown, nothing is.
 */
export function articleSegments(text: string, known: Known): Cleaned {
  const rows = joinWrapped(text, splitLines(text), known.form === 'digest');
  if (known.form === 'digest') return { segments: digestSegments(rows) };
  const from = known.from ?? 0;
  const glued = rows.filter(({ span }) => span[0] >= from).map(splitGlued);
  const lines = judgeLines(
    glued
      .flatMap((one) => one.lines)
      .flatMap(splitItems)
      .flatMap(trimLine),
  );
  const [first, end] = findBody(lines);
  let body = firstProse(lines, first, end - 1);
  const head = findHeadline(lines, body, known.headline);
  // A lead between the headline and a list of other articles was cut off by that list.
  if (head && body - head.index <= reach) {
    const lead = firstProse(lines, head.index + 1, body);
    if (lines.slice(lead, body).some(({ cue }) => cue === 'barrier')) body = lead;
  }
  const { segments, byline } = assignRoles(
    lines,
    { first: Math.min(first, body), body, end },
    head,
    known.roles,
  );
  const author = glued.find((one) => one.byline)?.byline ?? byline;
  return {
    segments,
    ...(head ? { headline: head.text } : {}),
    ...(author ? { byline: author } : {}),
  };
}

/** Number of the first line of running text from `from` on, or `to`. */
function firstProse(lines: readonly JudgedLine[], from: number, to: number): number {
  let at = from;
  while (at < to && (!lines[at]?.measure.prose || lines[at]?.cue)) at++;
  return at;
}

/** Headings and paragraphs; a first-level heading at the top is the headline. */
function digestSegments(
  rows: readonly { span: readonly [number, number]; text: string }[],
): Segment[] {
  return rows.flatMap(({ span, text }, i): Segment[] => {
    const mark = /^(?:#{1,6}\s+|[-*+]\s+|\d{1,3}[.)]\s+|>\s+)/.exec(text)?.[0] ?? '';
    const role = !mark.startsWith('#')
      ? 'paragraph'
      : mark.trim() === '#' && i === 0
        ? 'headline'
        : 'subhead';
    const start = span[0] + mark.length;
    return /[\p{L}\p{N}]/u.test(text.slice(mark.length)) ? [{ role, span: [start, span[1]] }] : [];
  });
}
