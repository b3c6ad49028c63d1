import { describe, expect, it } from 'vitest';
import { excerptParts } from './excerpt.ts';
import { islandSite, siteOf } from './fixtures/island-site.ts';
import { searchEntries } from './search-entry.ts';
import { sourceFields } from './search-fields.ts';

function entry(event: object) {
  const [first] = searchEntries(siteOf({ a: event }, { s: {} }));
  if (!first) throw new Error('no entry');
  return first;
}

describe('searchEntries(site)', () => {
  it('files an event under its actors, kind, status, publisher and year', () => {
    const claim = { source: 's', quote: { exact: 'x' }, says: {} };
    const { filters } = entry({
      date: '2031-04',
      actors: [{ actor: 'ada-brenn' }],
      evidence: [claim, claim],
    });
    expect(filters).toEqual({
      actor: ['Ada Brenn'],
      place: [],
      kind: ['Talks'],
      status: ['Occurred'],
      publisher: ['Osk Gazette'],
      year: ['2031'],
    });
  });

  it('files an event that spans years under each, but not under a century of them', () => {
    const years = (date: string) => entry({ date }).filters['year'];
    expect(years('2029-12-30/2031-01-02')).toEqual(['2029', '2030', '2031']);
    expect(years('1900/1999')).toHaveLength(10);
    expect(entry({}).filters['year']).toEqual([]);
  });

  it('orders by the first day that the date can mean, or by its last', () => {
    expect(entry({ date: '2031-04' }).date).toBe('2031-04-01');
    expect(entry({ date: '[..2031-04-09]' }).date).toBe('2031-04-09');
    expect(entry({}).date).toBeUndefined();
  });

  it('gives each passage once, a quotation in its marks', () => {
    const claim = { source: 's', quote: { exact: 'The ferry sails.' }, says: {} };
    expect(entry({ evidence: [claim, claim] }).text).toBe('“The ferry sails.”');
  });

  it('has for events and sources no field in common, nor a filter', () => {
    for (const { path, fields, filters } of searchEntries(islandSite())) {
      const source = path.startsWith('/sources/');
      for (const field of Object.keys(fields)) expect(sourceFields.includes(field)).toBe(source);
      for (const name of Object.keys(filters)) expect(name.startsWith('source-')).toBe(source);
    }
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
