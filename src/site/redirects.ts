import type { CollectionName } from '../model/collection.ts';
import { addressOf, type Ref } from './address.ts';
import { refTo, type Site } from './site.ts';

/** An old address and where it leads. */
export interface RedirectPage {
  readonly id: string;
  readonly path: string;
  readonly to: Ref;
}

/** Lists the old ids of a collection; an id that a record bears now is none. */
export function viewRedirects(site: Site, collection: CollectionName): RedirectPage[] {
  const records = site.index.library[collection];
  const pages = new Map<string, RedirectPage>();
  for (const [id, { data }] of records) {
    for (const old of data.redirects ?? []) {
      if (records.has(old) || pages.has(old)) continue;
      const path = addressOf(collection, old);
      pages.set(old, { id: old, path, to: refTo(site, collection, id) });
    }
  }
  return [...pages.values()];
}
