import type { History } from '../content/read-history.ts';
import type { Chronology } from '../model/chronology.ts';
import type { CollectionName, Library } from '../model/collection.ts';
import { addressOf, type Ref } from './address.ts';
import type { ArticleText } from './article-text.ts';
import { type Index, indexLibrary } from './index-library.ts';
import { limitQuotes, type Passage } from './limit-quotes.ts';

/** All that pages are made from. */
export interface Site {
  readonly index: Index;
  readonly chronology: Chronology;
  /** What may be shown of each passage, by event id. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  /** The body of a record as safe HTML, by address; a record without one is absent. */
  readonly bodies: ReadonlyMap<string, string>;
  readonly articleText: ArticleText;
  /** When records came and changed, where git tells. */
  readonly history?: History;
}

/** Computes once what all pages share. */
export function makeSite(
  library: Library,
  chronology: Chronology,
  more: Partial<Pick<Site, 'bodies' | 'articleText' | 'history'>> = {},
): Site {
  const index = indexLibrary(library);
  const passages = limitQuotes(index, chronology.quotes);
  return {
    ...{ index, chronology, passages },
    ...{ bodies: new Map(), articleText: () => undefined },
    ...more,
  };
}

/** The ISO day on which the record of a page last changed; undefined where nobody knows. */
export function changedDay({ history }: Site, path: string): string | undefined {
  return history?.changes.get(path.slice(1, -1))?.[0]?.day;
}

/** Names a record and leads to its page; an id without a record is shown as words, without a link. */
export function refTo(site: Site, collection: CollectionName, id: string): Ref {
  const entry = site.index.library[collection].get(id);
  if (entry === undefined) return { label: id.replaceAll('-', ' ') };
  const { data } = entry;
  const label = 'title' in data ? data.title : 'headline' in data ? data.headline : data.name;
  return { label, path: addressOf(collection, id) };
}

/** What stands on every page. */
export interface Chrome {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly licence: string;
  readonly repository?: string;
  readonly branch: string;
  readonly folder: string;
}

export function chromeOf({ chronology }: Site): Chrome {
  const { title, description, language, licence, repository, branch, folder } = chronology;
  const chrome = { title, description, language, licence, branch, folder };
  return repository === undefined ? chrome : { ...chrome, repository };
}
