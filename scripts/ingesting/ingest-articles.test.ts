import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/content/read-library.ts';
import { updateEntry } from '../../src/content/write-entry.ts';
import type { Event } from '../../src/model/event.ts';
import { ingest } from './ingest-articles.ts';
import { type MadeUpArticle, makeUpArticles } from './made-up-articles.ts';

const root = mkdtempSync(join(tmpdir(), 'dateline-ingest-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;

/** A new content folder with these articles. */
function folder(...articles: MadeUpArticle[]): string {
  const dir = join(root, String(++folders));
  mkdirSync(join(dir, 'articles'), { recursive: true });
  put(dir, articles);
  return dir;
}

function put(dir: string, articles: readonly MadeUpArticle[]): void {
  for (const { name, text } of articles) writeFileSync(join(dir, 'articles', name), text);
}

/** All files of a folder but its articles, with their bytes. */
function bytesOf(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('articles'))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(dir.length), readFileSync(file, 'utf8')]),
  );
}

const eventsOf = (dir: string) => [...readLibrary(dir).library.events.values()];

/** Events without their ids: what they say, and by what evidence. */
function eventShapes(dir: string): string[] {
  return eventsOf(dir)
    .map(({ data: { evidence, ...data } }) =>
      JSON.stringify([data, evidence.map((one) => JSON.stringify(one)).sort()]),
    )
    .sort();
}

describe('ingest({ contentDir })', { timeout: 30_000 }, () => {
  it('reads articles into records that all refer to each other, and reports them', async () => {
    const dir = folder(...makeUpArticles(6));
    const report = await ingest({ contentDir: dir });
    const { library, findings } = readLibrary(dir);
    expect(findings).toEqual([]);
    expect(report).toMatchObject({
      read: 6,
      new: 6,
      skipped: 0,
      changed: [],
      failed: [],
      faults: [],
    });
    for (const name of ['sources', 'events', 'actors', 'publishers', 'places'] as const) {
      expect(report.added[name]).toBe(library[name].size);
    }
    expect(library.sources.size).toBe(6);
    expect(library.publishers.size).toBe(3);
    const met = [...library.events.values()].filter(({ data }) => data.evidence.length === 3);
    expect(met.length).toBeGreaterThanOrEqual(2);
    for (const { data } of library.events.values()) {
      for (const { actor } of data.actors) expect(library.actors.has(actor)).toBe(true);
      for (const place of data.places) expect(library.places.has(place)).toBe(true);
      for (const { source } of data.evidence) expect(library.sources.has(source)).toBe(true);
    }
  });

  it('changes nothing when it runs again, not even a time stamp', async () => {
    const dir = folder(...makeUpArticles(6));
    await ingest({ contentDir: dir });
    const before = bytesOf(dir);
    for (const file of Object.keys(before)) utimesSync(join(dir, file), 1, 1);
    const report = await ingest({ contentDir: dir });
    expect(report).toMatchObject({ read: 6, new: 0, skipped: 6, evidence: 0 });
    expect(bytesOf(dir)).toEqual(before);
  });

  it('writes the same bytes whatever order the articles are given in', async () => {
    const articles = makeUpArticles(9);
    const dir = folder(...articles);
    await ingest({ contentDir: dir });
    const other = folder(...articles);
    const inputs = articles.map(({ name }) => join(other, 'articles', name)).reverse();
    await ingest({ contentDir: other, inputs });
    expect(bytesOf(other)).toEqual(bytesOf(dir));
  });

  it('finds the same events and evidence when articles come one by one, in any order', async () => {
    const articles = makeUpArticles(6);
    const whole = folder(...articles);
    await ingest({ contentDir: whole });
    const shuffled = [4, 0, 5, 2, 1, 3].flatMap((i) => articles[i] ?? []);
    const dir = folder();
    for (const article of shuffled) {
      put(dir, [article]);
      await ingest({ contentDir: dir });
    }
    expect(eventShapes(dir)).toEqual(eventShapes(whole));
  });

  it('reads a text once, under however many names', async () => {
    const [article = { name: '', text: '' }] = makeUpArticles(1);
    const dir = folder(article, { ...article, name: 'copy.md' });
    expect(await ingest({ contentDir: dir })).toMatchObject({ new: 1, skipped: 1 });
  });

  it('does not read an article again whose text has changed, and says so', async () => {
    const [article = { name: '', text: '' }] = makeUpArticles(1);
    const dir = folder(article);
    await ingest({ contentDir: dir });
    const before = bytesOf(dir);
    put(dir, [{ ...article, text: `${article.text}\nThey met again on 9 July 2018.\n` }]);
    const report = await ingest({ contentDir: dir });
    expect(report.changed).toEqual([join(dir, 'articles', article.name)]);
    expect(bytesOf(dir)).toEqual(before);
  });

  it('names what it cannot read and goes on', async () => {
    const dir = folder(...makeUpArticles(2), { name: 'empty.txt', text: '' });
    writeFileSync(join(dir, 'articles', 'binary.txt'), Buffer.from([0, 1, 2, 255, 254, 0]));
    const report = await ingest({ contentDir: dir });
    expect(report).toMatchObject({ read: 4, new: 2 });
    expect(report.failed.map(({ file }) => file.slice(dir.length))).toEqual([
      '/articles/binary.txt',
      '/articles/empty.txt',
    ]);
  });

  it('writes nothing beside a record that cannot be read', async () => {
    const dir = folder(...makeUpArticles(1));
    mkdirSync(join(dir, 'events'));
    writeFileSync(join(dir, 'events', 'broken.mdx'), '---\ntitle: [\n---\n');
    const report = await ingest({ contentDir: dir });
    expect(report.faults.length).toBeGreaterThan(0);
    expect(Object.keys(bytesOf(dir))).toEqual(['/events/broken.mdx']);
  });

  it('leaves the path out for a file from elsewhere', async () => {
    const dir = folder();
    const elsewhere = folder(...makeUpArticles(1));
    await ingest({ contentDir: dir, inputs: [join(elsewhere, 'articles')] });
    const [source] = readLibrary(dir).library.sources.values();
    expect(source?.data.article).toBeUndefined();
  });

  it('refuses a path that is not there', async () => {
    await expect(ingest({ contentDir: folder(), inputs: [join(root, 'no-such')] })).rejects.toThrow(
      /no-such is not there/,
    );
  });
});

