import type { Span } from '../model/extraction.ts';
import type { Line } from './lines.ts';

const wire =
  /(?<by>\bBy\s\p{Lu}[\p{L}'-]{1,20}(?:\s\p{Lu}[\p{L}'-]{1,20}){0,3}\s)?(?<![\p{Lu}-])\p{Lu}{3,}[\p{Lu} ]{0,30},\s\p{Lu}\p{L}{2,9}\.?\s\d{1,2}\s\(\p{Lu}[\p{L} ]{1,30}\)\s--/u;
/** [데일리 홍길동 기자]   (서울=뉴스) 홍길동 기자 = */
const korean =
  /\[[\p{L}\d ]{2,20}(?:\s?(?:=|&#x3D;)\s?|\s)[\p{L}·, ]{2,20}\s?(?:기자|특파원)\]|\([\p{L}·, ]{1,12}(?:=|&#x3D;)[\p{L}\d]{1,12}\)\s[\p{L}·, ]{2,20}\s?(?:기자|특파원)\s(?:=|&#x3D;)/u;
/** Longest run of slugs, headline and notes to editors that wires put before the dateline. */
const reach = 600;

/**
 * Cuts what is glued before the dateline on the same line from the story, so that each can be
 * judged by itself: a wire's slug, headline and notes ("(ATTN: …)By NAME"), which are left out, or
 * a Korean paper's deck, which is a line of its own.
 */
export function splitGlued(line: Line): {
  readonly lines: readonly Line[];
  readonly byline?: string;
} {
  const head = line.text.slice(0, reach);
  const found = head.includes(' --') ? wire.exec(head) : null;
  if (found) {
    const by = found.groups?.['by'] ?? '';
    const cut = found.index + by.length;
    const story = [subLine(line, cut, line.text.length)];
    if (cut > 0) return { lines: story, ...(by ? { byline: by.slice(3).trim() } : {}) };
  }
  const deck = /기자|특파원/.test(head) ? korean.exec(head) : null;
  if (deck && deck.index > 0) {
    return { lines: [subLine(line, 0, deck.index), subLine(line, deck.index, line.text.length)] };
  }
  return { lines: [line] };
}

function subLine(line: Line, from: number, to: number): Line {
  const raw = line.text.slice(from, to);
  const text = raw.trim();
  const start = line.span[0] + from + (raw.length - raw.trimStart().length);
  const span: Span = [start, start + text.length];
  return { text, span, apart: true };
}
