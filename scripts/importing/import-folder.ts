import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../src/check/check-content.ts';
import { islandFolder } from '../../src/site/fixtures/island-site.ts';
import { type ImportOptions, type ImportReport, importFile } from './import-file.ts';
import { formatProblem } from './problem.ts';

/** A content folder to import into, and what its tests ask of it. */
export interface ImportFolder {
  readonly contentDir: string;
  /** Imports a file that lies beside the tests, or a text as a file of that name. */
  import(
    name: string,
    options?: Partial<ImportOptions>,
    text?: string | Uint8Array,
  ): Promise<ImportReport>;
  /** The text of a file of the content. */
  read(path: string): string;
  /** All files of the content with their texts. */
  files(): Record<string, string>;
  /** What `npm run check` finds, warnings apart. */
  faults(): string[];
  remove(): void;
}

/** Makes a content folder: a copy of the invented islands, or an empty one. */
export function importFolder(from: 'island' | 'empty' = 'island'): ImportFolder {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-import-'));
  const contentDir = join(folder, 'content');
  if (from === 'island') {
    cpSync(islandFolder, contentDir, { recursive: true });
    // Of a later day than all that the tests' tables tell.
    const yearbook = 'island-yearbook.mdx';
    cpSync(join(import.meta.dirname, 'fixtures', yearbook), join(contentDir, 'sources', yearbook));
  } else {
    mkdirSync(contentDir);
  }
  return {
    contentDir,
    import(name, options = {}, text) {
      const file =
        text === undefined ? join(import.meta.dirname, 'fixtures', name) : join(folder, name);
      if (text !== undefined) writeFileSync(file, text);
      return importFile(file, { contentDir, ...options });
    },
    read: (path) => readFileSync(join(contentDir, path), 'utf8'),
    files: () =>
      Object.fromEntries(
        readdirSync(contentDir, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
          .map((path) => [path.slice(contentDir.length + 1), readFileSync(path, 'utf8')]),
      ),
    faults: () =>
      checkContent(contentDir)
        .findings.filter(({ severity }) => severity !== 'warning')
        .map(
          ({ file, rule, message }) => `${file.slice(contentDir.length + 1)} ${rule} ${message}`,
        ),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The problems of a report as lines. */
export const linesOf = ({ problems }: ImportReport): string[] =>
  problems.map((problem) => formatProblem('FILE', problem));
