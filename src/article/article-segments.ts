import type { Segment, Span } from '../model/extraction.ts';
import { findBody, judgeLines } from './find-body.ts';
import { findHeadline } from './find-headline.ts';
import { splitLines } from './lines.ts';

export interface Cleaned {
  readonly segments: readonly Segment[];
  readonly headline?: string;
}

/** Finds the article's own text in a capture and says what each part of it is. */
export function articleSegments(text: string, givenHeadline?: string): Cleaned {
  const lines = judgeLines(splitLines(text));
  const [first, end] = findBody(lines);
  const segments: Segment[] = [];
  let body = first;
  while (body < end - 1 && !lines[body]?.measure.prose) body++;
  const head = findHeadline(lines, body, givenHeadline);
  const add = (role: Segment['role'], span: Span) => {
    if (span[1] > span[0]) segments.push({ role, span });
  };
  let start = first;
  if (head) {
    add('headline', head.span);
    if (head.index >= first) start = head.index + 1;
  }
  for (let i = start; i < end; i++) {
    const line = lines[i];
    if (!line || line.cue) continue;
    add(line.measure.prose || line.measure.closed ? 'paragraph' : 'subhead', line.span);
  }
  segments.sort((a, b) => a.span[0] - b.span[0]);
  return { segments, ...(head ? { headline: head.text } : {}) };
}
