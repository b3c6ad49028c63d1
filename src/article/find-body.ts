import type { CueName } from './cue-patterns.ts';
import { readCue } from './cues.ts';
import { type Measure, measureLine } from './measure-line.ts';
import type { TrimmedLine } from './trim-line.ts';

/** A line with what was seen in it. */
export interface JudgedLine extends TrimmedLine {
  readonly measure: Measure;
  readonly cue?: CueName;
  /** How often a line of this shape (digits aside) stands in the text. */
  readonly repeated: number;
}

/** Longer lines that stand twice are text that was pasted twice, not a list's refrain. */
const refrain = 80;

export function judgeLines(lines: readonly TrimmedLine[]): JudgedLine[] {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    if (text.length <= refrain) counts.set(shape(text), (counts.get(shape(text)) ?? 0) + 1);
  }
  return lines.map((line) => {
    const cue = readCue(line.text) ?? (line.raw === line.text ? undefined : rawCue(line.raw));
    return {
      ...line,
      measure: measureLine(line.text),
      ...(cue ? { cue } : {}),
      repeated: line.text.length <= refrain ? (counts.get(shape(line.text)) ?? 1) : 1,
    };
  });
}

/** Marks that were taken off say what a line is: "**Outlet** | day |", a tag and an address. */
function rawCue(raw: string): CueName | undefined {
  const cue = readCue(raw);
  return cue === 'markup' || cue === 'tag' ? cue : undefined;
}

/** Digits aside, and whoever "says:" something, as above each reader's comment. */
const shape = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\d+/g, '0')
    .replace(/^.{1,40} (?=(?:says|said|wrote|schrieb|disse):$)/, '');

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
  let gap = 0;
  let behindEnd = false;
  let inList = false;
  lines.forEach((line, i) => {
    if (line.cue === 'tag') return;
    // A link to the comments stands above many an article, too.
    if (line.cue === 'end' && best > weights.told) behindEnd = true;
    if (sum <= 0) {
      sum = 0;
      from = i;
      gap = 0;
    }
    const isProse = line.measure.prose && line.cue === undefined;
    gap = isProse ? 0 : gap + 1;
    if (isProse) inList = false;
    // The longer a stretch without running text, the less likely what follows belongs to it; but
    // a list of links inside an article is paid for by the words that open it.
    const score = scoreLine(line) - Math.max(0, Math.min(gap, weights.gapTo) - weights.gapFrom);
    if (isProse && behindEnd) sum += score * weights.behindEnd;
    else sum += inList && score < 0 && line.cue === undefined ? score * weights.inList : score;
    if (line.cue === 'barrier') inList = true;
    if (sum > best) {
      best = sum;
      found = [from, i + 1];
    }
  });
  return found;
}

/** Fitted on pages of 98 sites; what matters is their order, the sums move little. */
const weights = {
  prose: 10,
  anyProse: 1,
  behindEnd: 0.5,
  inList: 0.4,
  told: 15,
  gapFrom: 3,
  gapTo: 7,
  end: -80,
  barrier: -12,
  legal: -8,
  cue: -3,
  refrain: -3,
  closed: 1,
  short: -2,
  open: -1.5,
} as const;

function scoreLine({ measure, cue, text, repeated }: JudgedLine): number {
  if (cue === 'end') return weights.end;
  if (cue === 'barrier') return weights.barrier;
  if (cue === 'legal' || cue === 'form') return weights.legal;
  if (cue !== undefined) return weights.cue;
  if (repeated >= 3) return weights.refrain;
  if (measure.prose) {
    return weights.anyProse + (weights.prose * Math.min(measure.length, 300)) / 300;
  }
  if (measure.closed && /\p{L}/u.test(text)) return weights.closed;
  return measure.length < 40 ? weights.short : weights.open;
}
