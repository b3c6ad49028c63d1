import { sketchText } from '../../src/events/sketch.ts';
import type { Evidence } from '../../src/model/event.ts';
import type {
  Article,
  Claim,
  Extraction,
  ProposedActor,
  ProposedPlace,
} from '../../src/model/extraction.ts';
import { formatId } from '../../src/model/id.ts';
import type { TextQuote } from '../../src/model/record.ts';
import type { Source } from '../../src/model/source.ts';
import { visibleText } from '../../src/model/visible.ts';
import { chooseQuotes, countWords, type QuoteLimits } from './choose-quotes.ts';
import { type Haystack, makeHaystack, quoteAt } from './quote-at.ts';

/** A proposed actor and the words of the article that name it. */
export interface Introduction {
  readonly proposal: ProposedActor;
  readonly quote: TextQuote | undefined;
}

/** What ingest keeps of an article once it is read; the text itself is let go. */
export interface Reading {
  readonly file: string;
  /** The source's record, without what names other records. */
  readonly source: Omit<Source, 'publisher' | 'viaAgency'>;
  readonly publisher: { readonly name: string; readonly id?: string; readonly host?: string };
  readonly viaAgency?: string;
  /** How the source's id ends, after the publisher's. */
  readonly slug: string;
  /** What the article says, in its order; the source's id is not known yet and ''. */
  readonly evidence: readonly Evidence[];
  readonly actors: readonly Introduction[];
  readonly places: readonly ProposedPlace[];
}

/** What ingest takes from an extraction. */
export type Claims = Pick<Extraction, 'claims' | 'times' | 'proposedActors' | 'proposedPlaces'>;

const longestSlug = 50;

/**
 * Boils an article and its claims down to what is written. `path` is the article file relative to
 * the content folder's `articles/`, absent for a file from elsewhere.
 */
export function boilDown(
  article: Article,
  { claims, times, proposedActors, proposedPlaces }: Claims,
  path: string | undefined,
  limits: QuoteLimits,
): Reading {
  const { source: told, text, form, sha256, segments } = article;
  const { publisher, publisherId, viaAgency, headline, ...rest } = told;
  const haystack = makeHaystack(text);
  const quotes = chooseQuotes(article, claims, times, limits);
  const host = told.url === undefined ? undefined : new URL(told.url).hostname.toLowerCase();
  const title = visibleText(headline).trim() || 'Untitled';
  // A digest is in the chronology's own words: likeness of two digests says nothing of the articles.
  const minhash = form === 'digest' ? undefined : sketchText(ownText(article));
  return {
    file: article.file,
    source: {
      ...rest,
      headline: title.slice(0, 500),
      form,
      sha256,
      words: countWords(text, segments),
      review: 'machine',
      ...(path === undefined ? {} : { article: path }),
      ...(minhash === undefined ? {} : { minhash }),
    },
    publisher: {
      name: visibleText(publisher).trim() || 'Unknown',
      ...(publisherId === undefined ? {} : { id: publisherId }),
      ...(host === undefined ? {} : { host }),
    },
    ...(viaAgency === undefined ? {} : { viaAgency: visibleText(viaAgency) }),
    slug: [
      told.published?.slice(0, 10) ?? 'undated',
      formatId(title, longestSlug) || sha256.slice(0, 8),
    ].join('-'),
    evidence: claims.flatMap((claim, i) => evidenceOf(claim, quotes[i])),
    actors: proposedActors.map((proposal) => ({
      proposal,
      quote: nameIn(text, haystack, proposal),
    })),
    places: proposedPlaces,
  };
}

/** The article's paragraphs, without headline and menus. */
function ownText({ text, segments }: Article): string {
  const own = segments.filter(({ role }) => role === 'paragraph');
  return own.map(({ span: [start, end] }) => text.slice(start, end)).join('\n');
}

function evidenceOf(claim: Claim, quote: TextQuote | undefined): Evidence[] {
  if (quote === undefined) return [];
  const { title, date, status, kind, actors, places, attributedTo, stance } = claim;
  const says = {
    title: visibleText(title).slice(0, 200),
    ...(date === null ? {} : { date }),
    status,
    kind,
    ...(actors.length > 0 ? { actors: [...actors] } : {}),
    ...(places.length > 0 ? { places: [...places] } : {}),
  };
  return [
    {
      source: '',
      quote,
      says,
      ...(attributedTo === undefined ? {} : { attributedTo }),
      ...(stance === 'reports' ? {} : { stance }),
    },
  ];
}

/** Quotes of a passage only the name in it: enough to find it, and nobody's text. */
function nameIn(
  text: string,
  haystack: Haystack,
  { name, aliases, passages }: ProposedActor,
): TextQuote | undefined {
  for (const [start, end] of passages) {
    const passage = text.slice(start, end);
    const found = [name, ...aliases].find((one) => passage.includes(one));
    if (found === undefined) continue;
    const at = start + passage.indexOf(found);
    return quoteAt(text, haystack, at, at + found.length);
  }
  return undefined;
}
