import type { Entry } from '../model/collection.ts';
import { addressOf } from './address.ts';
import { type EventLine, viewEventLines } from './event-line.ts';
import { countryName, type NameView, viewNames } from './language-names.ts';
import { count, type RecordHead, viewRecord } from './page-head.ts';
import type { Site } from './site.ts';
import { type SourceLine, viewSourceLine } from './source-line.ts';

export interface PublisherPage extends RecordHead {
  readonly name: string;
  readonly kind?: string;
  readonly country?: string;
  readonly url?: string;
  readonly names: readonly NameView[];
  readonly aliases: readonly string[];
  /** Newest first. */
  readonly sources: readonly SourceLine[];
  readonly events: readonly EventLine[];
}

/** Makes the page of one publisher. */
export function viewPublisherPage(site: Site, { id, data }: Entry<'publishers'>): PublisherPage {
  const { language } = site.chronology;
  const sources = site.index.sourcesByPublisher.get(id) ?? [];
  const events = site.index.eventsByPublisher.get(id) ?? [];
  const country = data.country === undefined ? undefined : countryName(data.country, language);
  const what = [data.kind, country].filter((word) => word !== undefined).join(', ');
  const counts = `${count(sources.length, 'source')} and ${count(events.length, 'event')}`;
  const head = {
    title: data.name,
    description: `${data.name}${what === '' ? '' : ` (${what})`}: ${counts} in this chronology.`,
    path: addressOf('publishers', id),
    trail: [{ label: 'Publishers', path: '/publishers/' }],
  };
  return {
    ...viewRecord(site, head, data),
    name: data.name,
    names: viewNames(data.names, language),
    aliases: data.aliases,
    sources: sources.map((source) => viewSourceLine(site, source.id)),
    events: viewEventLines(site, events),
    ...(data.kind !== undefined && { kind: data.kind }),
    ...(country !== undefined && { country }),
    ...(data.url !== undefined && { url: data.url }),
  };
}
