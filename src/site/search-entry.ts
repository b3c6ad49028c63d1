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
  /** Parts of names that nobody writes alone but people look for: the family name in 谢尔盖·拉夫罗夫. */
  readonly nameParts: readonly string[];
}

/** Years that an event with wide bounds is found under, at most. */
const mostYears = 10;

export function searchEvent({ date, status, kind, line }: EventPage): SearchEntry {
  const publishers = line.sources.map(({ ref }) => ref.label);
  return {
    type: 'Event',
    nameParts: [],
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

export function searchSource({ line, actors }: SourcePage): SearchEntry {
  const { published, publisher } = line;
  return {
    type: 'Source',
    nameParts: [],
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
    nameParts: partsOf([...names.map((one) => one.name), ...aliases, ...weakAliases]),
    filters: [['actor', name]],
  };
}

export function searchPlace({ names, aliases }: PlacePage): SearchEntry {
  return {
    type: 'Place',
    nameParts: partsOf([...names.map((one) => one.name), ...aliases]),
    filters: [],
  };
}

export function searchPublisher({ name, names, aliases }: PublisherPage): SearchEntry {
  return {
    type: 'Publisher',
    nameParts: partsOf([...names.map((one) => one.name), ...aliases]),
    filters: [['publisher', name]],
  };
}

/** Index and query are cut at spaces, so that the parts between other marks have to be given. */
function partsOf(names: readonly string[]): string[] {
  const parts = names.flatMap((name) => {
    const found = name.split(/[·・‧•]/u).map((part) => part.trim());
    return found.length > 1 ? found : [];
  });
  return [...new Set(parts)].filter((part) => part !== '');
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
