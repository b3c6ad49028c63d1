import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
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

const event = 'events/2031-04-brenn-visits-kell/';

let site: TriedSite;

beforeAll(async () => {
  site = await trySite(islandFolder);
}, 300_000);

afterAll(() => site?.close());

function open(path: string, options: BrowserContextOptions = {}): Promise<Watched> {
  return site.open(path, options);
}

/** Waits until the panel says so. */
async function status(page: Page, text: string | RegExp): Promise<void> {
  await page.locator('search-panel [role="status"]', { hasText: text }).waitFor();
}

/** What the panel shows once it has answered: heading → titles. */
async function groups(page: Page): Promise<Record<string, string[]>> {
  await status(page, /^(?:Found|Nothing)/);
  return page.$$eval('search-panel section', (sections) =>
    Object.fromEntries(
      sections.map((section) => [
        section.querySelector('h2')?.firstChild?.textContent?.trim() ?? '',
        Array.from(section.querySelectorAll('h3 a'), (link) => link.textContent ?? ''),
      ]),
    ),
  );
}

let asking: Promise<Watched> | undefined;

/** Opens the search page with a question and gives the groups that it shows. */
async function ask(query: string): Promise<Record<string, string[]>> {
  asking ??= open('404.html');
  const { page, faults } = await asking;
  faults.length = 0;
  await page.goto(`${site.server.address}search/?${query}`);
  const found = await groups(page);
  expect(faults).toEqual([]);
  return found;
}

const focused = 'document.activeElement?.textContent';

describe('search from any page', () => {
  it('opens by the key /, walks by arrows, and gives the focus back', async () => {
    const { page, faults, close } = await open(event);
    const loaded = `performance.getEntriesByType('resource').map(({ name }) => name).join()`;
    expect(await page.evaluate(loaded)).not.toMatch(/pagefind|search\//);
    const link = page.locator('main a').first();
    await link.focus();
    const before = await page.evaluate(focused);
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open]');
    await page.keyboard.type('Brenn');
    const found = await groups(page);
    expect(Object.keys(found)).toEqual(['Actors', 'Events', 'Sources']);
    expect(found['Actors']).toEqual(['Ada Brenn']);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(focused)).toBe('Ada Brenn');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(focused)).toBe(found['Events']?.[0]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate('document.activeElement?.localName')).toBe('input');
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-dialog[open]').count()).toBe(0);
    expect(await page.evaluate(focused)).toBe(before);
    expect(page.url()).toBe(site.server.address + event);
    expect(faults).toEqual([]);
    await close();
  });

  it('opens by the link of the header; Enter in the field leads to the search page', async () => {
    const { page, close } = await open('');
    await page.click('[data-search-link]');
    await page.waitForSelector('.search-dialog[open]');
    await page.keyboard.type('ferry');
    await groups(page);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=ferry$/);
    expect(await groups(page)).toHaveProperty('Events');
    await close();
  });

  it('opens the result that Enter is pressed on', async () => {
    const { page, close } = await open('about/');
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open]');
    await page.keyboard.type('Порт-Оск');
    await groups(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/places\/port-osk\/$/);
    await close();
  });

  it('leaves / to the fields that take text', async () => {
    const { page, close } = await open('search/');
    await page.locator('search-panel input').fill('a');
    await page.keyboard.press('/');
    expect(await page.inputValue('search-panel input')).toBe('a/');
    await close();
  });
});

