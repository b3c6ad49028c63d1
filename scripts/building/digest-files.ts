import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Makes one digest of the names and bytes of the files in a folder that the patterns match. */
export function digestFiles(folder: string, patterns: readonly string[]): string {
  return digestNamed(
    folder,
    globSync(patterns, { cwd: folder }).map((name) => name.replaceAll('\\', '/')),
  );
}

/** Makes one digest of the names and bytes of all files in some folders of a folder. */
export function digestFolders(folder: string, inside: readonly string[]): string {
  // A glob takes seconds for tens of thousands of files.
  return digestNamed(
    folder,
    inside.flatMap((name) => listFiles(join(folder, name)).map((file) => `${name}/${file}`)),
  );
}

function digestNamed(folder: string, names: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of [...new Set(names)].sort()) {
    const file = join(folder, name);
    if (!statSync(file).isFile()) continue;
    const bytes = readFileSync(file);
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * Lists what is in a folder and its folders, from there with forward slashes, in order; nothing of one
 * that is absent.
 */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files: string[] = [];
  // Node's own recursion asks the file system about every file.
  const list = (inside: string) => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      files.push(path);
      if (entry.isDirectory()) list(path);
    }
  };
  list('');
  return files.sort();
}

/**
 * Makes one digest of the names, sizes and times of files in a folder, without reading them: it is
 * the same while nobody has written there.
 */
export function stampFiles(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const name of files) {
    const { size, mtimeMs, ctimeMs } = statSync(join(folder, name));
    hash.update(`${name}\n${size} ${mtimeMs} ${ctimeMs}\n`);
  }
  return hash.digest('hex');
}
