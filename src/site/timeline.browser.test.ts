import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { axeFindings, type TriedSite, trySite } from '../../scripts/trying/tried-site.ts';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const types = {
  timeline: 'timeline/',
  'timeline of actors':
    'timeline/?lanes=actors&from=2031-01-01&to=2031-09-01&event=2031-04-brenn-visits-kell',
  map: 'map/',
  'who met whom': 'pairs/',
  'a pair': 'pairs/ada-brenn--tomas-vey/',
};

let tried: TriedSite;

beforeAll(async () => {
  const content = mkdtempSync(join(tmpdir(), 'dateline-timeline-'));
  cpSync(join(import.meta.dirname, 'fixtures/island'), content, { recursive: true });
  const visit = readFileSync(join(content, 'events/2031-04-brenn-visits-kell.mdx'), 'utf8');
  // A second meeting of the same two, so that they have a page.
  const call = visit
    .replace('Ada Brenn visits Kell', 'Ada Brenn telephones Tomas Vey')
    .replace(/^date: .*$/m, 'date: 2031-07')
    .replace('kind: visit', 'kind: call')
    .replace(/^redirects: .*\n/m, '')
    .replace(/\n\nThe visit was[\s\S]*$/, '\n');
  writeFileSync(join(content, 'events/2031-07-brenn-telephones-vey.mdx'), call);
  tried = await trySite(content);
  rmSync(content, { recursive: true, force: true });
}, 300_000);

afterAll(() => tried?.close());

async function open(path: string, options: BrowserContextOptions = {}) {
  const watched = await tried.open(path, { viewport: { width: 1440, height: 900 }, ...options });
  const alive = path.startsWith('timeline/') && options.javaScriptEnabled !== false;
  if (alive) await watched.page.waitForSelector('timeline-panel[data-ready]');
  return watched;
}

/** What the page tells a screen reader of the selected event. */
const said = (page: Page) => page.textContent('[data-status]');

/** The address's query once the page has kept what it shows there. */
async function query(page: Page, expected: RegExp): Promise<URLSearchParams> {
  await page.waitForURL(expected);
  return new URL(page.url()).searchParams;
}

describe('the timeline by keyboard', () => {
  it('goes from event to event and lane to lane, tells of each, and opens it', async () => {
    const { page, faults, close } = await open(types.timeline);
    await page.focus('[data-do="whole"]');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate('document.activeElement.matches("[data-stage]:focus-visible")'),
    ).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await said(page)).toBe(
      'Tomas Vey proposes a bridge. 2031. Speculative, Proposal, 1 source. 1 of 6 in Kellen.',
    );
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await said(page)).toBe(
      'Ada Brenn visits Kell. 1–3 April 2031. Occurred, Visit, 2 sources. 3 of 6 in Kellen.',
    );
    expect(await page.textContent('[data-card]')).toContain('Announced by 28 March 2031');
    await page.keyboard.press('ArrowDown');
    expect(await said(page)).toContain('2 of 5 in Oltria.');
    await page.keyboard.press('End');
    expect(await said(page)).toContain('Ada Brenn telephones Tomas Vey. July 2031.');
    await page.keyboard.press('Home');
    expect(await said(page)).toContain('Ferry Board starts a third ferry. November 2030. Denied');
    await query(page, /event=2030-11-third-ferry/);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('[data-card]')).toBe(false);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForURL(/events\/2031-\S+\/$/);
    expect(faults).toEqual([]);
    await close();
  });

  it('zooms and moves, keeps the place in the address, and takes it up again', async () => {
    const { page, close } = await open(types.timeline);
    const whole = await page.textContent('[data-range]');
    await page.focus('[data-stage]');
    for (const key of ['+', '+', 'PageDown']) await page.keyboard.press(key);
    const shown = await query(page, /from=.*to=/);
    const range = await page.textContent('[data-range]');
    expect(range).not.toBe(whole);
    const again = await open(`timeline/?${shown}`);
    expect(await again.page.textContent('[data-range]')).toBe(range);
    await again.close();
    await page.keyboard.press('0');
    await page.waitForURL(/timeline\/$/);
    expect(await page.textContent('[data-range]')).toBe(whole);
    await close();
  });

  it('lays the events out by the lanes that the reader chooses', async () => {
    const { page, close } = await open(types.timeline);
    await page.check('input[value="actors"]');
    await query(page, /lanes=actors/);
    expect(await page.locator('[data-lanes] li').count()).toBe(5);
    await page.click('.choose summary');
    for (const name of ['kellen', 'oltria', 'tomas-vey', 'ferry-board']) {
      await page.uncheck(`[data-choices] input[value="${name}"]`);
    }
    expect((await query(page, /in=ada-brenn$/)).get('in')).toBe('ada-brenn');
    expect(await page.locator('[data-lanes] li').allTextContents()).toEqual([
      'Ada Brenn 3',
      'Others 4',
    ]);
    await page.reload();
    await page.waitForSelector('timeline-panel[data-ready]');
    expect(await page.locator('[data-lanes] li').count()).toBe(2);
    await page.click('.choose summary');
    await page.click('[data-do="usual"]');
    await page.waitForURL(/lanes=actors$/);
    await close();
  });
});

