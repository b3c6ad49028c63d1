import type { Entry } from '../model/collection.ts';
import { edtfBounds } from '../model/edtf.ts';
import { dayNumber } from '../model/edtf-days.ts';
import type { Status } from '../model/status.ts';
import { anchorOf } from './chronology-anchor.ts';
import { type DateView, viewPublished } from './date-view.ts';
import { type EventLine, viewEventLine } from './event-line.ts';
import type { Site } from './site.ts';
import { type SourceLine, viewSourceLine } from './source-line.ts';

/** An announced or planned event whose day has passed without a word on what became of it. */
export interface LooseEnd {
  readonly event: EventLine;
  /** How long before the newest source its last possible day was: "3 weeks". */
  readonly since: string;
  /** Sources of the chronology that were published after that day. */
  readonly laterSources: number;
}

export interface LooseEnds {
  /** The newest source: what is past is past as of its day. Absent where no source is dated. */
  readonly newest?: { readonly source: SourceLine; readonly day: DateView };
  /** By the year in which each was due, the latest first. */
  readonly years: readonly { readonly year: string; readonly ends: readonly LooseEnd[] }[];
  readonly count: number;
}

const awaited: readonly Status[] = ['announced', 'planned'];
/** What answers the question whether it took place. */
const answers: readonly Status[] = ['occurred', 'ongoing', 'cancelled', 'denied', 'postponed'];

/** Finds what was announced and never spoken of again, as of the newest source. */
export function viewLooseEnds(site: Site): LooseEnds {
  const { sources, events } = site.index;
  const [newest] = sources;
  const published = newest?.data.published;
  if (newest === undefined || published === undefined) return { years: [], count: 0 };
  const today = dayOf(published);
  const days = sources
    .flatMap(({ data }) => (data.published === undefined ? [] : [dayOf(data.published)]))
    .sort((a, b) => a - b);
  const years = new Map<string, LooseEnd[]>();
  // Latest first, as a reader asks what is still open.
  for (const event of events.toReversed()) {
    const { date } = event.data;
    const latest = date === undefined ? null : edtfBounds(date).latest;
    if (latest === null || latest >= today || !isLoose(site, event)) continue;
    const { year = '' } = anchorOf(date);
    const ends = years.get(year) ?? [];
    ends.push({
      event: viewEventLine(site, event),
      since: span(today - latest),
      laterSources: days.length - countUpTo(days, latest),
    });
    years.set(year, ends);
  }
  return {
    newest: { source: viewSourceLine(site, newest.id), day: viewPublished(published) },
    years: [...years].map(([year, ends]) => ({ year, ends })),
    count: [...years.values()].reduce((sum, ends) => sum + ends.length, 0),
  };
}

/** Whether nobody says what became of it: no source of it, and no event that is a part of it. */
function isLoose({ index }: Site, { id, data }: Entry<'events'>): boolean {
  if (!awaited.includes(data.status)) return false;
  const told = data.evidence.some(
    ({ says, stance }) =>
      stance === 'denies' || (says.status !== undefined && answers.includes(says.status)),
  );
  const parts = index.partsByEvent.get(id) ?? [];
  return !told && !parts.some((part) => answers.includes(part.data.status));
}

/** Says in the largest whole unit how many days have passed: at least one. */
export function span(days: number): string {
  const [unit, length] = units.find(([, size]) => days >= size) ?? ['day', 1];
  const number = Math.floor(days / length);
  return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

/** Gregorian means: 365.2425 and 30.436875 days. */
const units = [
  ['year', 365.2425],
  ['month', 30.436875],
  ['week', 7],
  ['day', 1],
] as const;

function dayOf(published: string): number {
  const [year = 0, month = 1, day = 1] = published.slice(0, 10).split('-').map(Number);
  return dayNumber(year, month, day);
}

/** How many of the ascending days are not after `day`. */
function countUpTo(days: readonly number[], day: number): number {
  let [from, to] = [0, days.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] ?? 0) <= day) from = middle + 1;
    else to = middle;
  }
  return from;
}
