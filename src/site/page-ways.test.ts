import { describe, expect, it } from 'vitest';
import { viewPageWays } from './page-ways.ts';

const absolute = (path: string) => `https://osk.example/here${path}`;
const chronology = {
  repository: 'https://github.com/osk/islands/',
  branch: 'main',
  folder: 'content',
};
const event = { path: '/events/2031-a/', title: 'Ada Brenn & co: a "visit"' };

describe('viewPageWays(chronology, page, absolute)', () => {
  it('leads from a record to its file and to a form that knows the page', () => {
    const ways = viewPageWays(chronology, event, absolute);
    const file = 'main/content/events/2031-a.mdx';
    expect(ways?.edit).toBe(`https://github.com/osk/islands/edit/${file}`);
    expect(ways?.history).toBe(`https://github.com/osk/islands/commits/${file}`);
    const report = new URL(ways?.report ?? '');
    expect(report.pathname).toBe('/osk/islands/issues/new');
    expect(Object.fromEntries(report.searchParams)).toEqual({
      template: 'correct-an-entry.yml',
      title: 'Correction: Ada Brenn & co: a "visit"',
      page: 'https://osk.example/here/events/2031-a/',
      entry: 'Ada Brenn & co: a "visit"',
    });
  });

  it('leads from a page made of many records to the folder', () => {
    for (const path of ['/', '/chronology/2031/', '/events/', '/pairs/a--b/']) {
      const ways = viewPageWays(chronology, { path, title: 'x' }, absolute);
      expect(ways?.edit).toBe('https://github.com/osk/islands/tree/main/content');
    }
  });

  it('is not there without a repository', () => {
    const without = { branch: 'main', folder: 'content' };
    expect(viewPageWays(without, event, absolute)).toBeUndefined();
  });
});
