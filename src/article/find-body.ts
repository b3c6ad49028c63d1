import { type CueName, readCue } from './cues.ts';
import type { Line } from './lines.ts';
import { type Measure, measureLine } from './measure-line.ts';

/** A line with what was seen in it. */
export interface JudgedLine extends Line {
  readonly measure: Measure;
  readonly cue?: CueName;
}

export function judgeLines(lines: readonly Line[]): JudgedLine[] {
  return lines.map((line) => {
    const cue = readCue(line.text);
    return { ...line, measure: measureLine(line.text), ...(cue ? { cue } : {}) };
  });
}

/**
 * Finds the run of lines that is the article: the one with the greatest sum, where running text
 * counts for the run and menus, buttons and headings of other lists count against it (a maximum
 * subsequence over line scores, after Pasternack & Roth 2009). Gives half-open line numbers.
 */
export function findBody(lines: readonly JudgedLine[]): readonly [first: number, end: number] {
  let best = Number.NEGATIVE_INFINITY;
  let found: [number, number] = [0, lines.length];
  let sum = 0;
  let from = 0;
  lines.forEach((line, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += scoreLine(line);
    if (sum > best) {
      best = sum;
      found = [from, i + 1];
    }
  });
  return found;
}

function scoreLine({ measure, cue, text }: JudgedLine): number {
  if (cue === 'barrier') return -12;
  if (cue === 'legal') return -8;
  if (cue !== undefined) return -3;
  if (measure.prose) return Math.min(measure.length, 300) / 15;
  if (measure.closed && /\p{L}/u.test(text)) return 1;
  return measure.length < 40 ? -2 : -1.5;
}
