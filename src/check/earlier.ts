import { readdirSync, readFileSync } from 'node:fs';
import { joinPath } from '../content/list-entries.ts';
import { parseEntry } from '../content/parse-entry.ts';
import { type CollectionName, collectionNames, type Entry } from '../model/collection.ts';

/** A record as it was: what a later state must not lose. */
export interface EarlierRecord {
  readonly collection: CollectionName;
  readonly id: string;
  /** The record, where its file could be read. */
  readonly entry: Entry | undefined;
}

/** The records that were there before and have changed or are gone since. */
export interface Earlier {
  readonly records: readonly EarlierRecord[];
}

/** Where an earlier state is found: a folder, or a commit. */
export interface EarlierState {
  /** Names of the `.mdx` files of a collection. */
  list(collection: CollectionName): readonly string[];
  /** The bytes of files, in the order asked for. */
  read(files: readonly { collection: CollectionName; name: string }[]): readonly Uint8Array[];
}

/**
 * Reads of an earlier state what a content folder has no longer, or has with other bytes: what did
 * not change need not be looked at.
 */
export function readEarlier(contentDir: string, state: EarlierState): Earlier {
  const files = collectionNames.flatMap((collection) =>
    [...state.list(collection)].sort().map((name) => ({ collection, name })),
  );
  const contents = state.read(files);
  const records = files.flatMap(({ collection, name }, at): EarlierRecord[] => {
    const bytes = contents[at];
    if (bytes === undefined || isSame(joinPath(contentDir, `${collection}/${name}`), bytes))
      return [];
    const parsed = parseEntry(name, bytes, collection);
    const id = name.slice(0, -4);
    const entry = parsed.ok ? parsed.entry : parsed.partial;
    return [{ collection, id, entry: entry as Entry | undefined }];
  });
  return { records };
}

/** The state that another content folder holds. */
export function folderState(folder: string): EarlierState {
  return {
    list(collection) {
      try {
        return readdirSync(joinPath(folder, collection), { withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
          .map(({ name }) => name);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      }
    },
    read: (files) =>
      files.map(({ collection, name }) => readFileSync(joinPath(folder, `${collection}/${name}`))),
  };
}

function isSame(file: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}
