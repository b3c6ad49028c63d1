import type { Entry } from '../model/collection.ts';
import { addressOf, type Ref } from './address.ts';
import { type DateView, viewDate } from './date-view.ts';
import { type EventLine, type StatusView, viewEventLine, viewStatus } from './event-line.ts';
import { languageName } from './language-names.ts';
import type { Passage } from './limit-quotes.ts';
import { count, type RecordHead, viewRecord } from './page-head.ts';
import { refTo, type Site } from './site.ts';
import { type SourceLine, viewSourceLine } from './source-line.ts';

/** An event that the source tells of, with the passages that say so. */
export interface SupportedEvent {
  readonly event: EventLine;
  readonly passages: readonly {
    readonly passage: Passage;
    readonly date?: DateView;
    readonly status?: StatusView;
    readonly attributedTo?: Ref;
    readonly denies: boolean;
  }[];
}

export interface SourcePage extends RecordHead {
  readonly line: SourceLine;
  readonly byline?: string;
  readonly dateline?: string;
  readonly languageName: string;
  readonly retrieved?: DateView;
  readonly words?: number;
  readonly sha256?: string;
  readonly article?: string;
  readonly events: readonly SupportedEvent[];
  /** Actors who have part in its events or are known by it. */
  readonly actors: readonly Ref[];
}

/** Makes the page of one source. */
export function viewSourcePage(site: Site, { id, data }: Entry<'sources'>): SourcePage {
  const line = viewSourceLine(site, id);
  const { language } = site.chronology;
  const events = site.index.eventsBySource.get(id) ?? [];
  const { byline, dateline, retrieved, words, sha256, article } = data;
  const head = {
    title: data.headline,
    description: describe(line, events.length),
    path: addressOf('sources', id),
    trail: [{ label: 'Sources', path: '/sources/' }, line.publisher],
  };
  return {
    ...viewRecord(site, head, data),
    line,
    languageName: languageName(data.language, language),
    events: events.map((event) => supported(site, event, id)),
    actors: actorsIn(site, events, id),
    ...(byline !== undefined && { byline }),
    ...(dateline !== undefined && { dateline }),
    ...(retrieved !== undefined && { retrieved: viewDate(retrieved) }),
    ...(words !== undefined && { words }),
    ...(sha256 !== undefined && { sha256 }),
    ...(article !== undefined && { article }),
  };
}

function supported(site: Site, event: Entry<'events'>, source: string): SupportedEvent {
  return {
    event: viewEventLine(site, event),
    passages: event.data.evidence.flatMap((one, at) => {
      if (one.source !== source) return [];
      const { says, attributedTo } = one;
      return {
        passage: site.passages.get(event.id)?.[at] ?? ({ form: 'withheld' } as const),
        denies: one.stance === 'denies',
        ...(says.date !== undefined && { date: viewDate(says.date) }),
        ...(says.status !== undefined && { status: viewStatus(says.status) }),
        ...(attributedTo !== undefined && { attributedTo: refTo(site, 'actors', attributedTo) }),
      };
    }),
  };
}

function actorsIn(site: Site, events: readonly Entry<'events'>[], source: string): Ref[] {
  const ids = new Set(events.flatMap(({ data }) => data.actors.map(({ actor }) => actor)));
  for (const { id, data } of site.index.library.actors.values()) {
    if (data.evidence?.some((evidence) => evidence.source === source)) ids.add(id);
  }
  return [...ids].map((id) => refTo(site, 'actors', id));
}

function describe({ publisher, published, ref, form }: SourceLine, events: number): string {
  const when = published === undefined ? 'undated' : published.text;
  const what = form === 'digest' ? 'Summarised here' : 'Read';
  return `${publisher.label}, ${when}: ${ref.label}. ${what} for ${count(events, 'event')} of this chronology.`;
}
