import { describe, expect, it } from 'vitest';
import { islandSite, siteOf } from './fixtures/island-site.ts';
import { viewMap } from './map-page.ts';
import { drawMap, type MapPlace } from './map-picture.ts';

describe('viewMap(site)', () => {
  it('sizes places by the events at them and lists them all', () => {
    const { pictures, rows, left } = viewMap(islandSite());
    expect(
      rows.map(({ ref, events, within, drawn }) => [ref.label, events, within, drawn]),
    ).toEqual([
      ['Kell', 2, 2, false],
      ['Port Osk', 2, 2, true],
      ['Island of Oltria', 0, 2, true],
    ]);
    expect(pictures?.wide.marks.map(({ place }) => place.ref.label)).toEqual(['Port Osk']);
    expect(left).toBe(0);
  });

  it('draws no map without a place whose position is known', () => {
    expect(viewMap(siteOf({ a: { places: ['kell'] } })).pictures).toBeUndefined();
    expect(viewMap(siteOf({ a: {} }))).toEqual({ rows: [], left: 0 });
  });

  it('draws the same bytes each time', () => {
    expect(JSON.stringify(viewMap(islandSite()))).toBe(JSON.stringify(viewMap(islandSite())));
  });
});

describe('drawMap(places, format)', () => {
  const format = { width: 960, height: 600, size: 14, largest: 18 };
  const place = (latitude: number, longitude: number, events = 1): MapPlace => ({
    ref: { label: `${latitude} ${longitude}`, path: '/' },
    events,
    wide: false,
    coordinates: [latitude, longitude],
  });

  it.each([
    ['one place', [place(55, 37)]],
    ['two that are near', [place(55, 37), place(55.1, 37.2)]],
    ['a region', [place(55, 37), place(39, 125), place(1, 103)]],
    ['the world', [place(-33, -70), place(40, 116), place(61, -150), place(-41, 174)]],
    ['both sides of the date line', [place(-18, 178), place(-14, -172)]],
    ['the poles', [place(89, 0), place(-89, 0)]],
    ['one spot twice', [place(0, 0), place(0, 0)]],
  ])('keeps %s inside the picture, with land that is light', (_, places) => {
    const { marks, land, borders } = drawMap(places, format);
    expect(marks).toHaveLength(places.length);
    for (const { x, y } of marks) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(format.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(format.height);
    }
    expect(land.length + borders.length).toBeLessThan(80_000);
    expect(`${land}${borders}`).not.toMatch(/NaN|Infinity|e/);
  });

  it('makes the area of a circle grow with the events', () => {
    const [big, small] = drawMap([place(10, 10, 4), place(20, 20, 1)], format).marks;
    expect(big?.radius).toBe(18);
    expect(small?.radius).toBe(9);
  });
});
