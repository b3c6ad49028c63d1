import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  axeFindings,
  strictPolicy,
  type TriedSite,
  trySite,
  type Watched,
} from '../../scripts/trying/tried-site.ts';
import { islandFolder } from './fixtures/island-site.ts';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

let site: TriedSite;

beforeAll(async () => {
  // As a host has to be set for embedded views to be seen elsewhere.
  const policy = strictPolicy.replace("frame-ancestors 'none'", 'frame-ancestors *');
  site = await trySite(islandFolder, { policy });
}, 300_000);

afterAll(() => site?.close());

const status = 'chronology-filter [role="status"]';

async function said(page: Page, text: string): Promise<void> {
  await page.locator(status, { hasText: text }).waitFor();
}

/** The titles of the entries that can be seen. */
function shown(page: Page): Promise<string[]> {
  return page.locator('.entry:visible > :first-child').allTextContents();
}

/** Opens the filter and one of its menus from the keyboard, and leaves the focus on its first value. */
async function openMenu(page: Page, label: string): Promise<void> {
  const menu = page.locator('.facets summary', { hasText: label });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
}

async function openFilter(path: string): Promise<Watched> {
  const watched = await site.open(path);
  // A question in the address has opened it already.
  if (!path.includes('?')) {
    await watched.page.locator('.filter > summary').focus();
    await watched.page.keyboard.press('Enter');
  }
  await said(watched.page, 'events');
  return watched;
}

describe('the filter of the whole chronology', () => {
  it('narrows by the keyboard alone, says how many are left, and goes back', async () => {
    const { page, faults, close } = await openFilter('chronology/');
    await said(page, 'All 7 events');
    await openMenu(page, 'Kind');
    await page.keyboard.press('Space');
    await said(page, '2 of 7 events');
    expect(await shown(page)).toEqual([
      'Oltria and Kellen sign the Lantern Accord',
      'The islands agree on salt',
    ]);
    expect(new URL(page.url()).search).toBe('?kind=agreement');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Kind: 1');
    await openMenu(page, 'Place');
    await page.keyboard.press('Space');
    await said(page, '1 of 7 events');
    expect(new URL(page.url()).search).toBe('?kind=agreement&place=kell');
    await page.goBack();
    await said(page, '2 of 7 events');
    await page.goBack();
    await said(page, 'All 7 events');
    expect(await page.locator('[data-whole]').isVisible()).toBe(true);
    await page.goForward();
    await said(page, '2 of 7 events');
    expect(await page.locator('[data-whole]').isVisible()).toBe(false);
    await page.locator('button[type="reset"]').focus();
    await page.keyboard.press('Enter');
    await said(page, 'All 7 events');
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
    await close();
  });

  it('counts beside each value what would be left', async () => {
    const { page, close } = await openFilter('chronology/?actor=tomas-vey');
    await openMenu(page, 'Kind');
    const kinds = page.locator('[data-facet="kind"] li:visible');
    await expect
      .poll(async () => (await kinds.allTextContents()).sort())
      .toEqual([' Proposal (1)', ' Visit (1)', ' Withdrawal (1)']);
    await close();
  });

  it('answers an address, by date, too, and says what is no date', async () => {
    const { page, close } = await site.open('chronology/?from=2031-04-02&status=occurred');
    await said(page, '2 of 7 events');
    expect(await page.inputValue('input[name="from"]')).toBe('2031-04-02');
    await page.fill('input[name="to"]', '2031-04-31');
    await page.keyboard.press('Tab');
    await said(page, '“2031-04-31” is no date');
    expect(await page.getAttribute('input[name="to"]', 'aria-invalid')).toBe('true');
    await page.fill('input[name="to"]', '2031-04');
    await page.keyboard.press('Enter');
    await said(page, '2 of 7 events');
    expect(new URL(page.url()).search).toBe('?status=occurred&from=2031-04-02&to=2031-04');
    await close();
  });

  it('lists what it finds as the pages do, with a link to each', async () => {
    const { page, close } = await site.open('chronology/?actor=ada-brenn');
    await said(page, '2 of 7 events');
    const entries = page.locator('.entry:visible');
    expect(await page.locator('.day:visible h2').allTextContents()).toEqual([
      '1–3 April 2031',
      '2 April 2031',
    ]);
    expect(await entries.first().locator('.status').textContent()).toContain('Occurred');
    expect(await entries.first().locator('h3 a').getAttribute('href')).toBe(
      `${site.base}events/2031-04-brenn-visits-kell/`,
    );
    await close();
  });

  it('takes a choice away by its button', async () => {
    const { page, close } = await site.open('chronology/?kind=visit&status=denied');
    await said(page, '0 of 7 events');
    await page.getByRole('button', { name: 'Denied, take away' }).click();
    await said(page, '1 of 7 events');
    await close();
  });

  it.each(['light', 'dark'] as const)('gives axe nothing to say in the %s', async (colorScheme) => {
    for (const width of [1440, 390]) {
      const options = { colorScheme, viewport: { width, height: 844 } };
      const { page, faults, close } = await site.open('chronology/?status=occurred', options);
      await said(page, 'of 7 events');
      await page.locator('.facets summary', { hasText: 'Actor' }).click();
      await page.locator('[data-facet="actor"] li').first().waitFor();
      await page.locator('.embed summary').click();
      expect(await axeFindings(page)).toEqual([]);
      const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
      expect(await page.evaluate(wide)).toBe(false);
      expect(faults).toEqual([]);
      await close();
    }
  });
});

