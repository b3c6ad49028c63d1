import { isDeepStrictEqual } from 'node:util';
import { derive } from '../../src/events/derive.ts';
import type { PublishedDays, Voices } from '../../src/events/derive-order.ts';
import type { Event, Evidence } from '../../src/model/event.ts';

/** Fields of an event that change, as `updateEntry` takes them. */
export type EventChanges = { [Key in keyof Event]?: Event[Key] | undefined };

const fields = ['title', 'date', 'status', 'kind', 'actors', 'places'] as const;

/**
 * Adds evidence to an event. A field that follows from evidence is rewritten only while it is what
 * the old evidence yields; where it is not, an editor has decided, and it stays. Evidence that is
 * there already is not added again. Undefined when nothing changes.
 */
export function addEvidence(
  event: Event,
  more: readonly Evidence[],
  published: PublishedDays,
  voices: Voices,
): EventChanges | undefined {
  const there = new Set(event.evidence.map(identity));
  const fresh = more.filter((one) => !there.has(identity(one)));
  if (fresh.length === 0) return undefined;
  const evidence = [...event.evidence, ...fresh];
  const before = derive(event.evidence, published, voices);
  const after = derive(evidence, published, voices);
  const changes: EventChanges = { evidence };
  for (const field of fields) {
    const untouched = isDeepStrictEqual(plain(event[field]), plain(before[field]));
    if (!untouched || isDeepStrictEqual(plain(before[field]), plain(after[field]))) continue;
    Object.assign(changes, { [field]: after[field] });
  }
  return changes;
}

/** One source says one thing once by one passage. */
function identity({ source, quote, says }: Evidence): string {
  const { exact, prefix } = quote;
  return JSON.stringify([source, exact, prefix, says.title, says.date, says.status]);
}

/** Drops keys without a value, which a file does not keep. */
const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));
