import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { readChronology } from '../../src/content/read-chronology.ts';
import { searchEntries } from '../../src/site/search-entry.ts';
import { searchLists } from '../../src/site/search-lists.ts';
import { makeSite } from '../../src/site/site.ts';
import { launchBrowser } from '../building/browser.ts';
import { writeIndex } from '../building/index-search.ts';
import { serveFolder } from '../building/serve-folder.ts';
import { makeUpChronology } from './made-up-chronology.ts';

const root = join(import.meta.dirname, '../..');
const island = join(root, 'src/site/fixtures/island');
const size = 10_000;

if (import.meta.main) await benchSearch();

/**
 * Measures what a search of 10,000 made-up events moves and how long it takes, in the search page
 * of a built site, beside the plainest way: all events as one JSON file, scanned for each question.
 */
export async function benchSearch(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'dateline-bench-search-'));
  try {
    const out = join(work, 'out');
    const indexed = await buildBig(work, out);
    const server = await serveFolder(out, '/');
    const browser = await launchBrowser();
    const context = await browser.newContext();
    const page = await context.newPage();
    const moved = countBytes(page, out, server.address);
    const questions = questionsFrom(out);

    await page.goto(`${server.address}search/`);
    await page.waitForSelector('search-panel:not([hidden])');
    await page.evaluate(settle);
    const loaded = moved();
    const ours: Measured[] = [];
    for (const words of questions) {
      const before = moved();
      const { time, found } = await page.evaluate(ask, words);
      ours.push({ words, time, found, bytes: moved() - before });
    }

    const begun = moved();
    await page.goto(`${server.address}search/`);
    const plainLoad = await page.evaluate(loadAll, `${server.address}all.json`);
    const plainBytes = moved() - begun;
    const plain: Measured[] = [];
    for (const words of questions) {
      plain.push({ words, ...(await page.evaluate(scanAll, words)), bytes: 0 });
    }
    await browser.close();
    await server.close();
    report({ indexed, loaded, ours, plain, plainBytes, plainLoad });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface Measured {
  readonly words: string;
  /** Milliseconds from the last key to the results on the page. */
  readonly time: number;
  readonly found: number;
  readonly bytes: number;
}

/** Builds the small site of the tests and puts the big index and lists in the place of its own. */
async function buildBig(work: string, out: string): Promise<number> {
  const content = join(work, 'content');
  cpSync(island, content, { recursive: true });
  const args = [join(root, 'scripts/build.ts'), '--content', content, '--out', out];
  const built = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const site = makeSite(makeUpChronology(size), readChronology(content).chronology);
  const entries = searchEntries(site);
  rmSync(join(out, 'pagefind'), { recursive: true });
  const begun = performance.now();
  await writeIndex(entries, join(out, 'pagefind'), 'en');
  const time = performance.now() - begun;
  writeFileSync(join(out, 'search/lists.json'), JSON.stringify(searchLists(site)));
  const all = entries.map(({ path, fields, date, text }) => ({ path, ...fields, date, text }));
  writeFileSync(join(out, 'all.json'), JSON.stringify(all));
  return time;
}

/** Beginnings, names, common and rare words, two words, and words that nothing has. */
function questionsFrom(out: string): string[] {
  const all: { title?: string; names?: string }[] = JSON.parse(
    readFileSync(join(out, 'all.json'), 'utf8'),
  );
  const { names }: { names: { name: string; others: string[] }[] } = JSON.parse(
    readFileSync(join(out, 'search/lists.json'), 'utf8'),
  );
  const [most] = names;
  const name = most?.name ?? '';
  const title = all[5000]?.title ?? '';
  return [
    name.slice(0, 1),
    name.slice(0, 2),
    name.slice(0, 3),
    name,
    ...(most?.others.slice(0, 2) ?? []),
    names.at(-1)?.name ?? '',
    'visits',
    'ferry talks',
    title,
    title.split(' ').slice(0, 2).join(' '),
    'denied 2015',
    'zzzz',
  ].filter((words) => words !== '');
}

/** Counts what a page and its workers are sent, text compressed as hosts send it. */
function countBytes(page: Page, out: string, address: string): () => number {
  let total = 0;
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const path = pathname.slice(new URL(address).pathname.length);
    const file = readFileSync(
      join(out, path.endsWith('/') || path === '' ? `${path}index.html` : path),
    );
    const text = /\.(?:js|json|css|html|svg)$|\/$/.test(pathname);
    total += text ? gzipSync(file).length : file.length;
  });
  return () => total;
}

