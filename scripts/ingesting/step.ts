import { isDeepStrictEqual } from 'node:util';
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
}

/** A piece of evidence, and the event that has it now. */
export interface Given {
  readonly to: string;
  readonly evidence: Evidence;
}

/** Takes evidence from an event that others have taken over. */
export interface EventGift {
  readonly collection: 'events';
  readonly id: string;
  readonly give: readonly Given[];
  /** The event as it is; it goes, too, while it still is so. */
  readonly remove?: Event;
}

/** What leads to other events, and from old addresses to this one: when all evidence is in its place. */
export interface EventTie {
  readonly collection: 'events';
  readonly id: string;
  readonly tie: Changes;
  /** Ids of events that have ended in this one, and those that led to them. */
  readonly absorb?: readonly string[];
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
  | EventGift
  | EventTie;

/** Takes keys without a value away, as a file does. */
export const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

/** Tells whether two values would be the same in a file. */
export const isSame = (a: unknown, b: unknown): boolean => isDeepStrictEqual(plain(a), plain(b));
