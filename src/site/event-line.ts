import type { Entry } from '../model/collection.ts';
import { type Kind, kindWords } from '../model/kind.ts';
import type { Review } from '../model/record.ts';
import { type Status, statusWords } from '../model/status.ts';
import type { Account } from './account.ts';
import { addressOf, type Ref } from './address.ts';
import { type DateView, viewDate, viewPublished } from './date-view.ts';
import { changedDay, refTo, type Site } from './site.ts';

export interface StatusView {
  readonly status: Status;
  readonly label: string;
  readonly means: string;
}

export interface KindView {
  readonly kind: Kind;
  readonly label: string;
  readonly means: string;
}

/** One event in a list. */
export interface EventLine {
  readonly path: string;
  readonly title: string;
  readonly date?: DateView;
  readonly status: StatusView;
  readonly kind: KindView;
  readonly review: Review;
  readonly actors: readonly Ref[];
  readonly places: readonly Ref[];
  /** Who tells of it, in the order of the evidence, each source once. */
  readonly sources: readonly LineSource[];
  /** What is told of it, where the page tells it. */
  readonly account?: Account;
  /** ISO day on which its record last changed, where that is known. */
  readonly changed?: string;
}

/** A source as an event's line cites it: by its publisher. */
export interface LineSource {
  readonly ref: Ref;
  readonly published?: DateView;
  /** Where the original is. */
  readonly url?: string;
}

/** Makes an event ready for a list. */
export function viewEventLine(site: Site, { id, data }: Entry<'events'>): EventLine {
  const line = {
    path: addressOf('events', id),
    title: data.title,
    status: viewStatus(data.status),
    kind: viewKind(data.kind),
    review: data.review,
    actors: data.actors.map(({ actor }) => refTo(site, 'actors', actor)),
    places: data.places.map((place) => refTo(site, 'places', place)),
    sources: [...new Set(data.evidence.map(({ source }) => source))].map((source) =>
      viewLineSource(site, source),
    ),
  };
  const changed = changedDay(site, line.path);
  return {
    ...line,
    ...(data.date !== undefined && { date: viewDate(data.date) }),
    ...(changed !== undefined && { changed }),
  };
}

function viewLineSource(site: Site, source: string): LineSource {
  const record = site.index.library.sources.get(source)?.data;
  if (record === undefined) return { ref: { label: source } };
  const { publisher, published, url } = record;
  return {
    ref: { label: refTo(site, 'publishers', publisher).label, path: addressOf('sources', source) },
    ...(published !== undefined && { published: viewPublished(published) }),
    ...(url !== undefined && { url }),
  };
}

export function viewEventLines(
  site: Site,
  events: readonly Entry<'events'>[] | undefined,
): EventLine[] {
  return events?.map((event) => viewEventLine(site, event)) ?? [];
}

export function viewStatus(status: Status): StatusView {
  return { status, ...statusWords[status] };
}

export function viewKind(kind: Kind): KindView {
  const { label, means } = kindWords[kind];
  return { kind, label, means };
}
