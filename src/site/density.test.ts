import { describe, expect, it } from 'vitest';
import { viewChronology } from './chronology-page.ts';
import { viewDensity } from './density.ts';
import { islandSite, siteOf } from './fixtures/island-site.ts';

const drawn = (dates: readonly string[]) =>
  viewChronology(siteOf(Object.fromEntries(dates.map((date, at) => [`e-${at}`, { date }])))).density
    .years;

describe('viewDensity(summary)', () => {
  it('has every year of the period, and links to those that have events', () => {
    const years = drawn(['2009-04-23', '2012-01', '2012']);
    expect(years.map(({ label, count, path }) => [label, count, path])).toEqual([
      ['2009', 1, '/chronology/2009/'],
      ['2010', 0, undefined],
      ['2011', 0, undefined],
      ['2012', 2, '/chronology/2012/'],
    ]);
  });

  it('draws a bar for each month that has events, as high as the root of their number', () => {
    const [year] = drawn(['2009-04-01', '2009-12-01', '2009-12-02', '2009-12-03', '2009-12-04']);
    expect(year?.bars).toBe('M3 30v-15h1v15M11 30v-30h1v30');
    expect(year?.vague).toBe('');
  });

  it('draws what is known to the year only as wide as the year', () => {
    const [year] = drawn(['2009']);
    expect(year).toMatchObject({ bars: '', vague: 'M0 30v-30h12v30' });
  });

  it('leaves out empty years where the period is longer than a chart', () => {
    expect(drawn(['0900', '1800', '2009']).map(({ label }) => label)).toEqual([
      '900',
      '1800',
      '2009',
    ]);
  });

  it('draws nothing where nothing has a date', () => {
    expect(viewDensity([]).years).toEqual([]);
  });

  it('counts each dated event once', () => {
    const { density, undated } = viewChronology(islandSite());
    const sum = density.years.reduce((total, { count }) => total + count, 0);
    expect(sum + undated.length).toBe(islandSite().index.events.length);
  });
});
