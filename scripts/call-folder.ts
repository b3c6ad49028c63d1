import { basename, resolve } from 'node:path';

/**
 * Resolves a path as the user meant it: npm starts a script in the project's folder, whatever folder
 * it was called from, and names that one in INIT_CWD. Programs that npm's script starts in turn
 * inherit the variable, so it counts only for the very script that npm was asked for.
 */
export function fromCaller(path: string): string {
  const { INIT_CWD: called, npm_lifecycle_event: script } = process.env;
  const own = script !== undefined && script === basename(process.argv[1] ?? '', '.ts');
  return resolve(own && called ? called : process.cwd(), path);
}
