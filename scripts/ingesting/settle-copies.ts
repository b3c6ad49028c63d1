import type { Library } from '../../src/model/collection.ts';
import type { Event, Evidence } from '../../src/model/event.ts';
import { deriveChanges } from './add-evidence.ts';
import { changedFields, type Fields } from './apply-step.ts';
import type { Calendar } from './calendar.ts';
import { type EventNow, type EventsNow, isCopyOf } from './events-now.ts';
import { linkFields } from './link-changes.ts';
import { type EventGift, isSame, type Step } from './step.ts';

/** What becomes of an event that had a copy too many; undefined fields where it goes. */
export interface SettledEvent {
  readonly id: string;
  readonly fields: Fields | undefined;
}

/** A piece in an event, and how much an editor stands behind its being there. */
interface Copy {
  readonly event: EventNow;
  readonly piece: Evidence;
  readonly word: number;
}

/**
 * Leaves one copy of each piece that an event gives up: there where an editor has put it or stands
 * behind it, else in the event that it was given to. An event that has given all up goes, unless
 * somebody has touched it; so does one that was made for nothing but what it gives back.
 */
export async function settleCopies(
  { id, give, remove }: EventGift,
  { find, holders, isKept }: EventsNow,
  isNeeded: (event: EventNow) => boolean,
  now: Calendar,
): Promise<SettledEvent[]> {
  const events = new Map<string, EventNow | undefined>();
  const look = async (one: string) => {
    if (!events.has(one)) events.set(one, await find(one));
    return events.get(one);
  };
  const spare = new Map<EventNow, Set<Evidence>>();
  const own = await look(id);
  let ends = remove !== undefined && own !== undefined && !isKept(own);
  for (const { to, evidence } of give) {
    const copies: Copy[] = [];
    // Of two copies with as much behind them the first is kept.
    for (const other of new Set([to, ...holders(evidence), id])) {
      const event = await look(other);
      if (event === undefined) continue;
      const isPlanned = other === to || (other === id && !isKept(event));
      for (const piece of event.data.evidence.filter(isCopyOf(evidence)))
        copies.push({ event, piece, word: wordOn(piece, evidence, event.data, isPlanned) });
    }
    const [kept, ...rest] = copies.toSorted((a, b) => b.word - a.word);
    if (kept?.event === own) ends = false;
    for (const { event, piece } of rest)
      spare.set(event, (spare.get(event) ?? new Set()).add(piece));
  }
  const settled = [...spare].flatMap(([event, pieces]): SettledEvent[] => {
    if (ends && event === own) return [];
    const evidence = event.data.evidence.filter((one) => !pieces.has(one));
    if (evidence.length === 0 && !isNeeded(event)) return [{ id: event.id, fields: undefined }];
    const changes = deriveChanges(event.data, evidence, now, now);
    return [{ id: event.id, fields: { ...changedFields(event.data, changes), evidence } }];
  });
  // What others have taken over is taken away only when they keep it.
  return ends ? [...settled, { id, fields: undefined }] : settled;
}

/** How much an editor stands behind a piece in an event; 0 where it is as a machine has put it. */
function wordOn(
  { review, ...piece }: Evidence,
  { review: _, ...planned }: Evidence,
  event: Event,
  isPlanned: boolean,
): number {
  if (!isSame(piece, planned)) return 3;
  if (event.review === 'reviewed' && review !== 'machine') return 2;
  return isPlanned ? 0 : 1;
}

/** Tells of an event that has lost its evidence whether there is more to it than a plan has written. */
export function neededBy(
  steps: readonly Step[],
  { events }: Library,
): (event: EventNow) => boolean {
  const made = new Map<string, Event>();
  for (const step of steps)
    if (step.collection === 'events' && 'create' in step) made.set(step.id, step.create);
  const ownFields = ({ evidence: _, ...fields }: Event) => fields;
  return ({ id, data, hasWords }) => {
    const created = made.get(id);
    if (created === undefined || hasWords || !isSame(ownFields(data), ownFields(created)))
      return true;
    return [...events.values()].some((one) => linkFields.some((field) => one.data[field] === id));
  };
}
