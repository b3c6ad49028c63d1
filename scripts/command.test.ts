import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'dateline-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function build(...args: string[]) {
  const script = join(import.meta.dirname, 'build.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('runCommand(command, handler)', () => {
  it('prints the usage for --help', () => {
    const { status, stdout, stderr } = build('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^npm run build -- \[--content DIR\]/);
  });

  it.each([
    [['--nope'], /Unknown option '--nope'/],
    [['--content'], /argument missing/],
    [['here'], /takes no "here"/],
    [['--content', 'nowhere'], /nowhere is not there/],
    [['--base', 'x'], /--base is "x"; expected a path such as/],
    [['--site', 'example.org'], /--site is "example.org"; expected an address/],
  ])('says in one line what is wrong with %j', (args, message) => {
    const { status, stdout, stderr } = build(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('does not empty a folder that holds other things than a site', () => {
    const content = join(folder, 'content');
    const other = join(folder, 'other');
    mkdirSync(content);
    mkdirSync(other);
    writeFileSync(join(other, 'letter.txt'), 'Dear all');
    for (const out of ['other', 'content', '.']) {
      const { status, stderr } = build('--content', 'content', '--out', out);
      expect(status).toBe(2);
      expect(stderr).toMatch(/would be emptied/);
    }
  });
});
