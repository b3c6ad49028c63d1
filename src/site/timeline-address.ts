import { type Laning, lanings } from './timeline-lanes.ts';

/** What a reader sees of the timeline. */
export interface TimelineView {
  readonly laning: Laning;
  /** Ids of the chosen lanes; none: the usual ones. */
  readonly chosen: readonly string[];
  /** Days since 1970-01-01, with fractions; absent: the whole period. */
  readonly range?: readonly [from: number, to: number];
  /** Id of the selected event. */
  readonly event?: string;
}

const dayLength = 86_400_000;

/** Reads a view from the query of an address; what it does not understand it leaves out. */
export function parseTimelineView(query: string): TimelineView {
  const asked = new URLSearchParams(query);
  const laning = lanings.find((name) => name === asked.get('lanes')) ?? 'sides';
  const chosen = asked.get('in')?.split('.').filter(Boolean) ?? [];
  const [from, to] = [parseDay(asked.get('from')), parseDay(asked.get('to'))];
  const event = asked.get('event');
  return {
    laning,
    chosen,
    ...(from !== undefined && to !== undefined && from < to && { range: [from, to] as const }),
    ...(event && { event }),
  };
}

/** Writes a view as the query of an address, "" for the page as it opens by itself. */
export function formatTimelineView({ laning, chosen, range, event }: TimelineView): string {
  const asked: [string, string][] = [];
  if (laning !== 'sides') asked.push(['lanes', laning]);
  if (chosen.length > 0) asked.push(['in', chosen.join('.')]);
  if (range) {
    const fine = range[1] - range[0] < 400;
    asked.push(['from', formatDay(range[0], fine)], ['to', formatDay(range[1], fine)]);
  }
  if (event !== undefined) asked.push(['event', event]);
  // Ids and ISO dates need no escapes, which would only make the address hard to read.
  return asked.length === 0 ? '' : `?${asked.map((pair) => pair.join('=')).join('&')}`;
}

function parseDay(text: string | null): number | undefined {
  const iso = /^[+-]?\d{4,6}-\d\d-\d\d(T\d\d:\d\d)?$/.exec(text?.replace(' ', '+') ?? '');
  if (iso === null) return undefined;
  const time = Date.parse(iso[1] === undefined ? iso[0] : `${iso[0]}Z`);
  return Number.isNaN(time) ? undefined : time / dayLength;
}

/** To the day, or where little time is shown to the minute. */
function formatDay(day: number, fine: boolean): string {
  const iso = new Date(Math.round(day * 1440) * 60_000).toISOString();
  const [date = '', time = ''] = iso.split('T');
  return fine && !time.startsWith('00:00') ? `${date}T${time.slice(0, 5)}` : date;
}
