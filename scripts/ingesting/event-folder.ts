import { isDeepStrictEqual } from 'node:util';
import { parseEntry } from '../../src/content/parse-entry.ts';
import { entryFile } from '../../src/content/read-library.ts';
import type { WriteEffects } from '../../src/content/write-entry.ts';
import type { Taken } from '../../src/events/regroup.ts';
import type { Event, Evidence } from '../../src/model/event.ts';
import { evidenceAfter } from './add-evidence.ts';
import { editFields, type Fields } from './apply-step.ts';
import { linkFields } from './link-changes.ts';
import {
  type Change,
  type Changes,
  type EventDrop,
  type EventEdit,
  type EventRemoval,
  plain,
  type Step,
} from './step.ts';

/**
 * What steps do to events that hang on other events as they are at that moment: after a kill, an
 * editor may have been at work before the next run completes what was planned. Evidence moves only
 * while it is as the plan found it, and no event is taken away that somebody has touched.
 */
export interface EventFolder {
  /** A new event, without evidence that its former event no longer gives up; none without any. */
  readonly create: (event: Event, take: readonly Taken[]) => Promise<Event | undefined>;
  readonly edit: (event: Event, edit: EventEdit) => Promise<Fields>;
  readonly drop: (event: Event, drop: EventDrop) => Promise<Fields>;
  readonly mayRemove: (event: Event, removal: EventRemoval) => Promise<boolean>;
}

/** Looks at the events of a content folder through what `effects` read; `steps` is the whole plan. */
export function eventFolder(
  contentDir: string,
  steps: readonly Step[],
  { read }: Pick<WriteEffects, 'read'>,
): EventFolder {
  const removals = new Map(
    steps.flatMap((step) => ('remove' in step ? [[step.id, step.remove] as const] : [])),
  );
  const find = async (id: string): Promise<Event | undefined> => {
    const file = entryFile(contentDir, 'events', id);
    const bytes = await read(file);
    const result = bytes && parseEntry(file, bytes, 'events');
    return result?.ok ? result.entry.data : undefined;
  };
  /** Whether an event still gives a piece up: nobody has touched either. */
  const gives = async ({ from, evidence }: Taken): Promise<boolean> => {
    const event = await find(from);
    if (event === undefined || event.review !== 'machine') return false;
    const planned = removals.get(from);
    if (planned && !isSame(event, planned)) return false;
    return event.evidence.some((one) => isSame(one, evidence));
  };
  const given = async (take: readonly Taken[]): Promise<Evidence[]> => {
    const found: Evidence[] = [];
    for (const one of take) if (await gives(one)) found.push(one.evidence);
    return found;
  };
  return {
    async create(event, take) {
      const there = new Set(await given(take));
      const gone = take.filter((one) => !there.has(one.evidence)).map((one) => one.evidence);
      const evidence = [...evidenceAfter(event, [], gone)];
      return evidence.length > 0 ? { ...event, evidence } : undefined;
    },
    async edit(event, edit) {
      const absorb: string[] = [];
      for (const id of edit.absorb ?? []) {
        const now = await find(id);
        const planned = removals.get(id);
        if (now === undefined || isSame(now, planned))
          absorb.push(id, ...(planned?.redirects ?? []));
      }
      const set = await withoutDeadLinks(edit.set ?? {}, find);
      return editFields(event, { ...edit, set, absorb }, await given(edit.take ?? []));
    },
    async drop(event, { drop }) {
      if (event.review !== 'machine') return {};
      const gone: Evidence[] = [];
      for (const { to, evidence } of drop) {
        const target = await find(to);
        const isThere = event.evidence.some((one) => isSame(one, evidence));
        if (isThere && target && has(target, [evidence])) gone.push(evidence);
      }
      const evidence = evidenceAfter(event, [], gone);
      return evidence === event.evidence ? {} : { evidence };
    },
    async mayRemove(event, { remove, into }) {
      if (!isSame(event, remove)) return false;
      for (const { to, evidence } of into) {
        const target = await find(to);
        if (!target || !has(target, [evidence])) return false;
      }
      return true;
    },
  };
}

const isSame = (a: unknown, b: unknown): boolean => isDeepStrictEqual(plain(a), plain(b));
const has = (event: Event, evidence: readonly Evidence[]): boolean =>
  evidenceAfter(event, evidence) === event.evidence;

/** The changes without links to events that an editor has deleted since they were planned. */
async function withoutDeadLinks(
  set: Changes,
  find: (id: string) => Promise<Event | undefined>,
): Promise<Changes> {
  const alive: Record<string, Change> = {};
  for (const [field, change] of Object.entries(set)) {
    const isLink = (linkFields as readonly string[]).includes(field) && change.is !== undefined;
    if (!isLink || (await find(String(change.is)))) alive[field] = change;
  }
  return alive;
}
