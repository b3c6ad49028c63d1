import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewChronology } from './chronology-page.ts';
import { islandSite, siteOf } from './fixtures/island-site.ts';

describe('viewChronology(site)', () => {
  it('puts events under year, month and date, what has no month first', () => {
    const { years } = viewChronology(islandSite());
    const outline = years.map(({ year, sections }) => [
      year,
      sections.map(({ label, days }) => [label, days.map(({ date }) => date?.text)]),
    ]);
    expect(outline).toEqual([
      ['2030', [['November', ['November 2030']]]],
      [
        '2031',
        [
          ['Month unknown', ['2031']],
          ['March', ['by 28 March 2031']],
          ['April', ['1–3 April 2031', '2 April 2031']],
          ['June', ['12 June 2031']],
        ],
      ],
    ]);
  });

  it('keeps what has no date apart', () => {
    const { undated } = viewChronology(islandSite());
    expect(undated.map(({ title }) => title)).toEqual(['The islands agree on salt']);
  });

  it('makes a page for each month that has events, and leads from one to the next', () => {
    const { months } = viewChronology(islandSite());
    expect(months.map(({ title }) => title)).toEqual([
      'November 2030',
      'March 2031',
      'April 2031',
      'June 2031',
    ]);
    expect(months[1]).toMatchObject({
      previous: { label: 'November 2030', path: '/chronology/2030/11/' },
      next: { path: '/chronology/2031/04/' },
    });
    expect(months[0]?.previous).toBeUndefined();
    expect(months.at(-1)?.next).toBeUndefined();
  });

  it('puts events of one date under one heading', () => {
    const site = siteOf({
      a: { date: '2031-04-02' },
      b: { date: '2031-04-02' },
      c: { date: '2031-04-03' },
    });
    const days = viewChronology(site).years[0]?.sections[0]?.days;
    expect(days?.map(({ events }) => events.length)).toEqual([2, 1]);
  });

  it('shows every event once, whatever its date', () => {
    const date = fc.constantFrom(
      '2031',
      '2031-04',
      '2031-04-02',
      '[..2030-01-05]',
      '2030-21',
      '2029/2031',
      '2031-05-01/..',
      undefined,
    );
    fc.assert(
      fc.property(fc.array(date, { maxLength: 30 }), (dates) => {
        const site = siteOf(
          Object.fromEntries(
            dates.map((one, at) => [`e${at}`, one === undefined ? {} : { date: one }]),
          ),
        );
        const { years, months, undated, summary } = viewChronology(site);
        const shown = years.flatMap(({ sections }) =>
          sections.flatMap(({ days }) =>
            days.flatMap(({ events }) => events.map(({ path }) => path)),
          ),
        );
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.length + undated.length).toBe(dates.length);
        const inMonths = months.reduce((sum, { section }) => sum + section.count, 0);
        const unknown = summary.reduce((sum, { monthUnknown }) => sum + monthUnknown, 0);
        expect(inMonths + unknown).toBe(shown.length);
      }),
      { numRuns: 50 },
    );
  });
});
