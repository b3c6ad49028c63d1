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
const edges = /^[\s\u200b-\u200f\u2060\ufeff\u00ad]+|[\s\u200b-\u200f\u2060\ufeff\u00ad]+$/gu;

/** Splits a text into its lines, leaving out empty ones. Any of LF, CRLF and CR ends a line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  const row = /[^\r\n]*(?:\r\n|\r|\n|$)/g;
  while (row.lastIndex < text.length) {
    const start = row.lastIndex;
    const raw = row.exec(text)?.[0] ?? '';
    const content = raw.replace(edges, '');
    if (content === '') {
      apart = true;
      continue;
    }
    const from = start + raw.indexOf(content.charAt(0));
    lines.push({ span: [from, from + content.length], text: content, apart });
    apart = false;
  }
  return lines;
}
