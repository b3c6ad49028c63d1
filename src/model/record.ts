import { z } from 'zod';
import { Edtf } from './edtf.ts';
import { Id } from './id.ts';

/** What a machine wrote and nobody has looked at, or what an editor stands behind. */
export const Review = z.enum(['machine', 'reviewed']);
export type Review = z.infer<typeof Review>;

/** A public, append-only note of what was wrong and when it was put right. */
export const Correction = z.strictObject({
  date: Edtf,
  note: z.string().min(1).max(2000),
});
export type Correction = z.infer<typeof Correction>;

/** Fields that every record has. */
export const recordFields = {
  review: Review,
  /** Old ids of this record; each stays an address that leads here. */
  redirects: z.array(Id).optional(),
  corrections: z.array(Correction).optional(),
};

/**
 * An http(s) address of a named host. What browsers read otherwise than people is refused: a name
 * before the host (`https://bbc.co.uk@example.org`), backslashes and spaces.
 */
export const WebAddress = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain })
  .max(2000)
  .refine((address) => /^https?:\/\/[^/?#@\\\s]+(?:[/?#][^\\\s]*)?$/i.test(address), {
    error: 'expected http:// or https://, the host, and no space or backslash',
    params: { rule: 'bad-url' },
  });

/** BCP 47 language tag. */
export const Language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag, such as "en"');

/** ISO 3166-1 alpha-2 country code. */
export const Country = z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code, such as "RU"');

/** Names in other languages and scripts, keyed by BCP 47 tag. */
export const Names = z.record(Language, z.string().min(1).max(200));

/** A passage of a capture: W3C Web Annotation TextQuoteSelector. */
export const TextQuote = z.strictObject({
  exact: z.string().min(1).max(2000),
  prefix: z.string().max(200).optional(),
  suffix: z.string().max(200).optional(),
});
export type TextQuote = z.infer<typeof TextQuote>;
