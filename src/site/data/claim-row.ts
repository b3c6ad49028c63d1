import { z } from 'zod';
import type { Entry } from '../../model/collection.ts';
import { Evidence } from '../../model/event.ts';
import { Id } from '../../model/id.ts';
import { Source } from '../../model/source.ts';
import { addressOf } from '../address.ts';
import type { Absolute } from '../citation/csl-item.ts';
import type { Site } from '../site.ts';
import { copyFields, type DataTable } from './data-table.ts';

const { shape } = Evidence;
const says = shape.says.shape;

export const ClaimRow = z.strictObject({
  id: z.string().describe('The event’s id, "#evidence-" and the number of the piece'),
  page: z.string().describe('Address of the piece on the event’s page'),
  event: Id.describe('The event; its id'),
  number: z.int().positive().describe('Place in the event’s evidence, from 1'),
  source: Id.describe('The article; its id'),
  publisher: Id.optional().describe('Who published the article; its id'),
  published: Source.shape.published.describe('Day, or moment with its zone, of the article'),
  form: z
    .enum(['quote', 'summary', 'withheld'])
    .describe(
      'quote: the publisher’s words; summary: this chronology’s; withheld: beyond what may be quoted',
    ),
  passage: z.string().optional().describe('The words, as far as they may be shown'),
  shortened: z.boolean().describe('Whether the passage goes on in the article'),
  date: says.date.describe('Date that the passage gives, as EDTF'),
  status: says.status.describe('Status that the passage gives'),
  kind: says.kind.describe('Kind that the passage gives'),
  places: z.array(Id).optional().describe('Places that the passage gives; ids'),
  actors: z.array(Id).optional().describe('Who takes part, as the passage says; ids'),
  attributedTo: shape.attributedTo.describe('The actor whom the article names for it; an id'),
  stance: shape.stance.describe('Whether the source reports, asserts or denies it'),
  disputed: shape.disputed.describe('Why an editor doubts it'),
});
export type ClaimRow = z.infer<typeof ClaimRow>;

export const claimTable: DataTable = {
  name: 'claims',
  title: 'Claims',
  about: 'One piece of evidence: what one passage of one article says of an event.',
  row: ClaimRow,
  rows: (site, absolute) => site.index.events.flatMap((entry) => claimRows(site, entry, absolute)),
};

/** Makes the rows of an event's evidence; passages stay within the limits of quotation. */
export function claimRows(
  site: Site,
  { id, data }: Entry<'events'>,
  absolute: Absolute,
): ClaimRow[] {
  const passages = site.passages.get(id);
  return data.evidence.map((evidence, at) => {
    const passage = passages?.[at] ?? { form: 'withheld' as const };
    const source = site.index.library.sources.get(evidence.source)?.data;
    const { date, status, kind, places, actors } = evidence.says;
    return {
      id: `${id}#evidence-${at + 1}`,
      page: `${absolute(addressOf('events', id))}#evidence-${at + 1}`,
      event: id,
      number: at + 1,
      source: evidence.source,
      ...(source && copyFields(source, ['publisher', 'published'])),
      form: passage.form,
      ...(passage.form !== 'withheld' && { passage: passage.text }),
      shortened: passage.form === 'quote' && passage.cut,
      ...copyFields({ date, status, kind, places }, ['date', 'status', 'kind', 'places']),
      ...(actors && { actors: actors.map(({ actor }) => actor) }),
      ...copyFields(evidence, ['attributedTo', 'stance', 'disputed']),
    };
  });
}
