import { existsSync } from 'node:fs';
import { actorId } from '../../src/actors/actor-id.ts';
import { entryFile } from '../../src/content/read-library.ts';
import type { CollectionName, Entry, Library } from '../../src/model/collection.ts';
import { formatId } from '../../src/model/id.ts';
import { eventId } from '../ingesting/event-id.ts';
import { freeId } from '../ingesting/free-id.ts';
import { oldIds } from '../ingesting/old-ids.ts';

/**
 * Proposes the id of a new record by the rules that ingest has: what it is, or when and what, with a
 * number where that is taken by a record, a file or a redirect. '' where a name has no Latin letter.
 */
export function proposeId<Name extends CollectionName>(
  contentDir: string,
  collection: Name,
  data: Entry<Name>['data'],
  library: Library,
): string {
  const base = baseOf(collection, data);
  return base === '' ? '' : freeId(base, (id) => isTaken(contentDir, collection, id, library));
}

/** Whether an id is, or was, that of another record. */
export function isTaken(
  contentDir: string,
  collection: CollectionName,
  id: string,
  library: Library,
): boolean {
  return (
    library[collection].has(id) ||
    oldIds(library[collection]).has(id) ||
    existsSync(entryFile(contentDir, collection, id))
  );
}

function baseOf(collection: CollectionName, data: object): string {
  const record = data as Entry['data'];
  if ('title' in record) return eventId(record);
  if ('headline' in record) {
    const { publisher, published = '', headline } = record;
    return formatId(`${publisher} ${published.slice(0, 10)} ${headline}`, 100);
  }
  if (collection === 'actors') return actorId(record.name);
  return formatId(record.name, 60);
}
