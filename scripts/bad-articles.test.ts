import { spawn, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { makeUpArticles } from './ingesting/made-up-articles.ts';

const project = join(import.meta.dirname, '..');
const root = mkdtempSync(join(tmpdir(), 'dateline-bad-articles-'));
afterAll(() => rmSync(root, { recursive: true }));
const at = (path: string) => join(root, path);

const terminal = `data:text/javascript,Object.defineProperty(process.stdout,'isTTY',{value:true})`;

/** Runs a command as npm does; `preload` is a module that is loaded before it. */
function run(name: 'build' | 'extract' | 'ingest', args: readonly string[], preload?: string) {
  return spawnSync(
    process.execPath,
    [...(preload ? ['--import', preload] : []), join(import.meta.dirname, `${name}.ts`), ...args],
    { cwd: project, encoding: 'utf8', env: { ...process.env, NODE_ENV: undefined } },
  );
}

/** What is wrong with each file, as the report of it must say. */
const bad: readonly [name: string, bytes: Uint8Array | string, reason: RegExp][] = [
  ['big.txt', 'A line of text.\n'.repeat(350_000), /5600000 bytes.*at most 5000000/],
  ['binary.txt', 'Some text\0and more.', /NUL.*binary/],
  ['empty.txt', '', /is empty/],
  ['latin.txt', Buffer.from('In a caf\u00e9 on 3 May 2018.', 'latin1'), /UTF-8.*line 1/],
  ['white.md', ' \n\n\t\n', /white space/],
];

/** A content folder with three good articles among the bad ones. */
function mixed(name: string): string {
  const articles = at(`${name}/articles`);
  mkdirSync(articles, { recursive: true });
  for (const { name, text } of makeUpArticles(3)) writeFileSync(join(articles, name), text);
  for (const [name, bytes] of bad) writeFileSync(join(articles, name), bytes);
  return at(name);
}

function expectBadNamed(dir: string, stderr: string) {
  const lines = stderr.trimEnd().split('\n');
  expect(lines, stderr).toHaveLength(bad.length);
  for (const [i, [name, , reason]] of bad.entries()) {
    const [file = '', ...rest] = lines[i]?.split(': ') ?? [];
    expect(resolve(project, file)).toBe(join(dir, 'articles', name));
    expect(rest.join(': ')).toMatch(reason);
  }
}

const count = (dir: string, collection: string) =>
  globSync(`${collection}/*.mdx`, { cwd: dir }).length;
const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

describe('articles that cannot be read', { timeout: 120_000 }, () => {
  it('are named by extract, each with its reason, and the others are read', () => {
    const dir = mixed('extract');
    const { status, stdout, stderr } = run('extract', ['--content', dir, `${dir}/articles`]);
    expect(status).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
    expectBadNamed(dir, stderr);
  });

  it('are named by ingest, and the others are read and summed up', () => {
    const dir = mixed('ingest');
    const first = run('ingest', ['--content', dir]);
    expect(first.status).toBe(1);
    expectBadNamed(dir, first.stderr);
    expect(first.stdout).toContain('8 articles read: 3 new, 0 known, 0 changed, 5 failed\n');
    const added = ['events', 'actors', 'sources'].map((name) =>
      plural(count(dir, name), name.slice(0, -1)),
    );
    expect(count(dir, 'sources')).toBe(3);
    expect(first.stdout).toContain(`added ${added.join(', ')}`);
    const second = run('ingest', ['--content', dir]);
    expect(second.status).toBe(1);
    expect(second.stdout).toContain('8 articles read: 0 new, 3 known, 0 changed, 5 failed\n');
  });

  it('do not keep build from a site, which is summed up and can be looked at as it says', async () => {
    const dir = mixed('build');
    const site = at('sites/build');
    const { status, stdout, stderr } = run('build', ['--content', dir, '--out', site]);
    expect(status, stderr).toBe(1);
    expectBadNamed(dir, stderr);
    const [articles, content, pages, look = ''] = stdout.trimEnd().split('\n');
    expect(articles).toMatch(/8 read: 3 new, 0 known, 5 failed$/);
    for (const name of ['events', 'actors', 'sources']) {
      expect(content).toContain(` ${plural(count(dir, name), name.slice(0, -1))}`);
    }
    const made = globSync('**/*.html', { cwd: site }).length;
    const [, number, folder = ''] = /(\d+) pages in (\S+)$/.exec(pages ?? '') ?? [];
    expect([Number(number), resolve(project, folder)]).toEqual([made, site]);
    const [, words = ''] = /npm run preview -- (.+)$/.exec(look) ?? [];
    expect(await preview(words.split(' '))).toMatch(/href="\/events\//);
  });

  it('show how far the work is on a terminal, and only there', () => {
    const dir = mixed('terminal');
    const shown = run('ingest', ['--content', dir], terminal);
    expect(shown.stderr).toMatch(/\r.*Reading \d+ of \d+/);
    const again = run('extract', ['--content', dir, `${dir}/articles`], terminal);
    expect(again.stderr).toMatch(/\r.*Reading \d+/);
    expect(again.stdout).not.toContain('Reading');
  });
});

/** Looks at the first page of a site in the way that build proposes. */
async function preview(args: readonly string[]): Promise<string> {
  const script = join(import.meta.dirname, 'preview.ts');
  const child = spawn(process.execPath, [script, ...args, '--port', '0'], { cwd: project });
  try {
    let address = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      address += text;
    });
    for (let waited = 0; !address.endsWith('\n') && waited < 600; waited++) await setTimeout(100);
    const response = await fetch(address.trim());
    expect(response.status).toBe(200);
    return await response.text();
  } finally {
    child.kill();
  }
}
