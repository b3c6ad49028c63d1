import type { Span } from '../model/extraction.ts';
import { decodeEntities } from './entities.ts';
import type { JudgedLine } from './find-body.ts';
import { readByline } from './read-byline.ts';
import { readDates } from './read-dates.ts';

export interface Headline {
  /** Number of its line. */
  readonly index: number;
  readonly span: Span;
  readonly text: string;
}

/** What stands before a headline on its own line: a label and a date that were glued to it. */
const mark = /^(?:date|published|posted)[\s:]+\d{4}-\d\d-\d\d\s+/i;
/** Lines looked at before the text: further up there are only menus. */
const reach = 40;
/** Above the text of a file without menus there is the headline, then at most decks and highlights. */
const menuless = 8;

/**
 * Finds the headline among the lines before the first paragraph (line number `body`): the one that
 * was given, else the line that shares most words with the lead, with the file's first line (a
 * page's title), or is marked as a heading.
 */
export function findHeadline(
  lines: readonly JudgedLine[],
  body: number,
  given: string | undefined,
): Headline | undefined {
  const lead = lines.slice(body, body + 4).map((line) => line.text);
  const leadWords = new Set(lead.flatMap(contentWords));
  const title = plainLetters(lines[0]?.text ?? '');
  const wanted = given === undefined ? undefined : plainLetters(given);
  let best: Headline | undefined;
  let most = 0;
  for (let index = body - 1; index >= Math.max(0, body - reach); index--) {
    const line = lines[index];
    if (!line) continue;
    const skip = mark.exec(line.text)?.[0].length ?? 0;
    const text = line.text.slice(skip);
    const near = (body - index) / 200;
    const score =
      wanted !== undefined && plainLetters(text) === wanted
        ? 100 - near
        : scoreHeadline(line, text, skip > 0, leadWords, title) +
          (isDated(lines[index + 1]) ? 0.4 : 0) +
          (index === 0 && body <= menuless && isTitleLike(text) ? 0.6 : 0) -
          near;
    // Of a headline that stands twice in a row the first is the headline.
    const again = best && best.index - index <= 2 && plainLetters(best.text) === plainLetters(text);
    if (score > most || again) {
      most = Math.max(score, most);
      const whole = index === 0 && wanted === undefined ? withoutSite(text, lines.length) : text;
      const from = line.span[0] + skip;
      best = { index, span: [from, from + whole.length], text: whole };
    }
  }
  return best;
}

function scoreHeadline(
  line: JudgedLine,
  text: string,
  dated: boolean,
  lead: ReadonlySet<string>,
  title: string,
): number {
  const marked = line.marked || dated;
  if (line.cue || line.caption || line.measure.length > 300) return 0;
  if (line.measure.prose && line.measure.length > 120 && !marked) return 0;
  const words = contentWords(text);
  if (words.length < 2 && !marked) return 0;
  const common = words.filter((word) => lead.has(word)).length;
  const plain = plainLetters(text);
  const isTitle = plain.length >= 12 && title.startsWith(plain) && plain.length < title.length;
  if (line.measure.prose && text.endsWith('.') && !marked && !isTitle) return 0;
  return (
    (2 * common) / Math.max(3, words.length) +
    Math.min(words.length, 6) / 20 +
    (marked ? 1 : 0) +
    (isTitle ? 1 : 0) -
    (/\.$/.test(text) ? 0.5 : 0) -
    // Decks are as near to the lead as headlines, but longer.
    (text.length > 110 ? 0.4 : 0)
  );
}

const isTitleLike = (text: string): boolean =>
  text.length >= 20 && text.length <= 160 && !/[.:]$/.test(text);

/** The title of a saved page ends with its site's name. */
function withoutSite(title: string, lines: number): string {
  const tail = /\s(?<mark>[|–—-])\s(?:The\s)?\p{Lu}[^\s|–—]*(?:\s[^\s|–—]+){0,4}$/u.exec(title);
  // A dash may be the headline's own where the file is no dump of a whole page.
  return tail && tail.index >= 12 && (tail.groups?.['mark'] === '|' || lines > 30)
    ? title.slice(0, tail.index)
    : title;
}

/** A date or an author stands below headlines. */
function isDated(next: JudgedLine | undefined): boolean {
  if (!next || next.measure.prose) return false;
  return (
    readByline(next.text) !== undefined || readDates(next.text).some(({ day }) => day !== undefined)
  );
}

/** A text reduced to its letters and digits, by which two spellings of one headline are equal. */
export const plainLetters = (text: string): string =>
  decodeEntities(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Words long enough to carry meaning; single characters of scripts without spaces. */
function contentWords(text: string): string[] {
  return (
    decodeEntities(text)
      .toLowerCase()
      .match(/[\p{Script=Han}]|[\p{L}\p{N}]{4,}/gu) ?? []
  );
}