describe('the filter of a year', () => {
  it('shows of the entries on the page those that answer, without days and months that have none', async () => {
    const { page, faults, close } = await openFilter('chronology/2031/');
    await said(page, 'All 5 events');
    await openMenu(page, 'Status');
    await page.keyboard.press('Space');
    await said(page, 'of 5 events');
    expect(await shown(page)).toEqual([
      'Ada Brenn visits Kell',
      'Oltria and Kellen sign the Lantern Accord',
    ]);
    expect(await page.locator('section h2:visible').allTextContents()).toEqual(['April']);
    expect(await page.locator('.months a[href="#month-06"] small').textContent()).toBe('0');
    await page.goBack();
    await said(page, 'All 5 events');
    expect(await page.locator('section h2:visible').count()).toBe(4);
    expect(faults).toEqual([]);
    await close();
  });

  it('asks for nothing before it is opened', async () => {
    const { page, close } = await site.open('chronology/2031/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator('.months a[href="#month-06"]').click();
    await page.waitForURL(/#month-06$/);
    expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
    await close();
  });

  it('keeps the chart in sight, and marks the year and the month that is read', async () => {
    const viewport = { width: 1200, height: 500 };
    const { page, close } = await site.open('chronology/2031/#month-04', { viewport });
    await page.locator('.months a.reading[href="#month-04"]').waitFor();
    const chart = await page.locator('.density').boundingBox();
    expect(chart?.y).toBeGreaterThanOrEqual(0);
    expect(chart?.y).toBeLessThan(100);
    expect(await page.locator('.density [aria-current="page"]').textContent()).toContain('2031');
    await close();
  });
});

describe('a page of the chronology without JavaScript', () => {
  it('has the same cuts as pages, and no form that does nothing', async () => {
    for (const path of ['chronology/', 'chronology/2031/']) {
      const { page, close } = await site.open(path, { javaScriptEnabled: false });
      expect(await page.locator('.filter form').isVisible()).toBe(false);
      await page.locator('.filter > summary').click();
      const cuts = page.locator('.filter > p a');
      expect(await cuts.allTextContents()).toEqual([
        'actor',
        'kind of event',
        'status',
        'place',
        'publisher',
        'year and month',
      ]);
      await cuts.nth(1).click();
      expect(await page.textContent('h1')).toBe('Kinds of events');
      await page.getByRole('link', { name: 'Agreement', exact: true }).click();
      expect(await shown(page)).toHaveLength(2);
      await close();
    }
  });
});

describe('an embedded view', () => {
  it('is what the copied snippet shows on the page of another site', async () => {
    const { page, close } = await openFilter('chronology/?actor=ada-brenn');
    await said(page, '2 of 7 events');
    await page.locator('.embed summary').click();
    const snippet = await page.inputValue('.embed textarea');
    await close();
    expect(snippet).toContain(`${site.server.address}embed/?actor=ada-brenn"`);
    const host = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>${snippet}`);
    });
    await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
    const context = await site.browser.newContext();
    const elsewhere = await context.newPage();
    const { port } = host.address() as AddressInfo;
    await elsewhere.goto(`http://localhost:${port}/`);
    const frame = elsewhere.frameLocator('iframe');
    await frame.locator('[role="status"]', { hasText: '2 events' }).waitFor();
    await frame.getByRole('link', { name: 'Ada Brenn visits Kell' }).click();
    await elsewhere.waitForURL(/events\/2031-04-brenn-visits-kell\/$/);
    await context.close();
    await new Promise((resolve) => host.close(resolve));
  });

  it('has the year of the page that it was copied from', async () => {
    const { page, close } = await openFilter('chronology/2031/?kind=visit');
    await said(page, '1 of 5 events');
    const snippet = page.locator('.embed textarea');
    expect(await snippet.inputValue()).toContain('embed/?kind=visit&amp;from=2031&amp;to=2031"');
    await close();
  });

  it('says when JavaScript is off, and leads to what needs none', async () => {
    const { page, close } = await site.open('embed/', { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('JavaScript is off');
    await page.getByRole('link', { name: 'The whole chronology' }).click();
    expect(await page.textContent('h1')).toBe('Chronology');
    await close();
  });

  it('gives axe nothing to say, and stays out of search engines', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, faults, close } = await site.open('embed/?kind=agreement', { colorScheme });
      await page.locator('[role="status"]', { hasText: '2 events' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.getAttribute('meta[name="robots"]', 'content')).toBe('noindex');
      expect(faults).toEqual([]);
      await close();
    }
  });
});

describe('the density chart', () => {
  it('tells the year by an outline where colours are forced', async () => {
    const { page, close } = await site.open('chronology/2031/', { forcedColors: 'active' });
    const outline = `getComputedStyle(document.querySelector('.density [aria-current]')).outlineStyle`;
    expect(await page.evaluate(outline)).toBe('solid');
    await close();
  });
});