describe('the timeline by hand', () => {
  it('selects what is clicked, and moves what is dragged', async () => {
    const { page, close } = await open('timeline/?from=2031-03-01&to=2031-06-01');
    const box = await page.locator('canvas').boundingBox();
    if (box === null) throw new Error('there is no picture');
    expect(await page.textContent('[data-range]')).toBe('1 March 2031 – 31 May 2031');
    const over = () => page.locator('canvas[data-over]').count();
    let at: { x: number; y: number } | undefined;
    for (let y = box.y + 30; y < box.y + 160 && !at; y += 8) {
      for (let x = box.x + 20; x < box.x + box.width && !at; x += 6) {
        await page.mouse.move(x, y);
        if ((await over()) > 0) at = { x, y };
      }
    }
    if (at === undefined) throw new Error('there is nothing to click');
    await page.mouse.click(at.x, at.y);
    await page.waitForURL(/event=/);
    expect(await page.isVisible('[data-card] a')).toBe(true);
    const before = await page.textContent('[data-range]');
    await page.mouse.move(box.x + 300, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 500, box.y + 8, { steps: 5 });
    await page.mouse.up();
    expect(await page.textContent('[data-range]')).not.toBe(before);
    await close();
  });

  it('moves along under one finger, zooms under two, and lets the page scroll', async () => {
    const { page, close } = await open('timeline/?from=2031-03-01&to=2031-06-01', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const session = await page.context().newCDPSession(page);
    const box = await page.locator('canvas').boundingBox();
    const y = (box?.y ?? 0) + 20;
    type Points = { x: number; y: number; id: number }[];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Points) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    const range = () => page.textContent('[data-range]');
    const start = await range();
    await touch('touchStart', [{ x: 300, y, id: 0 }]);
    for (let x = 290; x > 100; x -= 20) await touch('touchMove', [{ x, y, id: 0 }]);
    await touch('touchEnd', []);
    const moved = await range();
    expect(moved).not.toBe(start);
    await touch('touchStart', [
      { x: 180, y, id: 0 },
      { x: 210, y, id: 1 },
    ]);
    for (let away = 0; away < 100; away += 20) {
      await touch('touchMove', [
        { x: 180 - away, y, id: 0 },
        { x: 210 + away, y, id: 1 },
      ]);
    }
    await touch('touchEnd', []);
    expect(await range()).not.toBe(moved);
    const action = 'getComputedStyle(document.querySelector("[data-stage]")).touchAction';
    expect(await page.evaluate(action)).toBe('pan-y');
    await close();
  });
});

describe.each([
  { scheme: 'light', width: 1440 },
  { scheme: 'light', width: 390 },
  { scheme: 'dark', width: 1440 },
  { scheme: 'dark', width: 390 },
] as const)('pictures in $scheme at $width pixels', ({ scheme, width }) => {
  it.each(Object.entries(types))(
    'give axe nothing to say, nor the console: %s',
    async (_, path) => {
      const options = { colorScheme: scheme, viewport: { width, height: 900 } };
      const { page, faults, close } = await open(path, options);
      expect(await axeFindings(page)).toEqual([]);
      expect(faults).toEqual([]);
      const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
      expect(await page.evaluate(wide), 'the page is wider than the window').toBe(false);
      await close();
    },
  );
});

describe('without JavaScript', () => {
  it('the timeline is a table of all its events', async () => {
    const { page, faults, close } = await open(types.timeline, { javaScriptEnabled: false });
    expect(await page.locator('timeline-panel').isVisible()).toBe(false);
    const rows = page.locator('table.timeline-events th[scope="row"]');
    expect(await rows.count()).toBe(7);
    expect(
      await page.locator('tbody tr', { hasText: 'Ada Brenn visits Kell' }).textContent(),
    ).toMatch(/1–3 April 2031\s*Ada Brenn visits Kell\s*Oltria, Kellen\s*Occurred\s*2/);
    expect(faults).toEqual([]);
    await close();
  });

  it('map, matrix, network and pairs are there, and lead on', async () => {
    const { page, close } = await open(types['who met whom'], { javaScriptEnabled: false });
    expect(await page.locator('svg.network.wide').isVisible()).toBe(true);
    await page.click('.matrix a[aria-label="Ada Brenn and Tomas Vey: 2 meetings"]');
    expect(await page.textContent('h1')).toBe('Ada Brenn and Tomas Vey');
    expect(await page.textContent('main')).toContain('2 meetings took place.');
    await page.goto(`${tried.server.address}map/`);
    await page.click('svg.place-map.wide a');
    expect(await page.textContent('h1')).toContain('Port Osk');
    await close();
  });
});

describe('other pages', () => {
  it('load nothing of the timeline', () => {
    for (const file of globSync('**/*.html', { cwd: tried.out })) {
      if (file.startsWith('timeline')) continue;
      expect(readFileSync(join(tried.out, file), 'utf8'), file).not.toMatch(
        /assets\/[^"]*timeline/i,
      );
    }
  });
});
