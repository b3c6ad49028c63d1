import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Makes one digest of the names and bytes of the files in a folder that the patterns match. */
export function digestFiles(folder: string, patterns: readonly string[]): string {
  const hash = createHash('sha256');
  const names = globSync(patterns, { cwd: folder }).map((name) => name.replaceAll('\\', '/'));
  for (const name of [...new Set(names)].sort()) {
    const file = join(folder, name);
    if (!statSync(file).isFile()) continue;
    const bytes = readFileSync(file);
    hash.update(`${name}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
