import type { Entry } from '../../model/collection.ts';
import type { PublisherKind } from '../../model/publisher.ts';
import { addressOf } from '../address.ts';
import type { Site } from '../site.ts';

type CslDate = { readonly 'date-parts': readonly [readonly number[]] };

/** What is cited, as CSL-JSON 1.0.2 has it; only fields that this site fills. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'article-newspaper' | 'article-magazine';
  readonly title: string;
  readonly 'container-title': string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly language: string;
  readonly note?: string;
}

/** Makes an address whole: site, base path, path from the site's root. */
export type Absolute = (path: string) => string;

/**
 * Makes the entry of an event ready to be cited: a page of this chronology, which has no author.
 * `changed` is the day on which the entry was last changed (YYYY-MM-DD), where that is known.
 */
export function eventItem(
  { chronology }: Site,
  { id, data }: Entry<'events'>,
  absolute: Absolute,
  changed?: string,
): CslItem {
  return {
    id,
    type: 'webpage',
    title: oneLine(data.title),
    'container-title': oneLine(chronology.title),
    ...(changed !== undefined && { issued: cslDate(changed) }),
    URL: absolute(addressOf('events', id)),
    language: chronology.language,
  };
}

/** Makes an article ready to be cited; what is not known of it is left out, never filled in. */
export function sourceItem({ index }: Site, { id, data }: Entry<'sources'>): CslItem {
  const publisher = index.library.publishers.get(data.publisher)?.data;
  const { byline, published, url, archived } = data;
  const address = url ?? archived;
  return {
    id,
    type: typeOf(publisher?.kind),
    title: oneLine(data.headline),
    'container-title': oneLine(publisher?.name ?? data.publisher),
    ...(byline !== undefined && { author: [{ literal: oneLine(byline) }] }),
    // The day in the zone of the article, as on its page.
    ...(published !== undefined && { issued: cslDate(published.slice(0, 10)) }),
    ...(address !== undefined && { URL: address }),
    language: data.language,
    ...(url !== undefined && archived !== undefined && { note: `Archived at ${archived}` }),
  };
}

function typeOf(kind: PublisherKind | undefined): CslItem['type'] {
  if (kind === 'magazine') return 'article-magazine';
  const articleless = kind === 'website' || kind === 'ministry' || kind === 'organisation';
  return articleless ? 'webpage' : 'article-newspaper';
}

function cslDate(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** Reference formats are read line by line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
