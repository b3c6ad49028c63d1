import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../model/collection.ts';
import { contentFolder } from './content-loader.ts';
import { listEntries } from './list-entries.ts';
import { entryFile } from './read-library.ts';

/**
 * Tells Astro where the entries of a collection are, and nothing of what is in them: for a build,
 * which has read them already. By the path, editors know which schema a file has; Astro takes none
 * outside of the project.
 */
export function listLoader({ collection }: { readonly collection: CollectionName }): Loader {
  return {
    name: 'dateline-list',
    async load({ store, config }) {
      const root = fileURLToPath(config.root);
      const folder = contentFolder(root);
      store.clear();
      for (const name of listEntries(folder, collection).names) {
        const id = name.slice(0, -4);
        const filePath = relative(root, entryFile(folder, collection, id)).replaceAll('\\', '/');
        if (filePath.startsWith('..') || filePath.includes(':')) return;
        store.set({ id, data: {}, filePath });
      }
    },
  };
}
