import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatFinding } from './finding.ts';
import { readChronology } from './read-chronology.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'dateline-chronology-'));
});
afterEach(() => rmSync(content, { recursive: true }));

const read = (text: string) => {
  writeFileSync(join(content, 'chronology.yaml'), text);
  const { chronology, findings } = readChronology(content);
  return {
    chronology,
    lines: findings.map((finding) => formatFinding(finding).slice(content.length + 1)),
  };
};

describe('readChronology(contentDir)', () => {
  it('gives the defaults where there is no file, or an empty one', () => {
    const { chronology, findings } = readChronology(content);
    expect(findings).toEqual([]);
    expect(chronology.quotes).toEqual({ words: 40, least: 12, perEvent: 3, share: 0.1 });
    expect(read('')).toEqual({ chronology, lines: [] });
    expect(read('# nothing\n\n')).toEqual({ chronology, lines: [] });
  });

  it('reads what the file says', () => {
    const { chronology, lines } = read('title: Harbour talks\nquotes: { words: 30 }\n');
    expect(lines).toEqual([]);
    expect(chronology).toMatchObject({
      title: 'Harbour talks',
      quotes: { words: 30, perEvent: 3 },
    });
  });

  it('says what is wrong, and gives the defaults meanwhile', () => {
    const { chronology, lines } = read('title: A\nqoutes: {}\nsite: example\n');
    expect(chronology.title).toBe('Chronology');
    expect(lines).toEqual([
      'chronology.yaml:2:1 unknown-field "qoutes" is no field; did you mean "quotes"?',
      expect.stringMatching(/^chronology.yaml:3:7 bad-url site is "example"/),
    ]);
    expect(read('- a\n').lines).toEqual([expect.stringMatching(/:1:1 yaml is no record/)]);
    expect(read('title: &a b\n').lines).toEqual([expect.stringMatching(/:1:11 yaml-alias /)]);
  });

  it('follows no link', () => {
    symlinkSync('/etc/hostname', join(content, 'chronology.yaml'));
    expect(readChronology(content).findings).toMatchObject([{ rule: 'symlink' }]);
  });
});
