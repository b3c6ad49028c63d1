import type { Entry } from '../model/collection.ts';
import { edtfBounds } from '../model/edtf.ts';
import { kindWords } from '../model/kind.ts';
import { statusWords } from '../model/status.ts';
import { refTo, type Site } from './site.ts';
import type { TimelineActor, TimelineData, TimelineDate } from './timeline-data.ts';
import { timelineDate } from './timeline-date.ts';

type Event = Entry<'events'>;

const made = new WeakMap<Site, TimelineData>();

/** Makes the data of the timeline, once for a site: all events that have a date, in their order. */
export function viewTimeline(site: Site): TimelineData {
  const data = made.get(site) ?? makeTimeline(site);
  made.set(site, data);
  return data;
}

function makeTimeline(site: Site): TimelineData {
  const dates = table<TimelineDate>();
  const kinds = table<string>();
  const statuses = table<{ id: string; label: string }>();
  const actors = tabulateActors(site);
  const placed = site.index.events.flatMap((event) => {
    const { date } = event.data;
    const drawn = date === undefined ? undefined : timelineDate(date);
    return date === undefined || drawn === undefined ? [] : [{ event, date, drawn }];
  });
  const position = new Map(placed.map(({ event }, at) => [event.id, at]));
  const of = <Value>(value: (event: Event) => Value) => placed.map(({ event }) => value(event));
  return {
    actors: actors.list,
    dates: dates.values,
    kinds: kinds.values,
    statuses: statuses.values,
    events: {
      id: of(({ id }) => id),
      title: of(({ data }) => data.title),
      date: placed.map(({ date, drawn }) => dates.at(date, () => drawn)),
      status: of(({ data: { status } }) =>
        statuses.at(status, () => ({ id: status, label: statusWords[status].label })),
      ),
      kind: of(({ data: { kind } }) => kinds.at(kind, () => kindWords[kind].label)),
      actors: of(({ data }) => [
        ...new Set(data.actors.flatMap(({ actor }) => actors.at.get(actor) ?? [])),
      ]),
      sources: of(({ data }) => new Set(data.evidence.map(({ source }) => source)).size),
    },
    follows: placed.flatMap(({ event }, at) => {
      const after = position.get(event.data.follows ?? '');
      return after === undefined ? [] : [[at, after] as const];
    }),
    announced: placed.flatMap(({ event }, at) => {
      const day = announcedOn(site, event);
      return day === undefined ? [] : [[at, day] as const];
    }),
  };
}

interface Table<Value> {
  readonly values: readonly Value[];
  /** The position of the value that a key stands for, made when the key is new. */
  at(key: string, make: () => Value): number;
}

function table<Value>(): Table<Value> {
  const values: Value[] = [];
  const positions = new Map<string, number>();
  return {
    values,
    at(key, make) {
      const known = positions.get(key);
      if (known !== undefined) return known;
      positions.set(key, values.length);
      return values.push(make()) - 1;
    },
  };
}

/** The actors that take part, by name of their first event, and the sides of all of them. */
function tabulateActors(site: Site): { list: TimelineActor[]; at: Map<string, number> } {
  const { actors } = site.index.library;
  const sideOf = (id: string) => actors.get(id)?.data.side ?? id;
  const found = new Set<string>();
  for (const { data } of site.index.events) {
    for (const { actor } of data.actors) found.add(actor).add(sideOf(actor));
  }
  const at = new Map([...found].map((id, position) => [id, position]));
  const list = [...found].map((id) => ({
    id,
    name: refTo(site, 'actors', id).label,
    side: at.get(sideOf(id)) ?? 0,
    page: actors.has(id),
  }));
  return { list, at };
}

/** The first day on which a source told of an event before the event's own first day. */
function announcedOn(site: Site, { data }: Event): number | undefined {
  const first = data.date === undefined ? null : edtfBounds(data.date).earliest;
  if (first === null) return undefined;
  const days = data.evidence.flatMap(({ source, says }) => {
    const published = site.index.library.sources.get(source)?.data.published;
    const ahead = says.status === 'announced' || says.status === 'planned';
    if (published === undefined || !ahead) return [];
    const { earliest } = edtfBounds(published.slice(0, 10));
    return earliest !== null && earliest < first ? [earliest] : [];
  });
  return days.length === 0 ? undefined : Math.min(...days);
}
