import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../model/collection.ts';
import { compareFindings, type Finding, formatFinding } from './finding.ts';
import { listEntries } from './list-entries.ts';
import { parseEntry } from './parse-entry.ts';
import { entryFile } from './read-library.ts';
import { renderBody } from './render-body.ts';

/** Part of every digest: to be raised when the same bytes are to give another entry. */
const version = '2';

/**
 * Loads one collection for Astro: parsed as data, rendered and sanitised here. The content folder is
 * `DATELINE_CONTENT`, or `content` in the project. An entry whose bytes are known is not parsed
 * again; one whose file is gone is removed. Throws with all findings when any entry is invalid; in
 * development, a change that is invalid is logged and the last good entry stays.
 */
export function contentLoader({ collection }: { readonly collection: CollectionName }): Loader {
  return {
    name: 'dateline-content',
    async load(context) {
      const { store, watcher, logger, config } = context;
      const folder = contentFolder(fileURLToPath(config.root));
      const known = new Set(store.keys());
      const { names, findings: listed } = listEntries(folder, collection);
      const findings = [...listed];
      for (const name of names) {
        const id = name.slice(0, -4);
        known.delete(id);
        findings.push(...(await loadEntry(context, folder, collection, id)));
      }
      for (const id of known) store.delete(id);
      if (findings.length > 0 && !watcher) throw contentFault(collection, findings);
      if (findings.length > 0) logger.error(contentFault(collection, findings).message);
      watcher?.add(resolve(folder, collection));
      const reload = async (path: string) => {
        const id = idIn(folder, collection, path);
        if (id === undefined) return;
        try {
          const faults = await loadEntry(context, folder, collection, id);
          for (const fault of faults) logger.error(formatFinding(fault));
          if (faults.length === 0) logger.info(`Reloaded ${collection}/${id}`);
        } catch (error) {
          // A file that was gone again before it was read: `unlink` follows.
          if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        }
      };
      watcher?.on('add', reload);
      watcher?.on('change', reload);
      watcher?.on('unlink', (path) => {
        const id = idIn(folder, collection, path);
        if (id !== undefined) store.delete(id);
      });
    },
  };
}

/** Returns the content folder of this build; `DATELINE_CONTENT` is taken from the project's root. */
export function contentFolder(root: string): string {
  return resolve(root, process.env['DATELINE_CONTENT'] ?? 'content');
}

/** Parses and stores one entry unless its digest is known; returns what is wrong with it. */
async function loadEntry(
  { store, config, generateDigest }: LoaderContext,
  folder: string,
  collection: CollectionName,
  id: string,
): Promise<readonly Finding[]> {
  const file = entryFile(folder, collection, id);
  const bytes = await readFile(file);
  const { base } = config;
  const digest = generateDigest(`${version}\n${base}\n${bytes.toString('latin1')}`);
  if (store.get(id)?.digest === digest) return [];
  const parsed = parseEntry(file, bytes, collection);
  if (!parsed.ok) return parsed.findings;
  const { entry, tree } = parsed;
  const rendered = { html: renderBody(tree, { id, base }), metadata: { headings: [] } };
  const filePath = relative(fileURLToPath(config.root), file).replaceAll('\\', '/');
  // By this path, editors know which schema a file has; Astro takes none outside of the project.
  const place = filePath.startsWith('..') || filePath.includes(':') ? {} : { filePath };
  // Validated already, by the schema that Astro would use.
  store.set({ id, data: { ...entry.data }, body: entry.body, digest, rendered, ...place });
  return [];
}

/** The id that a watched path stands for, if it is a file of this collection. */
function idIn(folder: string, collection: CollectionName, path: string): string | undefined {
  const place = `${resolve(folder, collection).replaceAll('\\', '/')}/`;
  const whole = resolve(path).replaceAll('\\', '/');
  const name = whole.startsWith(place) ? whole.slice(place.length) : '';
  return /^([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/.exec(name)?.[1];
}

function contentFault(collection: CollectionName, findings: readonly Finding[]): Error {
  const lines = [...findings].sort(compareFindings).map(formatFinding);
  const count = `${lines.length} finding${lines.length === 1 ? '' : 's'}`;
  return new Error(`${count} in ${collection}; put right what follows:\n${lines.join('\n')}`);
}
