import type { Article, Span } from '../model/extraction.ts';

/**
 * Gives what of a capture is the article's own text as few spans as it can be told in: segments
 * between which there is nothing but white space are one span. In order, none overlapping.
 */
export function bodySpans({
  text,
  segments,
  cuts = [],
}: Pick<Article, 'text' | 'segments' | 'cuts'>): Span[] {
  const spans: [number, number][] = [];
  for (const { span } of segments) {
    const last = spans.at(-1);
    if (last && /^\s*$/.test(text.slice(last[1], span[0]))) last[1] = span[1];
    else spans.push([...span]);
  }
  return cuts.length === 0 ? spans : spans.flatMap((span) => withoutCuts(span, cuts));
}

function withoutCuts([start, end]: Span, cuts: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let at = start;
  for (const [from, to] of cuts) {
    if (from < at || to > end) continue;
    if (from > at) kept.push([at, from]);
    at = to;
  }
  if (at < end) kept.push([at, end]);
  return kept;
}
