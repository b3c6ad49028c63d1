import type { Segment } from '../model/extraction.ts';
import { assignRoles } from './assign-roles.ts';
import { findBody, judgeLines } from './find-body.ts';
import { findHeadline } from './find-headline.ts';
import { splitLines } from './lines.ts';
import { splitGlued } from './split-glued.ts';
import { trimLine } from './trim-line.ts';

export interface Cleaned {
  readonly segments: readonly Segment[];
  readonly headline?: string;
  readonly byline?: string;
}

/**
 * Finds the article's own text in a capture and says what each part of it is. Segments are in
 * order, do not overlap and are never empty. What is left out is menus, buttons, lists of other
 * articles, credits, counters, repetitions.
 */
export function articleSegments(text: string, givenHeadline?: string): Cleaned {
  const glued = splitLines(text).map(splitGlued);
  const lines = judgeLines(glued.flatMap(({ line }) => trimLine(line)));
  const [first, end] = findBody(lines);
  let body = first;
  while (body < end - 1 && (!lines[body]?.measure.prose || lines[body]?.cue)) body++;
  const head = findHeadline(lines, body, givenHeadline);
  const { segments, byline } = assignRoles(lines, { first, body, end }, head);
  const author = glued.find((one) => one.byline)?.byline ?? byline;
  return {
    segments,
    ...(head ? { headline: head.text } : {}),
    ...(author ? { byline: author } : {}),
  };
}
