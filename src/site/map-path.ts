import type { GeoContext } from 'd3-geo';

/** What d3-geo draws on, collecting the text of an SVG path. */
export interface PathWriter extends GeoContext {
  text(): string;
}

/**
 * Writes a path in steps from point to point, to a tenth of a unit: half as long as with whole
 * coordinates. Points closer than `grain` to the one before and rings that no eye would see as
 * more than a dot are left out.
 */
export function writePath(grain: number): PathWriter {
  const parts: string[] = [];
  let run: [x: number, y: number][] = [];
  let at: [x: number, y: number] = [0, 0];

  function flush(closed: boolean): void {
    const points = run;
    run = [];
    const [first] = points;
    if (first === undefined || points.length < (closed ? 3 : 2)) return;
    if (closed && spread(points) < 3 * grain) return;
    parts.push(`M${tenths(first[0])},${tenths(first[1])}l`);
    at = first;
    for (const point of points.slice(1)) {
      // Steps are counted from where the path has come to, so that roundings do not add up.
      const step: [number, number] = [tenths(point[0] - at[0]), tenths(point[1] - at[1])];
      parts.push(step.map(brief).join(',').replace(',-', '-'), ' ');
      at = [tenths(at[0] + step[0]), tenths(at[1] + step[1])];
    }
    parts.pop();
    if (closed) parts.push('z');
  }

  return {
    beginPath() {},
    moveTo(x, y) {
      flush(false);
      run = [[tenths(x), tenths(y)]];
    },
    lineTo(x, y) {
      const [lastX = x, lastY = y] = run.at(-1) ?? [];
      if (Math.hypot(x - lastX, y - lastY) >= grain) run.push([x, y]);
    },
    closePath: () => flush(true),
    arc() {},
    text() {
      flush(false);
      return parts.join('');
    },
  };
}

function spread(points: readonly (readonly [x: number, y: number])[]): number {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const size = (values: number[]) =>
    values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
  return Math.max(size(xs), size(ys));
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Without the nought before the point. */
function brief(value: number): string {
  return String(value).replace(/^(-?)0\./, '$1.');
}
