import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listFiles } from '../../scripts/building/digest-files.ts';
import { scanSite } from '../../scripts/building/scan-site.ts';
import { type Auditor, startAuditor } from '../../scripts/trying/audit-page.ts';
import { type TriedSite, trySite } from '../../scripts/trying/tried-site.ts';
import { contentPolicy } from './content-policy.ts';
import { islandFolder } from './fixtures/island-site.ts';

vi.setConfig({ testTimeout: 180_000 });

let site: TriedSite;
let auditor: Auditor;

beforeAll(async () => {
  site = await trySite(islandFolder);
  auditor = await startAuditor();
}, 300_000);

afterAll(async () => {
  await auditor?.close();
  await site?.close();
});

describe('the HTML of every page', () => {
  it('is valid, as html-validate sees it', async () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({
        extends: ['html-validate:standard', 'html-validate:a11y'],
        rules: {
          // Safari's screen reader takes a list without bullets for a list only when it is told so.
          'no-redundant-role': 'off',
          // The search and the filters answer while they are being set; Enter sends them, too.
          'wcag/h32': 'off',
        },
      }),
    );
    const pages = globSync('**/*.html', { cwd: site.out }).sort();
    const faults: string[] = [];
    for (const page of pages) {
      const { results } = await validator.validateString(
        readFileSync(join(site.out, page), 'utf8'),
      );
      for (const { messages } of results)
        for (const { ruleId, line, column, message } of messages)
          faults.push(`${page}:${line}:${column} ${ruleId} ${message}`);
    }
    expect(pages.length).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  });
});

describe('Lighthouse', () => {
  // How fast pages are is measured by npm run bench, on a machine that does nothing else.
  it.each([
    ['home', ''],
    ['a year', 'chronology/2031/'],
    ['an event', 'events/2031-04-brenn-visits-kell/'],
    ['an actor', 'actors/ada-brenn/'],
    ['a source', 'sources/radio-kell-2031-05-02-the-lantern-accord/'],
    ['the search', 'search/'],
    ['the timeline', 'timeline/'],
  ])('has nothing against %s in accessibility, good practice and being found', async (_, path) => {
    const kinds = ['accessibility', 'best-practices', 'seo'] as const;
    const { scores, faults } = await auditor.audit(site.server.address + path, kinds);
    expect(faults).toEqual([]);
    expect(scores.size).toBe(3);
    for (const [kind, score] of scores) expect(score, kind).toBeGreaterThanOrEqual(0.99);
  });
});

describe('the content security policy', () => {
  const pages = () => globSync('**/*.html', { cwd: site.out }).sort();
  const policyOf = (html: string) =>
    /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1];

  it('stands on every page, before anything that it is about, and allows nothing inline', () => {
    for (const page of pages()) {
      const html = readFileSync(join(site.out, page), 'utf8');
      // A page that only leads on runs and loads nothing.
      if (html.includes('http-equiv="refresh"')) continue;
      const policy = policyOf(html)?.replaceAll('&#39;', "'");
      expect(policy, page).toBe(contentPolicy);
      expect(html.indexOf('content-security-policy'), page).toBeLessThan(
        html.search(/<link|<script/),
      );
    }
    expect(contentPolicy).not.toContain('unsafe-inline');
    expect(contentPolicy).toContain("default-src 'none'");
  });

  it('goes with pages on which the second reader finds nothing', () => {
    expect(scanSite(site.out, listFiles(site.out), { base: site.base })).toEqual([]);
  });

  it('keeps a browser from running what came through all the same', async () => {
    const { page, faults, close } = await site.open('about/');
    await page.route('**/method/', async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      // The page's own policy is what is tried, not the server's.
      delete headers['content-security-policy'];
      const attack =
        '<script>window.ran = true</script><img src="x" onerror="window.ran = true">' +
        '<p id="styled" style="color: rgb(1, 2, 3)">a</p></body>';
      const body = (await response.text()).replace('</body>', attack);
      await route.fulfill({ response, headers, body });
    });
    await page.goto(`${site.server.address}method/`, { waitUntil: 'load' });
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await page.evaluate('getComputedStyle(styled).color')).not.toBe('rgb(1, 2, 3)');
    expect(faults.filter((fault) => fault.includes('Content Security Policy')).length).toBe(3);
    await close();
  });
});

describe('_headers', () => {
  const rules = () =>
    new Map(
      readFileSync(join(site.out, '_headers'), 'utf8')
        .trim()
        .split('\n\n')
        .map((rule) => {
          const [path = '', ...lines] = rule.split('\n');
          return [path, lines.map((line) => line.trim())] as const;
        }),
    );

  it('has a rule for every folder of pages, none of which others may frame but the embedded view', () => {
    const folders = globSync('*/index.html', { cwd: site.out }).map(
      (page) => page.split(/[\\/]/)[0],
    );
    for (const folder of folders) {
      const policy = rules()
        .get(`${site.base}${folder}/*`)
        ?.find((line) => line.startsWith('Content-Security-Policy:'));
      if (folder === 'data') continue;
      expect(policy, folder).toContain(
        folder === 'embed' ? 'frame-ancestors *' : "frame-ancestors 'none'",
      );
    }
    expect(rules().get(`${site.base}*`)).toContain('X-Content-Type-Options: nosniff');
  });
});
