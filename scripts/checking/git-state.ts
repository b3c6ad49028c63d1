import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import type { EarlierState } from '../../src/check/earlier.ts';
import { git } from '../../src/content/git.ts';
import { type CollectionName, collectionNames } from '../../src/model/collection.ts';

/** A commit that git does not know, or a folder that it does not keep. */
export class GitError extends Error {
  override name = 'GitError';
}

/** The state of a content folder in a commit. Throws `GitError` when git has no such commit. */
export function gitState(contentDir: string, commit: string): EarlierState {
  const top = git(contentDir, ['rev-parse', '--show-toplevel']);
  const hash = git(contentDir, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${commit}^{commit}`,
  ]);
  if (top === undefined || hash === undefined)
    throw new GitError(`"${commit}" is no commit of the repository that holds the content`);
  const root = top.trim();
  const folder = relative(root, realpathSync(contentDir)).replaceAll('\\', '/');
  const within = (collection: CollectionName) =>
    folder === '' ? collection : `${folder}/${collection}`;
  const tree = git(root, [
    'ls-tree',
    '-z',
    hash.trim(),
    '--',
    ...collectionNames.map((collection) => `${within(collection)}/`),
  ]);
  const objects = new Map<string, string>();
  for (const line of (tree ?? '').split('\0')) {
    const [, type, object, path = ''] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (type === 'blob' && object !== undefined && path.endsWith('.mdx')) objects.set(path, object);
  }
  return {
    list(collection) {
      const start = `${within(collection)}/`;
      return [...objects.keys()]
        .filter((path) => path.startsWith(start))
        .map((path) => path.slice(start.length));
    },
    read: (files) =>
      readObjects(
        root,
        files.map(({ collection, name }) => objects.get(`${within(collection)}/${name}`) ?? ''),
      ),
  };
}

/**
 * The commit that a change in the working tree is to be held against: where this branch left main,
 * or, on main itself, the last commit. Undefined where there is no git, or no commit.
 */
export function baseCommit(contentDir: string): string | undefined {
  const head = git(contentDir, ['rev-parse', '--verify', '--quiet', 'HEAD'])?.trim();
  if (head === undefined) return undefined;
  for (const main of ['origin/HEAD', 'origin/main', 'main']) {
    const base = git(contentDir, ['merge-base', main, 'HEAD'])?.trim();
    if (base !== undefined) return base;
  }
  return head;
}

/** Reads many objects through one process. */
function readObjects(root: string, hashes: readonly string[]): Uint8Array[] {
  if (hashes.length === 0) return [];
  const { status, stdout } = spawnSync('git', ['cat-file', '--batch'], {
    cwd: root,
    input: hashes.map((hash) => `${hash}\n`).join(''),
    maxBuffer: 4 * 2 ** 30,
  });
  if (status !== 0) throw new GitError('git cannot read the files of that commit');
  const contents: Uint8Array[] = [];
  for (let at = 0; at < stdout.length; ) {
    const line = stdout.indexOf(10, at);
    const [, , size = '0'] = stdout.toString('utf8', at, line).split(' ');
    const start = line + 1;
    contents.push(stdout.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return contents;
}
