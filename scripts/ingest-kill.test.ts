import { spawn } from 'node:child_process';
import {
  cpSync,
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
import { readLibrary } from '../src/content/read-library.ts';
import { ingest } from './ingest-articles.ts';
import { makeUpArticles } from './made-up-articles.ts';

const root = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
afterAll(() => rmSync(root, { recursive: true }));
const command = join(import.meta.dirname, 'ingest.ts');
const kills = 30;

const start = join(root, 'start');
mkdirSync(join(start, 'articles'), { recursive: true });
for (const { name, text } of makeUpArticles(36)) writeFileSync(join(start, 'articles', name), text);

/** Runs the command; with `after`, kills it that many milliseconds after its first sign of work. */
function run(dir: string, after?: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, '--content', dir], { stdio: 'ignore' });
    let timer: NodeJS.Timeout | undefined;
    if (after !== undefined) timer = setTimeout(() => child.kill('SIGKILL'), after);
    child.on('error', reject);
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
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
    const before = performance.now();
    await run(whole);
    const time = performance.now() - before;
    const expected = bytesOf(whole);
    let interrupted = 0;
    let halfWay = 0;
    for (let n = 0; n < kills; n++) {
      const dir = join(root, String(n));
      cpSync(start, dir, { recursive: true });
      // Start-up writes nothing: the kills fall into the second half of the time that a run takes.
      if (await run(dir, time * (0.4 + 0.6 * Math.random()))) interrupted++;
      const { library, findings } = readLibrary(dir);
      expect(findings).toEqual([]);
      if (library.publishers.size > 0 && library.sources.size < 36) halfWay++;
      const report = await ingest({ contentDir: dir });
      expect(report.faults).toEqual([]);
      expect(bytesOf(dir)).toEqual(expected);
      rmSync(dir, { recursive: true });
    }
    expect(interrupted).toBeGreaterThan(kills / 3);
    expect(halfWay).toBeGreaterThan(0);
  }, 120_000);
});
