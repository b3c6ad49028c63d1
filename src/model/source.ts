import { z } from 'zod';
import { Edtf } from './edtf.ts';
import { Id } from './id.ts';
import { Language, recordFields, WebAddress } from './record.ts';

/** A day, or an instant with its zone where the article gives one. */
export const Published = z.union([
  z.iso.date('a day, such as 2018-05-31'),
  z.iso.datetime({ offset: true, local: false }),
  // Headers give hours and minutes; seconds would be invented.
  z.iso.datetime({ offset: true, local: false, precision: -1 }),
]);

/** How the published date is known. */
export const PublishedBasis = z.enum(['stated', 'inferred', 'given']);
export type PublishedBasis = z.infer<typeof PublishedBasis>;

/** A publisher's text as saved, or a summary of it in the chronology's own words. */
export const Form = z.enum(['capture', 'digest']);
export type Form = z.infer<typeof Form>;

/** The bibliographic record of one article. */
export const Source = z.strictObject({
  publisher: Id,
  headline: z.string().min(1).max(500),
  published: Published.optional(),
  publishedBasis: PublishedBasis.optional(),
  /** The reasoning, where the date is inferred. */
  publishedNote: z.string().max(1000).optional(),
  /** The place that the article is written from, as it says. */
  dateline: z.string().max(100).optional(),
  byline: z.string().max(300).optional(),
  /** The agency whose text the publisher carries. */
  viaAgency: Id.optional(),
  /** The first version of this story in the same outlet: an update, a correction, a refile of it. */
  updates: Id.optional(),
  /** The article of another outlet whose text this one carries, credited or not (syndication). */
  copyOf: Id.optional(),
  url: WebAddress.optional(),
  archived: WebAddress.optional(),
  retrieved: Edtf.optional(),
  language: Language,
  form: Form,
  /** Path of the article file, relative to the content folder's `articles/`. */
  article: z.string().max(300).optional(),
  /** SHA-256 of the capture text (UTF-8), in hexadecimal. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
    .optional(),
  /**
   * Bottom-48 MinHash of the text's runs of four words, 24 bits each, base64url: tells a copy from
   * a report of one's own when the text is not at hand, and gives nothing of the text away.
   */
  minhash: z
    .string()
    .regex(/^(?:[\w-]{4}){1,48}$/, 'up to 48 hashes of four base64url letters')
    .optional(),
  /** Words in the article's own text, without boilerplate: the measure for the quotation limit. */
  words: z.int().nonnegative().optional(),
  ...recordFields,
});
export type Source = z.infer<typeof Source>;
