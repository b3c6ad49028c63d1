import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEarlier } from '../../src/check/earlier.ts';
import { eventFile, sound } from '../../src/check/fixture.ts';
import { baseCommit, GitError, gitState } from './git-state.ts';

let root = '';
let content = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

beforeEach(() => {
  if (!there) return;
  root = mkdtempSync(join(tmpdir(), 'dateline-git-'));
  content = join(root, 'chronology');
  for (const [path, text] of Object.entries(sound)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text ?? '');
  }
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'First');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The tests need git, as the functions do. */
const there = spawnSync('git', ['--version']).status === 0;

const changed = (commit: string) =>
  readEarlier(content, gitState(content, commit)).records.map(
    ({ collection, id, entry }) => `${collection}/${id}${entry ? '' : ' (unreadable)'}`,
  );

describe.skipIf(!there)('gitState(contentDir, commit)', () => {
  it('gives what the commit has otherwise than the folder', () => {
    expect(changed('HEAD')).toEqual([]);
    renameSync(join(content, eventFile), join(content, 'events/new.mdx'));
    writeFileSync(join(content, 'actors/norland.mdx'), 'broken');
    expect(changed('HEAD')).toEqual([
      'events/2018-04-09-envoy-visits-harbour-town',
      'actors/norland',
    ]);
  });

  it('knows no commit that is none, nor an option in its place', () => {
    for (const name of ['nonsense', '--all', ''])
      expect(() => gitState(content, name)).toThrow(GitError);
  });
});

describe.skipIf(!there)('baseCommit(contentDir)', () => {
  it('is where the branch left main, and the last commit on main itself', () => {
    const first = git('rev-parse', 'HEAD');
    expect(baseCommit(content)).toBe(first);
    git('checkout', '-qb', 'change');
    writeFileSync(join(content, 'actors/norland.mdx'), 'other');
    git('commit', '-qam', 'Second');
    expect(baseCommit(content)).toBe(first);
  });

  it('is not there where git is not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-no-git-'));
    expect(baseCommit(folder)).toBeUndefined();
    rmSync(folder, { recursive: true });
  });
});

describe.skipIf(!there)('npm run check -- --against', { timeout: 60_000 }, () => {
  const check = (...args: string[]) =>
    spawnSync(
      process.execPath,
      [join(import.meta.dirname, '../check.ts'), '--content', content, ...args],
      { encoding: 'utf8' },
    );

  it('holds the ids of the last commit against the folder, without being told', () => {
    renameSync(join(content, eventFile), join(content, 'events/new.mdx'));
    const { status, stdout } = check();
    expect(stdout).toContain('events/new.mdx:2:1 removed-id');
    expect(stdout).toContain('--fix repairs 1');
    expect(status).toBe(1);
    expect(check('--fix').stdout).toContain('events/new.mdx: 1 repair made');
    expect(check().status).toBe(0);
  });

  it('refuses what is neither a folder nor a commit', () => {
    const { status, stderr } = check('--against', 'nonsense');
    expect(status).toBe(2);
    expect(stderr).toContain('--against is "nonsense"; expected a folder, or a commit');
  });
});
