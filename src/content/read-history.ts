import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { type CollectionName, collectionNames } from '../model/collection.ts';
import { git } from './git.ts';

/** One commit that touched a record. */
export interface Change {
  /** ISO day, in UTC. */
  readonly day: string;
  readonly commit: string;
  readonly kind: 'added' | 'changed' | 'removed';
}

/** When the records of a content folder came and changed, as git knows it. */
export interface History {
  /** The commit that the folder is at. */
  readonly commit: string;
  /** The changes of a record, newest first, by `collection/id`. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
}

const kinds = { A: 'added', M: 'changed', D: 'removed', T: 'changed' } as const;

/**
 * Reads in one pass when each record was added and changed. A merge counts on its own day, when it
 * came to the branch that is published. Undefined where git does not know: no repository, no commit,
 * git not installed, or a clone without the whole history, which would call the old new.
 */
export function readHistory(contentDir: string): History | undefined {
  const [root, commit, shallow] =
    git(contentDir, ['rev-parse', '--show-toplevel', 'HEAD', '--is-shallow-repository'])
      ?.trim()
      .split('\n') ?? [];
  if (root === undefined || commit === undefined || shallow !== 'false') return undefined;
  const folder = relative(root, realpathSync(contentDir)).replaceAll('\\', '/');
  const prefix = folder === '' ? '' : `${folder}/`;
  const log = git(root, [
    'log',
    '--first-parent',
    '--diff-merges=first-parent',
    '--no-renames',
    '--name-status',
    '-z',
    // Opens each commit; no record's path holds it.
    '--format=%x01%H %ct',
    '--',
    ...collectionNames.map((name) => `${prefix}${name}/`),
  ]);
  if (log === undefined) return undefined;
  const changes = new Map<string, Change[]>();
  for (const part of log.split('\u0001')) {
    const [head = '', ...names] = part.split('\0');
    const [, hash, seconds] = /^([0-9a-f]{40,64}) (\d+)$/.exec(head) ?? [];
    if (hash === undefined) continue;
    const day = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
    for (const [letter, path] of pairs(names.map((name) => name.trim()))) {
      const record = recordAt(path, prefix);
      const kind = kinds[letter.charAt(0) as keyof typeof kinds];
      if (record === undefined || kind === undefined) continue;
      const known = changes.get(record);
      if (known) known.push({ day, commit: hash, kind });
      else changes.set(record, [{ day, commit: hash, kind }]);
    }
  }
  return { commit, changes };
}

/** The commit that a content folder is at, and whether git can tell its history, as one word. */
export function historyState(contentDir: string): string {
  return (
    git(contentDir, ['rev-parse', 'HEAD', '--is-shallow-repository'])?.replace(/\s+/g, ' ') ?? ''
  );
}

function* pairs(names: readonly string[]): Generator<[letter: string, path: string]> {
  for (let at = 0; at + 1 < names.length; at += 2) yield [names[at] ?? '', names[at + 1] ?? ''];
}

function recordAt(path: string, prefix: string): string | undefined {
  if (!path.startsWith(prefix) || !path.endsWith('.mdx')) return undefined;
  const [collection, name, ...more] = path.slice(prefix.length).split('/');
  if (name === undefined || more.length > 0) return undefined;
  return collectionNames.includes(collection as CollectionName)
    ? `${collection}/${name.slice(0, -4)}`
    : undefined;
}
