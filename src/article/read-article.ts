import { createHash } from 'node:crypto';
import type { Article, ArticleMetadata, Segment, Span } from '../model/extraction.ts';
import { splitFrontmatter } from '../model/frontmatter.ts';
import { splitSentences } from '../model/sentences.ts';
import { ArticleError } from './article-error.ts';
import { articleSegments } from './article-segments.ts';
import { decodeText } from './decode-text.ts';
import { detectLanguage } from './detect-language.ts';
import { decodeEntities } from './entities.ts';
import { type Header, readHeader } from './header.ts';
import { findWidgets } from './inline-widgets.ts';
import { type Dateline, readDateline } from './read-dateline.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { readPage } from './read-page.ts';
import { readPublished } from './read-published.ts';
import { type Publishers, readPublisher } from './read-publisher.ts';

/**
 * Reads an article file: what it says of itself, its own text without boilerplate, and the
 * sentences in it. Offsets are UTF-16 positions in `text`, which is all that follows the
 * frontmatter; of a saved page it is the page's text, one block a line, while `sha256` is of the
 * page as it is. `publishers` is the register that names are resolved by; it may be empty.
 * Throws ArticleError for a file that is empty, binary, over 5 MB, not decodable, or a digest
 * with a wrong frontmatter.
 */
export function readArticle(file: string, bytes: Uint8Array, publishers: Publishers): Article {
  const { given: filed, text: rest } = readFrontmatter(file, decodeText(file, bytes));
  if (!/\S/.test(rest)) {
    throw new ArticleError(file, 'has no text after its frontmatter; expected an article');
  }
  const page = isPage(file) ? readPage(file, rest) : undefined;
  const text = page?.text ?? rest;
  // What a page says of its own day is stated, not given by whoever filed it.
  const { published: stated, ...pageHeader } = page?.header ?? {};
  // A content system's own block, where an article file's was put before it.
  const block = filed.form === 'capture' ? splitFrontmatter(text) : undefined;
  const inner: Header = block?.yaml === undefined ? {} : readHeader(block.yaml);
  const given = { ...pageHeader, ...filed };
  const { segments, headline, byline } = articleSegments(text, {
    form: given.form,
    headline: given.headline ?? inner.headline,
    roles: page?.roles,
    from: block?.offset,
  });
  const dateline = findDateline(text, segments);
  const title =
    given.headline ?? decodeEntities(headline ?? inner.headline ?? firstWords(text, segments));
  const outlet = readPublisher(
    {
      text,
      segments,
      headline: title,
      given: { ...inner, ...given },
      agency: dateline?.agency,
    },
    publishers,
  );
  const place = given.dateline ?? dateline?.place;
  const author = given.byline ?? byline ?? inner.byline;
  const source: ArticleMetadata = {
    ...outlet,
    headline: title.slice(0, longestHeadline).trim(),
    ...readPublished({ text, segments, given, dateline, stated: stated ?? inner.published }),
    ...(place ? { dateline: place } : {}),
    ...(author ? { byline: author } : {}),
    ...(given.url ? { url: given.url } : {}),
    ...(given.archived ? { archived: given.archived } : {}),
    ...(given.retrieved ? { retrieved: given.retrieved } : {}),
    language: given.language ?? detectLanguage(bodyText(text, segments)),
  };
  const cuts = given.form === 'capture' ? findWidgets(text, segments) : [];
  return {
    ...(cuts.length > 0 ? { cuts } : {}),
    file,
    form: given.form,
    text,
    sha256: createHash('sha256').update(rest, 'utf8').digest('hex'),
    source,
    segments,
    sentences: sentencesOf(text, segments, dateline),
  };
}

/** Longest headline that a source's record takes, in characters. */
const longestHeadline = 500;

const isPage = (file: string): boolean => /\.x?html?$/i.test(file);

type PlacedDateline = Dateline & { readonly span: Span };

/** The dateline stands before one of the first paragraphs. */
function findDateline(text: string, segments: readonly Segment[]): PlacedDateline | undefined {
  let seen = 0;
  for (const { role, span } of segments) {
    if (role !== 'paragraph') continue;
    const dateline = readDateline(text.slice(span[0], Math.min(span[1], span[0] + 200)));
    if (dateline) return { ...dateline, span: [span[0], span[0] + dateline.length] };
    if (++seen === 4) return undefined;
  }
  return undefined;
}

function sentencesOf(
  text: string,
  segments: readonly Segment[],
  dateline: PlacedDateline | undefined,
): Span[] {
  return segments.flatMap(({ role, span }) => {
    if (role === 'headline') return [span];
    const after = dateline && dateline.span[0] === span[0] ? dateline.span[1] : span[0];
    return splitSentences(text, [after, span[1]]);
  });
}

function bodyText(text: string, segments: readonly Segment[]): string {
  return segments
    .filter(({ role }) => role === 'paragraph')
    .slice(0, 20)
    .map(({ span }) => text.slice(...span))
    .join('\n');
}

/** An article without a headline is known by its first words. */
function firstWords(text: string, segments: readonly Segment[]): string {
  const span = segments[0]?.span ?? ([0, text.length] as const);
  const words = text
    .slice(span[0], Math.min(span[1], span[0] + 300))
    .split(/\s+/)
    .filter(Boolean);
  return words.slice(0, 12).join(' ');
}
