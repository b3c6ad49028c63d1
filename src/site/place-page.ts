import type { Entry } from '../model/collection.ts';
import { addressOf, type Ref } from './address.ts';
import { type EventLine, viewEventLines } from './event-line.ts';
import { countryName, type NameView, viewNames } from './language-names.ts';
import { count, type RecordHead, viewRecord } from './page-head.ts';
import { refTo, type Site } from './site.ts';
import { type SourceLine, viewSourceLine } from './source-line.ts';

export interface PlacePage extends RecordHead {
  readonly name: string;
  readonly names: readonly NameView[];
  readonly aliases: readonly string[];
  readonly country?: string;
  /** Degrees as a reader writes them: "55.76° N, 37.62° E". */
  readonly position?: string;
  readonly coordinates?: readonly [latitude: number, longitude: number];
  readonly partOf?: Ref;
  readonly contains: readonly Ref[];
  readonly wikidata?: string;
  readonly events: readonly EventLine[];
  readonly sources: readonly SourceLine[];
}

/** Makes the page of one place. */
export function viewPlacePage(site: Site, { id, data }: Entry<'places'>): PlacePage {
  const { language } = site.chronology;
  const events = site.index.eventsByPlace.get(id) ?? [];
  const country = data.country === undefined ? undefined : countryName(data.country, language);
  const where = country === undefined || country === data.name ? '' : `, ${country}`;
  const head = {
    title: data.name,
    description: `${data.name}${where}: ${count(events.length, 'event')} in this chronology.`,
    path: addressOf('places', id),
    trail: [{ label: 'Places', path: '/places/' }],
  };
  return {
    ...viewRecord(site, head, data),
    name: data.name,
    names: viewNames(data.names, language),
    aliases: data.aliases,
    contains: (site.index.placesByPlace.get(id) ?? []).map((place) =>
      refTo(site, 'places', place.id),
    ),
    events: viewEventLines(site, events),
    sources: (site.index.sourcesByPlace.get(id) ?? []).map((source) =>
      viewSourceLine(site, source.id),
    ),
    ...(country !== undefined && { country }),
    ...(data.coordinates !== undefined && {
      coordinates: data.coordinates,
      position: formatPosition(data.coordinates),
    }),
    ...(data.partOf !== undefined && { partOf: refTo(site, 'places', data.partOf) }),
    ...(data.wikidata !== undefined && { wikidata: data.wikidata }),
  };
}

/** Writes latitude and longitude in degrees as a reader does. */
export function formatPosition([latitude, longitude]: readonly [number, number]): string {
  const degrees = (value: number, [positive, negative]: readonly [string, string]) =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
  return `${degrees(latitude, ['N', 'S'])}, ${degrees(longitude, ['E', 'W'])}`;
}
