import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 600_000 });

const work = mkdtempSync(join(tmpdir(), 'dateline-twice-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const island = join(import.meta.dirname, '../src/site/fixtures/island');

/** Builds a copy of the island whose files were written in some order, as on another machine. */
function build(name: string, order: 1 | -1, env: Readonly<Record<string, string>>): string {
  const content = join(work, name, 'content');
  const out = join(work, name, 'out');
  const files = globSync('**/*.*', { cwd: island }).sort();
  for (const file of order === 1 ? files : files.toReversed()) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), readFileSync(join(island, file)));
  }
  const script = join(import.meta.dirname, 'build.ts');
  const { status, stderr } = spawnSync(
    process.execPath,
    [script, '--content', content, '--out', out, '--site', 'https://example.org'],
    { encoding: 'utf8', env: { ...process.env, NODE_ENV: undefined, ...env } },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return out;
}

/** The files in which two folders differ, those that only one of them has among them. */
function differences(one: string, other: string): string[] {
  const files = (folder: string) => globSync('**/*.*', { cwd: folder, withFileTypes: false });
  const all = new Set([...files(one), ...files(other), '_headers']);
  return [...all].sort().filter((file) => {
    const [a, b] = [one, other].map((folder) => {
      try {
        return readFileSync(join(folder, file));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EISDIR') return Buffer.of();
        return undefined;
      }
    });
    return a === undefined || b === undefined || !a.equals(b);
  });
}

describe('npm run build', () => {
  it('gives the same bytes in another folder, time zone, language and order of files', () => {
    const one = build('one', 1, { TZ: 'Pacific/Honolulu', LANG: 'C', LC_ALL: 'C' });
    const other = build('a longer name', -1, { TZ: 'Asia/Seoul', LANG: 'ko_KR.UTF-8', LC_ALL: '' });
    expect(globSync('**/*.html', { cwd: one }).length).toBeGreaterThan(50);
    expect(differences(one, other)).toEqual([]);
    // And the comparison sees a single byte, a file too few and one too many.
    appendFileSync(join(other, 'index.html'), ' ');
    rmSync(join(other, 'feed.xml'));
    writeFileSync(join(other, 'new.txt'), '');
    expect(differences(one, other)).toEqual(['feed.xml', 'index.html', 'new.txt']);
  });
});
