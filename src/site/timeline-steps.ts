import type { TimelineData } from './timeline-data.ts';
import type { Lane } from './timeline-lanes.ts';

/** An event where it stands in one lane. */
export interface Spot {
  readonly lane: number;
  readonly event: number;
}

export type Step = 'earlier' | 'later' | 'up' | 'down' | 'first' | 'last';

/**
 * Finds the event that an arrow key leads to: along the lane, or to the nearest in time of the
 * next lane that has any. Undefined where there is none.
 */
export function stepFrom(
  data: TimelineData,
  lanes: readonly Lane[],
  { lane, event }: Spot,
  step: Step,
): Spot | undefined {
  const members = lanes[lane]?.members ?? [];
  if (step === 'up' || step === 'down') return across(data, lanes, { lane, event }, step);
  const at = members.indexOf(event);
  const to = { earlier: at - 1, later: at + 1, first: 0, last: members.length - 1 }[step];
  const found = members[to];
  return found === undefined ? undefined : { lane, event: found };
}

/** The first event of the uppermost lane that begins on a day or after it, else its last one. */
export function spotAt(data: TimelineData, lanes: readonly Lane[], day: number): Spot | undefined {
  const lane = lanes.findIndex(({ members }) => members.length > 0);
  const members = lanes[lane]?.members ?? [];
  const event = members.find((member) => firstDay(data, member) >= day) ?? members.at(-1);
  return event === undefined ? undefined : { lane, event };
}

function across(
  data: TimelineData,
  lanes: readonly Lane[],
  { lane, event }: Spot,
  step: 'up' | 'down',
): Spot | undefined {
  const way = step === 'up' ? -1 : 1;
  for (let next = lane + way; lanes[next] !== undefined; next += way) {
    const members = lanes[next]?.members ?? [];
    if (members.includes(event)) return { lane: next, event };
    const day = firstDay(data, event);
    let nearest: number | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const member of members) {
      const distance = Math.abs(firstDay(data, member) - day);
      if (distance < least) [nearest, least] = [member, distance];
    }
    if (nearest !== undefined) return { lane: next, event: nearest };
  }
  return undefined;
}

function firstDay({ dates, events }: TimelineData, event: number): number {
  return dates[events.date[event] ?? 0]?.[0] ?? 0;
}
