import type { Taken } from '../../src/events/regroup.ts';
import type { CollectionName, Records } from '../../src/model/collection.ts';
import type { Event, Evidence } from '../../src/model/event.ts';

/** A field's value as it was planned on, and as it is to be; absent where the field is. */
export interface Change {
  readonly was?: unknown;
  readonly is?: unknown;
}
export type Changes = Readonly<Record<string, Change>>;

/** What becomes of an event that is there. */
export interface EventEdit {
  readonly collection: 'events';
  readonly id: string;
  readonly add: readonly Evidence[];
  /** Evidence of other events; only what is still there comes over. */
  readonly take?: readonly Taken[];
  /** Derived fields that follow. */
  readonly set?: Changes;
  /** Ids of events that end in this one. */
  readonly absorb?: readonly string[];
}

/** A piece of evidence, and the event that has it now. */
export interface Given {
  readonly to: string;
  readonly evidence: Evidence;
}

/** Takes evidence away that other events have taken over. */
export interface EventDrop {
  readonly collection: 'events';
  readonly id: string;
  readonly drop: readonly Given[];
}

/** Takes an event away whose evidence others have taken over, while it still is what it was. */
export interface EventRemoval {
  readonly collection: 'events';
  readonly id: string;
  readonly remove: Event;
  readonly into: readonly Given[];
}

/** One write: a new record, what an actor's lacks, or what follows for a record that is there. */
export type Step =
  | {
      [Name in CollectionName]: {
        readonly collection: Name;
        readonly id: string;
        readonly create: Records[Name];
        /** What of an event's evidence was of others. */
        readonly take?: readonly Taken[];
      };
    }[CollectionName]
  | { readonly collection: 'actors'; readonly id: string; readonly fill: { readonly side: string } }
  | { readonly collection: 'sources'; readonly id: string; readonly set: Changes }
  | EventEdit
  | EventDrop
  | EventRemoval;

/** Takes keys without a value away, as a file does. */
export const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));
