import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { addressOf, type Ref } from './address.ts';
import { type Label, placeLabels, round } from './map-labels.ts';
import { leastForPage, type Pair, pairAddress } from './pairs.ts';
import { refTo, type Site } from './site.ts';

export interface NetworkNode {
  readonly ref: Ref;
  /** Others whom this one met. */
  readonly degree: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label?: Label;
}

export interface NetworkEdge {
  readonly from: NetworkNode;
  readonly to: NetworkNode;
  readonly events: number;
  readonly width: number;
  /** None of these took place, as far as is known. */
  readonly open: boolean;
  readonly path?: string;
}

/** A picture of who met whom; in units of the picture. */
export interface Network {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

export interface NetworkFormat {
  readonly width: number;
  readonly height: number;
  /** Height of the letters. */
  readonly size: number;
  /** How far apart linked actors lie, of the usual. */
  readonly spread: number;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

interface Spring extends SimulationLinkDatum<Body> {
  readonly pair: Pair;
}

/** Steps after which nothing moves any more: d3-force cools down in 300. */
const steps = 300;

/**
 * Lays the actors out so that those who met lie near each other. d3-force starts from a fixed
 * spiral and takes its chance from a fixed seed, so that the same pairs give the same picture.
 */
export function drawNetwork(
  site: Site,
  pairs: readonly Pair[],
  ids: readonly string[],
  format: NetworkFormat,
): Network {
  const { width, height, size, spread } = format;
  const shown = new Set(ids);
  const inside = pairs.filter(({ a, b }) => shown.has(a) && shown.has(b));
  const degree = new Map<string, number>();
  for (const pair of inside) {
    for (const id of [pair.a, pair.b]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const bodies: Body[] = ids
    .filter((id) => degree.has(id))
    .map((id) => ({ id, radius: 4 + 2.2 * Math.sqrt(degree.get(id) ?? 0) * Math.sqrt(spread) }));
  const springs: Spring[] = inside.map((pair) => ({ source: pair.a, target: pair.b, pair }));
  settle(bodies, springs, format);
  fit(bodies, format);
  const spots = bodies.map(({ id, radius, x = 0, y = 0 }) => ({
    x: round(x),
    y: round(y),
    radius: round(radius),
    text: refTo(site, 'actors', id).label,
  }));
  const labels = placeLabels(spots, { width, height, size, most: spots.length });
  const nodes = new Map(
    bodies.map(({ id }, at): [string, NetworkNode] => {
      const { x, y, radius } = spots[at] ?? { x: 0, y: 0, radius: 0 };
      const label = labels[at];
      const node = { ref: refTo(site, 'actors', id), degree: degree.get(id) ?? 0, x, y, radius };
      return [id, label ? { ...node, label } : node];
    }),
  );
  return { width, height, size, nodes: [...nodes.values()], edges: viewEdges(inside, nodes) };
}

function settle(bodies: Body[], springs: Spring[], { width, height, spread }: NetworkFormat): void {
  const pull = 0.05;
  forceSimulation(bodies)
    .stop()
    .force(
      'link',
      forceLink<Body, Spring>(springs)
        .id(({ id }) => id)
        .distance(({ pair }) => (110 * spread) / Math.sqrt(Math.max(1, pair.met)) + 60 * spread),
    )
    .force('charge', forceManyBody().strength(-420 * spread))
    .force(
      'collide',
      forceCollide<Body>(({ radius }) => radius + 16 * spread),
    )
    .force('x', forceX().strength(pull * (height / width)))
    .force('y', forceY().strength(pull * 1.4))
    .tick(steps);
}

/** Moves and stretches the layout into the picture, with room for names at the sides. */
function fit(bodies: Body[], { width, height, size }: NetworkFormat): void {
  const stretch = (values: number[], low: number, high: number) => {
    const [from, to] = [Math.min(...values), Math.max(...values)];
    return (value: number) =>
      to > from ? low + ((value - from) / (to - from)) * (high - low) : (low + high) / 2;
  };
  const side = size * 5;
  const toX = stretch(
    bodies.map(({ x = 0 }) => x),
    side,
    width - side,
  );
  const toY = stretch(
    bodies.map(({ y = 0 }) => y),
    size * 2,
    height - size * 2,
  );
  for (const body of bodies) {
    body.x = toX(body.x ?? 0);
    body.y = toY(body.y ?? 0);
  }
}

function viewEdges(pairs: readonly Pair[], nodes: ReadonlyMap<string, NetworkNode>): NetworkEdge[] {
  return pairs.flatMap((pair): NetworkEdge[] => {
    const [from, to] = [nodes.get(pair.a), nodes.get(pair.b)];
    if (from === undefined || to === undefined) return [];
    const [only] = pair.events;
    const path =
      pair.events.length >= leastForPage ? pairAddress(pair) : only && addressOf('events', only.id);
    const edge = {
      from,
      to,
      events: pair.events.length,
      width: round(Math.min(7, 1.2 + Math.sqrt(pair.met) * 0.8)),
      open: pair.met === 0,
    };
    return [path === undefined ? edge : { ...edge, path }];
  });
}
