import { contentWords } from './reconcile-wording.ts';

/** A headline without what a desk writes on it to tell one version of a story from another. */
export interface StoryHeadline {
  /** Stems of the story's own words. */
  readonly words: ReadonlySet<string>;
  /** The story's own words as they are, folded; two versions that bear the same differ in the mark. */
  readonly plain: string;
  /** Whether it bears such a mark. */
  readonly marked: boolean;
  /** Place among the versions: flashes first, then the plain one, leads, updates, corrections. */
  readonly version: number;
}

// Yonhap "(2nd LD)", Reuters "UPDATE 2-", "WRAPUP 1-", "REFILE-", AP "1st Ld-Writethru", papers "[Updated]".
const mark =
  /^(?:(?:(\d{1,2})(?:st|nd|rd|th) )?(?:lead|ld)(?:-writethru)?|(?:update|updated|wrapup)(?: ?(\d{1,2}))?|(urgent|breaking|breaking news|flash|news ?alert|developing)|(corrected|correction|refile|refiled|rpt|repeat|write-?thru|recast))$/i;

/**
 * Reads a headline: takes the marks of its version from both ends, in brackets ("(LEAD) …",
 * "… [Updated]") or before a dash or colon ("UPDATE 2-…", "CORRECTED: …"). "Lead prices fall" is
 * no mark: after a bare word comes a dash or colon.
 */
export function readHeadline(headline: string): StoryHeadline {
  let rest = headline.replace(/\s+/g, ' ').trim();
  let version = 0;
  let marked = false;
  for (let n = 0; n < 4; n++) {
    const cut = cutMark(rest);
    if (cut === undefined) break;
    marked = true;
    version = Math.max(version, cut.version) || cut.version;
    rest = cut.rest;
  }
  const plain = (
    rest
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
  return { words: contentWords(rest), plain, marked, version };
}

/** Share of the stems of the shorter headline that are in the other, 0 to 1. */
export function likeHeadlines(a: StoryHeadline, b: StoryHeadline): number {
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (few.size < 3) return a.plain === b.plain && a.plain !== '' ? 1 : 0;
  let common = 0;
  for (const word of few) if (many.has(word)) common++;
  return common / few.size;
}

const longestMark = 24;

function cutMark(text: string): { rest: string; version: number } | undefined {
  const edges = [...bracketed(text), ...dashed(text)];
  for (const { inside, rest } of edges) {
    const found = mark.exec(inside.trim());
    if (!found || rest === '') continue;
    const [, lead, update, flash, correction] = found;
    if (flash !== undefined) return { rest, version: -1 };
    if (correction !== undefined) return { rest, version: 100 };
    return { rest, version: Number(lead ?? update ?? 1) };
  }
  return undefined;
}

function* bracketed(text: string): Generator<{ inside: string; rest: string }> {
  const [first, last] = [text[0], text.at(-1)];
  if (first === '(' || first === '[') {
    const end = text.indexOf(first === '(' ? ')' : ']');
    if (end > 0 && end <= longestMark)
      yield { inside: text.slice(1, end), rest: text.slice(end + 1).trim() };
  }
  if (last === ')' || last === ']') {
    const start = text.lastIndexOf(last === ')' ? '(' : '[');
    if (start > 0 && text.length - start <= longestMark)
      yield { inside: text.slice(start + 1, -1), rest: text.slice(0, start).trim() };
  }
}

function* dashed(text: string): Generator<{ inside: string; rest: string }> {
  const opening = text.slice(0, longestMark);
  // The longest first: "1st Ld-Writethru: …" is one mark.
  for (let at = opening.length - 1; at >= 0; at--) {
    if (!'-–—:|'.includes(opening[at] ?? '')) continue;
    yield { inside: opening.slice(0, at), rest: text.slice(at + 1).trim() };
  }
  const from = Math.max(0, text.length - longestMark);
  for (let at = text.length - 1; at > from; at--) {
    if (!'-–—:|'.includes(text[at] ?? '')) continue;
    yield { inside: text.slice(at + 1), rest: text.slice(0, at).trim() };
  }
}
