import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listLoader } from './list-loader.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-list-'));
  mkdirSync(join(root, 'content/places'), { recursive: true });
  vi.stubEnv('DATELINE_CONTENT', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

/** Lists a collection as Astro would have it, with an entry left by an earlier run. */
async function list(): Promise<unknown[]> {
  const entries = new Map<string, unknown>([['gone', {}]]);
  const store = {
    clear: () => entries.clear(),
    set: (entry: { readonly id: string }) => entries.set(entry.id, entry),
  };
  const config = { root: pathToFileURL(`${root}/`) };
  const context = { store, config } as unknown as LoaderContext;
  await listLoader({ collection: 'places' }).load(context);
  return [...entries.values()];
}

describe('listLoader({ collection })', () => {
  it('stores where the entries are and nothing of what is in them, and drops what is gone', async () => {
    writeFileSync(join(root, 'content/places/kell.mdx'), 'no frontmatter');
    writeFileSync(join(root, 'content/places/notes.txt'), '');
    expect(await list()).toEqual([{ id: 'kell', data: {}, filePath: 'content/places/kell.mdx' }]);
  });

  it('stores nothing of a folder outside of the project', async () => {
    const other = mkdtempSync(join(tmpdir(), 'dateline-other-'));
    mkdirSync(join(other, 'places'));
    writeFileSync(join(other, 'places/kell.mdx'), '');
    vi.stubEnv('DATELINE_CONTENT', other);
    expect(await list()).toEqual([]);
    rmSync(other, { recursive: true });
  });
});
