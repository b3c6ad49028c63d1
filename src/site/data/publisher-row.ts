import { z } from 'zod';
import type { Entry } from '../../model/collection.ts';
import { Id } from '../../model/id.ts';
import { Publisher } from '../../model/publisher.ts';
import { addressOf } from '../address.ts';
import type { Absolute } from '../citation/csl-item.ts';
import { byName } from '../index-library.ts';
import type { Site } from '../site.ts';
import { copyFields, type DataTable } from './data-table.ts';

const { shape } = Publisher;

export const PublisherRow = z.strictObject({
  id: Id.describe('Identifier; for ever'),
  page: z.string().describe('Address of its page here'),
  name: shape.name.describe('Name in English'),
  kind: shape.kind.describe('What it is: agency, newspaper, ministry …'),
  names: shape.names.describe('Names in other languages, by BCP 47 tag'),
  aliases: z.array(z.string()).describe('Other spellings and names'),
  country: shape.country.describe('ISO 3166-1 alpha-2 code'),
  language: shape.language.describe('BCP 47 tag'),
  url: z.string().optional().describe('Its own address'),
  sources: z.array(Id).describe('Its articles here, or those that carry its text; ids'),
  text: z.string().optional().describe('What an editor wrote of it, in Markdown'),
  review: shape.review.describe('Whether an editor has checked it'),
  corrections: shape.corrections.describe('What was put right, and when'),
  redirects: shape.redirects.describe('Its former ids'),
});
export type PublisherRow = z.infer<typeof PublisherRow>;

export const publisherTable: DataTable = {
  name: 'publishers',
  title: 'Publishers',
  about: 'An outlet: agency, newspaper, broadcaster, ministry.',
  row: PublisherRow,
  rows: (site, absolute) =>
    byName(site.index.library.publishers.values()).map((entry) =>
      publisherRow(site, entry, absolute),
    ),
};

export function publisherRow(
  site: Site,
  { id, data, body }: Entry<'publishers'>,
  absolute: Absolute,
): PublisherRow {
  const text = body.trim();
  return {
    id,
    page: absolute(addressOf('publishers', id)),
    name: data.name,
    ...copyFields(data, ['kind', 'names']),
    aliases: data.aliases,
    ...copyFields(data, ['country', 'language', 'url']),
    sources: (site.index.sourcesByPublisher.get(id) ?? []).map((source) => source.id),
    ...(text !== '' && { text }),
    review: data.review,
    ...copyFields(data, ['corrections', 'redirects']),
  };
}
