import { basename, relative, resolve } from 'node:path';

/**
 * Resolves a path as the user meant it: npm starts a script in the project's folder, whatever folder
 * it was called from, and names that one in INIT_CWD. Programs that npm's script starts in turn
 * inherit the variable, so it counts only for the very script that npm was asked for.
 */
export function fromCaller(path: string): string {
  return resolve(callFolder(), path);
}

/** Writes an absolute path as the user would type it: relative where it lies below their folder. */
export function asCalled(path: string): string {
  const near = relative(callFolder(), path).replaceAll('\\', '/');
  return near.startsWith('..') ? path : near || '.';
}

function callFolder(): string {
  const { INIT_CWD: called, npm_lifecycle_event: script } = process.env;
  const own = script !== undefined && script === basename(process.argv[1] ?? '', '.ts');
  return own && called ? called : process.cwd();
}
