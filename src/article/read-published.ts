import type { ArticleMetadata, Segment, Span } from '../model/extraction.ts';
import type { Frontmatter } from './frontmatter.ts';
import type { Dateline } from './read-dateline.ts';
import { type DateRead, readDates } from './read-dates.ts';

export type PublishedFields = Pick<
  ArticleMetadata,
  'published' | 'publishedBasis' | 'publishedNote'
>;

interface Evidence {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly given: Frontmatter;
  readonly dateline: (Dateline & { readonly span: Span }) | undefined;
}

/**
 * Says when an article was published, and how that is known: `stated` in its own header or
 * dateline, `given` by whoever filed it, or `inferred` from what it tells. Absent when nothing
 * allows a day.
 */
export function readPublished(evidence: Evidence): PublishedFields {
  const { given } = evidence;
  const stated = statedDate(evidence);
  if (given.published !== undefined) {
    const day = given.published.slice(0, 10);
    const same = stated?.day === day;
    return {
      published: same && given.published.length === 10 ? (stated.instant ?? day) : given.published,
      publishedBasis: same ? 'stated' : 'given',
    };
  }
  if (stated?.day) return { published: stated.instant ?? stated.day, publishedBasis: 'stated' };
  return {};
}

/** A full date in a short line at the head of the article, or in its dateline. */
function statedDate({ text, segments, dateline }: Evidence): DateRead | undefined {
  const firstParagraph = segments.find(({ role }) => role === 'paragraph')?.span[0] ?? text.length;
  const head = text.slice(Math.max(0, firstParagraph - 3000), firstParagraph);
  const rows = head.split(/\r?\n/).slice(-14).reverse();
  for (const row of rows) {
    if (row.length > 160) continue;
    const found = readDates(row).find(({ day }) => day !== undefined);
    if (found) return found;
  }
  return dateline?.date?.day === undefined ? undefined : dateline.date;
}
