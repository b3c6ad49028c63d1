import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

/**
 * Makes one digest of the names, sizes and times of all files in a folder, without reading them: it
 * is the same while nobody has written there.
 */
export function stampFiles(folder: string): string {
  const hash = createHash('sha256');
  if (!existsSync(folder)) return '';
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const { size, mtimeNs, ctimeNs } = statSync(join(folder, name), { bigint: true });
    hash.update(`${name}\n${size} ${mtimeNs} ${ctimeNs}\n`);
  }
  return hash.digest('hex');
}
