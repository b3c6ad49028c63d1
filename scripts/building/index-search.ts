import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { digestFiles } from './digest-files.ts';

/**
 * Writes the search index of a built site into its folder `pagefind/`. An index of the same pages,
 * kept in `cacheDir`, is used again.
 */
export async function indexSearch(
  outDir: string,
  cacheDir: string,
  language: string,
): Promise<void> {
  const bundle = join(outDir, 'pagefind');
  const kept = join(cacheDir, 'pagefind');
  const record = join(cacheDir, 'pagefind.digest');
  const digest = digestFiles(outDir, ['**/*.html']);
  if (existsSync(kept) && existsSync(record) && readFileSync(record, 'utf8') === digest) {
    cpSync(kept, bundle, { recursive: true });
    return;
  }
  rmSync(record, { force: true });
  // One index for all: names in other scripts are found from a page in any language.
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: outDir });
  const written = await index.writeFiles({ outputPath: bundle });
  await close();
  // The search page has a panel of its own; Pagefind's are not published.
  for (const name of globSync('pagefind-*{ui,highlight}.{js,css}', { cwd: bundle })) {
    rmSync(join(bundle, name));
  }
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
  rmSync(kept, { recursive: true, force: true });
  cpSync(bundle, kept, { recursive: true });
  writeFileSync(record, digest);
}
