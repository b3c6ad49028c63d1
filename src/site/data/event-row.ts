import { z } from 'zod';
import type { Entry } from '../../model/collection.ts';
import { edtfBounds, formatEdtf } from '../../model/edtf.ts';
import { civilDay } from '../../model/edtf-days.ts';
import { Event } from '../../model/event.ts';
import { Id } from '../../model/id.ts';
import { kindWords } from '../../model/kind.ts';
import { addressOf } from '../address.ts';
import type { Absolute } from '../citation/csl-item.ts';
import type { Site } from '../site.ts';
import { copyFields, type DataTable } from './data-table.ts';

const { shape } = Event;

export const EventRow = z.strictObject({
  id: Id.describe('Identifier; for ever'),
  page: z.string().describe('Address of its page'),
  title: shape.title.describe('What happened, in the present tense'),
  date: shape.date.describe(
    'Date as EDTF (ISO 8601-2), as exact as the sources; absent if unknown',
  ),
  dateText: z.string().optional().describe('The same date in English'),
  earliest: z.iso.date().optional().describe('First day that the date allows'),
  latest: z.iso.date().optional().describe('Last day that the date allows'),
  status: shape.status.describe('What is known of its having happened'),
  kind: shape.kind.describe('Kind of event'),
  cameo: z.string().describe('Code of the kind in CAMEO'),
  plover: z.string().describe('Type of the kind in PLOVER'),
  places: z.array(Id).describe('Where; ids of places'),
  actors: z.array(Id).describe('Who took part; ids of actors'),
  actorRoles: z
    .record(Id, z.string())
    .optional()
    .describe('In what part an actor took part, by id, where that is known'),
  sources: z.array(Id).describe('Articles that tell of it; ids of sources'),
  partOf: shape.partOf.describe('The event that it is a part of'),
  follows: shape.follows.describe('The event that it follows'),
  outcomeOf: shape.outcomeOf.describe('The event that it came of'),
  text: z.string().optional().describe('What an editor wrote of it, in Markdown'),
  review: shape.review.describe('Whether an editor has checked it'),
  corrections: shape.corrections.describe('What was put right, and when'),
  redirects: shape.redirects.describe('Its former ids'),
});
export type EventRow = z.infer<typeof EventRow>;

export const eventTable: DataTable = {
  name: 'events',
  title: 'Events',
  about: 'One thing that happened, was planned, or was denied.',
  row: EventRow,
  rows: (site, absolute) => site.index.events.map((entry) => eventRow(site, entry, absolute)),
};

export function eventRow(
  _: Site,
  { id, data, body }: Entry<'events'>,
  absolute: Absolute,
): EventRow {
  const { title, date, status, kind, places, actors, evidence } = data;
  const roles = actors.flatMap(({ actor, role }) => (role === undefined ? [] : [[actor, role]]));
  const text = body.trim();
  return {
    id,
    page: absolute(addressOf('events', id)),
    title,
    ...(date !== undefined && { date, dateText: formatEdtf(date), ...boundsOf(date) }),
    status,
    kind,
    cameo: kindWords[kind].cameo,
    plover: kindWords[kind].plover,
    places,
    actors: actors.map(({ actor }) => actor),
    ...(roles.length > 0 && { actorRoles: Object.fromEntries(roles) }),
    sources: [...new Set(evidence.map(({ source }) => source))],
    ...copyFields(data, ['partOf', 'follows', 'outcomeOf']),
    ...(text !== '' && { text }),
    review: data.review,
    ...copyFields(data, ['corrections', 'redirects']),
  };
}

/** The days between which a date lies, where they are of the years 1 to 9999. */
export function boundsOf(date: string): { earliest?: string; latest?: string } {
  const { earliest, latest } = edtfBounds(date);
  const [first, last] = [isoDay(earliest), isoDay(latest)];
  return { ...(first && { earliest: first }), ...(last && { latest: last }) };
}

function isoDay(day: number | null): string | undefined {
  if (day === null) return undefined;
  const civil = civilDay(day);
  if (civil.year < 1 || civil.year > 9999) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(civil.year).padStart(4, '0')}-${two(civil.month)}-${two(civil.day)}`;
}
