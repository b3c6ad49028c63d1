import type { Entry } from '../../model/collection.ts';
import { edtfBounds, formatEdtf } from '../../model/edtf.ts';
import { civilDay } from '../../model/edtf-days.ts';
import type { Evidence } from '../../model/event.ts';
import type { Correction } from '../../model/record.ts';
import { addressOf } from '../address.ts';
import type { Absolute } from '../citation/csl-item.ts';
import { viewPublished } from '../date-view.ts';
import { viewKind, viewStatus } from '../event-line.ts';
import { refTo, type Site } from '../site.ts';
import { shownEvidence, type TimelineRecords, timelineRecords } from './timeline-record.ts';

interface TimelineDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * One event as TimelineJS 3 shows it (https://timeline.knightlab.com/docs/json-format.html). What it
 * has no field for stands in `dateline`, which it passes over and an import reads.
 */
export interface TimelineSlide {
  /** The event's id. */
  readonly unique_id: string;
  readonly start_date?: TimelineDate;
  readonly end_date?: TimelineDate;
  readonly display_date?: string;
  /** HTML. */
  readonly text: { readonly headline: string; readonly text: string };
  readonly group: string;
  readonly dateline: SlideRecord;
}

/** The event's record, in the field names of its file. */
export interface SlideRecord {
  readonly title: string;
  /** EDTF. */
  readonly date?: string;
  readonly status: string;
  readonly kind: string;
  readonly places: readonly string[];
  readonly actors: readonly { readonly actor: string; readonly role?: string | undefined }[];
  readonly sources: readonly string[];
  /** Its quotes go no further than those on the pages; what they leave out is `[…]`. */
  readonly evidence: readonly Evidence[];
  readonly partOf?: string;
  readonly follows?: string;
  readonly outcomeOf?: string;
  readonly text?: string;
  readonly review: string;
  readonly corrections?: readonly Correction[];
  readonly redirects?: readonly string[];
}

export interface Timeline {
  readonly title: { readonly text: { readonly headline: string; readonly text: string } };
  readonly scale: 'human';
  readonly events: readonly TimelineSlide[];
  /** Events that have no day at all to be drawn at; TimelineJS passes over this. */
  readonly undated: readonly TimelineSlide[];
  /** The records that the slides name; TimelineJS passes over this, too. */
  readonly dateline: TimelineRecords;
}

/** Makes the whole chronology ready for TimelineJS; events are in the order of the chronology. */
export function timelineJs(site: Site, absolute: Absolute): Timeline {
  const { title, description } = site.chronology;
  const slides = site.index.events.map((event) => slideOf(site, event, absolute));
  return {
    title: { text: { headline: escapeHtml(title), text: `<p>${escapeHtml(description)}</p>` } },
    scale: 'human',
    events: slides.filter((slide) => slide.start_date !== undefined),
    undated: slides.filter((slide) => slide.start_date === undefined),
    dateline: timelineRecords(site),
  };
}

function slideOf(site: Site, entry: Entry<'events'>, absolute: Absolute): TimelineSlide {
  const { id, data } = entry;
  const { title, date, status, kind } = data;
  const page = absolute(addressOf('events', id));
  return {
    unique_id: id,
    ...(date !== undefined && { ...endsOf(date), display_date: formatEdtf(date) }),
    text: {
      headline: `<a href="${escapeHtml(page)}">${escapeHtml(title)}</a>`,
      text: `<p>${viewStatus(status).label}. ${viewKind(kind).label}.</p>${sourceList(site, entry, absolute)}`,
    },
    group: viewKind(kind).label,
    dateline: recordOf(site, entry),
  };
}

function recordOf({ passages }: Site, { id, data, body }: Entry<'events'>): SlideRecord {
  const { title, date, status, kind, places, actors, evidence, review } = data;
  const { partOf, follows, outcomeOf, corrections, redirects } = data;
  const text = body.trim();
  return {
    title,
    ...(date !== undefined && { date }),
    ...{ status, kind, places, actors },
    sources: [...new Set(evidence.map(({ source }) => source))],
    evidence: shownEvidence(evidence, passages.get(id)),
    ...(partOf !== undefined && { partOf }),
    ...(follows !== undefined && { follows }),
    ...(outcomeOf !== undefined && { outcomeOf }),
    ...(text !== '' && { text }),
    review,
    ...(corrections !== undefined && { corrections }),
    ...(redirects !== undefined && { redirects }),
  };
}

function sourceList(site: Site, { data }: Entry<'events'>, absolute: Absolute): string {
  const items = [...new Set(data.evidence.map(({ source }) => source))].map((source) => {
    const record = site.index.library.sources.get(source)?.data;
    if (record === undefined) return '';
    const published =
      record.published === undefined ? '' : `, ${viewPublished(record.published).text}`;
    const label = `${refTo(site, 'publishers', record.publisher).label}${published}`;
    return `<li><a href="${escapeHtml(absolute(addressOf('sources', source)))}">${escapeHtml(label)}</a></li>`;
  });
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
}

/**
 * Gives the days between which a date lies: plain years and months as such, an open end as none. The
 * exact date is the slide's `display_date` for readers, and `dateline.date` for programs.
 */
function endsOf(date: string): { start_date?: TimelineDate; end_date?: TimelineDate } {
  const plain = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/;
  const [from = '', to] = date.split('/').map((end) => plain.exec(end));
  if (from && to !== null) {
    return { start_date: timelineDate(from), ...(to && { end_date: timelineDate(to) }) };
  }
  const { earliest, latest } = edtfBounds(date);
  const start = earliest ?? latest;
  if (start === null) return {};
  const end = latest !== null && latest !== start ? { end_date: civilDay(latest) } : {};
  return { start_date: civilDay(start), ...end };
}

function timelineDate([, year, month, day]: RegExpExecArray): TimelineDate {
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}

const entities: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
}
