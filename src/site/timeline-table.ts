import { chronologyAddress, type Ref } from './address.ts';
import { anchorOf } from './chronology-anchor.ts';
import { type EventLine, viewEventLine } from './event-line.ts';
import { refTo, type Site } from './site.ts';
import { viewTimeline } from './timeline.ts';
import { type LaneChoice, laneChoices, layLanes, otherLane, usualLanes } from './timeline-lanes.ts';

/** The timeline in words: all its events, or where they are too many for one page their numbers. */
export type TimelineTable =
  | { readonly form: 'events'; readonly years: readonly TimelineYear[] }
  | {
      readonly form: 'counts';
      /** Lanes; the last may hold what stands in none. */
      readonly columns: readonly Ref[];
      readonly rows: readonly {
        readonly year: Ref;
        readonly counts: readonly number[];
        readonly all: number;
      }[];
    };

export interface TimelineYear {
  readonly year: Ref;
  readonly rows: readonly TimelineRow[];
}

export interface TimelineRow {
  readonly event: EventLine;
  readonly sides: readonly Ref[];
}

/** Events that one page can list without weighing too much. */
export const mostRowsListed = 400;

/** Makes the table that has what the picture shows, for those who do not see the picture. */
export function viewTimelineTable(site: Site, most = mostRowsListed): TimelineTable {
  const { id: ids } = viewTimeline(site).events;
  return ids.length <= most ? listEvents(site) : countEvents(site);
}

/** The lanes that the timeline opens with. */
export function openingLanes(site: Site): LaneChoice[] {
  return laneChoices(viewTimeline(site), 'sides').slice(0, usualLanes);
}

function listEvents(site: Site): TimelineTable {
  const data = viewTimeline(site);
  const years = new Map<string, TimelineRow[]>();
  for (const [at, id] of data.events.id.entries()) {
    const event = site.index.library.events.get(id);
    if (event === undefined) continue;
    const sides = new Set((data.events.actors[at] ?? []).map((actor) => data.actors[actor]?.side));
    const year = anchorOf(event.data.date).year ?? '';
    const rows = years.get(year) ?? [];
    years.set(year, rows);
    rows.push({
      event: viewEventLine(site, event),
      sides: [...sides].flatMap((side) => {
        const actor = side === undefined ? undefined : data.actors[side];
        return actor === undefined ? [] : refTo(site, 'actors', actor.id);
      }),
    });
  }
  return { form: 'events', years: inOrder(years).map(([year, rows]) => ({ year, rows })) };
}

function countEvents(site: Site): TimelineTable {
  const data = viewTimeline(site);
  const lanes = layLanes(data, 'sides', openingLanes(site));
  const years = new Map<string, { counts: number[]; all: number }>();
  const yearOf = data.events.id.map(
    (id) => anchorOf(site.index.library.events.get(id)?.data.date).year ?? '',
  );
  for (const year of yearOf) {
    const row = years.get(year) ?? { counts: lanes.map(() => 0), all: 0 };
    years.set(year, row);
    row.all += 1;
  }
  for (const [at, { members }] of lanes.entries()) {
    for (const event of members) {
      const counts = years.get(yearOf[event] ?? '')?.counts;
      if (counts) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return {
    form: 'counts',
    columns: lanes.map(({ id, name }) =>
      id === otherLane ? { label: name } : refTo(site, 'actors', id),
    ),
    rows: inOrder(years).map(([year, row]) => ({ year, ...row })),
  };
}

function inOrder<Value>(years: ReadonlyMap<string, Value>): [Ref, Value][] {
  return [...years]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([year, value]) => [
      { label: String(Number(year)), path: chronologyAddress(year) },
      value,
    ]);
}
