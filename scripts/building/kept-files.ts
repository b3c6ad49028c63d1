import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files in an output folder, from there with forward slashes, and what decided what is in them. */
export type FileKeys = ReadonlyMap<string, string>;

/** An output folder, in which a build leaves what it would only write again. */
export interface KeptFiles {
  /** Takes a file into the site; tells whether it is there as this key would have it. */
  keep(path: string, key: string): boolean;
  /** Writes a file, unless it is there; its text is its key. */
  write(path: string, text: string, key: string): void;
  /** Whether a file is as the last build left it. */
  isKept(path: string): boolean;
  /** Removes the files of the last build that are no part of this one; returns those that are. */
  settle(): FileKeys;
}

/** Opens an output folder that holds the files of the last build: none, where it was emptied. */
export function openFiles(folder: string, before: FileKeys): KeptFiles {
  const now = new Map<string, string>();
  const folders = new Set<string>();
  const keep = (path: string, key: string) => {
    now.set(path, key);
    return before.get(path) === key;
  };
  return {
    keep,
    write(path, text, key) {
      if (keep(path, key)) return;
      const file = join(folder, path);
      const parent = dirname(file);
      if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
      folders.add(parent);
      writeFileSync(file, text);
    },
    isKept: (path) => now.has(path) && before.get(path) === now.get(path),
    settle() {
      for (const path of before.keys()) if (!now.has(path)) remove(folder, path);
      return now;
    },
  };
}

/** Removes a file, and the folders that it leaves empty. */
function remove(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    if (readdirSync(join(folder, parent)).length > 0) return;
    rmdirSync(join(folder, parent));
  }
}
