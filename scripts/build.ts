import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { readChronology } from '../src/content/read-chronology.ts';
import { buildPages, cacheFor } from './build-pages.ts';
import { progress, runCommand, UsageError } from './command.ts';
import { indexSearch } from './index-search.ts';

const usage = `npm run build -- [--content DIR] [--out DIR] [--base /path/] [--site ADDRESS]

Reads new article files, checks the content, builds all pages and the search index.

  --content DIR    the chronology's folder                 (content)
  --out DIR        where the site is written; made anew    (dist)
  --base /path/    where the site lies on its host         (/)
  --site ADDRESS   the host: https://example.org           (as chronology.yaml says, if it does)
`;

await runCommand(
  {
    name: 'npm run build',
    usage,
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
      site: { type: 'string' },
    },
  },
  async (options) => {
    const contentDir = folder(options.content);
    const outDir = outputFolder(options.out, contentDir);
    const base = basePath(options.base);
    const site = options.site === undefined ? undefined : address(options.site);
    const { chronology } = readChronology(contentDir);

    const pagesBar = progress('Pages');
    await buildPages({ contentDir, outDir, base, site: site ?? chronology.site });
    pagesBar.end();
    const searchBar = progress('Search index');
    const pages = await indexSearch(outDir, cacheFor(contentDir, base), chronology.language);
    searchBar.end();
    console.log(`${pages} pages in ${relative('', outDir) || '.'}`);
    return 0;
  },
);

function folder(name: string): string {
  const path = resolve(name);
  if (!existsSync(path)) throw new UsageError(`--content ${name}: there is no such folder`);
  if (!statSync(path).isDirectory()) throw new UsageError(`--content ${name} is no folder`);
  return path;
}

/** The output folder is emptied, so it must be one that this command made, or empty, or new. */
function outputFolder(name: string, contentDir: string): string {
  const path = resolve(name);
  const holds = (inner: string) => inner === path || inner.startsWith(path + sep);
  if (holds(contentDir) || holds(process.cwd()) || path.startsWith(contentDir + sep)) {
    throw new UsageError(`--out ${name} would be emptied and holds what must stay`);
  }
  if (!existsSync(path)) return path;
  if (!statSync(path).isDirectory()) throw new UsageError(`--out ${name} is no folder`);
  const names = readdirSync(path);
  if (names.length > 0 && !names.includes('assets') && !names.includes('index.html')) {
    throw new UsageError(`--out ${name} holds other files, which would be deleted`);
  }
  return path;
}

function basePath(text: string): string {
  if (!/^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/.test(text)) {
    throw new UsageError(`--base ${text}: expected a path such as /chronology/`);
  }
  return text.endsWith('/') ? text : `${text}/`;
}

function address(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new UsageError(`--site ${text}: expected an address such as https://example.org`);
  }
  return text;
}
