import { readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames } from '../model/collection.ts';

/** What write-file-atomic names its temporary files: the file's name, a dot, a number. */
const leftover = /^[a-z0-9-]+\.mdx\.[0-9]+$/;

/** Tells the temporary file of a run that was killed. */
export function isLeftover(name: string): boolean {
  return leftover.test(name);
}

/** Deletes what killed runs have left in the five collections; returns the paths. */
export function removeLeftovers(contentDir: string): string[] {
  return collectionNames.flatMap((collection) => {
    const folder = join(contentDir, collection);
    let names: string[] = [];
    try {
      names = readdirSync(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    const paths = names.filter(isLeftover).map((name) => join(folder, name));
    for (const path of paths) unlinkSync(path);
    return paths;
  });
}
