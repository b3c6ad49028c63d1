import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };

/** The land of the world and the borders between its countries; Natural Earth, public domain. */
export interface World {
  readonly land: MultiPolygon;
  readonly borders: MultiLineString;
}

/** Reads the world at 1 : 110 million, or for a part of it at 1 : 50 million. */
export function readWorld(detail: 'coarse' | 'fine'): World {
  const topology = (detail === 'coarse' ? coarse : fine) as Topology;
  const { countries, land } = topology.objects;
  if (countries?.type !== 'GeometryCollection' || land?.type !== 'GeometryCollection') {
    throw new Error('world-atlas has no countries or no land');
  }
  const shapes = feature(topology, land as GeometryCollection).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [],
  );
  return {
    land: { type: 'MultiPolygon', coordinates: shapes },
    borders: mesh(topology, countries as GeometryCollection, (a, b) => a !== b),
  };
}
