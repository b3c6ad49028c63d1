import { derive } from '../../src/events/derive.ts';
import { type Links, linkEvents } from '../../src/events/link-events.ts';
import type { World } from '../../src/events/reconcile-world.ts';
import { type Regrouped, regroup } from '../../src/events/regroup.ts';
import { Event, type Evidence } from '../../src/model/event.ts';
import { formatId } from '../../src/model/id.ts';
import { deriveChanges, evidenceAfter, isDerived, markNew } from './add-evidence.ts';
import { editFields } from './apply-step.ts';
import type { Calendar } from './calendar.ts';
import { keepValid } from './keep-valid.ts';
import { limitEach } from './limit-each.ts';
import { freeId } from './name-sources.ts';
import type { Change, Changes, EventEdit, Step } from './step.ts';

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
  const isFree = freeAmong(standing, oldLinks, before, context);
  const groups = regroup(standing, incoming, before, now, isFree);
  const known = new Map(standing.map((event) => [event.id, event]));
  const edits = new Map<string, EventEdit>();
  const created = new Map<string, Event>();
  const gone = new Map<string, string>();
  const old = new Set(standing.flatMap(({ data }) => data.redirects ?? []));
  const isTaken = (id: string) =>
    known.has(id) || created.has(id) || old.has(id) || context.isTaken(id);
  for (const group of groups) {
    const event = group.event === undefined ? undefined : known.get(group.event);
    if (event) {
      edits.set(event.id, editOf(event, group, known, before, now, context.perEvent));
      for (const id of group.absorbed) gone.set(id, event.id);
      continue;
    }
    const record = createEvent(limitEach(group.evidence, context.perEvent), now);
    if (record) created.set(freeId(idOf(record), isTaken), record);
  }
  for (const { id, data } of standing) {
    if (edits.has(id) || gone.has(id) || !hasOtherVoices(data, before, now)) continue;
    const set = deriveChanges(data, data.evidence, before, now);
    if (Object.keys(set).length > 0) edits.set(id, { collection: 'events', id, add: [], set });
  }
  link(standing, edits, created, gone, oldLinks, now.world);
  return {
    steps: [
      ...[...created].map(([id, create]) => ({ collection: 'events' as const, id, create })),
      ...edits.values(),
      ...[...gone.keys()].flatMap((id): Step[] => {
        const remove = known.get(id)?.data;
        return remove ? [{ collection: 'events', id, remove }] : [];
      }),
    ],
    couldBeOne: groups.flatMap(({ event, couldBe }) =>
      event === undefined ? [] : couldBe.map((other) => [event, other] as const),
    ),
  };
}

/** Whether nobody has touched an event: all in it is as a machine made it, and nobody relies on it. */
function freeAmong(
  standing: readonly Standing[],
  links: ReadonlyMap<string, Links>,
  before: Known,
  { isHeld }: EventContext,
): (event: { readonly id: string }) => boolean {
  const relied = new Set<string>();
  for (const { id, data } of standing) {
    for (const field of linkFields) {
      const to = data[field];
      if (to !== undefined && to !== links.get(id)?.[field]) relied.add(to);
    }
  }
  const free = standing.filter(
    ({ id, data, body }) =>
      data.review === 'machine' &&
      data.corrections === undefined &&
      body.trim() === '' &&
      !relied.has(id) &&
      data.evidence.every(
        (one) =>
          one.says.kind !== undefined && one.disputed === undefined && one.review === undefined,
      ) &&
      linkFields.every((field) => data[field] === links.get(id)?.[field]) &&
      isDerived(data, before) &&
      !isHeld(id),
  );
  const ids = new Set(free.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

function editOf(
  event: Standing,
  { evidence, lost, absorbed }: Regrouped,
  known: ReadonlyMap<string, Standing>,
  before: Known,
  now: Known,
  perEvent: number,
): EventEdit {
  const { id, data } = event;
  const kept = evidenceAfter(data, [], lost);
  const add = markNew(data, limitEach(evidence, perEvent, kept));
  const set = deriveChanges(data, evidenceAfter(data, add, lost), before, now);
  const absorb = absorbed.flatMap((other) => [other, ...(known.get(other)?.data.redirects ?? [])]);
  return {
    collection: 'events',
    id,
    add,
    ...(lost.length > 0 ? { drop: lost } : {}),
    ...(Object.keys(set).length > 0 ? { set } : {}),
    ...(absorb.length > 0 ? { absorb } : {}),
  };
}

function hasOtherVoices({ evidence }: Event, before: Known, now: Known): boolean {
  return evidence.some(({ source }) => before.voices.get(source) !== now.voices.get(source));
}

const linkFields = ['partOf', 'follows', 'outcomeOf'] as const;

/** Links the events anew, each field only while it is what the old events yield. */
function link(
  standing: readonly Standing[],
  edits: Map<string, EventEdit>,
  created: Map<string, Event>,
  gone: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, Links>,
  world: World,
): void {
  const next: { id: string; data: Event }[] = [...created].map(([id, data]) => ({ id, data }));
  for (const { id, data } of standing) {
    const edit = edits.get(id);
    if (!gone.has(id))
      next.push({ id, data: edit ? { ...data, ...editFields(data, edit) } : data });
  }
  const links = linkEvents(next, world);
  for (const { id, data } of standing) {
    if (gone.has(id)) continue;
    const set: Record<string, Change> = {};
    for (const field of linkFields) {
      const [was, is] = [before.get(id)?.[field], links.get(id)?.[field]];
      if (data[field] !== was || was === is) continue;
      set[field] = { ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) };
    }
    if (Object.keys(set).length === 0) continue;
    const edit = edits.get(id) ?? { collection: 'events', id, add: [] };
    edits.set(id, { ...edit, set: { ...edit.set, ...set } satisfies Changes });
  }
  for (const [id, data] of created) created.set(id, { ...data, ...links.get(id) });
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

const idOf = ({ date, title }: Event): string =>
  formatId(`${datePart(date)} ${title}`, 100) || 'event';

/** The date as an id begins with it: the first day that it names; a bound says that it is one. */
function datePart(date: string | undefined): string {
  const first = /\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(date ?? '')?.[0];
  if (date === undefined || first === undefined) return 'undated';
  if (/^\[?\.\.|^\//.test(date)) return `before-${first}`;
  if (/\.\.\]?$|\/$/.test(date)) return `after-${first}`;
  return first;
}
