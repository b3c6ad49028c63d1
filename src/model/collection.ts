import { Actor } from './actor.ts';
import { Event } from './event.ts';
import { Place } from './place.ts';
import { Publisher } from './publisher.ts';
import { Source } from './source.ts';

/** The five collections: folder name in the content folder → schema of its frontmatter. */
export const collections = {
  sources: Source,
  events: Event,
  actors: Actor,
  publishers: Publisher,
  places: Place,
} as const;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** The record types by collection name. */
export interface Records {
  sources: Source;
  events: Event;
  actors: Actor;
  publishers: Publisher;
  places: Place;
}

/** One record with its id (file name) and its body (Markdown after the frontmatter). */
export interface Entry<Name extends CollectionName = CollectionName> {
  readonly id: string;
  readonly data: Records[Name];
  readonly body: string;
}

/** All the records of a content folder, by collection and id. */
export type Library = { readonly [Name in CollectionName]: ReadonlyMap<string, Entry<Name>> };
