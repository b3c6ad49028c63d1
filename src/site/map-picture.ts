import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoPath,
} from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { Ref } from './address.ts';
import { type Label, placeLabels, round } from './map-labels.ts';
import { writePath } from './map-path.ts';
import { readWorld } from './map-world.ts';

/** A place that the map shows. */
export interface MapPlace {
  readonly ref: Ref;
  readonly events: number;
  /** A country or other wide area, which stands at its middle. */
  readonly wide: boolean;
  readonly coordinates: readonly [latitude: number, longitude: number];
}

export interface MapMark {
  readonly place: MapPlace;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label?: Label;
}

/** A drawn map: paths of an SVG and what stands on them, the widest circles first. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  readonly marks: readonly MapMark[];
  /** Height of the letters. */
  readonly size: number;
}

export interface MapFormat {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  /** Radius of the largest circle. */
  readonly largest: number;
}

/** Radians from the middle beyond which a map shows the world rather than a region. */
const region = 1.15;
/** Up to here the finer coastline is worth its weight. */
const near = 0.35;
/** The least that a map shows from side to side, in radians: some 1,500 km. */
const leastAcross = 0.24;
/** Names on one map. */
const mostLabels = 60;
/** Points that lie closer together than this are one, in units of the picture. */
const grain = 1;

/** Draws the land around the places, as near as shows them all. */
export function drawMap(places: readonly MapPlace[], format: MapFormat): MapPicture {
  const { width, height, size, largest } = format;
  const points: MultiPoint = {
    type: 'MultiPoint',
    coordinates: places.map(({ coordinates: [latitude, longitude] }) => [longitude, latitude]),
  };
  const { projection, detail } = projectionFor(points, format);
  const world = readWorld(detail);
  const most = Math.max(1, ...places.map(({ events }) => events));
  const spots = places
    .toSorted((a, b) => b.events - a.events || (a.ref.label < b.ref.label ? -1 : 1))
    .flatMap((place) => {
      const [latitude, longitude] = place.coordinates;
      const at = projection([longitude, latitude]);
      if (at === null) return [];
      const radius = round(Math.max(3, largest * Math.sqrt(place.events / most)));
      return [{ place, x: round(at[0]), y: round(at[1]), radius, text: place.ref.label }];
    });
  const labels = placeLabels(spots, { width, height, size, most: mostLabels });
  const draw = (shape: GeoPermissibleObjects) => {
    const path = writePath(grain);
    geoPath(projection, path)(shape);
    return path.text();
  };
  return {
    width,
    height,
    size,
    land: draw(world.land),
    borders: draw(world.borders),
    marks: spots.map(({ place, x, y, radius }, index) => {
      const label = labels[index];
      return { place, x, y, radius, ...(label && { label }) };
    }),
  };
}

function projectionFor(
  points: MultiPoint,
  { width, height, largest }: MapFormat,
): { projection: GeoProjection; detail: 'coarse' | 'fine' } {
  const [longitude, latitude] = geoCentroid(points).map((angle) =>
    Number.isFinite(angle) ? angle : 0,
  ) as [number, number];
  const reach = Math.max(
    0,
    ...points.coordinates.map(([x = 0, y = 0]) => geoDistance([longitude, latitude], [x, y])),
  );
  const wide = reach > region;
  const projection = wide
    ? geoEqualEarth().rotate([-longitude, 0])
    : geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  const across = Math.min(width * 0.16, 90) + largest;
  const down = Math.min(height * 0.12, 60) + largest;
  projection.fitExtent(
    [
      [across, down],
      [width - across, height - down],
    ],
    points,
  );
  const closest = width / leastAcross;
  if (!(projection.scale() < closest)) {
    projection
      .scale(closest)
      .translate([width / 2, height / 2])
      .center([0, 0]);
  }
  projection.clipExtent([
    [-1, -1],
    [width + 1, height + 1],
  ]);
  return { projection, detail: reach > near ? 'coarse' : 'fine' };
}