/** Waits, in the page, until nothing has been loaded for a while. */
async function settle(): Promise<void> {
  let count = -1;
  while (count !== performance.getEntriesByType('resource').length) {
    count = performance.getEntriesByType('resource').length;
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
}

/** Types the words into the field, in the page, and waits for the results. */
async function ask(words: string): Promise<{ time: number; found: number }> {
  const field = document.querySelector<HTMLInputElement>('search-panel input');
  const status = document.querySelector('search-panel [data-status]');
  if (field === null || status === null) throw new Error('there is no search panel');
  const answered = new Promise((resolve) => {
    new MutationObserver(resolve).observe(status, { childList: true });
  });
  const begun = performance.now();
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await answered;
  const time = performance.now() - begun;
  const numbers = status.textContent.replaceAll(',', '').match(/\d+/g) ?? [];
  return { time, found: numbers.reduce((sum, number) => sum + Number(number), 0) };
}

type Everything = { all?: Record<string, string>[] };

/** Loads all events as one file, in the page; returns the milliseconds. */
async function loadAll(address: string): Promise<number> {
  const begun = performance.now();
  (globalThis as Everything).all = await (await fetch(address)).json();
  return performance.now() - begun;
}

/** Looks for all words in all fields of all events, in the page, and shows the first fifteen. */
function scanAll(words: string): { time: number; found: number } {
  const begun = performance.now();
  const asked = words.toLowerCase().split(' ');
  const hits = ((globalThis as Everything).all ?? []).filter((event) => {
    const text = Object.values(event).join(' ').toLowerCase();
    return asked.every((word) => text.includes(word));
  });
  const list = document.createElement('ol');
  for (const { title, headline, when, text } of hits.slice(0, 15)) {
    list.append(
      Object.assign(document.createElement('li'), {
        textContent: [title ?? headline, when, text?.slice(0, 150)].join(' '),
      }),
    );
  }
  document.body.append(list);
  return { time: performance.now() - begun, found: hits.length };
}

interface Results {
  readonly indexed: number;
  readonly loaded: number;
  readonly ours: readonly Measured[];
  readonly plain: readonly Measured[];
  readonly plainBytes: number;
  readonly plainLoad: number;
}

function report({ indexed, loaded, ours, plain, plainBytes, plainLoad }: Results): void {
  const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} KB`;
  const times = ours.map(({ time }) => time).sort((a, b) => a - b);
  const worst = times.at(-1) ?? 0;
  const median = times[times.length >> 1] ?? 0;
  const most = Math.max(...ours.map(({ bytes }) => bytes));
  const total = loaded + most;
  console.log(`search: ${size} events, indexed in ${(indexed / 1000).toFixed(1)} s`);
  for (const [at, { words, time, found, bytes }] of ours.entries()) {
    const other = plain[at];
    console.log(
      `  ${words.padEnd(44)} ${String(found).padStart(6)} found ${time.toFixed(0).padStart(4)} ms ${kilobytes(bytes).padStart(7)}` +
        `   scan ${String(other?.found ?? 0).padStart(6)} found ${(other?.time ?? 0).toFixed(0).padStart(4)} ms`,
    );
  }
  console.log(
    `search: answers in ${median.toFixed(0)} ms (median), ${worst.toFixed(0)} ms (worst); ` +
      `the page moves ${kilobytes(loaded)}, a question at most ${kilobytes(most)}`,
  );
  const scans = plain.map(({ time }) => time).sort((a, b) => a - b);
  const scan = scans[scans.length >> 1] ?? 0;
  console.log(
    `search: ${(plainBytes / total).toFixed(1)} times less is moved than by one file of all events ` +
      `(${kilobytes(plainBytes)}, ${plainLoad.toFixed(0)} ms to load), ` +
      `which a scan answers from in ${scan.toFixed(0)} ms (median)`,
  );
}
