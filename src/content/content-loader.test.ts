import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFolder, contentLoader } from './content-loader.ts';

interface Stored {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly digest?: string;
  readonly rendered?: { readonly html: string };
}

let root = '';
let before: string | undefined;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-loader-'));
  mkdirSync(join(root, 'content/places'), { recursive: true });
  before = process.env['DATELINE_CONTENT'];
  delete process.env['DATELINE_CONTENT'];
});
afterEach(() => {
  if (before !== undefined) process.env['DATELINE_CONTENT'] = before;
  rmSync(root, { recursive: true });
});

const put = (id: string, name: string, body = '') =>
  writeFileSync(
    join(root, `content/places/${id}.mdx`),
    `---\nname: ${name}\nreview: machine\n---\n${body}`,
  );

/** What Astro hands to a loader, as far as ours looks at it. */
function astro(base = '/', watcher?: EventEmitter & { add(path: string): void }) {
  const entries = new Map<string, Stored>();
  const set: string[] = [];
  const errors: string[] = [];
  const store = {
    keys: () => [...entries.keys()],
    get: (id: string) => entries.get(id),
    delete: (id: string) => entries.delete(id),
    set: (entry: Stored) => {
      set.push(entry.id);
      entries.set(entry.id, entry);
      return true;
    },
  };
  const context = {
    store,
    watcher,
    logger: { info() {}, error: (message: string) => errors.push(message) },
    config: { root: pathToFileURL(`${root}/`), base },
    generateDigest: (data: string) => data,
  } as unknown as LoaderContext;
  return { context, entries, set, errors };
}
const load = (context: LoaderContext) => contentLoader({ collection: 'places' }).load(context);

describe('contentLoader({ collection })', () => {
  it('stores data, body and HTML', async () => {
    put('harbour-town', 'Harbour Town', '\nBy the [sea](/places/sea/).\n');
    const { context, entries } = astro('/base/');
    await load(context);
    expect(entries.get('harbour-town')).toMatchObject({
      data: { name: 'Harbour Town', aliases: [], review: 'machine' },
      body: '\nBy the [sea](/places/sea/).\n',
      rendered: { html: '<p>By the <a href="/base/places/sea/">sea</a>.</p>' },
    });
  });

  it('does not parse again what has not changed, and removes what is gone', async () => {
    put('a', 'A');
    put('b', 'B');
    put('c', 'C');
    const { context, entries, set } = astro();
    await load(context);
    expect(set).toEqual(['a', 'b', 'c']);
    put('b', 'B again');
    unlinkSync(join(root, 'content/places/c.mdx'));
    await load(context);
    expect(set).toEqual(['a', 'b', 'c', 'b']);
    expect([...entries.keys()]).toEqual(['a', 'b']);
  });

  it('throws with every finding of the collection', async () => {
    put('a', '[A]');
    put('b', 'B', '\n{code}\n');
    writeFileSync(join(root, 'content/places/C.mdx'), '');
    const { context } = astro();
    const error: Error = await load(context).then(
      () => new Error('did not throw'),
      (thrown) => thrown,
    );
    expect(error.message.split('\n')).toEqual([
      '3 findings in places; put right what follows:',
      expect.stringMatching(/C\.mdx:1:1 path /),
      expect.stringMatching(/a\.mdx:2:7 wrong-type /),
      expect.stringMatching(/b\.mdx:6:1 expression /),
    ]);
  });

  it('keeps the last good entry in development, and takes changes as they come', async () => {
    const watcher = Object.assign(new EventEmitter(), { add() {} });
    const { context, entries, errors } = astro('/', watcher);
    put('a', 'A');
    await load(context);
    const path = join(root, 'content/places/a.mdx');
    const name = () => entries.get('a')?.data['name'];
    const settle = async (test: () => boolean) => {
      for (let i = 0; i < 200 && !test(); i++) await new Promise((done) => setTimeout(done, 5));
    };
    put('a', 'Anew');
    watcher.emit('change', path);
    await settle(() => name() === 'Anew');
    expect(name()).toBe('Anew');
    put('a', '[A]');
    watcher.emit('change', path);
    await settle(() => errors.length > 0);
    expect(errors[0]).toMatch(/a\.mdx:2:7 wrong-type/);
    expect(name()).toBe('Anew');
    watcher.emit('unlink', join(root, 'elsewhere/a.mdx'));
    expect(entries.size).toBe(1);
    watcher.emit('unlink', path);
    expect(entries.size).toBe(0);
  });
});

describe('contentFolder(root)', () => {
  it('is the folder content, or the one that the environment names', () => {
    expect(contentFolder(root)).toBe(join(root, 'content'));
    process.env['DATELINE_CONTENT'] = join(root, 'other');
    expect(contentFolder(root)).toBe(join(root, 'other'));
    delete process.env['DATELINE_CONTENT'];
  });
});
