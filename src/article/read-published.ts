import type { ArticleMetadata, Segment, Span } from '../model/extraction.ts';
import { inferPublished } from './infer-published.ts';
import { monthNumbers } from './month-names.ts';
import type { Dateline } from './read-dateline.ts';
import { type DateRead, readDates } from './read-dates.ts';
import type { Frontmatter } from './read-frontmatter.ts';

export type PublishedFields = Pick<
  ArticleMetadata,
  'published' | 'publishedBasis' | 'publishedNote'
>;

export interface PublishedEvidence {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly given: Frontmatter;
  /** Day or instant by a saved page's own markup. */
  readonly stated: string | undefined;
  readonly dateline: (Dateline & { readonly span: Span }) | undefined;
}

/**
 * Says when an article was published, and how that is known: `stated` in its own header or
 * dateline, `given` by whoever filed it, or `inferred` from its address or from what it tells,
 * with the reasoning. Absent when nothing allows a day; the clock is never asked.
 */
export function readPublished(evidence: PublishedEvidence): PublishedFields {
  const { given, dateline } = evidence;
  const stated = markupDate(evidence.stated) ?? headerDate(evidence) ?? fullDate(dateline?.date);
  if (given.published !== undefined) {
    const day = given.published.slice(0, 10);
    if (stated?.day !== day) return { published: given.published, publishedBasis: 'given' };
    const exact = given.published.length > 10 ? given.published : (stated.instant ?? day);
    return { published: exact, publishedBasis: 'stated' };
  }
  if (stated?.day) return { published: stated.instant ?? stated.day, publishedBasis: 'stated' };
  const address = addressDate(given.url);
  if (address !== undefined) {
    return {
      published: address,
      publishedBasis: 'inferred',
      publishedNote: `The address of the article has the day ${address}.`,
    };
  }
  const inferred = inferPublished(evidence.text, evidence.segments, dateline?.date);
  if (!inferred) return {};
  return { published: inferred.day, publishedBasis: 'inferred', publishedNote: inferred.note };
}

function markupDate(stated: string | undefined): Pick<DateRead, 'day' | 'instant'> | undefined {
  if (stated === undefined) return undefined;
  return { day: stated.slice(0, 10), ...(stated.length > 10 ? { instant: stated } : {}) };
}

const fullDate = (date: DateRead | undefined): DateRead | undefined =>
  date?.day === undefined ? undefined : date;

const labelled =
  /\b(?:published|posted|first published|date|issued|filed)\b|publi[ée]|veröffentlicht|опубликован|입력|등록|发布|pubblicato|đăng/i;
/** Dates of other things than publication. */
const others =
  /crawl|retriev|fetch|scrap|archiv|copyright|©|\bborn\b|\bexpires?\b|\bevents?\b|\bsince\b/i;
const revised = /\b(?:updated|modified|revised|edited)\b|обновлен|수정|更新|aktualisiert/i;
/** Lines above the first paragraph in which a header's date can stand, and below the last. */
const above = 16;
const below = 8;

/** A full date in a short line at the head of the article; below it only with a label. */
function headerDate({ text, segments }: PublishedEvidence): DateRead | undefined {
  const gaps = gapsOf(text, segments);
  const head = gaps.head.slice(-above).reverse();
  const foot = gaps.foot.slice(0, below).filter((row) => labelled.test(row));
  let fallback: DateRead | undefined;
  for (const row of [...head, ...foot]) {
    if (row.length > 200 || others.test(row)) continue;
    const found = readDates(row).filter(({ day }) => day !== undefined);
    const first = found[0];
    if (!first) continue;
    // "Published 1 May, updated 2 May": the first. "Updated 2 May" only when there is no other.
    if (!revised.test(row) || labelled.test(row)) return first;
    fallback ??= first;
  }
  return fallback;
}

/** The rows of the capture around the article's own text: its head up to the first paragraph. */
function gapsOf(text: string, segments: readonly Segment[]): { head: string[]; foot: string[] } {
  const head: string[] = [];
  let at = 0;
  for (const { role, span } of segments) {
    if (role === 'paragraph' || role === 'subhead') {
      head.push(text.slice(Math.max(at, span[0] - 4000), span[0]));
      break;
    }
    head.push(text.slice(Math.max(at, span[0] - 4000), span[0]));
    at = span[1];
  }
  const last = segments.at(-1)?.span[1] ?? text.length;
  const rows = (part: string) => part.split(/\r?\n/).filter((row) => /\d/.test(row));
  return { head: rows(head.join('\n')), foot: rows(text.slice(last, last + 2000)) };
}

/** Outlets put the day into addresses: /2018/05/31/, /2018-05-31-, /2017/aug/12/, -20180531. */
function addressDate(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const path = new URL(url).pathname;
  const parts =
    /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)(?!\d)/.exec(path);
  if (!parts) return undefined;
  const [, year = '', month = '', date = ''] = parts;
  const number = /\d/.test(month) ? Number(month) : (monthNumbers.get(month) ?? 0);
  return readDates(`${year}-${String(number).padStart(2, '0')}-${date}`)[0]?.day;
}
