import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { islandFolder } from '../src/site/fixtures/island-site.ts';

const work = mkdtempSync(join(tmpdir(), 'dateline-walk-'));
const [content, out] = [join(work, 'content'), join(work, 'out')];
afterAll(() => rmSync(work, { recursive: true, force: true }));

const id = '2031-07-08-ada-brenn-opens-the-tide-gauge';
const file = join(content, `events/${id}.mdx`);
const source = 'osk-gazette-2031-07-09-new-gauge-at-kell';

function run(script: string, ...args: string[]) {
  const ran = spawnSync(
    process.execPath,
    [join(import.meta.dirname, script), ...args, '--content', content],
    { encoding: 'utf8', env: { ...process.env, NODE_ENV: undefined } },
  );
  return { status: ran.status, text: ran.stdout + ran.stderr };
}

beforeAll(() => {
  cpSync(islandFolder, content, { recursive: true });
  mkdirSync(join(content, 'articles'));
  writeFileSync(
    join(content, 'articles/gauge.txt'),
    'New gauge at Kell\n\nAda Brenn opened the tide gauge at Kell on 8 July. Tomas Vey held the ladder.\n',
  );
});

/** The six ways: what an editor may do to a file, the line that is to be named, and the repair. */
const breaks: readonly {
  what: string;
  old: string;
  put: string;
  line: number;
  says: string;
  fixed?: true;
}[] = [
  {
    what: 'an actor mistyped',
    old: 'ada-brenn',
    put: 'ada-bren',
    line: 7,
    says: 'unknown-actor "ada-bren" is no actor; did you mean "ada-brenn"?',
  },
  {
    what: 'a day that July has not',
    old: 'date: 2031-07-08\nstatus',
    put: 'date: 2031-07-38\nstatus',
    line: 3,
    says: 'expected 01 to 31',
  },
  {
    what: 'a field that is none',
    old: 'places:',
    put: 'plcaes:',
    line: 6,
    says: 'unknown-field "plcaes" is no field; did you mean "places"?',
  },
  {
    what: 'a status that is none',
    old: 'status: occurred\nkind',
    put: 'status: occured\nkind',
    line: 4,
    says: 'did you mean "occurred"?',
  },
  {
    what: 'a quote that the article has not',
    old: '8 July.',
    put: '9 July.',
    line: 10,
    says: 'the article goes on "8 July.',
  },
  {
    what: 'a character that nobody sees',
    old: 'Ada Brenn opens',
    put: 'Ada\u200b Brenn opens',
    line: 2,
    says: 'remove it',
    fixed: true,
  },
];

describe('a contributor’s way: new, check, --fix, build', { timeout: 180_000 }, () => {
  it('makes a source and an event by flags, which pass the check', () => {
    const made = run(
      'new.ts',
      'source',
      '--publisher',
      'osk-gazette',
      '--headline',
      'New gauge at Kell',
      '--published',
      '2031-07-09',
      '--language',
      'en',
      '--form',
      'capture',
      '--article',
      'gauge.txt',
    );
    expect(made).toMatchObject({ status: 0 });
    const event = run(
      'new.ts',
      'event',
      '--title',
      'Ada Brenn opens the tide gauge',
      '--date',
      '2031-07-08',
      '--status',
      'occurred',
      '--kind',
      'visit',
      '--actor',
      'ada-brenn:guest',
      '--place',
      'kell',
      '--source',
      source,
      '--quote',
      'Ada Brenn opened the tide gauge at Kell on 8 July.',
    );
    expect(event).toMatchObject({ status: 0 });
    expect(event.text).toContain(`events/${id}.mdx`);
    expect(event.text).toContain('npm run check');
    expect(run('check.ts')).toMatchObject({ status: 0 });
  });

  it('never asks where nobody can answer, but names the flag', () => {
    const { status, text } = run('new.ts', 'event', '--title', 'Ada Brenn returns');
    expect(status).toBe(2);
    expect(text).toContain('--status is missing');
  });

  it.each(breaks)(
    'is told of $what: the line, and the repair',
    ({ old, put, line, says, fixed }) => {
      const whole = readFileSync(file, 'utf8');
      writeFileSync(file, whole.replace(old, put));
      const found = run('check.ts');
      expect(found.status).toBe(1);
      expect(found.text).toMatch(new RegExp(`${id}\\.mdx:${line}:`));
      expect(found.text).toContain(says);
      const repaired = run('check.ts', '--fix');
      expect(repaired.status).toBe(fixed ? 0 : 1);
      // What has more than one repair is left to the editor, untouched.
      expect(readFileSync(file, 'utf8')).toBe(fixed ? whole : whole.replace(old, put));
      writeFileSync(file, whole);
    },
  );

  it('is told of all at once, repairs by --fix and by hand, builds, and sees the event', () => {
    const whole = readFileSync(file, 'utf8');
    const broken = breaks.reduce((text, { old, put }) => text.replace(old, put), whole);
    writeFileSync(file, broken);
    // A file that holds what nobody sees is read no further.
    expect(run('check.ts', '--fix').text).toContain('1 repair made');
    // What the rules say of a file is said when its fields can be read.
    let open = breaks.filter(({ fixed }) => !fixed);
    for (let { text } = run('check.ts'); open.length > 0; { text } = run('check.ts')) {
      const told = open.filter(({ line, says }) =>
        text.split('\n').some((row) => row.includes(`${id}.mdx:${line}:`) && row.includes(says)),
      );
      expect(told).not.toEqual([]);
      const now = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        told.reduce((mended, { old, put }) => mended.replace(put, old), now),
      );
      open = open.filter((one) => !told.includes(one));
    }
    expect(readFileSync(file, 'utf8')).toBe(whole);
    expect(run('build.ts', '--out', out)).toMatchObject({ status: 0 });
    const page = readFileSync(join(out, `events/${id}/index.html`), 'utf8');
    expect(page).toContain('Ada Brenn opens the tide gauge');
    expect(page).toContain('Ada Brenn opened the tide gauge at Kell on 8 July.');
  });
});
