import type { Entry } from '../model/collection.ts';
import { viewAccount } from './account.ts';
import { chronologyAddress, type Ref } from './address.ts';
import { anchorOf, type MonthName, monthName } from './chronology-anchor.ts';
import { type DayGroup, groupDays } from './day-group.ts';
import { type Density, viewDensity } from './density.ts';
import { type EventLine, viewEventLine } from './event-line.ts';
import { count, type PageHead } from './page-head.ts';
import type { Site } from './site.ts';

export interface MonthSection {
  /** Absent: the month is unknown. */
  readonly month?: MonthName;
  readonly label: string;
  readonly path?: string;
  readonly count: number;
  readonly days: readonly DayGroup[];
}

/** One of the twelve months in a row of links; one without events has no path. */
export interface MonthCell {
  readonly ref: Ref;
  readonly count: number;
}

export interface YearPage extends PageHead {
  readonly year: string;
  /** The twelve months. */
  readonly cells: readonly MonthCell[];
  readonly sections: readonly MonthSection[];
  readonly count: number;
  readonly previous?: Ref;
  readonly next?: Ref;
}

export interface MonthPage extends PageHead {
  readonly section: MonthSection;
  readonly year: Ref;
  /** The twelve months of its year. */
  readonly cells: readonly MonthCell[];
  readonly previous?: Ref;
  readonly next?: Ref;
}

/** What the index of the chronology shows of one year. */
export interface YearSummary {
  readonly year: Ref;
  readonly count: number;
  /** Twelve months in order; one without events has no path. */
  readonly months: readonly MonthCell[];
  /** Events whose month is unknown. */
  readonly monthUnknown: number;
}

export interface ChronologyPages {
  readonly years: readonly YearPage[];
  readonly months: readonly MonthPage[];
  /** Events without a date. */
  readonly undated: readonly EventLine[];
  readonly summary: readonly YearSummary[];
  /** The whole period, drawn. */
  readonly density: Density;
}

const made = new WeakMap<Site, ChronologyPages>();

/** Makes the pages of all years and months, and what the index shows of them, once for a site. */
export function viewChronology(site: Site): ChronologyPages {
  const pages = made.get(site) ?? makeChronology(site);
  made.set(site, pages);
  return pages;
}

function makeChronology(site: Site): ChronologyPages {
  const byYear = new Map<string, Map<string, Entry<'events'>[]>>();
  const undated: EventLine[] = [];
  for (const event of site.index.events) {
    const { year, month } = anchorOf(event.data.date);
    if (year === undefined) {
      undated.push(viewEntry(site, event));
      continue;
    }
    const months = byYear.get(year) ?? new Map<string, Entry<'events'>[]>();
    byYear.set(year, months);
    const events = months.get(month?.id ?? '') ?? [];
    months.set(month?.id ?? '', events);
    events.push(event);
  }
  const years = [...byYear]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([year, months]) => ({ year, sections: sectionsOf(site, year, months) }));
  const yearRefs = years.map(({ year }) => yearRef(year));
  const monthRefs = years.flatMap(({ year, sections }) =>
    sections.flatMap(({ month }) => (month === undefined ? [] : monthRef(year, month))),
  );
  const summary = years.map(({ year, sections }) => summarise(year, sections));
  const cells = new Map(summary.map(({ year, months }) => [year.path, months]));
  const cellsOf = (year: string) => cells.get(chronologyAddress(year)) ?? [];
  return {
    undated,
    summary,
    density: viewDensity(summary),
    years: years.map(({ year, sections }, at) => ({
      ...viewYear(year, sections, around(yearRefs, at)),
      cells: cellsOf(year),
    })),
    months: years
      .flatMap(({ year, sections }) => sections.map((section) => ({ year, section })))
      .filter(({ section }) => section.month !== undefined)
      .map(({ year, section }, at) => ({
        ...viewMonth(year, section, around(monthRefs, at)),
        cells: cellsOf(year),
      })),
  };
}

function viewEntry(site: Site, event: Entry<'events'>): EventLine {
  return { ...viewEventLine(site, event), account: viewAccount(site, event) };
}

interface Neighbours {
  readonly previous?: Ref;
  readonly next?: Ref;
}

function around(refs: readonly Ref[], at: number): Neighbours {
  const [previous, next] = [refs[at - 1], refs[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

function sectionsOf(
  site: Site,
  year: string,
  months: ReadonlyMap<string, readonly Entry<'events'>[]>,
): MonthSection[] {
  return [...months]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([id, events]) => {
      const days = groupDays(events.map((event) => viewEntry(site, event)));
      if (id === '') return { label: 'Month unknown', count: events.length, days };
      const month = monthName(id);
      const path = chronologyAddress(year, id);
      return { month, label: month.label, path, count: events.length, days };
    });
}

function yearRef(year: string): Ref {
  return { label: String(Number(year)), path: chronologyAddress(year) };
}

function monthRef(year: string, { id, label }: MonthName): Ref {
  return { label: `${label} ${Number(year)}`, path: chronologyAddress(year, id) };
}

const root: Ref = { label: 'Chronology', path: chronologyAddress() };

function viewYear(
  year: string,
  sections: readonly MonthSection[],
  beside: Neighbours,
): Omit<YearPage, 'cells'> {
  const total = sections.reduce((sum, section) => sum + section.count, 0);
  const { label } = yearRef(year);
  return {
    title: label,
    description: `${label}, month by month: ${count(total, 'event')}, each with its sources.`,
    path: chronologyAddress(year),
    trail: [root],
    year: label,
    sections,
    count: total,
    ...beside,
  };
}

function viewMonth(
  year: string,
  section: MonthSection,
  beside: Neighbours,
): Omit<MonthPage, 'cells'> {
  const title = `${section.label} ${Number(year)}`;
  return {
    title,
    description: `${title}, day by day: ${count(section.count, 'event')}, each with its sources.`,
    path: section.path ?? chronologyAddress(year),
    trail: [root, yearRef(year)],
    year: yearRef(year),
    section,
    ...beside,
  };
}

function summarise(year: string, sections: readonly MonthSection[]): YearSummary {
  const counts = new Map(sections.map(({ month, count: n }) => [month?.id ?? '', n]));
  const ids = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));
  return {
    year: yearRef(year),
    count: sections.reduce((sum, section) => sum + section.count, 0),
    monthUnknown: counts.get('') ?? 0,
    months: ids.map((id) => {
      const number = counts.get(id) ?? 0;
      const { label } = monthName(id);
      return {
        ref: number === 0 ? { label } : { label, path: chronologyAddress(year, id) },
        count: number,
      };
    }),
  };
}