/** What an editor can do to an event; each returns what must hold for ever after. */
type Check = (dir: string) => void;
const dataOf = (dir: string, id: string) => readLibrary(dir).library.events.get(id);
const setTo =
  (changes: Partial<Event>) =>
  async (dir: string, id: string): Promise<Check> => {
    await updateEntry(dir, 'events', id, changes);
    return (later) => expect(dataOf(later, id)?.data).toMatchObject(changes);
  };
interface Edit {
  readonly what: string;
  readonly make: (dir: string, id: string, n: number) => Promise<Check>;
}
const fieldEdits: readonly Edit[] = [
  { what: 'title', make: (dir, id, n) => setTo({ title: `An editor’s title ${n}` })(dir, id) },
  {
    what: 'date',
    make: (dir, id, n) =>
      setTo({ date: `1999-01-${String(1 + (n % 28)).padStart(2, '0')}` })(dir, id),
  },
  { what: 'status', make: setTo({ status: 'postponed' }) },
  { what: 'kind', make: setTo({ kind: 'ceremony' }) },
  { what: 'places', make: setTo({ places: ['norway', 'oslo'] }) },
  { what: 'actors', make: setTo({ actors: [{ actor: 'norway', role: 'host' }] }) },
  {
    what: 'corrections',
    make: (dir, id, n) =>
      setTo({ corrections: [{ date: '2020-01-01', note: `Note ${n}.` }] })(dir, id),
  },
];

/** Puts a comment into the frontmatter and words under it. */
const words: Edit = {
  what: 'words',
  async make(dir, id, n) {
    const file = join(dir, 'events', `${id}.mdx`);
    const comment = `# an editor’s remark ${n}\n`;
    const body = `\nAn editor’s words ${n}.\n`;
    const text = readFileSync(file, 'utf8');
    const start = text.indexOf('---\n', 4) + 4;
    writeFileSync(file, `---\n${comment}${text.slice(4, start)}${body}`);
    return (later) => {
      const now = readFileSync(join(later, 'events', `${id}.mdx`), 'utf8');
      expect(now).toContain(comment);
      expect(now.endsWith(body)).toBe(true);
    };
  },
};

const removal: Edit = {
  what: 'removal',
  async make(dir, id) {
    const [gone, ...rest] = dataOf(dir, id)?.data.evidence ?? [];
    await updateEntry(dir, 'events', id, { evidence: rest });
    return (later) => {
      expect(eventsOf(later).flatMap(({ data }) => data.evidence)).not.toContainEqual(gone);
    };
  },
};

const deletion: Edit = {
  what: 'deletion',
  async make(dir, id) {
    const gone = dataOf(dir, id)?.data.evidence ?? [];
    rmSync(join(dir, 'events', `${id}.mdx`));
    return (later) => {
      const said = eventsOf(later).flatMap(({ data }) => data.evidence);
      for (const one of gone) expect(said).not.toContainEqual(one);
    };
  },
};
const edits = [...fieldEdits, words, removal, deletion];

describe('ingest, with editors at work between runs', () => {
  it('loses and undoes nothing that an editor did', async () => {
    const articles = makeUpArticles(9);
    const start = folder(articles[0] as MadeUpArticle, articles[3] as MadeUpArticle);
    await ingest({ contentDir: start });
    const work = fc.record({
      edits: fc.array(fc.tuple(fc.nat(edits.length - 1), fc.nat()), { minLength: 1, maxLength: 4 }),
      articles: fc.subarray(articles, { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(work, { minLength: 1, maxLength: 3 }), async (rounds) => {
        const dir = join(root, String(++folders));
        cpSync(start, dir, { recursive: true });
        // What holds for an event, by what was edited: the later of two edits of a field stands.
        const checks = new Map<string, Map<string, Check>>();
        for (const [round, { edits: planned, articles: arriving }] of rounds.entries()) {
          for (const [i, [kind, n]] of planned.entries()) {
            const ids = eventsOf(dir).map(({ id }) => id);
            const id = ids[n % ids.length];
            const edit = edits[kind];
            if (id === undefined || edit === undefined) continue;
            const held = checks.get(id) ?? new Map<string, Check>();
            checks.set(id, held);
            const what = edit === removal ? `removal ${round} ${i}` : edit.what;
            const check = await edit.make(dir, id, n);
            if (edit === deletion)
              for (const key of held.keys()) if (!key.startsWith('removal')) held.delete(key);
            held.set(what, check);
          }
          put(dir, arriving);
          await ingest({ contentDir: dir });
          for (const held of checks.values()) for (const check of held.values()) check(dir);
        }
        const before = bytesOf(dir);
        await ingest({ contentDir: dir });
        expect(bytesOf(dir)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});
