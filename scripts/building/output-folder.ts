import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, parse, resolve, sep } from 'node:path';
import { UsageError } from '../command/command.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Makes sure that a folder may be emptied for a new site: it is not there yet, or all that it holds
 * is what a build writes, and nothing that must stay lies in it. Throws UsageError.
 */
export function checkOutputFolder(folder: string, contentDir: string): void {
  const holds = (inner: string) => inner === folder || inner.startsWith(folder + sep);
  if (holds(contentDir) || holds(root) || folder.startsWith(contentDir + sep)) {
    throw new UsageError(`--out ${folder} would be emptied, and it holds what must stay`);
  }
  if (!existsSync(folder)) {
    requireRoom(dirname(folder));
    return;
  }
  if (!statSync(folder).isDirectory()) throw new UsageError(`--out ${folder} is no folder`);
  // The project's own folder is a build's, whatever an older version wrote there.
  if (folder === resolve(root, 'dist')) return;
  const ours = namesOfSite();
  const other = readdirSync(folder).find(
    (name) => !ours.has(name) && !/^sitemap-(?:index|\d+)\.xml$/.test(name),
  );
  if (other === undefined) return;
  throw new UsageError(`--out ${folder} would be emptied, and it holds ${other}, which is no page`);
}

/** Makes sure that a folder can be made in the nearest one that is there. */
function requireRoom(parent: string): void {
  if (!existsSync(parent) && dirname(parent) !== parent) {
    requireRoom(dirname(parent));
    return;
  }
  if (!statSync(parent).isDirectory())
    throw new UsageError(`--out lies in ${parent}, which is no folder`);
  accessSync(parent, constants.W_OK);
}

/** What a build writes into the top of its folder. */
function namesOfSite(): Set<string> {
  const pages = readdirSync(join(root, 'src/pages'), { withFileTypes: true });
  return new Set([
    'assets',
    'pagefind',
    'index.html',
    ...['_headers', 'calendar.ics', 'feed.xml', 'feed.json'],
    ...readdirSync(join(root, 'public')),
    // A page is a folder with an index.html, but 404.html is a file.
    ...pages.flatMap((page) => [parse(page.name).name, `${parse(page.name).name}.html`]),
  ]);
}
