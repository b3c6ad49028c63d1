import type { CollectionName } from '../../model/collection.ts';
import type { Absolute } from '../citation/csl-item.ts';
import type { Site } from '../site.ts';
import { actorRow } from './actor-row.ts';
import { claimRows } from './claim-row.ts';
import type { DataFile } from './data-files.ts';
import { eventRow } from './event-row.ts';
import { placeRow } from './place-row.ts';
import { publisherRow } from './publisher-row.ts';
import { sourceRow } from './source-row.ts';

/**
 * Makes the files that lie beside the pages of records: each record's row as JSON, of an event and a
 * source also the claims. One after the other, so that never all are held at once.
 */
export function* recordFiles(site: Site, absolute: Absolute): Generator<DataFile> {
  const { library, events, sources } = site.index;
  // What each source says, gathered on the way through the events.
  const said = new Map<string, unknown[]>();
  for (const entry of events) {
    const claims = claimRows(site, entry, absolute);
    for (const claim of claims) {
      const known = said.get(claim.source);
      if (known) known.push(claim);
      else said.set(claim.source, [claim]);
    }
    yield json('events', entry.id, { ...eventRow(site, entry, absolute), claims });
  }
  for (const entry of sources) {
    const claims = said.get(entry.id) ?? [];
    yield json('sources', entry.id, { ...sourceRow(site, entry, absolute), claims });
  }
  for (const entry of library.actors.values()) {
    yield json('actors', entry.id, actorRow(site, entry, absolute));
  }
  for (const entry of library.places.values()) {
    yield json('places', entry.id, placeRow(site, entry, absolute));
  }
  for (const entry of library.publishers.values()) {
    yield json('publishers', entry.id, publisherRow(site, entry, absolute));
  }
}

function json(collection: CollectionName, id: string, record: object): DataFile {
  return { path: `${collection}/${id}.json`, text: `${JSON.stringify(record, undefined, 1)}\n` };
}
