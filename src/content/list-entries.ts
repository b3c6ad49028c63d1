import { type Dirent, readdirSync } from 'node:fs';
import { type CollectionName, collectionNames } from '../model/collection.ts';
import { formatId, Id } from '../model/id.ts';
import { compareText, type Finding } from './finding.ts';
import { isLeftover } from './leftovers.ts';
import { didYouMean } from './suggest.ts';

export interface ListEffects {
  /** Lists a folder; throws ENOENT when it is not there. */
  readonly readdir: (folder: string) => readonly Dirent[];
}

export interface Listing {
  /** Names of the entries' files, in the order of their ids. */
  readonly names: readonly string[];
  readonly findings: readonly Finding[];
}

const realEffects: ListEffects = {
  readdir: (folder) => readdirSync(folder, { withFileTypes: true }),
};
/** Names that a file system (Windows' devices) or a web server (`index`) takes for something else. */
const taken = /^(?:index|con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/**
 * Lists the files of one collection, strictly: flat, `id.mdx`, no links, nothing else beside them but
 * dot files and what killed runs have left. A missing folder is empty.
 */
export function listEntries(
  contentDir: string,
  collection: CollectionName,
  effects: ListEffects = realEffects,
): Listing {
  const folder = joinPath(contentDir, collection);
  if (
    list(contentDir, effects).some((entry) => entry.name === collection && entry.isSymbolicLink())
  ) {
    const message = 'is a link; put the folder itself here';
    return {
      names: [],
      findings: [{ file: folder, line: 1, column: 1, rule: 'symlink', message }],
    };
  }
  const all = list(folder, effects).filter(({ name }) => !isHidden(name));
  const findings: Finding[] = [];
  const report = (path: string, rule: string, message: string) =>
    findings.push({ file: path, line: 1, column: 1, rule, message });
  const [entries, others] = partition(
    all,
    (entry) => entry.isFile() && nameFault(entry.name) === '',
  );
  const ids = new Set(entries.map(({ name }) => name.slice(0, -4)));
  for (const entry of others) {
    const path = joinPath(folder, entry.name);
    if (entry.isSymbolicLink()) {
      report(path, 'symlink', 'is a link; put the file itself here');
    } else if (entry.isDirectory()) {
      const inside = filesInside(path, effects);
      for (const file of inside) misplaced(file, collection, ids, report);
      if (inside.length === 0)
        report(path, 'path', `is a folder; files lie in ${collection}/ itself`);
    } else if (!entry.isFile()) {
      report(path, 'path', 'is no plain file');
    } else if (!isLeftover(entry.name)) {
      misplaced(path, collection, ids, report);
    }
  }
  const names = entries
    .map(({ name }) => name)
    .sort((a, b) => compareText(a.slice(0, -4), b.slice(0, -4)));
  return { names, findings };
}

/** Looks at what lies beside the collections: a folder with a mistyped name would be overlooked. */
export function listFolders(contentDir: string, effects: ListEffects = realEffects): Finding[] {
  const known = [...collectionNames, 'articles'];
  return list(contentDir, effects)
    .filter(({ name }) => !name.startsWith('.') && !known.includes(name))
    .flatMap((entry) => {
      const file = joinPath(contentDir, entry.name);
      const finding = { file, line: 1, column: 1 };
      if (entry.isSymbolicLink()) {
        return [{ ...finding, rule: 'symlink', message: 'is a link; put the folder itself here' }];
      }
      if (!entry.isDirectory()) return [];
      const message = `is no folder of a chronology, so nothing in it is read${didYouMean(entry.name, known) || `; known are ${known.join(', ')}`}`;
      return [{ ...finding, rule: 'path', message, severity: 'warning' as const }];
    });
}

/** Dot files are other programs' business, but a record among them would be overlooked. */
function isHidden(name: string): boolean {
  return name.startsWith('.') && (name.startsWith('.#') || !name.endsWith('.mdx'));
}

/** Reports a file that is no entry: as a second record of an id, where there is one already. */
function misplaced(
  path: string,
  collection: CollectionName,
  ids: ReadonlySet<string>,
  report: (path: string, rule: string, message: string) => void,
): void {
  const name = path.split('/').at(-1) ?? '';
  const base = name.replace(/\.(?:mdx?|markdown)$/i, '');
  const id = [base, base.toLowerCase(), formatId(base)].find((candidate) => ids.has(candidate));
  if (id !== undefined && base !== name) {
    report(
      path,
      'duplicate-id',
      `is a second record "${id}" beside ${collection}/${id}.mdx; merge the two and delete this file`,
    );
    return;
  }
  const fault = nameFault(name) || `lies in a folder of its own; move it to ${collection}/${name}`;
  report(path, 'path', fault);
}

/** Says what is wrong with a file's name, or ''. */
export function nameFault(name: string): string {
  const base = name.replace(/\.mdx$/, '');
  if (base === name) return 'is no .mdx file; a collection holds nothing else, move it away';
  if (taken.test(base)) return `has a name that means something else; give it another id`;
  if (Id.safeParse(base).success) return '';
  const better = formatId(base, 120);
  const repair = better === '' ? '' : `; rename it to ${better}.mdx`;
  return `has a name that is no id (lower-case letters, digits, single hyphens, at most 120)${repair}`;
}

function filesInside(folder: string, effects: ListEffects): string[] {
  return list(folder, effects).flatMap((entry) => {
    const path = joinPath(folder, entry.name);
    if (entry.isDirectory()) return filesInside(path, effects);
    return [path];
  });
}

function list(folder: string, effects: ListEffects): Dirent[] {
  try {
    return [...effects.readdir(folder)].sort((a, b) => compareText(a.name, b.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  const yes: Item[] = [];
  const no: Item[] = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}

/** Joins two parts of a path with a forward slash, as findings write paths. */
export function joinPath(folder: string, name: string): string {
  return `${folder.replaceAll('\\', '/').replace(/\/$/, '')}/${name}`;
}
