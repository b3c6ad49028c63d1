import { describe, expect, it } from 'vitest';
import { currentWay, footerWays, headerWays } from './navigation.ts';

describe('currentWay(way, here)', () => {
  const way = { label: 'Chronology', path: '/chronology/', covers: ['/events/'] };

  it('tells the page itself from the pages below it and those that it covers', () => {
    expect(currentWay(way, '/chronology/')).toBe('page');
    expect(currentWay(way, '/chronology/2018/')).toBe('true');
    expect(currentWay(way, '/events/x/')).toBe('true');
    expect(currentWay(way, '/actors/x/')).toBeUndefined();
  });
});

describe('headerWays and footerWays', () => {
  it('lead each to a page of their own', () => {
    const paths = [...headerWays, ...footerWays].map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^\/(?:[a-z-]+\/)*$/);
  });
});
