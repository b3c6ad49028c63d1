import { createHash } from 'node:crypto';
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { type SearchEntry, searchEntries } from '../../src/site/search-entry.ts';
import type { Site } from '../../src/site/site.ts';
import type { KeptFiles } from './kept-files.ts';
import { searchDocument } from './search-document.ts';

/** Files that hold the shown parts of results: few enough for any host, small enough to fetch. */
const mostFragments = 1000;
/** Entries that are on their way to the indexer at one time. */
const batch = 500;

/** Writes the search index of a site into its folder `pagefind/`, unless it is there. */
export async function indexSearch(site: Site, outDir: string, files: KeptFiles): Promise<void> {
  const { language } = site.chronology;
  const entries = searchEntries(site);
  const hash = createHash('sha256').update(language);
  for (const entry of entries) hash.update(JSON.stringify(entry));
  // One of its files stands for all.
  if (files.keep('pagefind/pagefind.js', hash.digest('base64url'))) return;
  const bundle = join(outDir, 'pagefind');
  rmSync(bundle, { recursive: true, force: true });
  await writeIndex(entries, bundle, language);
}

/** Writes an index of the entries into a folder, as Pagefind's own module reads it. */
export async function writeIndex(
  entries: readonly SearchEntry[],
  folder: string,
  language: string,
): Promise<void> {
  // One index for all: what is written in other languages is found from a page in any.
  const { index, errors } = await createIndex({
    forceLanguage: language,
    maxFragments: mostFragments,
  });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const problems: string[] = [];
  for (let at = 0; at < entries.length; at += batch) {
    const added = await Promise.all(
      entries.slice(at, at + batch).map((entry) =>
        // The panel puts the base path before it.
        index.addHTMLFile({ url: entry.path, content: searchDocument(entry) }),
      ),
    );
    problems.push(...added.flatMap((one) => one.errors));
  }
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  // The search page has a panel of its own; Pagefind's are not published.
  for (const name of globSync('pagefind-*{ui,highlight}.{js,css}', { cwd: folder })) {
    rmSync(join(folder, name));
  }
  problems.push(...written.errors);
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
}
