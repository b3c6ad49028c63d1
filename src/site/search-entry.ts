import { edtfBounds } from '../model/edtf.ts';
import type { ActorPage } from './actor-page.ts';
import type { EventPage } from './event-page.ts';
import type { PlacePage } from './place-page.ts';
import type { PublisherPage } from './publisher-page.ts';
import type { SourcePage } from './source-page.ts';

/** What the search index holds of a page besides its text. */
export interface SearchEntry {
  readonly type: 'Event' | 'Actor' | 'Source' | 'Place' | 'Publisher';
  /** Filter name and value, as the filters show them. */
  readonly filters: readonly (readonly [name: string, value: string])[];
  /** Day that orders results, ISO 8601. */
  readonly date?: string;
  /** The date in words, beside the title of a result. */
  readonly when?: string;
  readonly status?: string;
  /** All names in all scripts: what finds the page before anything else. */
  readonly names: readonly string[];
}

/** Years that an event with wide bounds is found under, at most. */
const mostYears = 10;

export function searchEvent({ title, date, status, kind, line }: EventPage): SearchEntry {
  const publishers = line.sources.map(({ ref }) => ref.label);
  return {
    type: 'Event',
    names: [title],
    status: status.label,
    filters: pairs([
      ['actor', line.actors.map(({ label }) => label)],
      ['kind', [kind.label]],
      ['status', [status.label]],
      ['publisher', publishers],
      ['year', date === undefined ? [] : yearsOf(date.edtf)],
    ]),
    ...(date && { when: date.text, ...sortDay(date.edtf) }),
  };
}

export function searchSource({ title, line, actors }: SourcePage): SearchEntry {
  const { published, publisher } = line;
  return {
    type: 'Source',
    names: [title],
    filters: pairs([
      ['publisher', [publisher.label]],
      ['actor', actors.map(({ label }) => label)],
      ['year', published === undefined ? [] : [published.edtf.slice(0, 4)]],
    ]),
    ...(published && { when: published.text, date: published.edtf }),
  };
}

export function searchActor({ name, names, aliases, weakAliases }: ActorPage): SearchEntry {
  return {
    type: 'Actor',
    names: [...new Set([name, ...names.map((one) => one.name), ...aliases, ...weakAliases])],
    filters: [['actor', name]],
  };
}

export function searchPlace({ name, names, aliases }: PlacePage): SearchEntry {
  return {
    type: 'Place',
    names: [...new Set([name, ...names.map((one) => one.name), ...aliases])],
    filters: [],
  };
}

export function searchPublisher({ name, names, aliases }: PublisherPage): SearchEntry {
  return {
    type: 'Publisher',
    names: [...new Set([name, ...names.map((one) => one.name), ...aliases])],
    filters: [['publisher', name]],
  };
}

function pairs(
  filters: readonly (readonly [name: string, values: readonly string[]])[],
): SearchEntry['filters'] {
  return filters.flatMap(([name, values]) =>
    [...new Set(values)].map((value) => [name, value] as const),
  );
}

function yearsOf(edtf: string): string[] {
  const { earliest, latest } = edtfBounds(edtf);
  const from = yearOf(earliest ?? latest);
  const to = yearOf(latest ?? earliest);
  if (from === undefined || to === undefined) return [];
  const length = Math.min(to - from + 1, mostYears);
  return Array.from({ length }, (_, at) => String(from + at));
}

function yearOf(day: number | null): number | undefined {
  return day === null ? undefined : new Date(day * 86_400_000).getUTCFullYear();
}

function sortDay(edtf: string): { date?: string } {
  const { earliest, latest } = edtfBounds(edtf);
  const day = earliest ?? latest;
  return day === null ? {} : { date: new Date(day * 86_400_000).toISOString().slice(0, 10) };
}
