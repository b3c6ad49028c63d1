import type { WriteEffects } from '../../src/content/write-entry.ts';
import type { Taken } from '../../src/events/regroup.ts';
import type { Library } from '../../src/model/collection.ts';
import type { Event, Evidence } from '../../src/model/event.ts';
import { deriveChanges, evidenceAfter } from './add-evidence.ts';
import { changedFields, editFields, type Fields } from './apply-step.ts';
import { calendarsAround } from './calendar.ts';
import { eventsNow, isCopyOf } from './events-now.ts';
import { oldIds } from './old-ids.ts';
import { neededBy, type SettledEvent, settleCopies } from './settle-copies.ts';
import {
  type Change,
  type EventEdit,
  type EventGift,
  type EventTie,
  type Given,
  plain,
  type Step,
} from './step.ts';

/**
 * What steps do to events that hang on other events as they are at that moment: after a kill, an
 * editor may have been at work before the next run completes what was planned. A piece of evidence
 * ends in one event, that where an editor has put it if he has: it moves only while it is where and
 * as the plan found it, and no event is taken away that somebody has touched.
 */
export interface EventFolder {
  /** A new event, without evidence that is in another; none without any. */
  readonly create: (id: string, event: Event, take: readonly Taken[]) => Promise<Event | undefined>;
  readonly edit: (event: Event, edit: EventEdit) => Promise<Fields>;
  readonly give: (gift: EventGift) => Promise<readonly SettledEvent[]>;
  readonly tie: (event: Event, tie: EventTie) => Promise<Fields>;
}

/** Looks at the events of a content folder; see `eventsNow`. */
export function eventFolder(
  contentDir: string,
  steps: readonly Step[],
  library: Library,
  effects: Pick<WriteEffects, 'read'>,
): EventFolder {
  const now = eventsNow(contentDir, steps, library, effects);
  const gifts = new Map<string, readonly Given[]>();
  for (const step of steps) if ('give' in step) gifts.set(step.id, step.give);
  const [earlier, later] = calendarsAround(library, steps);
  const isNeeded = neededBy(steps, library);
  const moved = oldIds(library.events);

  const comingTo = async (id: string, add: readonly Evidence[], take: readonly Taken[]) => {
    const coming: Evidence[] = [];
    for (const { from, evidence } of take)
      if (await now.gives(from, { to: id, evidence })) coming.push(evidence);
    for (const one of add) if (!(await now.isElsewhere(one, [id]))) coming.push(one);
    return coming;
  };
  const hasCome = async (event: Event, { id, add, take = [] }: EventEdit) => {
    const isIn = (one: Evidence) => event.evidence.some(isCopyOf(one));
    if (add.some(isIn)) return true;
    // Evidence that is not in its old event, too, may have come by an editor's merge.
    for (const { from, evidence } of take) {
      if (from === id || !isIn(evidence)) continue;
      if ((await now.find(from))?.data.evidence.some(isCopyOf(evidence))) return true;
    }
    return false;
  };
  return {
    async create(id, event, take) {
      const taken = take.map(({ evidence }) => evidence);
      const own = evidenceAfter(event, [], taken);
      const lacking = evidenceAfter(event, [], await comingTo(id, own, take));
      if (lacking.length === 0) return event;
      const evidence = evidenceAfter(event, [], lacking);
      if (evidence.length === 0) return undefined;
      const set = changedFields(event, deriveChanges(event, evidence, later, later));
      return plain({ ...event, ...set, evidence }) as Event;
    },
    async edit(event, planned) {
      const { id, add, take = [], set = {} } = planned;
      // A file is written whole: where some of it is, all was, and what is not is an editor's doing.
      if (await hasCome(event, planned)) return {};
      const coming = await comingTo(id, add, take);
      const giving = gifts.get(id) ?? [];
      const lost: Evidence[] = [];
      for (const one of giving) if (await now.gives(id, one)) lost.push(one.evidence);
      const isAsPlanned =
        coming.length === add.length + take.length && lost.length === giving.length;
      const changes = isAsPlanned
        ? set
        : deriveChanges(event, evidenceAfter(event, coming, lost), earlier, later);
      return editFields(event, coming, changes);
    },
    give: (gift) => settleCopies(gift, now, isNeeded, later),
    async tie(event, { id, tie, absorb = [] }) {
      const isThere = async (to: unknown) =>
        to !== undefined && to !== id && (await now.find(String(to))) !== undefined;
      const changes: Record<string, Change> = {};
      for (const [field, change] of Object.entries(tie)) {
        const isDead = change.is !== undefined && !(await isThere(change.is));
        // A link to an event that an editor has deleted since it was planned is none.
        if (!isDead) changes[field] = change;
        else if (!(await isThere(change.was))) changes[field] = { was: change.was };
      }
      const gone: string[] = [];
      for (const one of absorb) if (!moved.has(one) && !(await now.find(one))) gone.push(one);
      const redirects = [...new Set([...(event.redirects ?? []), ...gone])];
      const grows = redirects.length > (event.redirects?.length ?? 0);
      return { ...changedFields(event, changes), ...(grows ? { redirects } : {}) };
    },
  };
}
