import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listEntries, listFolders } from './list-entries.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'dateline-list-'));
});
afterEach(() => rmSync(content, { recursive: true }));

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), '');
  }
}
const rules = () =>
  listEntries(content, 'events').findings.map(({ file, rule }) => [
    file.slice(content.length + 1),
    rule,
  ]);

describe('listEntries(contentDir, collection)', () => {
  it('lists files in the order of their ids', () => {
    put('events/b.mdx', 'events/a-b.mdx', 'events/a.mdx', 'events/10.mdx');
    expect(listEntries(content, 'events')).toEqual({
      names: ['10.mdx', 'a.mdx', 'a-b.mdx', 'b.mdx'],
      findings: [],
    });
  });

  it('takes a missing folder for an empty one', () => {
    expect(listEntries(content, 'events')).toEqual({ names: [], findings: [] });
  });

  it('does not mind dot files and what killed runs have left', () => {
    put('events/.gitkeep', 'events/.a.mdx.swp', 'events/.#a.mdx', 'events/a.mdx.123456');
    expect(listEntries(content, 'events')).toEqual({ names: [], findings: [] });
  });

  it('finds names that are no ids, and says what they might be', () => {
    put('events/Été 2018.mdx', 'events/a--b.mdx', 'events/notes.txt', 'events/con.mdx');
    put('events/index.mdx', `events/${'a'.repeat(121)}.mdx`, 'events/.hidden.mdx');
    const { names, findings } = listEntries(content, 'events');
    expect(names).toEqual([]);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['path']));
    expect(findings).toHaveLength(7);
    expect(findings.find(({ file }) => file.includes('2018'))?.message).toContain(
      'rename it to ete-2018.mdx',
    );
  });

  it('finds a file in a folder of its own', () => {
    put('events/2018/a.mdx', 'events/2018/deep/b.mdx');
    mkdirSync(join(content, 'events/empty'));
    expect(rules()).toEqual([
      ['events/2018/a.mdx', 'path'],
      ['events/2018/deep/b.mdx', 'path'],
      ['events/empty', 'path'],
    ]);
  });

  it('follows no links', () => {
    put('secret.mdx', 'events/a.mdx');
    symlinkSync('../secret.mdx', join(content, 'events/b.mdx'));
    symlinkSync('..', join(content, 'events/c'));
    expect(listEntries(content, 'events').names).toEqual(['a.mdx']);
    expect(rules()).toEqual([
      ['events/b.mdx', 'symlink'],
      ['events/c', 'symlink'],
    ]);
  });

  it('does not read a collection behind a link', () => {
    put('elsewhere/a.mdx');
    symlinkSync('elsewhere', join(content, 'events'));
    expect(listEntries(content, 'events').names).toEqual([]);
    expect(rules()).toEqual([['events', 'symlink']]);
  });
});

describe('listFolders(contentDir)', () => {
  it('lets files and known folders be, and warns of others', () => {
    put('events/a.mdx', 'articles/a.txt', 'README.md', 'chronology.yaml', '.cache/x');
    expect(listFolders(content)).toEqual([]);
    put('actor/a.mdx');
    expect(listFolders(content)).toMatchObject([{ rule: 'path', severity: 'warning' }]);
  });
});
