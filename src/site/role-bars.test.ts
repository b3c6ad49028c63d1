import { describe, expect, it } from 'vitest';
import { viewActivity } from './activity.ts';
import { viewEventLines } from './event-line.ts';
import { islandSite } from './fixtures/island-site.ts';
import { drawRoles } from './role-bars.ts';
import { groupYears } from './year-group.ts';

const role = (days: object) => ({ title: 'Minister', ...days });

describe('drawRoles(roles, newest)', () => {
  it('draws all on one scale of whole years', () => {
    const { axis, bars } = drawRoles(
      [role({ from: '2029', to: '2030-12-31' }), role({ from: '2031-01-01', to: '2032' })],
      undefined,
    );
    expect(axis).toEqual(['2029', '2032']);
    expect(bars.map((bar) => bar && [bar.from, bar.to])).toEqual([
      [0, 99.9],
      [99.9, 200],
    ]);
  });

  it('draws an end that nobody gives soft, until the newest day that is known', () => {
    const newest = Date.UTC(2035, 0, 1) / 86_400_000;
    const { axis, bars } = drawRoles([role({ from: '2030' }), role({ to: '2030-06' })], newest);
    expect(axis).toEqual(['2030', '2035']);
    expect(bars).toMatchObject([
      { from: 0, softFrom: false, softTo: true },
      { from: 0, softFrom: true, softTo: false },
    ]);
    expect(bars[0]?.to).toBeGreaterThan(160);
  });

  it('draws a single known day soft on both sides, and nothing where no day is known', () => {
    const { bars } = drawRoles([role({ asOf: '2030-06-01' }), role({})], undefined);
    expect(bars[0]).toMatchObject({ softFrom: true, softTo: true });
    expect(bars[1]).toBeUndefined();
    expect(drawRoles([role({})], 0)).toEqual({ bars: [undefined] });
  });
});

describe('viewActivity(events)', () => {
  it('counts by month, and apart where the month is unknown', () => {
    const { years } = viewActivity(islandSite().index.events);
    expect(years.map(({ year, count, monthUnknown }) => [year.path, count, monthUnknown])).toEqual([
      ['#y2030', 1, 0],
      ['#y2031', 5, 1],
    ]);
    expect(years[1]?.months.map(({ count }) => count)).toEqual([
      0, 0, 1, 2, 0, 1, 0, 0, 0, 0, 0, 0,
    ]);
  });
});

describe('groupYears(events)', () => {
  it('puts events under the anchors that the chart leads to, the undated last', () => {
    const site = islandSite();
    const groups = groupYears(viewEventLines(site, site.index.events));
    expect(groups.map(({ id, label, events }) => [id, label, events.length])).toEqual([
      ['y2030', '2030', 1],
      ['y2031', '2031', 5],
      ['undated', 'Undated', 1],
    ]);
  });
});
