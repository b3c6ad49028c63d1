import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  axeFindings as findings,
  type TriedSite,
  trySite,
  type Watched,
} from '../../scripts/trying/tried-site.ts';
import { islandFolder } from './fixtures/island-site.ts';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** One of each type of page. */
const types = {
  home: '',
  chronology: 'chronology/',
  undated: 'chronology/undated/',
  year: 'chronology/2031/',
  month: 'chronology/2031/04/',
  event: 'events/2031-04-brenn-visits-kell/',
  'denied event': 'events/2030-11-third-ferry/',
  actors: 'actors/',
  actor: 'actors/ada-brenn/',
  sources: 'sources/',
  'sources by date': 'sources/by-date/',
  source: 'sources/radio-kell-2031-05-02-the-lantern-accord/',
  publishers: 'publishers/',
  publisher: 'publishers/osk-gazette/',
  places: 'places/',
  kinds: 'kinds/',
  kind: 'kinds/agreement/',
  statuses: 'statuses/',
  status: 'statuses/denied/',
  place: 'places/port-osk/',
  about: 'about/',
  method: 'method/',
  search: 'search/?q=Brenn',
  'loose ends': 'loose-ends/',
  disagreements: 'disagreements/',
  'not found': '404.html',
};

let site: TriedSite;
let base = '';
let out = '';

beforeAll(async () => {
  site = await trySite(islandFolder);
  ({ base, out } = site);
}, 300_000);

afterAll(() => site?.close());

function open(path: string, options: BrowserContextOptions = {}): Promise<Watched> {
  return site.open(path, options);
}

describe('the built site', () => {
  it('has for every internal link on every page the page that it leads to', () => {
    const pages = globSync('**/*.html', { cwd: out });
    const texts = new Map(pages.map((page) => [page, readFileSync(join(out, page), 'utf8')]));
    const broken: string[] = [];
    for (const [page, text] of texts) {
      for (const [, target = ''] of text.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
        if (/^(?:https?|mailto):/.test(target)) continue;
        const here = `http://x${base}${page.replace(/index\.html$/, '')}`;
        const { pathname, hash } = new URL(target.replaceAll('&#38;', '&'), here);
        const inside = pathname.startsWith(base);
        const file = pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
        const found = inside && (texts.has(file) || globSync(file, { cwd: out }).length > 0);
        const anchor = hash === '' || texts.get(file)?.includes(`id="${hash.slice(1)}"`);
        if (!found || !anchor) broken.push(`${page} → ${target}`);
      }
    }
    expect(pages.length).toBeGreaterThan(35);
    expect(broken).toEqual([]);
  });

  it('links to every page from another one', () => {
    const pages = globSync('**/index.html', { cwd: out }).map((page) => page.slice(0, -10));
    const linked = new Set(
      pages.flatMap((page) =>
        Array.from(
          readFileSync(join(out, page, 'index.html'), 'utf8').matchAll(/<a\s[^>]*href="([^"#?]*)/g),
          ([, to = '']) => to,
        )
          .filter((to) => to !== base + page)
          .map((to) => to.slice(base.length)),
      ),
    );
    // Old addresses, and what is shown inside the pages of others.
    const unlinked = ['events/brenn-goes-to-kell/', 'actors/thomas-vey/', 'embed/'];
    const orphans = pages.filter((page) => !linked.has(page) && !unlinked.includes(page));
    expect(orphans).toEqual([]);
  });

  it('gives every page a title and a description of its own, and readable JSON-LD', () => {
    const seen = new Map<string, string>();
    for (const page of globSync('**/index.html', { cwd: out })) {
      const text = readFileSync(join(out, page), 'utf8');
      if (text.includes('http-equiv="refresh"')) continue;
      // No address is better than half of one: nobody has said where this site is.
      expect(text).not.toMatch(/rel="canonical"|property="og:url"/);
      const title = /<title>([^<]+)<\/title>/.exec(text)?.[1] ?? '';
      expect(seen.get(title), `${page} is titled as another page`).toBeUndefined();
      seen.set(title, page);
      expect(/<meta name="description" content="([^"]{20,})"/.test(text), page).toBe(true);
      if (text.includes('content="noindex"')) continue;
      const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1] ?? '';
      expect(JSON.parse(data)['@context']).toBe('https://schema.org');
    }
  });

  it('has no script, style or handler inside a page', () => {
    for (const page of globSync('**/*.html', { cwd: out })) {
      const text = readFileSync(join(out, page), 'utf8').replace(
        /<script type="application\/ld\+json">.*?<\/script>/gs,
        '',
      );
      expect(text, page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
    }
  });

  it('leads from an old address to the new one', async () => {
    const { page, close } = await open('events/brenn-goes-to-kell/');
    await page.waitForURL(/2031-04-brenn-visits-kell\/$/);
    expect(await page.textContent('h1')).toBe('Ada Brenn visits Kell');
    await close();
  });

  it('shows a quotation in quotation marks and a summary without', async () => {
    const { page, close } = await open(types.event);
    const [quoted, summary] = await page.locator('li[id^="evidence-"]').allTextContents();
    expect(quoted).toContain('“The minister will sail on Wednesday 2 April');
    expect(summary).toContain('This chronology’s summary of the article');
    expect(summary).toContain('Brenn spent the first three days of April in Kell.');
    expect(summary).not.toMatch(/[“”"]/);
    expect(await page.textContent('.differ')).toContain(
      'Osk Gazette announced 2 April 2031 [1]; Radio Kell reports 1–3 April 2031 [2].',
    );
    await close();
  });
});

describe.each([
  { scheme: 'light', width: 1440 },
  { scheme: 'light', width: 390 },
  { scheme: 'dark', width: 1440 },
  { scheme: 'dark', width: 390 },
] as const)('a page in $scheme at $width pixels', ({ scheme, width }) => {
  const options = { colorScheme: scheme, viewport: { width, height: 900 } };
  let window: Watched;
  beforeAll(async () => {
    window = await open('404.html', options);
  });
  afterAll(() => window.close());

  it.each(Object.entries(types))(
    'gives axe nothing to say, nor the console: %s',
    async (type, path) => {
      const { page, faults } = window;
      await page.goto(site.server.address + path, { waitUntil: 'load' });
      if (type === 'search') await page.waitForSelector('search-panel section');
      expect(await findings(page)).toEqual([]);
      expect(faults).toEqual([]);
      const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
      expect(await page.evaluate(wide), 'the page is wider than the window').toBe(false);
    },
  );
});

describe('a page without JavaScript', () => {
  let window: Watched;
  beforeAll(async () => {
    window = await open('404.html', { javaScriptEnabled: false });
  });
  afterAll(() => window.close());

  it.each(Object.entries(types))('can be read: %s', async (type, path) => {
    const { page } = window;
    await page.goto(site.server.address + path);
    expect(await page.locator('h1').isVisible()).toBe(true);
    const text = (await page.textContent('main')) ?? '';
    expect(text.length).toBeGreaterThan(60);
    if (type === 'search') {
      expect(text).toContain('needs JavaScript');
      expect(await page.locator('form').isVisible()).toBe(false);
    }
  });
});
