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
  /** Evidence that another event takes over. */
  readonly drop?: readonly Evidence[];
  /** Derived fields that follow. */
  readonly set?: Changes;
  /** Ids of events that end in this one. */
  readonly absorb?: readonly string[];
}

/** One write: a new record, what an actor's lacks, or what follows for a record that is there. */
export type Step =
  | {
      [Name in CollectionName]: {
        readonly collection: Name;
        readonly id: string;
        readonly create: Records[Name];
      };
    }[CollectionName]
  | { readonly collection: 'actors'; readonly id: string; readonly fill: { readonly side: string } }
  | { readonly collection: 'sources'; readonly id: string; readonly set: Changes }
  | EventEdit
  /** Takes an event away that ends in another, while it still is what it was. */
  | { readonly collection: 'events'; readonly id: string; readonly remove: Event };

/** Takes keys without a value away, as a file does. */
export const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));
