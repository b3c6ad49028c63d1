import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { axeFindings, type TriedSite, trySite } from '../../../scripts/trying/tried-site.ts';
import { islandFolder } from '../fixtures/island-site.ts';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const event = 'events/2031-04-brenn-visits-kell/';
const source = 'sources/radio-kell-2031-05-02-the-lantern-accord/';
let site: TriedSite;

beforeAll(async () => {
  site = await trySite(islandFolder);
}, 300_000);
afterAll(() => site?.close());

describe('how to cite, on the page of an event or a source', () => {
  it.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)(
    'can be opened, copied by keyboard, and is announced, in %s at %s pixels',
    async (colorScheme, width) => {
      for (const path of [event, source]) {
        const { page, faults, close } = await site.open(path, {
          colorScheme,
          viewport: { width, height: 900 },
          permissions: ['clipboard-read', 'clipboard-write'],
        });
        await page.locator('.citations > summary').focus();
        await page.keyboard.press('Enter');
        for (const name of ['Chicago', 'APA', 'MLA', 'BibTeX', 'RIS', 'CSL-JSON']) {
          await page.getByRole('button', { name: `Copy ${name}` }).focus();
          await page.keyboard.press('Enter');
          await page
            .getByRole('status')
            .filter({ hasText: `${name} copied.` })
            .waitFor();
          const text = await page.locator(`[data-copy="${name}"]`).textContent();
          expect(await page.evaluate('navigator.clipboard.readText()')).toBe(text?.trim());
        }
        for (const folded of await page.locator('.citations details summary').all()) {
          await folded.click();
        }
        expect(await axeFindings(page)).toEqual([]);
        expect(faults).toEqual([]);
        const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
        expect(await page.evaluate(wide)).toBe(false);
        await close();
      }
    },
  );

  it('is plain on the page without JavaScript, with no button that does nothing', async () => {
    const { page, close } = await site.open(event, { javaScriptEnabled: false });
    await page.locator('.citations > summary').click();
    expect(await page.locator('[data-copy="APA"]').textContent()).toMatch(
      /^Ada Brenn visits Kell\. \(n\.d\.\)\. Oltria and Kellen\. .*\/events\/2031-04-brenn-visits-kell\/$/,
    );
    expect(await page.locator('.citations button').count()).toBe(0);
    await close();
  });

  it('leaves the page of an event light: its text and style are at most 15 KB compressed', () => {
    const styles = globSync('assets/*.css', { cwd: site.out });
    for (const file of globSync('events/*/index.html', { cwd: site.out })) {
      const text = readFileSync(join(site.out, file), 'utf8');
      const used = styles.filter((style) => text.includes(style.replaceAll('\\', '/')));
      const weight = [file, ...used].reduce(
        (sum, name) => sum + gzipSync(readFileSync(join(site.out, name))).length,
        0,
      );
      expect(weight, file).toBeLessThan(15_000);
    }
  });
});

describe('the page of the data', () => {
  it.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)(
    'gives axe and the console nothing to say, in %s at %s pixels',
    async (colorScheme, width) => {
      const { page, faults, close } = await site.open('data/', {
        colorScheme,
        viewport: { width, height: 900 },
      });
      for (const folded of await page.locator('main summary').all()) await folded.click();
      expect(await axeFindings(page)).toEqual([]);
      expect(faults).toEqual([]);
      const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
      expect(await page.evaluate(wide)).toBe(false);
      await close();
    },
  );

  it('leads only to files that are there, from wherever the site lies', () => {
    const text = readFileSync(join(site.out, 'data/index.html'), 'utf8');
    const files = Array.from(text.matchAll(/href="([^"]*\/data\/[^"]+)"/g), ([, to = '']) => to);
    expect(files.length).toBeGreaterThan(28);
    for (const file of files) {
      expect(globSync(file.slice(site.base.length), { cwd: site.out }), file).toHaveLength(1);
    }
  });
});
