import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { readChronology } from '../../src/content/read-chronology.ts';
import { filterColumns } from '../../src/site/filter-columns.ts';
import { makeSite } from '../../src/site/site.ts';
import { trySite } from '../trying/tried-site.ts';
import { makeUpChronology } from './made-up-chronology.ts';

const island = join(import.meta.dirname, '../../src/site/fixtures/island');

/** Choices that the reader makes one after the other, and takes away again, by facet. */
const choices = ['status', 'kind', 'side', 'publisher', 'actor'] as const;

if (import.meta.main) await benchFilter(Number(process.argv[2] ?? 10_000));

/**
 * Prints how long the filter of so many made-up events takes from a choice to the frame that shows
 * what it leaves, and what its data weighs.
 */
export async function benchFilter(size = 10_000): Promise<void> {
  const tried = await trySite(island);
  try {
    const site = makeSite(makeUpChronology(size), readChronology(island).chronology);
    const data = JSON.stringify(filterColumns(site, site.index.events, { shown: true }));
    // In the place of the small site's own: the page is the same for any number of events.
    writeFileSync(join(tried.out, 'chronology/filter.json'), data);
    const { page, close } = await tried.open('chronology/');
    const opened = await answer(page, `document.querySelector('.filter > summary').click()`);
    const times: number[] = [];
    const ask = async (facet: string, box: string) => {
      await page.locator(`[data-facet="${facet}"] > summary`).click();
      const at = `[data-facet="${facet}"] li:not([hidden]) ${box}`;
      times.push(await answer(page, `document.querySelector('${at}').click()`));
    };
    for (const facet of choices) await ask(facet, 'input');
    for (const facet of choices.toReversed()) await ask(facet, 'input:checked');
    await close();
    const [median = 0, slowest = 0] = [0.5, 1].map((share) => quantile(times, share));
    const kilobytes = gzipSync(data).length / 1000;
    console.log(`filter: ${size} events, data ${kilobytes.toFixed(0)} KB compressed`);
    console.log(`filter: first opened in ${opened.toFixed(0)} ms, data loaded and all shown`);
    console.log(`filter: answers in ${median.toFixed(0)} ms, at most ${slowest.toFixed(0)} ms`);
  } finally {
    await tried.close();
  }
}

/** Milliseconds from what the reader does to the end of the frame that says how many are left. */
function answer(page: Page, act: string): Promise<number> {
  return page.evaluate<number>(`new Promise((done) => {
    const status = document.querySelector('chronology-filter [role="status"]');
    const begun = performance.now();
    new MutationObserver((_, observer) => {
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
    }).observe(status, { childList: true });
    ${act};
  })`);
}

function quantile(values: readonly number[], share: number): number {
  const ascending = values.toSorted((a, b) => a - b);
  return ascending[Math.round((ascending.length - 1) * share)] ?? 0;
}
