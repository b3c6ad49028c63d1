import { periodOf, type TimelineData } from '../../site/timeline-data.ts';
import type { Lane } from '../../site/timeline-lanes.ts';
import { type Mark, packLane } from '../../site/timeline-packing.ts';

/** One lane as it is drawn; down in pixels of the canvas. */
export interface SceneLane {
  readonly lane: Lane;
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
  /** In order of their beginnings. */
  readonly marks: readonly Mark[];
  /** Those that reach far; the others are found by where they begin. */
  readonly long: readonly Mark[];
  readonly byEvent: ReadonlyMap<number, Mark>;
  /** Most of its events have found no row: their number is shown in place of a chance few. */
  readonly crowded: boolean;
  /** Most events in one bin. */
  readonly tallest: number;
}

export interface Scene {
  readonly data: TimelineData;
  readonly firstDay: number;
  readonly pixelsPerDay: number;
  readonly lanes: readonly SceneLane[];
}

/** Where a lane's box lies in the picture. */
export interface LaneBox {
  readonly lane: Lane;
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
}

export const rowHeight = 20;
/** Room for the lane's name. */
export const headRoom = 26;
/** Width of the bins in which crowded events are counted. */
export const binWidth = 4;
/** Marks that are longer are looked for one by one. */
export const longMark = 240;

/** Packs all lanes for one zoom. What changes when the reader only moves along is not in it. */
export function makeScene(
  data: TimelineData,
  boxes: readonly LaneBox[],
  pixelsPerDay: number,
): Scene {
  const [firstDay] = periodOf(data);
  const lanes = boxes.map(({ lane, top, bottom, rows }) => {
    const marks = packLane(data, lane.members, pixelsPerDay, firstDay, rows);
    return {
      lane,
      top,
      bottom,
      rows,
      marks,
      long: marks.filter(({ from, to }) => to - from > longMark),
      byEvent: new Map(marks.map((mark) => [mark.event, mark])),
      crowded: marks.filter(({ row }) => row < 0).length > marks.length / 2,
      tallest: countBins(marks)
        .values()
        .reduce((a, b) => Math.max(a, b), 1),
    };
  });
  return { data, firstDay, pixelsPerDay, lanes };
}

/** The middle of a mark's row, or of the strip below the rows where it has none. */
export function middleOf({ top, rows }: SceneLane, { row }: Mark): number {
  return top + headRoom + (row < 0 ? rows : row + 0.5) * rowHeight + (row < 0 ? 6 : 0);
}

/** The marks of a lane that touch the stretch from `left` to `right`; `margin` is room for titles. */
export function marksWithin(
  { marks, long }: SceneLane,
  left: number,
  right: number,
  margin: number,
): Mark[] {
  const found = long.filter(({ from, to }) => from <= right && to >= left);
  for (let at = firstFrom(marks, left - margin); at < marks.length; at++) {
    const mark = marks[at];
    // Signs stand about the middle of their days, so that beginnings are in order but for a sign.
    if (mark === undefined || mark.from > right + longMark) break;
    if (mark.to - mark.from <= longMark && mark.from <= right) found.push(mark);
  }
  return found;
}

/** The bin that an event is counted in: that of its middle. */
export function binOf({ from, to }: Mark): number {
  return Math.floor((from + to) / 2 / binWidth);
}

function countBins(marks: readonly Mark[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const mark of marks) counts.set(binOf(mark), (counts.get(binOf(mark)) ?? 0) + 1);
  return counts;
}

function firstFrom(marks: readonly Mark[], left: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.from ?? 0) < left) low = middle + 1;
    else high = middle;
  }
  return low;
}
