import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../building/browser.ts';
import { type FolderServer, serveFolder } from '../building/serve-folder.ts';

/** A page in a browser, and what it did that it should not: messages, requests to other hosts. */
export interface Watched {
  readonly page: Page;
  readonly faults: string[];
  close(): Promise<void>;
}

/** A site that was built for a test, served as a strict host would, with a browser to look at it. */
export interface TriedSite {
  readonly base: string;
  readonly out: string;
  readonly server: FolderServer;
  readonly browser: Browser;
  /** Opens a page, named from the site's root without a slash before it. */
  open(path: string, options?: BrowserContextOptions): Promise<Watched>;
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a strict host would send; the tests themselves need `unsafe-eval`. */
export const strictPolicy =
  "default-src 'none'; script-src 'self' 'unsafe-eval'; worker-src 'self'; style-src 'self'; " +
  "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Builds a copy of a content folder and opens it in a browser; throws with what the build said. */
export async function trySite(
  contentDir: string,
  { base = '/some/where/', policy = strictPolicy } = {},
): Promise<TriedSite> {
  const work = mkdtempSync(join(tmpdir(), 'dateline-site-'));
  const [content, out] = [join(work, 'content'), join(work, 'out')];
  cpSync(contentDir, content, { recursive: true });
  const args = ['--content', content, '--out', out, '--base', base];
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: undefined },
  });
  if (built.status !== 0) throw new Error(built.stderr + built.stdout);
  const server = await serveFolder(out, base, { headers: { 'content-security-policy': policy } });
  const browser = await launchBrowser();
  return {
    base,
    out,
    server,
    browser,
    async open(path, options = {}) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const faults = watch(page, server.address);
      await page.goto(server.address + path, { waitUntil: 'load' });
      return { page, faults, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** Says what axe finds on a page: nothing, where all is well. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

function watch(page: Page, address: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) faults.push(`asks for ${request.url()}`);
  });
  return faults;
}
