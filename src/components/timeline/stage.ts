import { axisTop } from 'd3-axis';
import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { utcFormat } from 'd3-time-format';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { periodOf, type TimelineData } from '../../site/timeline-data.ts';
import type { Spot } from '../../site/timeline-steps.ts';
import { makeStamps, type Palette, readPalette } from './draw-signs.ts';
import { type Drawn, drawTimeline } from './draw-timeline.ts';
import { type LaneBox, makeScene, type Scene } from './scene.ts';
import { steerByTouchAndWheel } from './steer.ts';

export type Range = readonly [from: number, to: number];

/** The picture and how it is moved. */
export interface Stage {
  /** Shows other lanes. */
  lay(boxes: readonly LaneBox[], height: number): void;
  /** Days at the left and right edge; undefined for the whole period. */
  range(): Range | undefined;
  show(range: Range | undefined): void;
  zoomBy(factor: number): void;
  /** Moves along by a share of the width. */
  panBy(share: number): void;
  select(spot: Spot | undefined): void;
  /** Moves along so far that an event is well in sight. */
  reveal(event: number): void;
}

const dayLength = 86_400_000;
/** Pixels left free at both ends of the period, and those of a day at the deepest zoom. */
const edge = 16;
const farEdge = 44;
const widestDay = 48;

const formats = { hour: utcFormat('%H:%M'), day: utcFormat('%-d %b'), month: utcFormat('%B') };

/** Names a line of the axis by the largest unit that begins there. */
function tickWords(time: Date): string {
  if (time.getUTCHours() > 0 || time.getUTCMinutes() > 0) return formats.hour(time);
  if (time.getUTCDate() > 1) return formats.day(time);
  return time.getUTCMonth() > 0 ? formats.month(time) : String(time.getUTCFullYear());
}

export interface StageParts {
  readonly box: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly axis: SVGGElement;
}

