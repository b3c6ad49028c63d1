import { type Citation, citeItems } from '../citation/cite-records.ts';
import type { Absolute, CslItem } from '../citation/csl-item.ts';
import { count, type PageHead } from '../page-head.ts';
import type { Site } from '../site.ts';
import { columnsOf } from './table-schema.ts';
import { tables } from './tables.ts';

/** One table as the page of the data shows it. */
export interface TableView {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly rows: number;
  readonly columns: readonly { readonly name: string; readonly description: string }[];
}

export interface DataPage extends PageHead {
  readonly tables: readonly TableView[];
  /** Of the data as a whole. */
  readonly citation?: Citation;
}

/** Makes the page that explains what can be taken away. */
export function viewDataPage(site: Site, absolute: Absolute): DataPage {
  const sizes = tableSizes(site);
  const views = tables.map((table) => ({
    name: table.name,
    title: table.title,
    about: table.about,
    rows: sizes[table.name] ?? 0,
    columns: columnsOf(table).map(({ name, description }) => ({ name, description })),
  }));
  const [events, claims] = views;
  const { title, language } = site.chronology;
  const item: CslItem = {
    id: 'chronology',
    type: 'webpage',
    title: `${title}: data`,
    'container-title': title,
    URL: absolute('/data/'),
    language,
  };
  const [citation] = citeItems([item]);
  return {
    title: 'Data',
    description: `${count(events?.rows ?? 0, 'event')} and ${count(claims?.rows ?? 0, 'claim')} of this chronology as tables, with actors, sources and places, to use and to check.`,
    path: '/data/',
    trail: [],
    tables: views,
    ...(citation && { citation }),
  };
}

/** Counts the rows of each table without making them, which takes a second for 10,000 events. */
export function tableSizes({ index }: Site): Readonly<Record<string, number>> {
  const { events, actors, sources, places, publishers } = index.library;
  const claims = index.events.reduce((sum, { data }) => sum + data.evidence.length, 0);
  return {
    events: events.size,
    claims,
    actors: actors.size,
    sources: sources.size,
    places: places.size,
    publishers: publishers.size,
  };
}
