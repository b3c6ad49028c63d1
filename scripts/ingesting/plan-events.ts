import { derive } from '../../src/events/derive.ts';
import { linkEvents } from '../../src/events/link-events.ts';
import type { World } from '../../src/events/reconcile-world.ts';
import { type Regrouped, regroup, type Taken } from '../../src/events/regroup.ts';
import { Event, type Evidence } from '../../src/model/event.ts';
import { deriveChanges, evidenceAfter } from './add-evidence.ts';
import { editFields } from './apply-step.ts';
import type { Calendar } from './calendar.ts';
import { eventId } from './event-id.ts';
import { freeId } from './free-id.ts';
import { keepValid } from './keep-valid.ts';
import { limitEach } from './limit-each.ts';
import { linkChanges } from './link-changes.ts';
import { oldIds } from './old-ids.ts';
import type { EventEdit, EventGift, EventTie, Given, Step } from './step.ts';
import { freeAmong } from './untouched.ts';

/** An event of the content, with the words under it. */
export interface Standing {
  readonly id: string;
  readonly data: Event;
  readonly body: string;
}

/** What is known of sources and of the world, before a run or after it. */
export interface Known extends Calendar {
  readonly world: World;
}

export interface EventContext {
  /** Pieces of evidence that one source may give one event. */
  readonly perEvent: number;
  /** Whether an event's id cannot be had by a new one. */
  readonly isTaken: (id: string) => boolean;
  /** Whether something that no field tells binds an event: a comment in its file, a link in a text. */
  readonly isHeld: (id: string) => boolean;
}

export interface EventPlan {
  readonly steps: readonly Step[];
  /** Pairs of events that could be one, and that an editor's work keeps apart. */
  readonly couldBeOne: readonly (readonly [string, string])[];
}

/** Plans what new evidence makes of the events: see `regroup`, `derive`, `linkEvents`. */
export function planEvents(
  standing: readonly Standing[],
  incoming: readonly Evidence[],
  before: Known,
  now: Known,
  context: EventContext,
): EventPlan {
  const oldLinks = linkEvents(standing, before.world);
  const isFree = freeAmong(standing, oldLinks, before, context.isHeld);
  const groups = regroup(standing, incoming, before, now, isFree);
  const known = new Map(standing.map((event) => [event.id, event]));
  const edits = new Map<string, EventEdit>();
  const created = new Map<string, Creation>();
  const drops = new Map<string, readonly Evidence[]>();
  const gone = new Set<string>();
  const old = oldIds(known);
  const isTaken = (id: string) =>
    known.has(id) || created.has(id) || old.has(id) || context.isTaken(id);
  for (const group of groups) {
    const event = group.event === undefined ? undefined : known.get(group.event);
    if (event) {
      edits.set(event.id, editOf(event, group, before, now, context.perEvent));
      for (const id of group.absorbed) gone.add(id);
      if (group.lost.length > 0) drops.set(event.id, group.lost);
      continue;
    }
    const all = [...group.taken.map(({ evidence }) => evidence), ...group.evidence];
    const limited = limitEach(all, context.perEvent);
    const record = createEvent(limited, now);
    if (!record) continue;
    const id = freeId(eventId(record), isTaken);
    const take = group.taken.filter((one) => limited.includes(one.evidence));
    created.set(id, { create: record, ...(take.length > 0 ? { take } : {}) });
  }
  for (const { id, data } of standing) {
    if (edits.has(id) || gone.has(id) || !hasOtherVoices(data, before, now)) continue;
    const set = deriveChanges(data, data.evidence, before, now);
    if (Object.keys(set).length > 0) edits.set(id, { collection: 'events', id, add: [], set });
  }
  const after = [
    ...eventsAfter(standing, edits, drops, gone),
    ...[...created].map(([id, { create }]) => ({ id, data: create })),
  ];
  const links = linkEvents(after, now.world);
  const absorbed = new Map(groups.map((group) => [group.event, group.absorbed] as const));
  const ties = after.flatMap(({ id, data }): EventTie[] => {
    const tie = linkChanges(data, oldLinks.get(id) ?? {}, links.get(id) ?? {});
    const absorb = absorbed.get(id) ?? [];
    if (Object.keys(tie).length + absorb.length === 0) return [];
    const ids = absorb.flatMap((one) => [one, ...(known.get(one)?.data.redirects ?? [])]);
    return [{ collection: 'events', id, tie, ...(ids.length > 0 ? { absorb: ids } : {}) }];
  });
  const givenBy = givingTo([...created, ...edits]);
  return {
    steps: [
      ...[...created].map(([id, creation]): Step => ({ collection: 'events', id, ...creation })),
      ...edits.values(),
      ...[...drops].map(([id, drop]) => givenBy(id, drop)),
      ...[...gone].flatMap((id): Step[] => {
        const remove = known.get(id)?.data;
        return remove ? [{ ...givenBy(id, remove.evidence), remove }] : [];
      }),
      ...ties,
    ],
    couldBeOne: groups.flatMap(({ event, couldBe }) =>
      event === undefined ? [] : couldBe.map((other) => [event, other] as const),
    ),
  };
}

