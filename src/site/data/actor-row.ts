import { z } from 'zod';
import { Actor } from '../../model/actor.ts';
import type { Entry } from '../../model/collection.ts';
import { Id } from '../../model/id.ts';
import { addressOf } from '../address.ts';
import type { Absolute } from '../citation/csl-item.ts';
import { byName } from '../index-library.ts';
import type { Site } from '../site.ts';
import { copyFields, type DataTable } from './data-table.ts';

const { shape } = Actor;

export const ActorRow = z.strictObject({
  id: Id.describe('Identifier; for ever'),
  page: z.string().describe('Address of its page'),
  name: shape.name.describe('Name in English'),
  kind: shape.kind.describe('person, organisation, state or group'),
  gender: shape.gender.describe('Of a person, where known'),
  names: shape.names.describe('Names in other languages, by BCP 47 tag'),
  aliases: z.array(z.string()).describe('Other spellings and names'),
  weakAliases: z.array(z.string()).describe('Names that others bear too'),
  side: shape.side.describe('The state that it belongs to or acts for; an id'),
  roles: z.array(shape.roles.unwrap().element).describe('Offices, with their dates as EDTF'),
  wikidata: shape.wikidata.describe('Item of Wikidata'),
  events: z.array(Id).describe('Events in which it has part or for which it is named; ids'),
  sources: z.array(Id).describe('Articles on those events, or by which it is known; ids'),
  text: z.string().optional().describe('What an editor wrote of it, in Markdown'),
  review: shape.review.describe('Whether an editor has checked it'),
  corrections: shape.corrections.describe('What was put right, and when'),
  redirects: shape.redirects.describe('Its former ids'),
});
export type ActorRow = z.infer<typeof ActorRow>;

export const actorTable: DataTable = {
  name: 'actors',
  title: 'Actors',
  about: 'A person, organisation, state or group.',
  row: ActorRow,
  rows: (site, absolute) =>
    byName(site.index.library.actors.values()).map((entry) => actorRow(site, entry, absolute)),
};

export function actorRow(
  site: Site,
  { id, data, body }: Entry<'actors'>,
  absolute: Absolute,
): ActorRow {
  const { name, kind, aliases, weakAliases, roles, review } = data;
  const text = body.trim();
  return {
    id,
    page: absolute(addressOf('actors', id)),
    name,
    kind,
    ...copyFields(data, ['gender', 'names']),
    aliases,
    weakAliases,
    ...copyFields(data, ['side']),
    roles,
    ...copyFields(data, ['wikidata']),
    events: (site.index.eventsByActor.get(id) ?? []).map((event) => event.id),
    sources: (site.index.sourcesByActor.get(id) ?? []).map((source) => source.id),
    ...(text !== '' && { text }),
    review,
    ...copyFields(data, ['corrections', 'redirects']),
  };
}
