import { describe, expect, it } from 'vitest';
import { viewEventPages } from './event-page.ts';
import { excerptParts } from './excerpt.ts';
import { siteOf } from './fixtures/island-site.ts';
import { searchEvent } from './search-entry.ts';

function entry(event: object) {
  const [page] = viewEventPages(siteOf({ a: event }, { s: {} }));
  if (!page) throw new Error('no page');
  return searchEvent(page);
}

describe('searchEvent(page)', () => {
  it('files an event under its actors, kind, status, publisher and year', () => {
    const claim = { source: 's', quote: { exact: 'x' }, says: {} };
    const { filters } = entry({
      date: '2031-04',
      actors: [{ actor: 'ada-brenn' }],
      evidence: [claim, claim],
    });
    expect(filters).toEqual([
      ['actor', 'Ada Brenn'],
      ['kind', 'Talks'],
      ['status', 'Occurred'],
      ['publisher', 'Osk Gazette'],
      ['year', '2031'],
    ]);
  });

  it('files an event that spans years under each, but not under a century of them', () => {
    const years = (date: string) => entry({ date }).filters.filter(([name]) => name === 'year');
    expect(years('2029-12-30/2031-01-02').map(([, year]) => year)).toEqual([
      '2029',
      '2030',
      '2031',
    ]);
    expect(years('1900/1999')).toHaveLength(10);
    expect(entry({}).filters.map(([name]) => name)).not.toContain('year');
  });

  it('orders by the first day that the date can mean, or by its last', () => {
    expect(entry({ date: '2031-04' }).date).toBe('2031-04-01');
    expect(entry({ date: '[..2031-04-09]' }).date).toBe('2031-04-09');
    expect(entry({}).date).toBeUndefined();
  });
});

describe('excerptParts(excerpt)', () => {
  it('tells what was found from what stands around it', () => {
    expect(excerptParts('the <mark>ferry</mark> to Kell')).toEqual([
      { text: 'the ', found: false },
      { text: 'ferry', found: true },
      { text: ' to Kell', found: false },
    ]);
  });

  it('takes no other markup for markup', () => {
    expect(excerptParts('&lt;img src=x&gt; <b>x</b> &amp;lt;')).toEqual([
      { text: '<img src=x> <b>x</b> &lt;', found: false },
    ]);
  });
});
