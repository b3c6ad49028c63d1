import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../command/command.ts';

const ending = /\.(?:txt|md|html?)$/i;

/**
 * Lists article files: each path that is a file as it is, of each folder the files in it that end in
 * .txt, .md or .html (not those of its own folders, nor dot files), by name. Every file once, in the
 * order given. Throws UsageError for a path that is not there or cannot be looked into.
 */
export function findArticles(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap(filesAt))];
}

function filesAt(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    throw new UsageError(`${path} is not there; expected an article file or a folder of them`);
  }
  if (!stat.isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(
      (entry) => ending.test(entry.name) && !entry.name.startsWith('.') && !entry.isDirectory(),
    )
    .map(({ name }) => join(path, name))
    .sort();
}
