import type { Entry } from '../model/collection.ts';
import { type Kind, kindWords } from '../model/kind.ts';
import type { Review } from '../model/record.ts';
import { type Status, statusWords } from '../model/status.ts';
import { addressOf, type Ref } from './address.ts';
import { type DateView, viewDate, viewPublished } from './date-view.ts';
import { refTo, type Site } from './site.ts';

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
  readonly sources: readonly { readonly ref: Ref; readonly published?: DateView }[];
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
    sources: [...new Set(data.evidence.map(({ source }) => source))].map((source) => {
      const record = site.index.library.sources.get(source)?.data;
      const label = record ? refTo(site, 'publishers', record.publisher).label : source;
      const ref = record ? { label, path: addressOf('sources', source) } : { label };
      return record?.published === undefined
        ? { ref }
        : { ref, published: viewPublished(record.published) };
    }),
  };
  return data.date === undefined ? line : { ...line, date: viewDate(data.date) };
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
