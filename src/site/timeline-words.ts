import type { TimelineData } from './timeline-data.ts';

/** What the timeline says of one event. */
export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  /** The id of its status. */
  readonly status: string;
  readonly statusLabel: string;
  readonly kind: string;
  readonly actors: readonly string[];
  readonly sources: string;
}

const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Puts a day number into words as dates are elsewhere: "10 April 2018". */
export function dayWords(day: number): string {
  return days.format(day * 86_400_000);
}

/** Tells of the event at a position. */
export function timelineEvent(data: TimelineData, at: number): TimelineEvent {
  const { events } = data;
  const sources = events.sources[at] ?? 0;
  const status = data.statuses[events.status[at] ?? 0];
  const [first = 0, , , , words = ''] = data.dates[events.date[at] ?? 0] ?? [];
  return {
    id: events.id[at] ?? '',
    title: events.title[at] ?? '',
    date: words === '' ? dayWords(first) : words,
    status: status?.id ?? '',
    statusLabel: status?.label ?? '',
    kind: data.kinds[events.kind[at] ?? 0] ?? '',
    actors: (events.actors[at] ?? []).flatMap((actor) => data.actors[actor]?.name ?? []),
    sources: sources === 1 ? '1 source' : `${sources} sources`,
  };
}
