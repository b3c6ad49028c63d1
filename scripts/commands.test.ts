import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeUpArticles } from './ingesting/made-up-articles.ts';

/** Every command, and the options that its help must name. */
const commands = {
  build: ['content', 'out', 'base', 'site'],
  ingest: ['content', 'records'],
  extract: ['content', 'jsonl'],
  timex: ['domain'],
  check: ['content', 'fix', 'against', 'format', 'warnings'],
  new: ['id', 'body', 'content'],
  import: ['content', 'as', 'map', 'source', 'dry-run'],
  links: ['content', 'format'],
  schemas: [],
  dev: ['content', 'base', 'port'],
  preview: ['out', 'base', 'port'],
  bench: [],
  test: [],
} as const;
type Name = keyof typeof commands;
const names = Object.keys(commands) as Name[];

const project = join(import.meta.dirname, '..');
const root = mkdtempSync(join(tmpdir(), 'dateline-commands-'));
afterAll(() => {
  for (const path of closed) chmodSync(path, 0o700);
  rmSync(root, { recursive: true });
});
// Whoever may not do what the superuser may must be able to walk in here.
chmodSync(root, 0o755);
const at = (path: string) => join(root, path);

for (const folder of ['content', 'sites', 'half', 'shut', 'some']) mkdirSync(at(folder));
chmodSync(at('sites'), 0o777);
const [article] = makeUpArticles(1);
for (const name of ['file.txt', 'some/good.txt']) writeFileSync(at(name), article?.text ?? '');
symlinkSync('ring', at('ring'));

/** The superuser may read everything: commands run as nobody, where nobody may read the project. */
const nobody = { uid: 65_534, gid: 65_534 };
const superuser = process.getuid?.() === 0;
const rights = superuser ? nobody : {};
const probe = [join(import.meta.dirname, 'preview.ts'), '--help'];
const canBeRefused = !superuser || spawnSync(process.execPath, probe, nobody).status === 0;

const closed = ['closed', 'half/events', 'shut/articles', 'some/locked.txt'].map(at);
for (const path of closed) {
  if (path.endsWith('.txt')) writeFileSync(path, '', { mode: 0 });
  else mkdirSync(path, { mode: 0 });
}

