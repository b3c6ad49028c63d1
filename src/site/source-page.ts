import type { Entry } from '../model/collection.ts';
import type { Event } from '../model/event.ts';
import { addressOf, type Ref } from './address.ts';
import { oneLine } from './article-text.ts';
import { type Comparison, compareVoices, type Verdict } from './compare-voices.ts';
import { type DateView, viewDate } from './date-view.ts';
import { type EventLine, type StatusView, viewEventLine, viewStatus } from './event-line.ts';
import { languageName } from './language-names.ts';
import type { Passage } from './limit-quotes.ts';
import { count, list, type RecordHead, viewRecord } from './page-head.ts';
import { refTo, type Site } from './site.ts';
import { type SourceLine, viewSourceLine } from './source-line.ts';

/** An event that the source tells of, with the passages that say so, and what others say of it. */
export interface SupportedEvent {
  readonly event: EventLine;
  readonly comparison: Comparison;
  readonly passages: readonly {
    readonly passage: Passage;
    readonly date?: DateView;
    readonly status?: StatusView;
    readonly attributedTo?: Ref;
    readonly denies: boolean;
    /** Came to the event after an editor had reviewed it. */
    readonly unreviewed: boolean;
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
  /** In the order in which the source tells of them, as far as its text or the evidence shows it. */
  readonly events: readonly SupportedEvent[];
  readonly tally: Tally;
  /** Actors who have part in its events or are known by it. */
  readonly actors: readonly Ref[];
}

/** How the claims of a source stand with the other voices. */
export interface Tally {
  readonly confirmed: number;
  readonly datedDifferently: number;
  readonly denied: number;
  /** Nobody else speaks of these. */
  readonly alone: number;
}

/** Makes the page of one source. */
export function viewSourcePage(site: Site, { id, data }: Entry<'sources'>): SourcePage {
  const line = viewSourceLine(site, id);
  const { language } = site.chronology;
  const events = site.index.eventsBySource.get(id) ?? [];
  const told = tellInOrder(site, events, id, data.article);
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
    events: told,
    tally: tallyOf(told),
    actors: actorsIn(site, events, id),
    ...(byline !== undefined && { byline }),
    ...(dateline !== undefined && { dateline }),
    ...(retrieved !== undefined && { retrieved: viewDate(retrieved) }),
    ...(words !== undefined && { words }),
    ...(sha256 !== undefined && { sha256 }),
    ...(article !== undefined && { article }),
  };
}

/** Orders events by where the source first speaks of them; unknown places keep the order of the chronology. */
function tellInOrder(
  site: Site,
  events: readonly Entry<'events'>[],
  source: string,
  article: string | undefined,
): SupportedEvent[] {
  const text = article === undefined ? undefined : site.articleText(article);
  return events
    .map((event) => supported(site, event, source, text))
    .sort((a, b) => a.position - b.position)
    .map(({ view }) => view);
}

function supported(
  site: Site,
  event: Entry<'events'>,
  source: string,
  text: string | undefined,
): { position: number; view: SupportedEvent } {
  const claims = event.data.evidence
    .flatMap((one, at) => (one.source === source ? [{ one, at, position: find(text, one) }] : []))
    .sort((a, b) => a.position - b.position);
  return {
    position: claims[0]?.position ?? Number.MAX_SAFE_INTEGER,
    view: {
      event: viewEventLine(site, event),
      comparison: compareVoices(site, event, source),
      passages: claims.map(({ one: { says, attributedTo, stance, review }, at }) => ({
        passage: site.passages.get(event.id)?.[at] ?? ({ form: 'withheld' } as const),
        denies: stance === 'denies',
        unreviewed: review === 'machine',
        ...(says.date !== undefined && { date: viewDate(says.date) }),
        ...(says.status !== undefined && { status: viewStatus(says.status) }),
        ...(attributedTo !== undefined && { attributedTo: refTo(site, 'actors', attributedTo) }),
      })),
    },
  };
}

/** Where a passage stands in the text; last where that cannot be told. */
function find(text: string | undefined, { quote }: Event['evidence'][number]): number {
  const at = text?.indexOf(oneLine(quote.exact)) ?? -1;
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

function tallyOf(events: readonly SupportedEvent[]): Tally {
  const having = (verdict: Verdict) =>
    events.filter(({ comparison }) => comparison.others.some((one) => one.verdict === verdict))
      .length;
  return {
    confirmed: having('confirms'),
    datedDifferently: having('dates'),
    denied: having('denies'),
    alone: events.filter(({ comparison }) => comparison.others.length === 0).length,
  };
}

function actorsIn(site: Site, events: readonly Entry<'events'>[], source: string): Ref[] {
  const ids = new Set(events.flatMap(({ data }) => data.actors.map(({ actor }) => actor)));
  for (const { id } of site.index.actorsBySource.get(source) ?? []) ids.add(id);
  return [...ids].map((id) => refTo(site, 'actors', id));
}

function describe({ publisher, published, ref, form }: SourceLine, events: number): string {
  const when = published === undefined ? 'undated' : published.text;
  const what = form === 'digest' ? 'Summarised here' : 'Read';
  return `${publisher.label}, ${when}: ${ref.label}. ${what} for ${count(events, 'event')} of this chronology.`;
}

/** "12 events in the order of the article. Others confirm 5 and date 1 differently; 6 are in this source alone." */
export function tellTally({ events, tally }: Pick<SourcePage, 'events' | 'tally'>): string {
  const { confirmed, datedDifferently, denied, alone } = tally;
  const parts = [
    confirmed > 0 ? `confirm ${confirmed}` : '',
    datedDifferently > 0 ? `date ${datedDifferently} differently` : '',
    denied > 0 ? `contradict ${denied}` : '',
  ].filter((part) => part !== '');
  const told = `${count(events.length, 'event')} in the order of the article.`;
  if (parts.length === 0)
    return `${told} No other source here tells of ${events.length === 1 ? 'it' : 'them'}.`;
  const rest = alone > 0 ? `; ${alone} ${alone === 1 ? 'is' : 'are'} in this source alone` : '';
  return `${told} Others ${list(parts)}${rest}.`;
}
