import { existsSync, readFileSync, statSync } from 'node:fs';
import { buildRegister, type Register } from '../src/actors/register.ts';
import { listEntries } from '../src/content/list-entries.ts';
import { parseEntry } from '../src/content/parse-entry.ts';
import { entryFile } from '../src/content/read-library.ts';
import type { CollectionName, Entry } from '../src/model/collection.ts';
import { UsageError } from './command.ts';

/** What is known before an article is read: actors and places, and outlets. */
export interface Knowledge {
  readonly register: Register;
  readonly publishers: readonly Entry<'publishers'>[];
}

/**
 * Reads the actors, places and publishers of a content folder, and nothing else of it. Files with
 * findings are left out: naming them is the business of `check`. Throws UsageError when the folder
 * is not there.
 */
export function readKnowledge(contentDir: string): Knowledge {
  requireFolder(contentDir);
  return {
    register: buildRegister(readAll(contentDir, 'actors'), readAll(contentDir, 'places')),
    publishers: readAll(contentDir, 'publishers'),
  };
}

/** Throws UsageError unless the path is a folder. */
export function requireFolder(path: string): void {
  if (existsSync(path) && statSync(path).isDirectory()) return;
  throw new UsageError(`${path} is no folder; expected a content folder`);
}

function readAll<Name extends CollectionName>(dir: string, collection: Name): Entry<Name>[] {
  return listEntries(dir, collection).names.flatMap((name) => {
    const file = entryFile(dir, collection, name.slice(0, -4));
    const result = parseEntry(file, readFileSync(file), collection);
    return result.ok ? [result.entry as unknown as Entry<Name>] : [];
  });
}
