import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Writes the search index of a built site into its folder `pagefind/`, and returns how many pages
 * the site has. An index of the same pages, kept in `cacheDir`, is used again.
 */
export async function indexSearch(
  outDir: string,
  cacheDir: string,
  language: string,
): Promise<number> {
  const pages = globSync('**/*.html', { cwd: outDir }).sort();
  const bundle = join(outDir, 'pagefind');
  const kept = join(cacheDir, 'pagefind');
  const record = join(cacheDir, 'pagefind.digest');
  const digest = digestOf(outDir, pages);
  if (existsSync(kept) && existsSync(record) && readFileSync(record, 'utf8') === digest) {
    cpSync(kept, bundle, { recursive: true });
    return pages.length;
  }
  // One index for all: names in other scripts are found from a page in any language.
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: outDir });
  const written = await index.writeFiles({ outputPath: bundle });
  await close();
  const problems = [...added.errors, ...written.errors];
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
  rmSync(kept, { recursive: true, force: true });
  cpSync(bundle, kept, { recursive: true });
  writeFileSync(record, digest);
  return pages.length;
}

function digestOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}