describe('the search page', () => {
  it.each([
    ['a name', 'Ada Brenn', 'Actors', 'Ada Brenn'],
    ['the first letters of a name', 'ad', 'Actors', 'Ada Brenn'],
    ['a name in Cyrillic', 'Бренн', 'Actors', 'Ada Brenn'],
    ['a name in Hangul', '아다브렌', 'Actors', 'Ada Brenn'],
    ['a family name in Chinese', '布伦', 'Actors', 'Ada Brenn'],
    ['an alias', 'Adah', 'Actors', 'Ada Brenn'],
    ['a place in Cyrillic', 'Порт-Оск', 'Places', 'Port Osk'],
    ['a publisher in Hangul', '라디오', 'Publishers', 'Radio Kell'],
    ['words of an event', 'Lantern Accord', 'Events', 'Oltria and Kellen sign the Lantern Accord'],
    ['an actor and a place', 'Brenn Kell', 'Events', 'Ada Brenn visits Kell'],
    ['a passage', 'first three days', 'Events', 'Ada Brenn visits Kell'],
    ['a headline', 'month on', 'Sources', 'The Lantern Accord, a month on'],
  ])('finds by %s', async (_, query, group, title) => {
    const found = await ask(`q=${encodeURIComponent(query)}`);
    expect(found[group]?.slice(0, 2)).toContain(title);
  });

  it('answers a name in another script with the events of the one who bears it', async () => {
    const found = await ask(`q=${encodeURIComponent('아다브렌')}`);
    expect(found['Events']).toContain('Ada Brenn visits Kell');
  });

  it('narrows by actor, kind, status, year, place and publisher, alone and together', async () => {
    const events = async (query: string) => (await ask(query))['Events']?.sort() ?? [];
    const bridge = 'Tomas Vey proposes a bridge';
    expect(await events('actor=Tomas+Vey')).toEqual([
      'Ada Brenn visits Kell',
      'Kellen recalls its envoy',
      bridge,
    ]);
    expect(await events('kind=Proposal')).toEqual([bridge]);
    expect(await events('status=Planned')).toEqual(['Leaders of the two islands meet in Port Osk']);
    expect(await events('year=2030')).toEqual(['Ferry Board starts a third ferry']);
    expect(await events('q=bridge&actor=Tomas+Vey&year=2031')).toEqual([bridge]);
    expect((await ask('type=Sources&publisher=Radio+Kell'))['Sources']).toEqual([
      'The Lantern Accord, a month on',
    ]);
  });

  it('orders by date, and keeps the question in the address', async () => {
    const { page, close } = await open('search/?place=Port+Osk&sort=asc');
    expect((await groups(page))['Events']?.[0]).toBe('Ferry Board starts a third ferry');
    await page.selectOption('select[name="sort"]', 'desc');
    await page.waitForURL(/sort=desc/);
    await page
      .locator('search-panel h3')
      .first()
      .getByText(/^Leaders/)
      .waitFor();
    await page.fill('search-panel input', 'ferry');
    await page.waitForURL(/q=ferry/);
    await close();
  });

  it('tells the number of results to those who do not see them, and that there is none', async () => {
    const { page, close } = await open('search/?q=ferry');
    await groups(page);
    expect(await page.textContent('[role="status"]')).toMatch(/^Found: .*\d+ events?/);
    await page.fill('search-panel input', 'zzzzqqq');
    await status(page, 'Nothing found for “zzzzqqq”.');
    await close();
  });

  it('says without JavaScript that it needs it, and leads to the indexes', async () => {
    const { page, close } = await open('search/', { javaScriptEnabled: false });
    const text = (await page.textContent('main')) ?? '';
    expect(text).toContain('needs JavaScript');
    for (const index of ['chronology', 'actors', 'places', 'sources', 'publishers']) {
      expect(await page.locator(`main a[href="${site.base}${index}/"]`).count()).toBe(1);
    }
    expect(await page.locator('search-panel form').isVisible()).toBe(false);
    await page.click('[data-search-link]');
    expect(page.url()).toBe(`${site.server.address}search/`);
    await close();
  });

  it('publishes no list that only the index was made from', () => {
    expect(existsSync(join(site.out, 'search/entries.json'))).toBe(false);
    expect(existsSync(join(site.out, 'search/lists.json'))).toBe(true);
  });
});

describe.each([
  { scheme: 'light', width: 1440 },
  { scheme: 'dark', width: 390 },
] as const)('axe in $scheme at $width pixels', ({ scheme, width }) => {
  const options = { colorScheme: scheme, viewport: { width, height: 900 } };

  it.each(['search/?q=Brenn&year=2031', 'loose-ends/', 'disagreements/', 'actors/ada-brenn/'])(
    'has nothing to say to %s',
    async (path) => {
      const { page, faults, close } = await open(path, options);
      if (path.startsWith('search')) await groups(page);
      expect(await findings(page)).toEqual([]);
      expect(faults).toEqual([]);
      const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
      expect(await page.evaluate(wide), 'the page is wider than the window').toBe(false);
      await close();
    },
  );

  it('has nothing to say to the dialog', async () => {
    const { page, close } = await open(event, options);
    await page.keyboard.press('/');
    await page.waitForSelector('.search-dialog[open]');
    await page.keyboard.type('Brenn');
    await groups(page);
    expect(await findings(page)).toEqual([]);
    await close();
  });
});
