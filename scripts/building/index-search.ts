import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchEntry } from '../../src/site/search-entry.ts';
import { searchDocument } from './search-document.ts';

/** Files that hold the shown parts of results: few enough for any host, small enough to fetch. */
const mostFragments = 1000;
/** Entries that are on their way to the indexer at one time. */
const batch = 500;

/**
 * Writes the search index of a built site into its folder `pagefind/`, from the list of entries
 * that the site was built with, which is taken away. An index of the same entries, kept in
 * `cacheDir`, is used again.
 */
export async function indexSearch(
  outDir: string,
  cacheDir: string,
  language: string,
): Promise<void> {
  const bundle = join(outDir, 'pagefind');
  const kept = join(cacheDir, 'pagefind');
  const record = join(cacheDir, 'pagefind.digest');
  const list = join(outDir, 'search/entries.json');
  const text = readFileSync(list, 'utf8');
  rmSync(list);
  const digest = createHash('sha256').update(text).digest('hex');
  if (existsSync(kept) && existsSync(record) && readFileSync(record, 'utf8') === digest) {
    cpSync(kept, bundle, { recursive: true });
    return;
  }
  rmSync(record, { force: true });
  await writeIndex(JSON.parse(text), bundle, language);
  rmSync(kept, { recursive: true, force: true });
  cpSync(bundle, kept, { recursive: true });
  writeFileSync(record, digest);
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
