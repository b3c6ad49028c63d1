import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type ImportFolder, importFolder } from './importing/import-folder.ts';

let folder: ImportFolder;
afterEach(() => folder.remove());

const fixture = (name: string) => join(import.meta.dirname, 'importing/fixtures', name);

function run(...words: string[]) {
  const command = [
    join(import.meta.dirname, 'import.ts'),
    ...words,
    '--content',
    folder.contentDir,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run import', () => {
  it('lists in a dry run what it would write, and ends with 1 where rows are bad', () => {
    folder = importFolder();
    const { status, stdout, stderr } = run(fixture('sources.ris'), '--dry-run');
    expect(status).toBe(1);
    expect(stdout.replaceAll(folder.contentDir, 'DIR')).toBe(
      'DIR/publishers/harbour-post.mdx\nDIR/sources/harbour-post-2031-05-02-a-ferry-at-last.mdx\n' +
        '2 rows read: 1 bad row, 0 there already\nDIR: would add 1 source, 1 publisher\n',
    );
    expect(stderr).toMatch(/sources\.ris:11 bad-url /);
    expect(folder.faults()).toEqual([]);
  }, 60_000);

  it('ends with 1 where a map names no field, and with 2 when it is used wrongly', () => {
    folder = importFolder();
    expect(run(fixture('timeline.json'), '--map', 'Media=elsewhere').status).toBe(1);
    expect(run(fixture('sources.ris'), '--as', 'word')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--as is "word"; expected timelinejs, csv, bibtex, ris, csl'),
    });
    expect(run().status).toBe(2);
    expect(run(fixture('nothing.csv'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('nothing.csv is not there'),
    });
  }, 60_000);
});
