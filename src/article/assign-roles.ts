import type { Segment, SegmentRole } from '../model/extraction.ts';
import type { JudgedLine } from './find-body.ts';
import { type Headline, plainLetters } from './find-headline.ts';
import { isCaption } from './is-caption.ts';
import { isTail } from './is-tail.ts';
import { readByline } from './read-byline.ts';
import { readDates } from './read-dates.ts';

/** Numbers of lines: where the body begins, its first running text, and the line after its end. */
interface Extent {
  readonly first: number;
  readonly body: number;
  readonly end: number;
}

/** Lines above the first running text in which a deck can stand. */
const headReach = 12;

/** Says what each line of the article is, and leaves out what is none of it. */
export function assignRoles(
  lines: readonly JudgedLine[],
  extent: Extent,
  head: Headline | undefined,
  roles?: ReadonlyMap<number, SegmentRole>,
): { readonly segments: Segment[]; readonly byline?: string } {
  const segments: Segment[] = [];
  const seen = new Set<string>();
  let byline: string | undefined;
  const add = (role: SegmentRole, { span, text }: Pick<JudgedLine, 'span' | 'text'>) => {
    // Only decks, captions and headlines stand twice in two spellings.
    const letters = text.length > 200 ? text : plainLetters(text);
    // A deck or caption that stands twice is one; short lines ("Yes.") may repeat.
    if (span[1] <= span[0] || (letters.length > 20 && seen.has(letters))) return;
    seen.add(letters);
    segments.push({ role, span });
  };
  if (head) add('headline', head);
  const from = head ? Math.max(head.index + 1, extent.body - headReach) : extent.first;
  for (let i = from; i < extent.body; i++) {
    const line = lines[i];
    if (!line || line.cue === 'markup' || line.cue === 'tag') continue;
    if (line.cue === 'barrier') break;
    byline ??= readByline(line.text);
    const role = line.cue
      ? undefined
      : (roles?.get(line.span[0]) ?? headRole(line, i >= extent.first));
    if (role) add(role, line);
  }
  const listed = linesOfLists(lines, extent);
  for (let i = extent.body; i < extent.end; i++) {
    const line = lines[i];
    if (!line || listed.has(i)) continue;
    if (headsYear(line, lines[i + 1])) add('subhead', line);
    if (line.cue) continue;
    add(roles?.get(line.span[0]) ?? bodyRole(lines, i), line);
  }
  dropTail(lines, segments);
  segments.sort((a, b) => a.span[0] - b.span[0]);
  return { segments, ...(byline ? { byline } : {}) };
}

/** Last paragraphs that are of the author, or for the reader, one after the other. */
function dropTail(lines: readonly JudgedLine[], segments: Segment[]): void {
  for (let round = 0; round < 4 && segments.length > 2; round++) {
    const last = segments.at(-1);
    const line = lines.find(({ span }) => span[0] === last?.span[0]);
    if (!line || !isTail(line.text)) return;
    segments.pop();
  }
}

/** Between headline and text: decks and captions, among dates, authors and names of sections. */
function headRole(line: JudgedLine, inBody: boolean): SegmentRole | undefined {
  const { measure, text } = line;
  if (line.caption || isCaption(text)) return 'caption';
  if (readByline(text) !== undefined) return undefined;
  if (measure.length < 120 && readDates(text).some(({ year }) => year !== undefined))
    return undefined;
  if (measure.closed && inBody) return 'paragraph';
  return measure.length >= 25 &&
    (measure.words >= 6 || measure.small === 1) &&
    measure.small >= 0.35
    ? 'deck'
    : undefined;
}

/** "1994" above a sentence: no counter, but the year that it tells of. */
const headsYear = ({ text, cue }: JudgedLine, next: JudgedLine | undefined): boolean =>
  cue === 'counter' &&
  /^(?:1[5-9]|20)\d\d:?$/.test(text) &&
  next?.cue === undefined &&
  next?.measure.closed === true &&
  next.measure.words > 4;

function bodyRole(lines: readonly JudgedLine[], i: number): SegmentRole {
  const line = lines[i] as JudgedLine;
  const { measure, text } = line;
  if (line.caption || isCaption(text)) return 'caption';
  if (line.marked) return 'subhead';
  if (measure.prose) return 'paragraph';
  const heading = (!measure.closed || /[?]["”’]?$/.test(text)) && measure.words <= 14;
  return heading && lines[i + 1]?.measure.prose ? 'subhead' : 'paragraph';
}

/**
 * Lists of other articles inside the text: "READ MORE:" and what follows it without being running
 * text. A single short line just before the text goes on is that text's heading.
 */
function linesOfLists(lines: readonly JudgedLine[], { body, end }: Extent): ReadonlySet<number> {
  const listed = new Set<number>();
  for (let i = body; i < end; i++) {
    if (lines[i]?.cue !== 'barrier') continue;
    let next = i + 1;
    while (next < end && !lines[next]?.measure.prose) next++;
    const only = next - i === 2 ? lines[i + 1] : undefined;
    if (only && only.measure.words <= 8) continue;
    for (let j = i + 1; j < next; j++) listed.add(j);
    i = next - 1;
  }
  return listed;
}
