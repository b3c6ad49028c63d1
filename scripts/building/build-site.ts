import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { historyState } from '../../src/content/read-history.ts';
import type { Chronology } from '../../src/model/chronology.ts';
import { collectionNames, type Library } from '../../src/model/collection.ts';
import { withLock } from '../command/with-lock.ts';
import { digestFiles, stampFiles } from './digest-files.ts';
import { indexSearch } from './index-search.ts';
import { type SiteFinding, scanSite } from './scan-site.ts';
import { writeData } from './write-data.ts';
import { writeEditor } from './write-editor.ts';

export interface SiteBuild {
  /** Absolute paths. */
  readonly contentDir: string;
  readonly outDir: string;
  /** With a slash at both ends. */
  readonly base: string;
  /** Scheme and host, where they are known. */
  readonly site?: string | undefined;
  readonly chronology: Chronology;
  /** What the content folder holds, checked. */
  readonly library: Library;
}

const root = join(import.meta.dirname, '../..');
const caches = join(root, 'node_modules/.cache/dateline');

/**
 * Builds all pages and the search index into the output folder, which Astro empties first. What has
 * not changed comes from the cache, which each content folder and base path has for itself; where
 * nothing has changed, and the site is there as the last build left it, nothing is done. Returns what
 * stands on pages and must not, as a second reader sees it: a site with findings is not to be used.
 */
export async function buildSite(build: SiteBuild): Promise<SiteFinding[]> {
  // Builds share the caches and Astro's folder of generated types.
  return withLock(join(caches, 'lock'), () => buildAlone(build));
}

async function buildAlone(build: SiteBuild): Promise<SiteFinding[]> {
  const { contentDir, outDir, base, site, chronology } = build;
  const cacheDir = cacheFor(contentDir, base);
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(join(cacheDir, 'content'), contentDir);
  forgetFoldersGone();
  const code = digestCode();
  const made = JSON.stringify([
    code,
    digestContent(contentDir),
    historyState(contentDir),
    outDir,
    base,
    site,
  ]);
  const last = join(cacheDir, 'site');
  if (readOr(last, '') === `${made}\n${stampFiles(outDir)}`) return [];
  rmSync(last, { force: true });
  forgetPagesOfOtherCode(cacheDir, code);
  process.env['DATELINE_CONTENT'] = contentDir;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Pages are prerendered by modules that are looked for from here.
  process.chdir(root);
  const astro = await import('astro');
  const known =
    site === undefined ? {} : { site, integrations: [sitemap({ filter: pageFilter(build) })] };
  await astro.build({ root, base, outDir, cacheDir, logLevel: 'warn', ...known });
  await indexSearch(outDir, cacheDir, chronology.language);
  writeData(build);
  await writeEditor(build);
  const findings = scanSite(outDir, { base, site });
  if (findings.length === 0) writeFileSync(last, `${made}\n${stampFiles(outDir)}`);
  return findings;
}

/** What a sitemap lists: no page that only leads on, shows other pages' parts, or asks. */
function pageFilter({ library, base }: SiteBuild): (page: string) => boolean {
  const old = new Set(
    collectionNames.flatMap((name) =>
      [...library[name].values()].flatMap(({ data }) =>
        (data.redirects ?? []).map((id) => `${base}${name}/${id}/`),
      ),
    ),
  );
  const others = [`${base}embed/`, `${base}search/`];
  return (page) => {
    const { pathname } = new URL(page);
    return !old.has(pathname) && !others.includes(pathname);
  };
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
    'scripts/{building,editing}/*.ts',
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
