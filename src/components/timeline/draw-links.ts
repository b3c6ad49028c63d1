import type { Mark } from '../../site/timeline-packing.ts';
import type { Palette } from './draw-signs.ts';
import type { Picture } from './draw-timeline.ts';
import { middleOf, type SceneLane } from './scene.ts';

/**
 * Draws what leads from one to another: a curve from an event to the one that followed it, and a
 * broken curve from the day on which an event was announced, marked by a small triangle.
 */
export function drawLinks(
  context: CanvasRenderingContext2D,
  picture: Picture,
  { soft, accent }: Palette,
  all: boolean,
): void {
  const { scene, left, width, selected } = picture;
  const { follows, announced } = scene.data;
  context.lineWidth = 1;
  for (const [event, after] of follows) {
    const chosen = selected?.event === event || selected?.event === after;
    if (!all && !chosen) continue;
    const ends = together(scene.lanes, event, after);
    // From lane to lane only where asked for: all at once they would hide what they join.
    if (ends === undefined || (ends.after.lane !== ends.event.lane && !chosen)) continue;
    const to = ends.event.mark.from - left;
    const from = Math.max(ends.after.mark.from - left, Math.min(ends.after.mark.to - left, to - 8));
    if (
      Math.max(from, to) < 0 ||
      Math.min(from, to) > width ||
      (!chosen && !fitsIn(to - from, width))
    )
      continue;
    context.strokeStyle = chosen ? accent : soft;
    const y0 = middleOf(ends.after.lane, ends.after.mark);
    const y1 = middleOf(ends.event.lane, ends.event.mark);
    const bend = Math.max(4, Math.min(60, Math.abs(to - from) / 2));
    const lift = y0 === y1 ? 14 : 0;
    context.beginPath();
    context.moveTo(from, y0);
    context.bezierCurveTo(from + bend, y0 - lift, to - bend, y1 - lift, to, y1);
    context.stroke();
  }
  for (const [event, day] of announced) {
    const chosen = selected?.event === event;
    if (!all && !chosen) continue;
    const found = firstPlaced(scene.lanes, event);
    if (found === undefined) continue;
    const from = (day + 0.5 - scene.firstDay) * scene.pixelsPerDay - left;
    const to = found.mark.from - left;
    if (to < 0 || from > width || to - from < 6) continue;
    if (!chosen && !fitsIn(to - from, width)) continue;
    const y = middleOf(found.lane, found.mark);
    context.strokeStyle = chosen ? accent : soft;
    context.fillStyle = context.strokeStyle;
    triangle(context, from, y);
    context.setLineDash([2, 3]);
    context.beginPath();
    context.moveTo(from + 4, y);
    context.quadraticCurveTo((from + to) / 2, y - Math.min(16, (to - from) / 3), to, y);
    context.stroke();
    context.setLineDash([]);
  }
}

interface Placed {
  readonly lane: SceneLane;
  readonly mark: Mark;
}

/** A link that is not asked for must be short enough to be followed by eye, and long enough to be seen. */
function fitsIn(length: number, width: number): boolean {
  return length >= 6 && length < width * 0.6;
}

/** Both ends in one lane where there is one with both, else each where it first stands. */
function together(
  lanes: readonly SceneLane[],
  event: number,
  after: number,
): { event: Placed; after: Placed } | undefined {
  for (const lane of lanes) {
    const [one, other] = [lane.byEvent.get(event), lane.byEvent.get(after)];
    if (one && other && one.row >= 0 && other.row >= 0 && !lane.crowded) {
      return { event: { lane, mark: one }, after: { lane, mark: other } };
    }
  }
  const [one, other] = [firstPlaced(lanes, event), firstPlaced(lanes, after)];
  return one && other && { event: one, after: other };
}

function firstPlaced(lanes: readonly SceneLane[], event: number): Placed | undefined {
  for (const lane of lanes) {
    const mark = lane.byEvent.get(event);
    if (mark && mark.row >= 0 && !lane.crowded) return { lane, mark };
  }
  return undefined;
}

function triangle(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.beginPath();
  context.moveTo(x - 3, y - 4);
  context.lineTo(x + 4, y);
  context.lineTo(x - 3, y + 4);
  context.closePath();
  context.stroke();
}
