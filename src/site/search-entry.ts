import type { Entry } from '../model/collection.ts';
import { edtfBounds } from '../model/edtf.ts';
import { civilDay } from '../model/edtf-days.ts';
import { isoDay } from '../model/iso-day.ts';
import { addressOf } from './address.ts';
import { viewEventLine } from './event-line.ts';
import { formatQuotation } from './format-quotation.ts';
import { plainText } from './plain-text.ts';
import type { Site } from './site.ts';
import { viewSourceLine } from './source-line.ts';

/**
 * What the search index holds of an event or a source. The names of fields and filters differ
 * between the two: by the field in which a hit was found one sees which of the two it is, and
 * the index need not keep a filter for that (which would triple the time of each question).
 */
export interface SearchEntry {
  /** From the site's root. */
  readonly path: string;
  /** Searched and shown with a result. */
  readonly fields: Readonly<Record<string, string>>;
  /** Filter name → values, as the filters show them. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Day that orders results, ISO 8601. */
  readonly date?: string;
  /** Searched; the snippet of a result is cut from it. */
  readonly text: string;
}

/** Years that an event with wide bounds is found under, at most. */
const mostYears = 10;

/** Lists all that search finds by its words: events in the order of the chronology, then sources. */
export function searchEntries(site: Site): SearchEntry[] {
  return [
    ...site.index.events.map((event) => searchEvent(site, event)),
    ...site.index.sources.map((source) => searchSource(site, source)),
  ];
}

/** Says what is searched of an event: its title, date, status, kind, names, text and passages. */
export function searchEvent(site: Site, entry: Entry<'events'>): SearchEntry {
  const { title, date, status, kind, actors, places, sources, path } = viewEventLine(site, entry);
  const names = [...actors, ...places].map(({ label }) => label);
  return {
    path,
    fields: {
      title,
      ...(date && { when: date.text }),
      status: status.label,
      kind: kind.label,
      ...(names.length > 0 && { names: names.join(' · ') }),
    },
    filters: {
      actor: once(actors.map(({ label }) => label)),
      place: once(places.map(({ label }) => label)),
      kind: [kind.label],
      status: [status.label],
      publisher: once(sources.map(({ ref }) => ref.label)),
      year: date === undefined ? [] : yearsOf(date.edtf),
    },
    ...(date && sortDay(date.edtf)),
    text: [plainText(site.bodies.get(path) ?? ''), ...passagesOf(site, entry)]
      .filter((part) => part !== '')
      // Passages of several sources must not read as one.
      .join(' · '),
  };
}

/** Says what is searched of a source: its headline, publisher, day and author. Its passages are found with their events. */
export function searchSource(site: Site, { id, data }: Entry<'sources'>): SearchEntry {
  const { ref, publisher, via, published } = viewSourceLine(site, id);
  const events = site.index.eventsBySource.get(id) ?? [];
  const actors = events.flatMap((event) => viewEventLine(site, event).actors);
  const outlets = [publisher, ...(via ? [via] : [])].map(({ label }) => label);
  return {
    path: ref.path ?? addressOf('sources', id),
    fields: {
      headline: ref.label,
      outlet: outlets.join(', via '),
      ...(published && { published: published.text }),
      ...(data.byline !== undefined && { byline: data.byline }),
    },
    filters: {
      'source-actor': once(actors.map(({ label }) => label)),
      'source-publisher': outlets,
      'source-year': published === undefined ? [] : [published.edtf.slice(0, 4)],
    },
    ...(published && { date: published.edtf }),
    // A page without text is left out of the index.
    text: ref.label,
  };
}

/** The passages as they may be shown, each once. */
function passagesOf(site: Site, { id, data }: Entry<'events'>): string[] {
  const shown = (site.passages.get(id) ?? []).map((passage, at) => {
    if (passage.form === 'withheld') return '';
    if (passage.form === 'summary') return passage.text;
    const source = data.evidence[at]?.source ?? '';
    const headline = site.index.library.sources.get(source)?.data.headline ?? '';
    return formatQuotation(passage.text, headline);
  });
  return once(shown);
}

function once(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function yearsOf(edtf: string): string[] {
  const { earliest, latest } = edtfBounds(edtf);
  const [from, to] = [earliest ?? latest, latest ?? earliest];
  if (from === null || to === null) return [];
  const first = civilDay(from).year;
  const length = Math.min(civilDay(to).year - first + 1, mostYears);
  return Array.from({ length }, (_, at) => String(first + at));
}

function sortDay(edtf: string): { date?: string } {
  const { earliest, latest } = edtfBounds(edtf);
  const day = earliest ?? latest;
  return day === null ? {} : { date: isoDay(day) };
}
