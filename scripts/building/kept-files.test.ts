import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileKeys, openFiles } from './kept-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const none: FileKeys = new Map();
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('openFiles(folder, before)', () => {
  it('writes what is not there or has another key, and leaves the rest', () => {
    const first = openFiles(folder, none);
    first.write('a/one.txt', 'one', '1');
    first.write('a/two.txt', 'two', '2');
    const before = first.settle();
    writeFileSync(join(folder, 'a/one.txt'), 'left');
    const second = openFiles(folder, before);
    second.write('a/one.txt', 'one', '1');
    second.write('a/two.txt', 'two again', '3');
    expect([read('a/one.txt'), read('a/two.txt')]).toEqual(['left', 'two again']);
    expect(['a/one.txt', 'a/two.txt', 'a'].map(second.isKept)).toEqual([true, false, false]);
  });

  it('removes what is no more, with the folders that it was alone in', () => {
    const first = openFiles(folder, none);
    for (const path of ['a/b/gone.txt', 'a/b/c/gone.txt', 'd/gone.txt', 'd/stays.txt'])
      first.write(path, path, '1');
    const second = openFiles(folder, first.settle());
    expect(second.keep('d/stays.txt', '1')).toBe(true);
    expect([...second.settle().keys()]).toEqual(['d/stays.txt']);
    expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()).toEqual([
      'd',
      'd/stays.txt',
    ]);
  });

  it('removes nothing that it did not hear of', () => {
    writeFileSync(join(folder, 'other.txt'), '');
    openFiles(folder, none).settle();
    openFiles(folder, new Map([['gone/already.txt', '1']])).keep('x', '1');
    expect(readdirSync(folder)).toEqual(['other.txt']);
  });
});
