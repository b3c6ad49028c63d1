import type { Correction, Review } from '../model/record.ts';
import type { Ref } from './address.ts';
import type { DateView } from './date-view.ts';
import { viewDate } from './date-view.ts';
import { changedDay, type Site } from './site.ts';

/** What every page says of itself. */
export interface PageHead {
  readonly title: string;
  /** One sentence for search engines and link previews. */
  readonly description: string;
  /** From the site's root, with a slash at the end. */
  readonly path: string;
  /** The pages above this one, outermost first. */
  readonly trail: readonly Ref[];
}

/** What the page of a record says besides. */
export interface RecordHead extends PageHead {
  readonly review: Review;
  readonly corrections: readonly { readonly date: DateView; readonly note: string }[];
  /** The record's own text as safe HTML. */
  readonly body?: string;
  /** ISO day on which the record last changed, where that is known. */
  readonly changed?: string;
}

/** Makes the part of a record's page that all records have. */
export function viewRecord(
  site: Site,
  head: PageHead,
  data: { readonly review: Review; readonly corrections?: readonly Correction[] | undefined },
): RecordHead {
  const corrections = (data.corrections ?? []).map(({ date, note }) => ({
    date: viewDate(date),
    note,
  }));
  const body = site.bodies.get(head.path);
  const changed = changedDay(site, head.path);
  const record = {
    ...{ ...head, review: data.review, corrections },
    ...(changed !== undefined && { changed }),
  };
  return body === undefined || body.trim() === '' ? record : { ...record, body };
}

const numbers = new Intl.NumberFormat('en');
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Says how many there are: `count(1, 'event')` → "1 event". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${numbers.format(number)} ${number === 1 ? one : many}`;
}

/** Joins words as a sentence does: "a, b and c". */
export function list(words: readonly string[]): string {
  return lists.format(words);
}
