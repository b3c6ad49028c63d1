import { describe, expect, it } from 'vitest';
import { islandSite } from './fixtures/island-site.ts';
import { listKinds, viewKindPages } from './kind-page.ts';

describe('viewKindPages(site)', () => {
  it('makes a page for each kind that an event has, and for no other', () => {
    const pages = viewKindPages(islandSite());
    expect(pages.map(({ path, events }) => [path, events.length])).toEqual([
      ['/kinds/visit/', 1],
      ['/kinds/meeting/', 1],
      ['/kinds/proposal/', 1],
      ['/kinds/agreement/', 2],
      ['/kinds/cooperation/', 1],
      ['/kinds/withdrawal/', 1],
    ]);
    expect(pages[0]?.description).toBe(
      'Visit: 1 event of this kind. Someone travels to a place to deal with others there.',
    );
  });
});

describe('listKinds(site)', () => {
  it('puts the most frequent first', () => {
    expect(listKinds(islandSite())[0]).toMatchObject({ ref: { label: 'Agreement' }, events: 2 });
  });
});