interface Result {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(name: Name, args: readonly string[], limits = {}): Promise<Result> {
  // As npm does, in the project's folder.
  const child = spawn(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...args], {
    cwd: project,
    env: { ...process.env, NODE_ENV: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
    ...limits,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** One line that names what is wrong, and status 2. */
async function expectRefusal(name: Name, args: readonly string[], word: string, limits = {}) {
  const { status, stdout, stderr } = await run(name, args, limits);
  const called = name === 'test' ? 'npm test' : `npm run ${name}`;
  expect({ status, stdout }, stderr).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr).toContain(`${called}: `);
  expect(stderr).toContain(word);
}

describe.concurrent.each(names)('npm run %s', { timeout: 120_000 }, (name) => {
  it('says with --help what it does and which options it takes, and does nothing', async () => {
    const { status, stdout, stderr } = await run(name, ['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(name === 'test' ? /^npm test\n/ : new RegExp(`^npm run ${name}\\b`));
    for (const option of commands[name])
      expect(stdout).toMatch(new RegExp(`^ +--${option}\\b`, 'm'));
    expect(stdout.split('\n\n')[1]?.length).toBeGreaterThan(40);
  });

  it('refuses an option that it does not know', () =>
    expectRefusal(name, ['--no-such-option'], '--no-such-option'));
});

const none = at('no/such/place');
const file = at('file.txt');
const out = ['--out', at('sites/never')];

describe.concurrent('a command that is used wrongly says so in one line and exits 2', () => {
  const wrong: readonly [what: string, Name, args: readonly string[], word: string][] = [
    ['a missing content folder', 'build', ['--content', none, ...out], 'no/such/place'],
    ['a file for a content folder', 'build', ['--content', file, ...out], 'file.txt'],
    ['a file for the output folder', 'build', ['--content', at('content'), '--out', file], file],
    [
      'an output folder in a file',
      'build',
      ['--content', at('content'), '--out', `${file}/x`],
      file,
    ],
    ['a base path without slashes', 'build', ['--base', 'x', ...out], '"x"'],
    ['an option without its value', 'build', ['--out'], '--out'],
    ['an address without a scheme', 'build', ['--site', 'x.org', ...out], '"x.org"'],
    ['a missing content folder', 'ingest', ['--content', none], 'no/such/place'],
    ['a file for a content folder', 'ingest', ['--content', file], 'file.txt'],
    ['a missing article', 'ingest', ['--content', at('content'), none], 'no/such/place'],
    ['missing records', 'ingest', ['--content', at('content'), '--records', none], 'no/such/place'],
    ['other records', 'ingest', ['--content', at('content'), '--records', file], 'file.txt:1'],
    ['a folder of records', 'ingest', ['--content', at('content'), '--records', root], root],
    ['a missing content folder', 'extract', ['--content', none, file], 'no/such/place'],
    ['a file for a content folder', 'extract', ['--content', file, file], 'file.txt'],
    ['a missing content folder', 'check', ['--content', none], 'no/such/place'],
    ['a file for a content folder', 'check', ['--content', file], 'file.txt'],
    ['a format that is none', 'check', ['--format', 'xml'], '"xml"'],
    ['a state that is none', 'check', ['--against', 'nonsense'], '"nonsense"'],
    ['a missing content folder', 'links', ['--content', none], 'no/such/place'],
    ['a file for a content folder', 'links', ['--content', file], 'file.txt'],
    ['a format that is none', 'links', ['--format', 'xml'], '"xml"'],
    ['a missing content folder', 'new', ['place', '--content', none], 'no/such/place'],
    ['a kind of record that is none', 'new', ['thing'], 'event, actor'],
    ['a missing content folder', 'import', ['--content', none, file], 'no/such/place'],
    ['a missing file', 'import', ['--content', at('content'), none], 'no/such/place'],
    ['no file', 'import', [], 'no file'],
    ['a missing content folder', 'dev', ['--content', none], 'no/such/place'],
    ['a file for a content folder', 'dev', ['--content', file], 'file.txt'],
    ['a port that is none', 'dev', ['--port', 'x'], '"x"'],
    ['a missing site', 'preview', ['--out', none], 'no/such/place'],
    ['a folder without a site', 'preview', ['--out', at('content')], 'content'],
    ['a word', 'test', ['word'], '"word"'],
  ];
  it.each(wrong)('%s: %s', (_, name, args, word) => expectRefusal(name, args, word), 120_000);

  const rings: readonly [Name, args: readonly string[]][] = [
    ['build', ['--content', at('ring'), ...out]],
    ['ingest', ['--content', at('ring')]],
    ['ingest', ['--content', at('content'), at('ring')]],
    ['extract', [at('ring')]],
    ['check', ['--content', at('ring')]],
    ['dev', ['--content', at('ring')]],
  ];
  it.each(rings)('a ring of links: %s', (name, args) => expectRefusal(name, args, 'ring'), 120_000);

  // Who may read everything is refused nothing.
  if (!canBeRefused) return;
  const unreadable: readonly [what: string, Name, args: readonly string[], word: string][] = [
    ['closed content', 'build', ['--content', at('closed'), ...out], 'closed'],
    ['a closed collection', 'build', ['--content', at('half'), ...out], 'half/events'],
    ['closed articles', 'build', ['--content', at('shut'), ...out], 'shut/articles'],
    ['closed content', 'ingest', ['--content', at('closed')], 'closed'],
    ['a closed collection', 'ingest', ['--content', at('half')], 'half/events'],
    ['closed articles', 'ingest', ['--content', at('shut')], 'shut/articles'],
    ['a closed folder of articles', 'ingest', ['--content', at('content'), at('closed')], 'closed'],
    ['a closed folder of articles', 'extract', [at('closed')], 'closed'],
    ['closed content', 'extract', ['--content', at('closed'), file], 'closed'],
    ['closed content', 'check', ['--content', at('closed')], 'closed'],
    ['a closed collection', 'check', ['--content', at('half')], 'half/events'],
    ['closed content', 'dev', ['--content', at('closed'), '--port', '0'], 'closed'],
    ['a closed site', 'preview', ['--out', at('closed')], 'closed'],
  ];
  it.each(unreadable)(
    'what may not be read, %s: %s',
    (_, name, args, word) => expectRefusal(name, args, word, rights),
    120_000,
  );

  it('but goes on where one of many articles is closed', async () => {
    const args = ['--content', at('content'), at('some')];
    const { status, stdout, stderr } = await run('extract', args, rights);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).file).toBe(at('some/good.txt'));
    expect(stderr).toMatch(/^\S+locked\.txt: cannot be read[^\n]*\n$/);
  }, 120_000);
});

describe('the commands', () => {
  it('are those that package.json names', () => {
    const file = join(import.meta.dirname, '../package.json');
    const { scripts } = JSON.parse(readFileSync(file, 'utf8'));
    for (const name of names) expect(scripts[name]).toBe(`node scripts/${name}.ts`);
    expect(
      Object.keys(scripts)
        .filter((name) => name !== 'format')
        .sort(),
    ).toEqual(names.sort());
  });
});
