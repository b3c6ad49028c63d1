import { spawnSync } from 'node:child_process';

/** Gives what git prints in a folder; undefined when it fails or is not installed. */
export function git(cwd: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 });
  return status === 0 ? stdout : undefined;
}
