import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import {
  altered,
  eventFile,
  type Files,
  findingsIn,
  sound,
  sourceFile,
  writeFolder,
} from './fixture.ts';

const root = join(import.meta.dirname, '../..');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Runs the command on a folder with these files; paths in its output begin at the folder. */
function check(
  files: Files,
  ...options: string[]
): { status: number | null; stdout: string; stderr: string } {
  const folder = writeFolder(files);
  folders.push(folder);
  const script = join(root, 'scripts/check.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, '--content', folder, ...options],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout: stdout.replaceAll(`${folder}/`, ''), stderr };
}

const thirty = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ');
const second = 'events/2018-04-04-office-announces-visit.mdx';

/** Each fault in a file of its own, but for those that only one kind of record can have. */
const apart = (): Files => {
  const other = altered(eventFile, 'Ada Envoy visits Harbour Town', thirty)[eventFile];
  const third = altered(eventFile, 'left the harbour town', 'left the harbour city')[eventFile];
  const fourth = altered(eventFile, 'date: 2018-04-09/2018-04-12\nst', 'date: 2018-02-30\nst')[
    eventFile
  ];
  const files = altered(eventFile, 'actor: ada-envoy', 'actor: ada-envoi');
  return {
    ...altered(sourceFile, 'https://example.org', 'ftp://example.org', files),
    [second]: other,
    'events/third.mdx': third,
    'events/fourth.mdx': fourth,
    'actors/Bo-Mayor.mdx': sound['actors/bo-mayor.mdx'],
  };
};

/** As many faults as one event can have. */
const together = (): Files => {
  let files = altered(eventFile, 'actor: ada-envoy', 'actor: ada-envoi');
  files = altered(eventFile, 'date: 2018-04-09/2018-04-12\nst', 'date: 2018-13\nst', files);
  files = altered(eventFile, 'left the harbour town', 'left the harbour city', files);
  files = altered(eventFile, 'Ada Envoy visits Harbour Town', thirty, files);
  files = altered(eventFile, 'review:', 'redirects: [other]\nreview:', files);
  files = altered(sourceFile, 'https://example.org/envoy', 'javascript:alert(1)', files);
  const other = altered(eventFile, '[harbour-town]', '[]')[eventFile];
  return { ...files, 'events/other.mdx': other };
};

describe('npm run check', { timeout: 60_000 }, () => {
  it('says that a sound chronology is sound', () => {
    const { status, stdout, stderr } = check(sound);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: '0 findings in 8 records, 0 warnings\n',
      stderr: '',
    });
  });

  it('finds six faults in six files: where each is, its rule and its repair', () => {
    const { status, stdout } = check(apart());
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([
      'actors/Bo-Mayor.mdx:1:1 duplicate-id is a second record "bo-mayor" beside actors/bo-mayor.mdx; merge the two and delete this file',
      `${second}:2:8 title-length the title has 30 words; at most 12: say who does what where, and put the rest into the body`,
      `${eventFile}:8:14 unknown-actor "ada-envoi" is no actor; did you mean "ada-envoy"?`,
      'events/fourth.mdx:3:7 bad-date date: "2018-02-30" is no date: 2018-02 has no day 30; expected 01 to 28',
      'events/third.mdx:12:21 quote-not-in-source the quote is not in gazette.txt; after "left the harbour" the article goes on "town on Thursday after", not "city on Thursday after"',
      `${sourceFile}:6:6 bad-url url is "ftp://example.org/envoy"; expected an address with http:// or https://`,
      expect.stringMatching(/^6 findings in 11 records, \d warnings?/),
      '',
    ]);
  });

  it('finds all six when they are in one event and its source', () => {
    const { status, stdout } = check(together());
    const rules = stdout.split('\n').map((line) => line.split(' ')[1]);
    expect(status).toBe(1);
    expect(rules.slice(0, -2)).toEqual([
      'title-length',
      'bad-date',
      'unknown-actor',
      'quote-not-in-source',
      'duplicate-id',
      'bad-url',
    ]);
  });

  it("writes GitHub's annotations", () => {
    const { status, stdout, stderr } = check(apart(), '--format', 'github');
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(1);
    expect(lines).toHaveLength(6);
    expect(lines[2]).toBe(
      `::error file=${eventFile},line=8,col=14,title=unknown-actor::"ada-envoi" is no actor; did you mean "ada-envoy"?`,
    );
    expect(stderr).toMatch(/^6 findings/);
  });

  it('writes JSON and nothing else on stdout', () => {
    const { status, stdout } = check(apart(), '--format', 'json');
    const findings = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(findings).toHaveLength(6);
    expect(findings[3]).toEqual({
      file: 'events/fourth.mdx',
      line: 3,
      column: 7,
      rule: 'bad-date',
      message: expect.any(String),
      severity: 'error',
    });
  });

  it('lists warnings when asked, and does not fail for them', () => {
    const files = { ...sound, 'places/isle.mdx': '---\nname: Isle\nreview: machine\n---\n' };
    const quiet = check(files);
    expect(quiet.status).toBe(0);
    expect(quiet.stdout).toBe('0 findings in 9 records, 1 warning (--warnings lists them)\n');
    const { status, stdout } = check(files, '--warnings');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^places\/isle.mdx:2:7 orphan-place \(warning\) /);
  });

  it('answers wrong use with one line and 2', () => {
    for (const options of [
      ['--form', 'text'],
      ['--format', 'xml'],
      ['file.mdx'],
      ['--content', 'nowhere'],
    ]) {
      const { status, stdout, stderr } = check(sound, ...options);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^npm run check: .+\n$/);
    }
  });

  it('explains itself', () => {
    const { status, stdout } = check(sound, '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--content DIR');
  });
});

describe('checkContent(contentDir)', () => {
  it('takes an empty folder for an empty chronology', () => {
    expect(findingsIn({ 'chronology.yaml': '# nothing yet\n' })).toEqual([]);
  });

  it('holds chronology.yaml against its schema', () => {
    expect(findingsIn({ 'chronology.yaml': 'quotes:\n  word: 30\n' })).toEqual([
      'chronology.yaml:2:3 unknown-field "word" is no field of quotes; did you mean "words"?',
    ]);
  });

  it('warns of a folder whose name is mistyped', () => {
    expect(findingsIn({ 'event/a.mdx': 'x' })).toEqual([
      'event:1:1 path (warning) is no folder of a chronology, so nothing in it is read; did you mean "events"?',
    ]);
  });

  it('throws where there is no folder', () => {
    expect(() => checkContent(join(root, 'no-such-folder'))).toThrow(/ENOENT/);
    expect(() => checkContent(join(root, 'package.json'))).toThrow(/is no folder/);
  });
});

describe('checkContent(contentDir, { warnings: false })', () => {
  it('finds what it finds with warnings, but for these', () => {
    const folder = writeFolder({ ...apart(), 'event/mistyped.mdx': '' });
    folders.push(folder);
    const { findings } = checkContent(folder);
    const wanted = findings.filter(({ severity }) => severity !== 'warning');
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.length).toBeLessThan(findings.length);
    expect(checkContent(folder, { warnings: false }).findings).toEqual(wanted);
  });
});
