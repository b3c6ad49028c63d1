import { parseEntry } from '../../src/content/parse-entry.ts';
import { entryFile } from '../../src/content/read-library.ts';
import type { WriteEffects } from '../../src/content/write-entry.ts';
import type { Library } from '../../src/model/collection.ts';
import type { Event, Evidence } from '../../src/model/event.ts';
import { identity } from './add-evidence.ts';
import { hasComment } from './has-comment.ts';
import { holdersIn } from './holders.ts';
import { type EventGift, type Given, isSame, type Step } from './step.ts';

/** An event as its file has it at this moment. */
export interface EventNow {
  readonly id: string;
  readonly data: Event;
  /** Whether somebody has written into the file what no field tells. */
  readonly hasWords: boolean;
}

/** The events of a content folder as they are while a plan is carried out. */
export interface EventsNow {
  readonly find: (id: string) => Promise<EventNow | undefined>;
  /** The events that may hold a piece, besides those that the plan gives it to and takes it from. */
  readonly holders: (evidence: Evidence) => readonly string[];
  /** Whether a piece is in another event than these, as the plan does not know. */
  readonly isElsewhere: (evidence: Evidence, planned: readonly string[]) => Promise<boolean>;
  /** Whether an event still gives a piece up to another: nobody has touched either. */
  readonly gives: (from: string, given: Given) => Promise<boolean>;
  /** Whether an event is not as it was when the plan was to take it away. */
  readonly isKept: (event: EventNow) => boolean;
}

/**
 * Looks at events through what `effects` read; `steps` is the whole plan, and `library` what the
 * folder held when the run began that carries it out.
 */
export function eventsNow(
  contentDir: string,
  steps: readonly Step[],
  library: Library,
  { read }: Pick<WriteEffects, 'read'>,
): EventsNow {
  const planned = new Map<string, EventGift>();
  for (const step of steps) if ('give' in step) planned.set(step.id, step);
  const holders = holdersIn(library, steps);
  // Each of an event's pieces asks for it: a file that has not changed is parsed once.
  const parsed = new Map<string, { readonly text: string; readonly event: EventNow }>();
  const find = async (id: string): Promise<EventNow | undefined> => {
    const file = entryFile(contentDir, 'events', id);
    const bytes = await read(file);
    if (bytes === undefined) return undefined;
    const text = new TextDecoder().decode(bytes);
    const before = parsed.get(id);
    if (before?.text === text) return before.event;
    const result = parseEntry(file, bytes, 'events');
    if (!result.ok) return undefined;
    const { data, body } = result.entry;
    const event = { id, data, hasWords: body.trim() !== '' || hasComment(text) };
    parsed.set(id, { text, event });
    return event;
  };
  const isElsewhere = async (evidence: Evidence, known: readonly string[]): Promise<boolean> => {
    for (const id of holders(evidence)) {
      if (known.includes(id)) continue;
      if ((await find(id))?.data.evidence.some(isCopyOf(evidence))) return true;
    }
    return false;
  };
  const isKept = ({ id, data, hasWords }: EventNow): boolean => {
    const remove = planned.get(id)?.remove;
    return remove !== undefined && (hasWords || !isSame(data, remove));
  };
  return {
    find,
    holders,
    isElsewhere,
    isKept,
    async gives(from, { to, evidence }) {
      const event = await find(from);
      if (event === undefined || event.data.review !== 'machine' || isKept(event)) return false;
      const isThere = event.data.evidence.some((one) => isSame(one, evidence));
      return isThere && !(await isElsewhere(evidence, [from, to]));
    },
  };
}

/** Tells whether a piece is the same as another, whoever has looked at it or doubts it. */
export const isCopyOf = (evidence: Evidence): ((one: Evidence) => boolean) => {
  const key = identity(evidence);
  return (one) => identity(one) === key;
};
