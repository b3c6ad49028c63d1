import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeMadeUp } from '../../scripts/benching/write-made-up.ts';
import { type TriedSite, trySite } from '../../scripts/trying/tried-site.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'dateline-made-up-'));
let site: TriedSite;

beforeAll(async () => {
  writeMadeUp(join(folder, 'content'), 520, { year: 2020 });
  site = await trySite(join(folder, 'content'));
}, 300_000);

afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Compressed as hosts send it, in thousands of bytes. */
const kilobytes = (file: string) => gzipSync(readFileSync(join(site.out, file))).length / 1000;
const sum = (files: readonly string[]) => files.reduce((total, file) => total + kilobytes(file), 0);

/** What a browser asks for to show a page. */
async function asked(path: string): Promise<string[]> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const files: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    files.push(pathname.slice(site.base.length).replace(/(^|\/)$/, '$1index.html'));
  });
  await page.goto(site.server.address + path, { waitUntil: 'networkidle' });
  await context.close();
  return files;
}

describe('the weight of pages', () => {
  it('is at most 15 KB for an event, with all that it loads', async () => {
    const [first] = globSync('events/*/', { cwd: site.out });
    const files = await asked(`${first}/`.replaceAll('\\', '/').replace(/\/+$/, '/'));
    expect(files.length).toBeGreaterThan(1);
    expect(sum(files)).toBeLessThan(15);
  });

  it('is at most 20 KB for all stylesheets', () => {
    expect(sum(globSync('assets/*.css', { cwd: site.out }))).toBeLessThan(20);
  });

  it('is at most 120 KB for a year of 500 events', async () => {
    const entries = readFileSync(join(site.out, 'chronology/2020/index.html'), 'utf8');
    expect(entries.split('class="entry"').length - 1).toBeGreaterThanOrEqual(500);
    expect(sum(await asked('chronology/2020/'))).toBeLessThan(120);
  });
});

describe('a year of 500 events', () => {
  it('leads to a month exactly, however much is laid out late', async () => {
    const { page, close } = await site.open('chronology/2020/#month-11');
    const top = `document.getElementById('month-11').getBoundingClientRect().top`;
    await expect.poll(() => page.evaluate(top)).toBeLessThan(300);
    await page.locator('.months a[href="#month-04"]').click();
    const other = top.replace('11', '04');
    await expect.poll(() => page.evaluate(`Math.abs(${other} - 110) < 60`)).toBe(true);
    await close();
  });
});
