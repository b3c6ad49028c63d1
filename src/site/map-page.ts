import type { Ref } from './address.ts';
import { countryName } from './language-names.ts';
import { drawMap, type MapPicture, type MapPlace } from './map-picture.ts';
import { refTo, type Site } from './site.ts';

export interface MapRow {
  readonly ref: Ref;
  readonly country?: string;
  /** Events at this place itself. */
  readonly events: number;
  /** Those in places that lie in it as well. */
  readonly within: number;
  readonly wide: boolean;
  /** Its position is known. */
  readonly drawn: boolean;
}

export interface MapPage {
  /** Two formats of the same map: one for wide screens, one for phones; absent without positions. */
  readonly pictures?: { readonly wide: MapPicture; readonly narrow: MapPicture };
  readonly rows: readonly MapRow[];
  /** Places with a position beyond those that are drawn. */
  readonly left: number;
}

/** Circles on one map: more would hide the land and each other. */
const mostMarks = 200;

/** Makes the map of where events happened, and the table beside it. */
export function viewMap(site: Site): MapPage {
  const { library, eventsByPlace, placesByPlace, events } = site.index;
  const { language } = site.chronology;
  const here = new Map<string, number>();
  for (const { data } of events) {
    for (const place of new Set(data.places)) here.set(place, (here.get(place) ?? 0) + 1);
  }
  const { compare } = new Intl.Collator('en');
  const places = [...library.places.values()].filter(({ id }) => eventsByPlace.has(id));
  const rows = places.map(({ id, data }) => {
    const country = data.country === undefined ? undefined : countryName(data.country, language);
    const ref = refTo(site, 'places', id);
    const own = here.get(id) ?? 0;
    const row = {
      ref,
      ...(country !== undefined && country !== data.name && { country }),
      events: own,
      within: eventsByPlace.get(id)?.length ?? 0,
      wide: country === data.name || placesByPlace.has(id),
      drawn: data.coordinates !== undefined,
    };
    return { row, coordinates: data.coordinates };
  });
  rows.sort((a, b) => b.row.events - a.row.events || compare(a.row.ref.label, b.row.ref.label));
  const marks = rows.flatMap(({ row: { ref, events: number, wide }, coordinates }): MapPlace[] =>
    coordinates === undefined || number === 0 ? [] : [{ ref, events: number, wide, coordinates }],
  );
  const drawn = marks.slice(0, mostMarks);
  return {
    rows: rows.map(({ row }) => row),
    left: marks.length - drawn.length,
    ...(drawn.length > 0 && {
      pictures: {
        wide: drawMap(drawn, { width: 960, height: 600, size: 14, largest: 18 }),
        narrow: drawMap(drawn, { width: 360, height: 420, size: 12, largest: 13 }),
      },
    }),
  };
}
