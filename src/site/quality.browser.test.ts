import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Auditor, startAuditor } from '../../scripts/trying/audit-page.ts';
import { type TriedSite, trySite } from '../../scripts/trying/tried-site.ts';
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
