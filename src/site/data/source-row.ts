import { z } from 'zod';
import type { Entry } from '../../model/collection.ts';
import { Id } from '../../model/id.ts';
import { Source } from '../../model/source.ts';
import { addressOf } from '../address.ts';
import type { Absolute } from '../citation/csl-item.ts';
import type { Site } from '../site.ts';
import { copyFields, type DataTable } from './data-table.ts';

const { shape } = Source;
// Browsers take addresses with characters that JSON Schema's "uri" refuses.
const address = z.string().optional();

export const SourceRow = z.strictObject({
  id: Id.describe('Identifier; for ever'),
  page: z.string().describe('Address of its page here'),
  publisher: shape.publisher.describe('Who published it; an id'),
  headline: shape.headline.describe('Headline as the publisher wrote it'),
  published: shape.published.describe('Day, or moment with its zone'),
  publishedBasis: shape.publishedBasis.describe('How that date is known'),
  publishedNote: shape.publishedNote.describe('Why, where the date is inferred'),
  dateline: shape.dateline.describe('Place that it is written from, as it says'),
  byline: shape.byline.describe('Who wrote it, as it says'),
  viaAgency: shape.viaAgency.describe('The agency whose text it carries; an id'),
  url: address.describe('Address at the publisher'),
  archived: address.describe('Address of an archived copy'),
  retrieved: shape.retrieved.describe('When it was read, as EDTF'),
  language: shape.language.describe('BCP 47 tag'),
  form: shape.form.describe('capture: the text was read; digest: a summary of it was'),
  sha256: shape.sha256.describe('SHA-256 of the text that was read'),
  words: shape.words.describe('Length of its own text in words'),
  events: z.array(Id).describe('Events that it tells of; ids'),
  text: z.string().optional().describe('What an editor wrote of it, in Markdown'),
  review: shape.review.describe('Whether an editor has checked it'),
  corrections: shape.corrections.describe('What was put right, and when'),
  redirects: shape.redirects.describe('Its former ids'),
});
export type SourceRow = z.infer<typeof SourceRow>;

export const sourceTable: DataTable = {
  name: 'sources',
  title: 'Sources',
  about: 'One article, as a library would record it; never its text.',
  row: SourceRow,
  rows: (site, absolute) => site.index.sources.map((entry) => sourceRow(site, entry, absolute)),
};

export function sourceRow(
  site: Site,
  { id, data, body }: Entry<'sources'>,
  absolute: Absolute,
): SourceRow {
  const { publisher, headline, language, form, review } = data;
  const text = body.trim();
  return {
    id,
    page: absolute(addressOf('sources', id)),
    publisher,
    headline,
    ...copyFields(data, ['published', 'publishedBasis', 'publishedNote', 'dateline', 'byline']),
    ...copyFields(data, ['viaAgency', 'url', 'archived', 'retrieved']),
    language,
    form,
    ...copyFields(data, ['sha256', 'words']),
    events: (site.index.eventsBySource.get(id) ?? []).map((event) => event.id),
    ...(text !== '' && { text }),
    review,
    ...copyFields(data, ['corrections', 'redirects']),
  };
}
