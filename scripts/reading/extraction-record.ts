import { z } from 'zod';
import { bodySpans } from '../../src/article/body-spans.ts';
import { ActorKind, Role } from '../../src/model/actor.ts';
import { Edtf } from '../../src/model/edtf.ts';
import type { Claim, Extraction } from '../../src/model/extraction.ts';
import { Id } from '../../src/model/id.ts';
import { Kind } from '../../src/model/kind.ts';
import { Status } from '../../src/model/status.ts';

const Offsets = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

const RecordedEvent = z.object({
  title: z.string().min(1),
  date: Edtf.nullable(),
  status: Status,
  kind: Kind,
  actors: z.array(Id),
  /** Actor → as what it took part. */
  roles: z.record(Id, z.string()).default({}),
  places: z.array(Id),
  quotes: z.array(Offsets),
  attributedTo: Id.optional(),
  stance: z.enum(['reports', 'asserts', 'denies']).default('reports'),
});

const ProposedActor = z.object({
  id: Id,
  name: z.string().min(1),
  kind: ActorKind,
  gender: z.enum(['female', 'male']).optional(),
  aliases: z.array(z.string()),
  side: Id.optional(),
  roles: z.array(Role),
  passages: z.array(Offsets),
});

const ProposedPlace = z.object({
  id: Id,
  name: z.string().min(1),
  country: z.string().optional(),
  partOf: Id.optional(),
});

const RecordedTime = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  mod: z.string().optional(),
  edtf: z.string().optional(),
  rule: z.string(),
});

/** The fields of an `extract` record by which ingest can take it; it may hold more. */
export const ExtractionRecord = z.object({
  file: z.string().min(1),
  sha256: z.string(),
  times: z.array(RecordedTime).default([]),
  events: z.array(RecordedEvent),
  proposedActors: z.array(ProposedActor).default([]),
  proposedPlaces: z.array(ProposedPlace).default([]),
});
export type ExtractionRecord = z.infer<typeof ExtractionRecord>;

/** Formats what was read in an article as one line of JSON, without the line break. */
export function formatRecord({ article, claims, ...read }: Extraction): string {
  const { file, form, sha256, source } = article;
  return JSON.stringify({
    file,
    form,
    sha256,
    source,
    body: bodySpans(article),
    times: read.times,
    mentions: read.mentions,
    placeMentions: read.placeMentions,
    events: claims.map(formatClaim),
    proposedActors: read.proposedActors,
    proposedPlaces: read.proposedPlaces,
  });
}

function formatClaim({ title, date, status, kind, actors, places, quotes, ...claim }: Claim) {
  const roles = actors.flatMap(({ actor, role }) => (role === undefined ? [] : [[actor, role]]));
  return {
    title,
    date,
    status,
    kind,
    actors: actors.map(({ actor }) => actor),
    ...(roles.length > 0 ? { roles: Object.fromEntries(roles) } : {}),
    places,
    quotes,
    ...(claim.attributedTo === undefined ? {} : { attributedTo: claim.attributedTo }),
    stance: claim.stance,
  };
}

/** Reads the claims back from a record. */
export function claimsOf({ events }: ExtractionRecord): Claim[] {
  return events.map(({ actors, roles, attributedTo, ...event }) => ({
    ...event,
    actors: actors.map((actor) => {
      const role = roles[actor];
      return role === undefined ? { actor } : { actor, role };
    }),
    ...(attributedTo === undefined ? {} : { attributedTo }),
  }));
}
