import { isDeepStrictEqual } from 'node:util';
import { derive } from '../../src/events/derive.ts';
import type { Event, Evidence } from '../../src/model/event.ts';
import type { Calendar } from './calendar.ts';
import { type Change, type Changes, isSame, plain } from './step.ts';

const fields = ['title', 'date', 'status', 'kind', 'actors', 'places'] as const;
/** Fields that no event is without. */
const needed: ReadonlySet<string> = new Set(['title', 'status', 'kind']);

/** The evidence of an event after some is taken away and some is added, none twice. */
export function evidenceAfter(
  { evidence }: Pick<Event, 'evidence'>,
  add: readonly Evidence[],
  drop: readonly Evidence[] = [],
): readonly Evidence[] {
  const gone = new Set(drop.map(identity));
  const kept = evidence.filter((one) => !gone.has(identity(one)));
  const there = new Set(kept.map(identity));
  const fresh = add.filter((one) => !there.has(identity(one)));
  return kept.length === evidence.length && fresh.length === 0 ? evidence : [...kept, ...fresh];
}

/**
 * Derives what changes in an event's fields when its evidence or what is known of its sources does.
 * A field that follows from evidence is rewritten only while it is what the old evidence yields;
 * where it is not, an editor has decided, and it stays.
 */
export function deriveChanges(
  event: Event,
  evidence: readonly Evidence[],
  before: Calendar,
  now: Calendar,
): Changes {
  const old = derive(event.evidence, before.published, before.voices);
  const derived = derive(evidence, now.published, now.voices);
  const changes: Record<string, Change> = {};
  for (const field of fields) {
    const [was, said, is] = [event[field], old[field], derived[field]].map(plain);
    const untouched = isDeepStrictEqual(was, said);
    if (!untouched || isDeepStrictEqual(said, is)) continue;
    if (is === undefined && needed.has(field)) continue;
    changes[field] = { ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) };
  }
  return changes;
}

/** Marks evidence that comes to an event which an editor stands behind: nobody has looked at it yet. */
export function markNew({ review }: Event, evidence: readonly Evidence[]): readonly Evidence[] {
  if (review !== 'reviewed') return evidence;
  return evidence.map((one) => ({ ...one, review: 'machine' as const }));
}

/** Tells whether an event's derived fields are all as its evidence yields them. */
export function isDerived(event: Event, { published, voices }: Calendar): boolean {
  const derived = derive(event.evidence, published, voices);
  return fields.every((field) => isSame(event[field], derived[field]));
}

/** One source says one thing once by one passage. */
export function identity({ source, quote, says }: Evidence): string {
  const { exact, prefix } = quote;
  return JSON.stringify([source, exact, prefix, says.title, says.date, says.status]);
}
