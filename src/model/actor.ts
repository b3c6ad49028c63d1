import { z } from 'zod';
import { Edtf } from './edtf.ts';
import { Id } from './id.ts';
import { Names, recordFields, TextQuote } from './record.ts';

export const ActorKind = z.enum(['person', 'organisation', 'state', 'group']);
export type ActorKind = z.infer<typeof ActorKind>;

/** An office held, with the days between which it was held; an absent day is unknown or open. */
export const Role = z.strictObject({
  title: z.string().min(1).max(200),
  /** The state or organisation that the office belongs to. */
  of: Id.optional(),
  from: Edtf.optional(),
  to: Edtf.optional(),
  /** A day on which a source gives this role, where its beginning and end are not known. */
  asOf: Edtf.optional(),
});
export type Role = z.infer<typeof Role>;

/** A person, organisation, state or group. */
export const Actor = z.strictObject({
  name: z.string().min(1).max(200),
  kind: ActorKind,
  gender: z.enum(['female', 'male']).optional(),
  names: Names.optional(),
  aliases: z.array(z.string().min(1).max(200)).default([]),
  /** Aliases that others bear too: matched only where the text has introduced the actor. */
  weakAliases: z.array(z.string().min(1).max(200)).default([]),
  /** The state that the actor belongs to or acts for. */
  side: Id.optional(),
  roles: z.array(Role).default([]),
  wikidata: z
    .string()
    .regex(/^Q[1-9][0-9]*$/, 'a Wikidata item, such as Q58217')
    .optional(),
  /** Passages by which a proposed actor is known. */
  evidence: z.array(z.strictObject({ source: Id, quote: TextQuote })).optional(),
  ...recordFields,
});
export type Actor = z.infer<typeof Actor>;
