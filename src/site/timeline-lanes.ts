import type { TimelineData } from './timeline-data.ts';

export const lanings = ['sides', 'actors'] as const;
/** By what the events are laid out. */
export type Laning = (typeof lanings)[number];

export interface LaneChoice {
  readonly id: string;
  readonly name: string;
  /** The actor's page is there to lead to. */
  readonly page: boolean;
  /** Events in it. */
  readonly events: number;
}

export interface Lane extends LaneChoice {
  /** Positions of its events, in their order. */
  readonly members: readonly number[];
}

/** Lanes shown where the reader has chosen none. */
export const usualLanes = 5;

/** The id of the lane of all that stands in no other. */
export const otherLane = 'others';

/** Lists what a reader can choose lanes from, most events first. */
export function laneChoices(data: TimelineData, by: Laning): LaneChoice[] {
  const counts = new Map<number, number>();
  for (const actors of data.events.actors) {
    for (const key of keysOf(data, actors, by)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([at, events]) => {
      const actor = data.actors[at];
      return actor === undefined ? [] : [{ ...actor, events }];
    })
    .sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1))
    .map(({ id, name, page, events }) => ({ id, name, page, events }));
}

/**
 * Lays the events out: each stands in the lane of every side or actor that took part in it and is
 * chosen, and in the last one where none is.
 */
export function layLanes(data: TimelineData, by: Laning, chosen: readonly LaneChoice[]): Lane[] {
  const members = new Map(chosen.map(({ id }) => [id, [] as number[]]));
  const rest: number[] = [];
  for (const [event, actors] of data.events.actors.entries()) {
    let placed = false;
    for (const key of keysOf(data, actors, by)) {
      const lane = members.get(data.actors[key]?.id ?? '');
      lane?.push(event);
      placed ||= lane !== undefined;
    }
    if (!placed) rest.push(event);
  }
  const lanes = chosen.map((choice) => ({ ...choice, members: members.get(choice.id) ?? [] }));
  if (rest.length === 0) return lanes;
  const name = lanes.length === 0 ? 'Events' : 'Others';
  const others = { id: otherLane, name, page: false, events: rest.length, members: rest };
  return [...lanes, others];
}

function keysOf(data: TimelineData, actors: readonly number[], by: Laning): Set<number> {
  if (by === 'actors') return new Set(actors);
  return new Set(actors.map((actor) => data.actors[actor]?.side ?? actor));
}
