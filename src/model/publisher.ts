import { z } from 'zod';
import { Country, Language, Names, recordFields, WebAddress } from './record.ts';

export const PublisherKind = z.enum([
  'state agency',
  'agency',
  'newspaper',
  'broadcaster',
  'magazine',
  'website',
  'ministry',
  'organisation',
]);
export type PublisherKind = z.infer<typeof PublisherKind>;

/** An outlet: agency, newspaper, broadcaster, ministry. */
export const Publisher = z.strictObject({
  name: z.string().min(1).max(200),
  kind: PublisherKind.optional(),
  names: Names.optional(),
  aliases: z.array(z.string().min(1).max(200)).default([]),
  country: Country.optional(),
  language: Language.optional(),
  url: WebAddress.optional(),
  /** Host names that the outlet publishes under. */
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+$/)).default([]),
  ...recordFields,
});
export type Publisher = z.infer<typeof Publisher>;
