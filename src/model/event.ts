import { z } from 'zod';
import { Edtf } from './edtf.ts';
import { Id } from './id.ts';
import { Kind } from './kind.ts';
import { Review, recordFields, TextQuote } from './record.ts';
import { Status } from './status.ts';

/** Who took part, and as what (visitor, host, speaker …). */
export const Participant = z.strictObject({
  actor: Id,
  role: z.string().min(1).max(60).optional(),
});
export type Participant = z.infer<typeof Participant>;

/** What one passage says of the event. A field is absent when the passage does not say it. */
export const Says = z.strictObject({
  title: z.string().min(1).max(200).optional(),
  date: Edtf.optional(),
  status: Status.optional(),
  kind: Kind.optional(),
  actors: z.array(Participant).optional(),
  places: z.array(Id).optional(),
});
export type Says = z.infer<typeof Says>;

/** One source's word on the event. */
export const Evidence = z.strictObject({
  source: Id,
  quote: TextQuote,
  says: Says,
  /** The actor whom the source names as its own source. */
  attributedTo: Id.optional(),
  stance: z.enum(['reports', 'asserts', 'denies']).optional(),
  /** Why an editor doubts this claim. */
  disputed: z.string().min(1).max(2000).optional(),
  /**
   * `machine` marks a piece that came to an event after an editor had reviewed it; taken away, or
   * made `reviewed`, by the editor who accepts it. Absent, the event's own `review` holds.
   */
  review: Review.optional(),
});
export type Evidence = z.infer<typeof Evidence>;

/** One thing that happened, was planned, or was denied. */
export const Event = z.strictObject({
  title: z.string().min(1).max(300),
  /** Absent when no source allows even a bound. */
  date: Edtf.optional(),
  status: Status,
  kind: Kind,
  places: z.array(Id).default([]),
  actors: z.array(Participant).default([]),
  evidence: z.array(Evidence).default([]),
  partOf: Id.optional(),
  follows: Id.optional(),
  outcomeOf: Id.optional(),
  ...recordFields,
});
export type Event = z.infer<typeof Event>;
