import type { Span } from '../model/extraction.ts';

/** A line of the capture that has something in it. */
export interface Line {
  /** Without white space at either end. */
  readonly span: Span;
  readonly text: string;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

/** White space, and the characters that take no room. */
const empty = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/;

/** Splits a text into its lines, leaving out empty ones. Any of LF, CRLF and CR ends a line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  const row = /[^\r\n]*(?:\r\n|\r|\n|$)/g;
  while (row.lastIndex < text.length) {
    let from = row.lastIndex;
    row.exec(text);
    let to = row.lastIndex;
    while (from < to && empty.test(text.charAt(from))) from++;
    while (to > from && empty.test(text.charAt(to - 1))) to--;
    if (from === to) {
      apart = true;
      continue;
    }
    lines.push({ span: [from, to], text: text.slice(from, to), apart });
    apart = false;
  }
  return lines;
}
