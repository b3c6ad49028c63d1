import { describe, expect, it } from 'vitest';
import { islandSite } from './fixtures/island-site.ts';
import { listStatuses, viewStatusPages } from './status-page.ts';

describe('viewStatusPages(site)', () => {
  it('makes a page for each status but that of what simply occurred', () => {
    const pages = viewStatusPages(islandSite());
    expect(pages.map(({ path, events }) => [path, events.length]).sort()).toEqual([
      ['/statuses/denied/', 1],
      ['/statuses/ongoing/', 1],
      ['/statuses/planned/', 1],
      ['/statuses/speculative/', 1],
    ]);
  });
});

describe('listStatuses(site)', () => {
  it('has all of them, with a path only where there is a page', () => {
    const listed = listStatuses(islandSite());
    expect(listed).toHaveLength(8);
    expect(listed[0]).toMatchObject({ status: { status: 'occurred' }, events: 3 });
    expect(listed.filter(({ path }) => path !== undefined)).toHaveLength(4);
  });
});
