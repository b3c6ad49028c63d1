import { link, mkdir, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { entryFile } from '../../src/content/read-library.ts';
import { writeEntry } from '../../src/content/write-entry.ts';
import type { CollectionName, Entry } from '../../src/model/collection.ts';

/**
 * Writes a record as a new file and returns its path. A file that has come to be there in the
 * meantime stays as it is: a link is made in one step, and never over a file (EEXIST).
 */
export async function writeNew<Name extends CollectionName>(
  contentDir: string,
  collection: Name,
  entry: Entry<Name>,
): Promise<string> {
  await writeEntry(contentDir, collection, entry, {
    read: async () => undefined,
    async write(file, text) {
      await mkdir(dirname(file), { recursive: true });
      // Named as ingest knows what a killed run leaves.
      const whole = `${file}.${process.pid}`;
      await writeFile(whole, text, { flush: true });
      try {
        await link(whole, file);
      } finally {
        await unlink(whole);
      }
    },
  });
  return entryFile(contentDir, collection, entry.id);
}
