import type { CollectionName } from '../model/collection.ts';

/** A link: what it says, and where it leads from the site's root ("/events/x/"); no path, no page. */
export interface Ref {
  readonly label: string;
  readonly path?: string;
}

/** Where the page of a record is, for ever. */
export function addressOf(collection: CollectionName, id: string): string {
  return `/${collection}/${id}/`;
}

/** Where the page of a year ("2018"), of a month ("04"), or of what has no date is. */
export function chronologyAddress(year?: string, month?: string): string {
  if (year === undefined) return '/chronology/';
  return month === undefined ? `/chronology/${year}/` : `/chronology/${year}/${month}/`;
}