/** Sets the picture up; `moved` hears of every change of range, `pointed` of a click on an event. */
export function makeStage(
  { box, canvas, axis }: StageParts,
  data: TimelineData,
  moved: () => void,
  pointed: (spot: Spot) => void,
): Stage {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws no pictures');
  const pen = context;
  const [first, last] = periodOf(data);
  const base = scaleUtc().domain([first * dayLength, (last + 1) * dayLength]);
  const target = select(box);
  let transform: ZoomTransform = zoomIdentity;
  let boxes: readonly LaneBox[] = [];
  let scene: Scene | undefined;
  let drawn: Drawn[] = [];
  let size = { width: 0, height: 0, ratio: 1 };
  let look: { palette: Palette; stamp: ReturnType<typeof makeStamps> } | undefined;
  let selected: Spot | undefined;
  let hovered: Spot | undefined;
  let asked = 0;

  const behaviour = zoom<HTMLElement, unknown>()
    .duration(0)
    .filter(
      (event: Event) =>
        (event instanceof WheelEvent && (event.ctrlKey || event.metaKey)) ||
        (event instanceof MouseEvent && !(event instanceof WheelEvent) && event.button === 0) ||
        ('touches' in event && (event as TouchEvent).touches.length > 1),
    )
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      transform = event.transform;
      draw();
      moved();
    });
  target.call(behaviour);
  steerByTouchAndWheel(box, (pixels) =>
    target.call(behaviour.translateBy, pixels / transform.k, 0),
  );

  function draw(): void {
    if (asked === 0) asked = requestAnimationFrame(drawNow);
  }

  function drawNow(): void {
    asked = 0;
    const { width, height, ratio } = size;
    if (width === 0) return;
    const palette = readPalette(canvas);
    if (look === undefined || JSON.stringify(look.palette) !== JSON.stringify(palette)) {
      look = { palette, stamp: makeStamps(palette, ratio) };
    }
    const scale = transform.rescaleX(base);
    const pixelsPerDay = (base.range()[1] ?? 0) - (base.range()[0] ?? 0);
    const zoomed = (pixelsPerDay * transform.k) / (last + 1 - first);
    if (scene?.pixelsPerDay !== zoomed) scene = makeScene(data, boxes, zoomed);
    const wanted = Math.max(2, Math.floor(width / 110));
    const ticks = scale.ticks(wanted).map((day) => scale(day));
    select(axis).call(axisTop<Date>(scale).ticks(wanted).tickFormat(tickWords).tickSizeOuter(0));
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    const left = -scale(first * dayLength);
    const picture = { scene, left, width, height, ticks, selected, hovered };
    drawn = drawTimeline(pen, picture, look.palette, look.stamp);
  }

  function fit(): void {
    const kept = whole() ? undefined : range();
    const width = box.clientWidth;
    const ratio = window.devicePixelRatio;
    if (width === 0) return;
    size = { ...size, width, ratio };
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(size.height * ratio);
    look = undefined;
    scene = undefined;
    base.range([edge, Math.max(edge + 1, width - farEdge)]);
    const deepest = (widestDay * (last + 1 - first)) / (width - edge - farEdge);
    behaviour
      .extent([
        [0, 0],
        [width, 1],
      ])
      .translateExtent([
        [0, Number.NEGATIVE_INFINITY],
        [width, Number.POSITIVE_INFINITY],
      ])
      .scaleExtent([1, Math.max(1, deepest)]);
    show(kept);
    draw();
  }

  const whole = () => transform.k === 1;
  const range = (): Range => {
    const scale = transform.rescaleX(base);
    return [scale.invert(0).getTime() / dayLength, scale.invert(size.width).getTime() / dayLength];
  };
  function show(to: Range | undefined): void {
    if (size.width === 0) return;
    if (to === undefined) {
      target.call(behaviour.transform, zoomIdentity);
      return;
    }
    const [from, until] = [base(to[0] * dayLength), base(to[1] * dayLength)];
    const [, most] = behaviour.scaleExtent();
    const k = Math.min(most, Math.max(1, size.width / (until - from)));
    target.call(behaviour.transform, zoomIdentity.scale(k).translate(-from, 0));
  }

  function spotUnder(event: PointerEvent | MouseEvent): Spot | undefined {
    const { left, top } = canvas.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const near = drawn.filter(
      (mark) => Math.abs(mark.middle - y) <= 10 && x >= mark.left - 3 && x <= mark.right + 3,
    );
    return near.at(-1);
  }

  box.addEventListener('click', (event) => {
    const spot = event.target === canvas ? spotUnder(event) : undefined;
    if (spot) pointed({ lane: spot.lane, event: spot.event });
  });
  box.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const spot = event.target === canvas ? spotUnder(event) : undefined;
    if (spot?.event === hovered?.event && spot?.lane === hovered?.lane) return;
    hovered = spot;
    canvas.toggleAttribute('data-over', spot !== undefined);
    draw();
  });
  new ResizeObserver(() => {
    if (box.clientWidth !== size.width) fit();
  }).observe(box);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', draw);
  }

  return {
    lay(to, height) {
      boxes = to;
      size = { ...size, height };
      hovered = undefined;
      fit();
    },
    range: () => (whole() ? undefined : range()),
    show,
    zoomBy: (factor) => target.call(behaviour.scaleBy, factor),
    panBy: (share) => target.call(behaviour.translateBy, (-share * size.width) / transform.k, 0),
    select(spot) {
      selected = spot;
      draw();
    },
    reveal(event) {
      const [from = 0, until = 0] = data.dates[data.events.date[event] ?? 0] ?? [];
      const scale = transform.rescaleX(base);
      const [start, end] = [scale(from * dayLength), scale((until + 1) * dayLength)];
      if (end < 24 || start > size.width - 24) {
        target.call(behaviour.translateTo, base(from * dayLength), 0, [size.width * 0.4, 0]);
      }
    },
  };
}
