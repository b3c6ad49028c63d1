import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { CheckReport } from '../../src/check/check-content.ts';
import { historyState, readHistory } from '../../src/content/read-history.ts';
import { renderBody } from '../../src/content/render-body.ts';
import { collectionNames, type Library } from '../../src/model/collection.ts';
import { articleTexts } from '../../src/site/article-text.ts';
import { giveSite } from '../../src/site/given-site.ts';
import { publishedLibrary } from '../../src/site/published-library.ts';
import { makeSite, type Site } from '../../src/site/site.ts';
import { withLock } from '../command/with-lock.ts';
import { digestFiles, digestFolders, listFiles, stampFiles } from './digest-files.ts';
import { indexSearch } from './index-search.ts';
import { openFiles } from './kept-files.ts';
import { forgetBuild, openCache, recallBuild, recordBuild } from './last-build.ts';
import { renderChanged } from './render-changed.ts';
import { type SiteFinding, scanSite } from './scan-site.ts';
import { writeData } from './write-data.ts';
import { writeEditor } from './write-editor.ts';

export interface SiteBuild {
  /** Absolute paths. */
  readonly contentDir: string;
  readonly outDir: string;
  /** With a slash at both ends. */
  readonly base: string;
  /** Scheme and host, where they are not those of the chronology. */
  readonly site?: string | undefined;
}

/** What the content folder holds, checked. */
export type Content = Pick<CheckReport, 'library' | 'trees' | 'chronology'>;

export interface BuiltSite {
  readonly pages: number;
  /** What stands on pages and must not, as a second reader sees it: such a site is not to be used. */
  readonly findings: readonly SiteFinding[];
}

const root = join(import.meta.dirname, '../..');
const caches = join(root, 'node_modules/.cache/dateline');

/**
 * Builds all pages and the search index into the output folder. Where the last build of the same
 * content folder and base path has left it as it is, what is in it and has not changed stays; else it
 * is emptied first. Where nothing has changed, nothing is done, and the content is not even read.
 * Without content nothing is built.
 */
export async function buildSite(
  build: SiteBuild,
  readContent: () => Content | undefined,
): Promise<BuiltSite | undefined> {
  // Builds share the caches and Astro's folder of generated types.
  return withLock(join(caches, 'lock'), () => buildAlone(build, readContent));
}

async function buildAlone(
  build: SiteBuild,
  readContent: () => Content | undefined,
): Promise<BuiltSite | undefined> {
  const { contentDir, outDir, base } = build;
  const cacheDir = openCache(caches, digest([contentDir, base, outDir]).slice(0, 16), contentDir);
  const code = digestCode();
  const inputs = digest([code, digestContent(contentDir), historyState(contentDir), build]);
  const last = recallBuild(cacheDir);
  const before = listFiles(outDir);
  const stands = last !== undefined && stampFiles(outDir, before) === last.stamp;
  if (stands && last.inputs === inputs) return { pages: countPages(before), findings: [] };
  const content = readContent();
  if (content === undefined) return undefined;
  forgetBuild(cacheDir);
  const site = build.site ?? content.chronology.site;
  const ways = digest([code, outDir, base, site]);
  const goesOn = stands && last.ways === ways;
  clear(outDir, goesOn);
  const files = openFiles(outDir, goesOn ? last.files : new Map());
  const made = siteOf(build, content);
  giveSite(made);
  process.env['DATELINE_CONTENT'] = contentDir;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Pages are prerendered by modules that are looked for from here.
  process.chdir(root);
  const astro = await import('astro');
  const listed: string[] = [];
  const integrations = [
    renderChanged(
      files,
      (page) => site && listed.push(new URL(base.slice(0, -1) + page, site).href),
    ),
    ...(site === undefined
      ? []
      : [sitemap({ filter: pageFilter(content.library, base), customPages: listed })]),
  ];
  const known = site === undefined ? {} : { site };
  await astro.build({ root, base, outDir, cacheDir, logLevel: 'warn', integrations, ...known });
  await indexSearch(made, outDir, files);
  writeData(made, files, { outDir, base, site });
  await writeEditor({ outDir, base, chronology: content.chronology });
  const kept = files.settle();
  const after = listFiles(outDir);
  const findings = scanSite(outDir, after, { base, site, isKnown: files.isKept });
  if (findings.length === 0)
    recordBuild(cacheDir, { inputs, ways, stamp: stampFiles(outDir, after), files: kept });
  return { pages: countPages(after), findings };
}

/** Empties the output folder, or takes from it only what is made anew each time. */
function clear(outDir: string, goesOn: boolean): void {
  mkdirSync(outDir, { recursive: true });
  const names = goesOn
    ? globSync(['admin', 'sitemap-*.xml'], { cwd: outDir })
    : readdirSync(outDir);
  // A folder of git's own may be what the site is published from.
  for (const name of names)
    if (name !== '.git') rmSync(join(outDir, name), { recursive: true, force: true });
}

/** Makes the site that all pages and files are made from. */
function siteOf({ contentDir, base }: SiteBuild, { library, trees, chronology }: Content): Site {
  const bodies = new Map(
    Array.from(trees, ([path, tree]) => {
      const id = path.slice(path.indexOf('/') + 1);
      return [`/${path}/`, renderBody(tree, { id, base })] as const;
    }),
  );
  const history = readHistory(contentDir);
  return makeSite(publishedLibrary(library, chronology), chronology, {
    ...{ bodies, articleText: articleTexts(contentDir) },
    ...(history && { history }),
  });
}

/** What a sitemap lists: no page that only leads on, shows other pages' parts, or asks. */
function pageFilter(library: Library, base: string): (page: string) => boolean {
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

function countPages(files: readonly string[]): number {
  return files.filter((name) => name.endsWith('.html')).length;
}

function digestContent(contentDir: string): string {
  const folders = [...collectionNames, 'articles'];
  return digest([
    readdirSync(contentDir).sort(),
    digestFiles(contentDir, ['chronology.yaml']),
    digestFolders(contentDir, folders),
  ]);
}

/** Of all that pages are made by: our code, and the packages that are locked. */
function digestCode(): string {
  const rooms = 'check,components,content,layouts,model,pages,site,styles';
  return digestFiles(root, [
    `src/{${rooms}}/**/*.{ts,astro,css,mdx}`,
    'src/content.config.ts',
    'public/**',
    'scripts/{building,editing}/*.ts',
    'astro.config.mjs',
    'package-lock.json',
  ]);
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
