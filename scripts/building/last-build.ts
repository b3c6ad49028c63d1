import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileKeys } from './kept-files.ts';

/** What is known of the last build of one content folder and base path. */
export interface LastBuild {
  /** Digest of all that a build reads: where it is the same, so is the site. */
  readonly inputs: string;
  /** What every page depends on: our code, the output folder, the site's address. */
  readonly ways: string;
  /** Stamp of the output folder as it was left. */
  readonly stamp: string;
  readonly files: FileKeys;
}

/** Opens the folder that keeps what is known of one content folder, and drops those of others gone. */
export function openCache(caches: string, name: string, contentDir: string): string {
  const cacheDir = join(caches, name);
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(join(cacheDir, 'content'), contentDir);
  for (const other of readdirSync(caches)) {
    const owner = readOr(join(caches, other, 'content'), '');
    if (owner !== '' && !existsSync(owner)) rmSync(join(caches, other), { recursive: true });
  }
  return cacheDir;
}

/** Recalls the last build that ended well and was not followed by one that did not. */
export function recallBuild(cacheDir: string): LastBuild | undefined {
  try {
    const { files, ...last } = JSON.parse(readFileSync(recordIn(cacheDir), 'utf8'));
    return { ...last, files: new Map(Object.entries(files)) };
  } catch {
    return undefined;
  }
}

/** Makes the next build start from nothing, should this one be broken off. */
export function forgetBuild(cacheDir: string): void {
  rmSync(recordIn(cacheDir), { force: true });
}

export function recordBuild(cacheDir: string, { files, ...last }: LastBuild): void {
  const record = JSON.stringify({ ...last, files: Object.fromEntries(files) });
  writeFileSync(recordIn(cacheDir), record);
}

function recordIn(cacheDir: string): string {
  return join(cacheDir, 'last-build.json');
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
