import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/content/read-library.ts';
import { ingest } from './ingest-articles.ts';
import { makeUpArticles } from './made-up-articles.ts';

const root = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
afterAll(() => rmSync(root, { recursive: true }));
const command = join(import.meta.dirname, '../ingest.ts');
const kills = 30;

const start = join(root, 'start');
mkdirSync(join(start, 'articles'), { recursive: true });
for (const { name, text } of makeUpArticles(30)) writeFileSync(join(start, 'articles', name), text);

interface Run {
  readonly killed: boolean;
  /** Milliseconds before the first write, and from there to the end. */
  readonly reading: number;
  readonly writing: number;
}

/** Runs the command; `kill` says how many milliseconds after its start, or its first write, it dies. */
async function run(dir: string, kill?: { from: 'start' | 'write'; after: number }): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, [command, '--content', dir], { stdio: 'ignore' });
  let wrote = Infinity;
  const ended = new Promise<boolean>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_, signal) => resolve(signal === 'SIGKILL'));
  });
  const watch = setInterval(() => {
    if (wrote === Infinity && existsSync(join(dir, '.ingest.jsonl'))) wrote = performance.now();
    const since = kill?.from === 'write' ? wrote : began;
    if (kill && performance.now() - since >= kill.after) child.kill('SIGKILL');
  }, 1);
  const killed = await ended;
  clearInterval(watch);
  const end = performance.now();
  return { killed, reading: Math.min(wrote, end) - began, writing: Math.max(0, end - wrote) };
}

/** Every file of the content, with its bytes. */
function bytesOf(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.sort().map((file) => [file.slice(dir.length), readFileSync(file, 'utf8')]),
  );
}

describe('npm run ingest, killed', () => {
  it(`leaves whole files at ${kills} random instants, and the next run completes the work`, async () => {
    const whole = join(root, 'whole');
    cpSync(start, whole, { recursive: true });
    const { reading, writing } = await run(whole);
    const expected = bytesOf(whole);
    let interrupted = 0;
    let halfWay = 0;
    for (let n = 0; n < kills; n++) {
      const dir = join(root, String(n));
      cpSync(start, dir, { recursive: true });
      // Start-up is long and writes nothing: most kills fall into the writing.
      const { killed } = await run(
        dir,
        n % 3 === 0
          ? { from: 'start', after: Math.random() * (reading + writing) }
          : { from: 'write', after: Math.random() * writing },
      );
      if (killed) interrupted++;
      const { library, findings } = readLibrary(dir);
      expect(findings).toEqual([]);
      if (library.publishers.size > 0 && library.sources.size < 30) halfWay++;
      const report = await ingest({ contentDir: dir });
      expect(report.faults).toEqual([]);
      expect(bytesOf(dir)).toEqual(expected);
      rmSync(dir, { recursive: true });
    }
    expect(interrupted).toBeGreaterThan(kills / 3);

    expect(halfWay).toBeGreaterThan(0);
  }, 300_000);
});
