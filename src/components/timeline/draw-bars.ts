import { type End, ends } from '../../site/timeline-data.ts';
import { happened, type Palette } from './draw-signs.ts';

export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
  readonly start: End;
  readonly end: End;
  readonly status: string;
}

/** Draws a span: filled where the thing happened, hollow where not, fading where its end is unsure. */
export function drawBar(
  context: CanvasRenderingContext2D,
  bar: Bar,
  width: number,
  { ink, paper }: Palette,
): void {
  const { top, height, status } = bar;
  // Beyond the edges nothing is seen, and a canvas loses its exactness far outside.
  const from = Math.max(bar.from, -width);
  const to = Math.min(bar.to, 2 * width);
  const paint = fade(context, bar, ink);
  if (happened.has(status)) {
    context.fillStyle = paint;
    context.globalAlpha = 0.8;
    context.fillRect(from, top, to - from, height);
    context.globalAlpha = 1;
    return;
  }
  context.fillStyle = paper;
  context.fillRect(from, top, to - from, height);
  context.strokeStyle = paint;
  context.lineWidth = 1.2;
  if (status === 'speculative') context.setLineDash([4, 3]);
  context.strokeRect(from + 0.6, top + 0.6, to - from - 1.2, height - 1.2);
  context.setLineDash([]);
}

function fade(
  context: CanvasRenderingContext2D,
  { from, to, start, end }: Bar,
  ink: string,
): string | CanvasGradient {
  if (start === ends.hard && end === ends.hard) return ink;
  const length = to - from;
  const share = (kind: End) =>
    kind === ends.open ? 1 : kind === ends.soft ? Math.min(0.4, 60 / length) : 0;
  const paint = context.createLinearGradient(from, 0, to, 0);
  const clear = transparent(ink);
  const [before, after] = [share(start), share(end)];
  if (before > 0) paint.addColorStop(0, clear);
  paint.addColorStop(Math.min(before, 1 - after * (before < 1 ? 1 : 0)), ink);
  paint.addColorStop(Math.max(before < 1 ? before : 0, 1 - after), ink);
  if (after > 0) paint.addColorStop(1, clear);
  return paint;
}

/** The colour without its strength: to fade towards black would darken the middle of a fade. */
function transparent(colour: string): string {
  const numbers = colour.match(/[\d.]+/g)?.slice(0, 3) ?? [];
  return numbers.length === 3 ? `rgb(${numbers.join(' ')} / 0)` : 'transparent';
}
