import { type End, ends } from '../../site/timeline-data.ts';
import type { Mark } from '../../site/timeline-packing.ts';
import type { Spot } from '../../site/timeline-steps.ts';
import { drawBar } from './draw-bars.ts';
import { drawLinks } from './draw-links.ts';
import { drawSign, happened, line, type makeStamps, type Palette } from './draw-signs.ts';
import {
  binOf,
  binWidth,
  headRoom,
  longMark,
  marksWithin,
  middleOf,
  rowHeight,
  type Scene,
  type SceneLane,
} from './scene.ts';

export interface Picture {
  readonly scene: Scene;
  /** Pixels of the scene that lie before the left edge. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Where the lines of the axis stand. */
  readonly ticks: readonly number[];
  readonly selected?: Spot | undefined;
  readonly hovered?: Spot | undefined;
}

/** A mark that has been drawn, with the box that a pointer finds it by. */
export interface Drawn extends Spot {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** Room of a title that begins before the left edge. */
const margin = longMark + 200;
const leastTitle = 34;
/** Beyond so many marks links would be a tangle; only those of the selected event are drawn. */
const linkedMarks = 500;

/** Draws what can be seen, and says where it drew what. */
export function drawTimeline(
  context: CanvasRenderingContext2D,
  picture: Picture,
  palette: Palette,
  stamp: ReturnType<typeof makeStamps>,
): Drawn[] {
  const { scene, left, width, height, ticks } = picture;
  context.clearRect(0, 0, width, height);
  context.font = palette.font;
  context.textBaseline = 'alphabetic';
  context.strokeStyle = palette.rule;
  context.lineWidth = 1;
  for (const tick of ticks) line(context, tick, 0, tick, height);
  const drawn: Drawn[] = [];
  const visible = scene.lanes.map((lane) => marksWithin(lane, left, left + width, margin));
  const number = visible.reduce((sum, marks) => sum + marks.length, 0);
  drawLinks(context, picture, palette, number <= linkedMarks);
  for (const [at, lane] of scene.lanes.entries()) {
    drawCrowd(context, picture, lane, visible[at] ?? [], palette);
    for (const mark of lane.crowded ? [] : (visible[at] ?? [])) {
      if (mark.row < 0) continue;
      drawMark(context, picture, lane, mark, palette, stamp);
      const [from, to] = [mark.from - left, mark.to - left];
      drawn.push({
        lane: at,
        event: mark.event,
        left: from,
        right: to,
        middle: middleOf(lane, mark),
      });
    }
  }
  drawChosen(context, picture, picture.hovered, palette, false);
  drawChosen(context, picture, picture.selected, palette, true);
  return drawn;
}

/**
 * Sums up what has found no row as bars below the rows; of a crowded lane all, as high as the lane.
 */
function drawCrowd(
  context: CanvasRenderingContext2D,
  { left }: Picture,
  lane: SceneLane,
  marks: readonly Mark[],
  { soft }: Palette,
): void {
  const counts = new Map<number, number>();
  for (const mark of marks) {
    if (lane.crowded || mark.row < 0) counts.set(binOf(mark), (counts.get(binOf(mark)) ?? 0) + 1);
  }
  const room = lane.bottom - lane.top - headRoom - 6;
  context.fillStyle = soft;
  for (const [bin, count] of counts) {
    const tall = lane.crowded
      ? Math.max(2, (room * count) / lane.tallest)
      : Math.min(12, 1 + 2.2 * Math.sqrt(count));
    context.fillRect(bin * binWidth - left, lane.bottom - 1 - tall, binWidth - 1, tall);
  }
}

function drawMark(
  context: CanvasRenderingContext2D,
  { scene: { data }, left, width }: Picture,
  lane: SceneLane,
  mark: Mark,
  palette: Palette,
  stamp: ReturnType<typeof makeStamps>,
): void {
  const status = data.statuses[data.events.status[mark.event] ?? 0]?.id ?? '';
  const title = data.events.title[mark.event] ?? '';
  const middle = middleOf(lane, mark);
  const [from, to] = [mark.from - left, mark.to - left];
  const edge = Math.min(mark.room - left, width) - 6;
  if (!mark.bar) {
    stamp(context, status, (from + to) / 2, middle);
    writeTitle(context, title, to + 3, middle + 4, edge - to - 3, palette);
    return;
  }
  const [, , start = 0, end = 0] = data.dates[data.events.date[mark.event] ?? 0] ?? [];
  const bar = { from, to, top: middle + 5, height: 4, start, end, status };
  drawBar(context, bar, width, palette);
  let text = Math.max(from + fadeRoom(start), 4);
  if (!happened.has(status) && Math.min(to, width) - text > 12) {
    stamp(context, status, text + 5, middle - 2);
    text += 13;
  }
  writeTitle(context, title, text, middle + 2, edge - text, palette);
}

function fadeRoom(start: End): number {
  return start === ends.hard ? 0 : 2;
}

function writeTitle(
  context: CanvasRenderingContext2D,
  title: string,
  x: number,
  y: number,
  room: number,
  { ink }: Palette,
): void {
  if (room < leastTitle) return;
  const text = fitTitle(context, title, room);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

const widths = new Map<string, number>();

function fitTitle(context: CanvasRenderingContext2D, title: string, room: number): string {
  const key = `${context.font} ${title}`;
  let width = widths.get(key);
  if (width === undefined) {
    width = context.measureText(title).width;
    widths.set(key, width);
  }
  if (width <= room) return title;
  const letters = Math.max(1, Math.floor((title.length * (room - 10)) / width) - 1);
  return `${title.slice(0, letters).trimEnd()}…`;
}

/** Rings an event in all its lanes, joined by a line; what is pointed at shows its title too. */
function drawChosen(
  context: CanvasRenderingContext2D,
  { scene, left, width }: Picture,
  spot: Spot | undefined,
  palette: Palette,
  selected: boolean,
): void {
  if (spot === undefined) return;
  const { data } = scene;
  const status = data.statuses[data.events.status[spot.event] ?? 0]?.id ?? '';
  const found = scene.lanes.flatMap((lane) => {
    const mark = lane.byEvent.get(spot.event);
    if (mark === undefined) return [];
    const x = mark.bar
      ? Math.min(Math.max(mark.from - left, 6), Math.max(6, mark.to - left))
      : (mark.from + mark.to) / 2 - left;
    return [{ mark, lane, x, y: middleOf(lane, mark) }];
  });
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return;
  const strong = { ...palette, ink: palette.accent };
  context.strokeStyle = palette.accent;
  context.lineWidth = 1;
  if (selected && first !== last) line(context, first.x, first.y, last.x, last.y);
  for (const { mark, lane, x, y } of found) {
    const own = selected && scene.lanes[spot.lane] === lane;
    context.lineWidth = own ? 2 : 1;
    context.strokeStyle = palette.accent;
    if (mark.bar && mark.row >= 0 && !lane.crowded) {
      const from = Math.max(mark.from - left, 1);
      const to = Math.min(mark.to - left, width - 1);
      context.strokeRect(from - 1, y + 2.5, Math.max(8, to - from + 2), 9);
    } else {
      drawSign(context, status, x, y, 5.4, strong);
      context.lineWidth = 1.5;
      context.beginPath();
      context.arc(x, y, 9, 0, 2 * Math.PI);
      if (own) context.stroke();
    }
    if (scene.lanes[spot.lane] === lane)
      writeFlag(context, data.events.title[spot.event] ?? '', x, y, width, palette);
  }
}

/** The whole title on paper of its own, above whatever is there. */
function writeFlag(
  context: CanvasRenderingContext2D,
  title: string,
  x: number,
  y: number,
  width: number,
  { ink, paper, accent }: Palette,
): void {
  const text = fitTitle(context, title, Math.min(width - 24, 420));
  const wide = context.measureText(text).width + 12;
  const from = Math.max(4, Math.min(x + 12, width - wide - 4));
  const top = from < x + 10 ? y - rowHeight - 12 : y - 10;
  context.fillStyle = paper;
  context.fillRect(from, top, wide, 20);
  context.strokeStyle = accent;
  context.lineWidth = 1;
  context.strokeRect(from + 0.5, top + 0.5, wide - 1, 19);
  context.fillStyle = ink;
  context.fillText(text, from + 6, top + 14);
}
