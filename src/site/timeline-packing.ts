import { ends, type TimelineData } from './timeline-data.ts';

/** An event in a lane; across in pixels from the beginning of the period at one zoom. */
export interface Mark {
  readonly event: number;
  readonly from: number;
  readonly to: number;
  /** From the top; -1 where the lane is too full to show it by itself. */
  readonly row: number;
  /** Drawn as a bar rather than as a sign. */
  readonly bar: boolean;
  /** Where the next mark of its row begins: room for its title. */
  room: number;
}

/** Pixels of a sign, and of the bar that fades towards an open end. */
export const signWidth = 12;
export const openWidth = 40;
const gap = 2;
/** Longer bars keep to the lower rows, so that a vague year never hides a known day. */
const longBar = 200;
/** Most room that a title claims for itself, and what a letter needs of it. */
const titleRoom = 190;
const letter = 6.3;

/**
 * Stacks the events of a lane in rows so that no two overlap, first come first placed, in time
 * linear in the events. A title gets the room that it needs where there are rows enough, and
 * gives way where there are not.
 */
export function packLane(
  data: TimelineData,
  members: readonly number[],
  pixelsPerDay: number,
  firstDay: number,
  rows: number,
): Mark[] {
  const hard = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
  const soft = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
  const last: (Mark | undefined)[] = Array.from({ length: rows });
  return members.map((event) => {
    const { from, to, bar } = extent(data, event, pixelsPerDay, firstDay);
    const top = bar && to - from > longBar ? rows >> 1 : 0;
    const row = findRow(hard, soft, from, top);
    const mark: Mark = { event, from, to, row, bar, room: Number.POSITIVE_INFINITY };
    if (row >= 0) {
      const before = last[row];
      if (before) before.room = from;
      last[row] = mark;
      const title = Math.min(titleRoom, (data.events.title[event]?.length ?? 0) * letter);
      hard[row] = to + gap;
      soft[row] = bar ? Math.max(to, from + title) + gap : to + title + gap;
    }
    return mark;
  });
}

/** Where an event is drawn at this zoom: what is too short for a bar is a sign about its middle. */
export function extent(
  data: TimelineData,
  event: number,
  pixelsPerDay: number,
  firstDay: number,
): { readonly from: number; readonly to: number; readonly bar: boolean } {
  const [first, last, start, end] = data.dates[data.events.date[event] ?? 0] ?? [0, 0, 0, 0];
  let from = (first - firstDay) * pixelsPerDay;
  let to = (last + 1 - firstDay) * pixelsPerDay;
  const open = start === ends.open || end === ends.open;
  if (!open && (to - from <= signWidth || first === last)) {
    const middle = (from + to) / 2;
    return { from: middle - signWidth / 2, to: middle + signWidth / 2, bar: false };
  }
  if (start === ends.open) from = Math.min(from, to - openWidth);
  if (end === ends.open) to = Math.max(to, from + openWidth);
  return { from, to, bar: true };
}

/** The first row with room for all, else the one whose last title loses least, else -1. */
function findRow(hard: Float64Array, soft: Float64Array, from: number, top: number): number {
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let row = top; row < hard.length; row++) {
    const title = soft[row] ?? 0;
    if (title <= from) return row;
    if ((hard[row] ?? 0) <= from && title < least) {
      least = title;
      found = row;
    }
  }
  return found;
}

/** The width that rows are counted for, so that lanes are as high on every screen. */
export const nominalWidth = 960;

/** Rows of the fullest lane: few lanes may be higher. */
export function mostRows(lanes: number): number {
  return lanes <= 3 ? 8 : lanes <= 6 ? 6 : 4;
}

/** How many rows a lane can use, over a period drawn so wide: what it needs when zoomed in a little. */
export function rowsNeeded(
  data: TimelineData,
  members: readonly number[],
  period: readonly [first: number, last: number],
  width: number,
  most: number,
): number {
  const days = period[1] - period[0] + 1;
  let needed = 1;
  for (const zoom of [1, 8, 64]) {
    for (const { row } of packLane(data, members, (width * zoom) / days, period[0], most)) {
      if (row < 0) return most;
      needed = Math.max(needed, row + 1);
    }
  }
  return needed;
}