/** A new event, and what of its evidence was of others. */
interface Creation {
  readonly create: Event;
  readonly take?: readonly Taken[];
}

function editOf(
  event: Standing,
  { evidence, taken, lost }: Regrouped,
  before: Known,
  now: Known,
  perEvent: number,
): EventEdit {
  const { id, data } = event;
  const kept = evidenceAfter(data, [], lost);
  const add = limitEach(evidence, perEvent, kept);
  const moved = limitEach(
    taken.map((one) => one.evidence),
    perEvent,
    [...kept, ...add],
  );
  const take = taken.filter((one) => moved.includes(one.evidence));
  const all = [...take.map((one) => one.evidence), ...add];
  const set = deriveChanges(data, evidenceAfter(data, all, lost), before, now);
  return {
    collection: 'events',
    id,
    add,
    ...(take.length > 0 ? { take } : {}),
    ...(Object.keys(set).length > 0 ? { set } : {}),
  };
}

function hasOtherVoices({ evidence }: Event, before: Known, now: Known): boolean {
  return evidence.some(({ source }) => before.voices.get(source) !== now.voices.get(source));
}

/** Says for each piece that moves whose it will be. */
function givingTo(
  taking: readonly (readonly [id: string, { readonly take?: readonly Taken[] }])[],
): (id: string, evidence: readonly Evidence[]) => EventGift {
  const owners = new Map(
    taking.flatMap(([id, { take = [] }]) => take.map(({ evidence }) => [evidence, id] as const)),
  );
  return (id, evidence) => {
    const give = evidence.flatMap((one): Given[] => {
      const to = owners.get(one);
      return to === undefined || to === id ? [] : [{ to, evidence: one }];
    });
    return { collection: 'events', id, give };
  };
}

/** The events that stay, as they are once the edits are made. */
function eventsAfter(
  standing: readonly Standing[],
  edits: ReadonlyMap<string, EventEdit>,
  drops: ReadonlyMap<string, readonly Evidence[]>,
  gone: ReadonlySet<string>,
): { id: string; data: Event }[] {
  return standing.flatMap(({ id, data }) => {
    if (gone.has(id)) return [];
    const edit = edits.get(id);
    if (!edit) return [{ id, data }];
    const taken = edit.take?.map(({ evidence }) => evidence) ?? [];
    const edited = { ...data, ...editFields(data, [...taken, ...edit.add], edit.set ?? {}) };
    return [{ id, data: { ...edited, evidence: [...evidenceAfter(edited, [], drops.get(id))] } }];
  });
}

function createEvent(evidence: readonly Evidence[], { published, voices }: Known) {
  const { title, date, status, kind, actors, places } = derive(evidence, published, voices);
  return keepValid(Event, {
    title: title ?? '',
    status: status ?? 'occurred',
    kind: kind ?? 'other',
    places: [...places],
    actors: [...actors],
    evidence: [...evidence],
    review: 'machine',
    ...(date === undefined ? {} : { date }),
  });
}
