import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames } from '../../src/model/collection.ts';
import { withLock } from '../command/with-lock.ts';
import { digestFiles } from './digest-files.ts';
import { indexSearch } from './index-search.ts';

export interface SiteBuild {
  /** Absolute paths. */
  readonly contentDir: string;
  readonly outDir: string;
  /** With a slash at both ends. */
  readonly base: string;
  /** Scheme and host, where they are known. */
  readonly site?: string | undefined;
  /** BCP 47 tag of the pages. */
  readonly language: string;
}

const root = join(import.meta.dirname, '../..');
const caches = join(root, 'node_modules/.cache/dateline');

/**
 * Builds all pages and the search index into the output folder, which Astro empties first. What has
 * not changed comes from the cache, which each content folder and base path has for itself; where
 * nothing has changed, and the site is there as the last build left it, nothing is done.
 */
export async function buildSite(build: SiteBuild): Promise<void> {
  // Builds share the caches and Astro's folder of generated types.
  await withLock(join(caches, 'lock'), () => buildAlone(build));
}

async function buildAlone(build: SiteBuild): Promise<void> {
  const { contentDir, outDir, base, site, language } = build;
  const cacheDir = cacheFor(contentDir, base);
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(join(cacheDir, 'content'), contentDir);
  forgetFoldersGone();
  const code = digestCode();
  const made = JSON.stringify([code, digestContent(contentDir), outDir, base, site]);
  const last = join(cacheDir, 'site');
  if (readOr(last, '') === `${made}\n${digestFiles(outDir, ['**'])}`) return;
  rmSync(last, { force: true });
  forgetPagesOfOtherCode(cacheDir, code);
  process.env['DATELINE_CONTENT'] = contentDir;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Pages are prerendered by modules that are looked for from here.
  process.chdir(root);
  const astro = await import('astro');
  const known = site === undefined ? {} : { site };
  await astro.build({ root, base, outDir, cacheDir, logLevel: 'warn', ...known });
  await indexSearch(outDir, cacheDir, language);
  writeFileSync(last, `${made}\n${digestFiles(outDir, ['**'])}`);
}

/** Returns the folder that keeps what builds of one content folder and base path share. */
function cacheFor(contentDir: string, base: string): string {
  const key = createHash('sha256')
    .update(JSON.stringify([contentDir, base]))
    .digest('hex');
  return join(caches, key.slice(0, 16));
}

function digestContent(contentDir: string): string {
  return digestFiles(contentDir, [
    'chronology.yaml',
    ...collectionNames.map((name) => `${name}/*.mdx`),
  ]);
}

/** Of all that pages are made by: our code, and the packages that are locked. */
function digestCode(): string {
  const rooms = 'components,content,layouts,model,pages,site,styles';
  return digestFiles(root, [
    `src/{${rooms}}/**/*.{ts,astro,css,mdx}`,
    'src/content.config.ts',
    'public/**',
    'scripts/building/*.ts',
    'astro.config.mjs',
    'package-lock.json',
  ]);
}

/**
 * Drops the kept pages and index when the code that makes them has changed: a kept page names stylesheets
 * by their digests, which a change to any component may change.
 */
function forgetPagesOfOtherCode(cacheDir: string, code: string): void {
  const record = join(cacheDir, 'code');
  if (readOr(record, '') === code) return;
  rmSync(join(cacheDir, 'incremental-build.json'), { force: true });
  rmSync(join(cacheDir, 'pagefind.digest'), { force: true });
  writeFileSync(record, code);
}

/** Drops what was kept for content folders that are there no more. */
function forgetFoldersGone(): void {
  for (const name of readdirSync(caches)) {
    const contentDir = readOr(join(caches, name, 'content'), '');
    if (contentDir !== '' && !existsSync(contentDir))
      rmSync(join(caches, name), { recursive: true });
  }
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
