import { z } from 'zod';
import type { Entry } from '../../model/collection.ts';
import { Id } from '../../model/id.ts';
import { Place } from '../../model/place.ts';
import { addressOf } from '../address.ts';
import type { Absolute } from '../citation/csl-item.ts';
import { byName } from '../index-library.ts';
import type { Site } from '../site.ts';
import { copyFields, type DataTable } from './data-table.ts';

const { shape } = Place;

export const PlaceRow = z.strictObject({
  id: Id.describe('Identifier; for ever'),
  page: z.string().describe('Address of its page'),
  name: shape.name.describe('Name in English'),
  names: shape.names.describe('Names in other languages, by BCP 47 tag'),
  aliases: z.array(z.string()).describe('Other spellings and names'),
  country: shape.country.describe('ISO 3166-1 alpha-2 code'),
  latitude: z.number().min(-90).max(90).optional().describe('Degrees north (WGS 84)'),
  longitude: z.number().min(-180).max(180).optional().describe('Degrees east (WGS 84)'),
  partOf: shape.partOf.describe('The place that it lies in; an id'),
  wikidata: shape.wikidata.describe('Item of Wikidata'),
  events: z.array(Id).describe('Events there, or in a place that lies in it; ids'),
  text: z.string().optional().describe('What an editor wrote of it, in Markdown'),
  review: shape.review.describe('Whether an editor has checked it'),
  corrections: shape.corrections.describe('What was put right, and when'),
  redirects: shape.redirects.describe('Its former ids'),
});
export type PlaceRow = z.infer<typeof PlaceRow>;

export const placeTable: DataTable = {
  name: 'places',
  title: 'Places',
  about: 'A place where events happen.',
  row: PlaceRow,
  rows: (site, absolute) =>
    byName(site.index.library.places.values()).map((entry) => placeRow(site, entry, absolute)),
};

export function placeRow(
  site: Site,
  { id, data, body }: Entry<'places'>,
  absolute: Absolute,
): PlaceRow {
  const [latitude, longitude] = data.coordinates ?? [];
  const text = body.trim();
  return {
    id,
    page: absolute(addressOf('places', id)),
    name: data.name,
    ...copyFields(data, ['names']),
    aliases: data.aliases,
    ...copyFields(data, ['country']),
    ...copyFields({ latitude, longitude }, ['latitude', 'longitude']),
    ...copyFields(data, ['partOf', 'wikidata']),
    events: (site.index.eventsByPlace.get(id) ?? []).map((event) => event.id),
    ...(text !== '' && { text }),
    review: data.review,
    ...copyFields(data, ['corrections', 'redirects']),
  };
}
