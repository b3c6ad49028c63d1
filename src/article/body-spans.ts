import type { Article, Span } from '../model/extraction.ts';

/**
 * Gives what of a capture is the article's own text as few spans as it can be told in: segments
 * between which there is nothing but white space are one span. In order, none overlapping.
 */
export function bodySpans({ text, segments }: Pick<Article, 'text' | 'segments'>): Span[] {
  const spans: [number, number][] = [];
  for (const { span } of segments) {
    const last = spans.at(-1);
    if (last && /^\s*$/.test(text.slice(last[1], span[0]))) last[1] = span[1];
    else spans.push([...span]);
  }
  return spans;
}
