import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readHistory } from './read-history.ts';

let root = '';
let content = '';
const there = spawnSync('git', ['--version']).status === 0;

function git(day: string, ...args: string[]): string {
  const at = `${day}T23:30:00+00:00`;
  return execFileSync(
    'git',
    ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, TZ: 'Asia/Tokyo' },
    },
  ).trim();
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

/** The history as `record: day kind, …`, newest first. */
const told = (folder = content) =>
  Object.fromEntries(
    [...(readHistory(folder)?.changes ?? [])].map(([record, changes]) => [
      record,
      changes.map(({ day, kind }) => `${day} ${kind}`).join(', '),
    ]),
  );

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-history-'));
  content = join(root, 'chronology');
  if (!there) return;
  git('2031-01-01', 'init', '-q', '-b', 'main');
  put('events/a.mdx', 'a');
  put('actors/b.mdx', 'b');
  put('articles/c.txt', 'c');
  put('events/deep/d.mdx', 'd');
  git('2031-01-01', 'add', '.');
  git('2031-01-01', 'commit', '-qm', 'First');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe.skipIf(!there)('readHistory(contentDir)', () => {
  it('tells when each record came, changed and went, in days of UTC', () => {
    put('events/a.mdx', 'a changed');
    git('2031-02-02', 'commit', '-qam', 'Second');
    rmSync(join(content, 'actors/b.mdx'));
    git('2031-03-03', 'commit', '-qam', 'Third');
    expect(told()).toEqual({
      'events/a': '2031-02-02 changed, 2031-01-01 added',
      'actors/b': '2031-03-03 removed, 2031-01-01 added',
    });
  });

  it('counts a merge on the day on which it came', () => {
    git('2031-02-02', 'checkout', '-qb', 'proposal');
    put('events/e.mdx', 'e');
    git('2031-02-02', 'add', '.');
    git('2031-02-02', 'commit', '-qm', 'Propose');
    git('2031-02-03', 'checkout', '-q', 'main');
    git('2031-04-04', 'merge', '-q', '--no-ff', '-m', 'Merge', 'proposal');
    expect(told()['events/e']).toBe('2031-04-04 added');
  });

  it('says nothing of files that are not committed', () => {
    put('events/new.mdx', 'new');
    expect(told()).not.toHaveProperty('events/new');
  });

  it('knows nothing in a shallow clone, outside of git, and before the first commit', () => {
    put('events/a.mdx', 'a changed');
    git('2031-02-02', 'commit', '-qam', 'Second');
    const shallow = join(root, 'shallow');
    git('2031-02-02', 'clone', '-q', '--depth', '1', `file://${root}`, shallow);
    expect(readHistory(join(shallow, 'chronology'))).toBeUndefined();
    const plain = mkdtempSync(join(tmpdir(), 'dateline-plain-'));
    cpSync(content, plain, { recursive: true });
    expect(readHistory(plain)).toBeUndefined();
    execFileSync('git', ['init', '-q'], { cwd: plain });
    expect(readHistory(plain)).toBeUndefined();
    rmSync(plain, { recursive: true });
  });

  it('reads a content folder that is the repository itself', () => {
    rmSync(join(root, '.git'), { recursive: true });
    execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: content });
    root = content;
    git('2031-05-05', 'add', '.');
    git('2031-05-05', 'commit', '-qm', 'First');
    expect(told()['events/a']).toBe('2031-05-05 added');
    root = dirname(content);
  });
});
