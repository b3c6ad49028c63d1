import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { End, TimelineData, TimelineDate } from './timeline-data.ts';
import { extent, packLane, rowsNeeded } from './timeline-packing.ts';

function dataOf(dates: readonly TimelineDate[], title = 'A title'): TimelineData {
  const zeros = dates.map(() => 0);
  const events = {
    id: dates.map((_, at) => `e${at}`),
    title: dates.map(() => title),
    date: dates.map((_, at) => at),
    status: zeros,
    kind: zeros,
    actors: dates.map(() => []),
    sources: zeros,
  };
  return { actors: [], kinds: [], statuses: [], dates, events, follows: [], announced: [] };
}

const members = (data: TimelineData) => data.events.id.map((_, at) => at);
const date = (first: number, last = first, start: End = 0, end: End = 0): TimelineDate => [
  first,
  last,
  start,
  end,
  '',
];

describe('packLane(data, members, pixelsPerDay, firstDay, rows)', () => {
  it('puts no two marks of a row over each other', () => {
    const dates = fc.array(
      fc.tuple(fc.nat(2000), fc.nat(400), fc.constantFrom(0, 1, 2), fc.constantFrom(0, 1, 2)),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(dates, fc.double({ min: 0.01, max: 50, noNaN: true }), (drawn, pixelsPerDay) => {
        const sorted = drawn.toSorted(([a], [b]) => a - b);
        const data = dataOf(
          sorted.map(([first, length, start, end]) =>
            date(first, first + length, start as End, end as End),
          ),
        );
        const ends = [-Infinity, -Infinity, -Infinity, -Infinity];
        for (const { from, to, row, room } of packLane(data, members(data), pixelsPerDay, 0, 4)) {
          if (row < 0) continue;
          expect(from).toBeGreaterThanOrEqual(ends[row] ?? 0);
          expect(room).toBeGreaterThanOrEqual(to);
          ends[row] = to;
        }
      }),
    );
  });

  it('gives every event a mark, and those that find no row the number -1', () => {
    const data = dataOf(Array.from({ length: 10_000 }, (_, at) => date(at >> 3)));
    const marks = packLane(data, members(data), 0.1, 0, 6);
    expect(marks).toHaveLength(10_000);
    expect(marks.filter(({ row }) => row >= 0).length).toBeLessThan(300);
    expect(marks.filter(({ row }) => row >= 6)).toEqual([]);
  });

  it('leaves titles room while there are rows, and takes it back when there are none', () => {
    const data = dataOf([date(0), date(3), date(6)], 'A title of some length');
    expect(packLane(data, members(data), 10, 0, 3).map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(packLane(data, members(data), 10, 0, 1).map(({ row }) => row)).toEqual([0, 0, 0]);
  });

  it('keeps long bars to the lower rows, so that days stay in sight', () => {
    const data = dataOf([date(0, 365, 1, 1), date(0, 365, 1, 1), date(0, 365, 1, 1), date(5)]);
    const rows = packLane(data, members(data), 3, 0, 4).map(({ row }) => row);
    expect(rows).toEqual([2, 3, -1, 0]);
  });
});

describe('extent(data, event, pixelsPerDay, firstDay)', () => {
  it('makes a sign of a day, however wide, and of a span too short to see', () => {
    const data = dataOf([date(10), date(10, 12), date(10, 40)]);
    expect(extent(data, 0, 40, 0)).toEqual({ from: 414, to: 426, bar: false });
    expect(extent(data, 1, 1, 0).bar).toBe(false);
    expect(extent(data, 2, 1, 0)).toEqual({ from: 10, to: 41, bar: true });
  });

  it('draws an open end as far as a fade', () => {
    const data = dataOf([date(100, 100, 2, 1), date(100, 100, 0, 2)]);
    expect(extent(data, 0, 1, 0)).toEqual({ from: 61, to: 101, bar: true });
    expect(extent(data, 1, 1, 0)).toEqual({ from: 100, to: 140, bar: true });
  });
});

describe('rowsNeeded(data, members, period, width, most)', () => {
  it('is one for a single event and never more than may be', () => {
    expect(rowsNeeded(dataOf([date(1)]), [0], [0, 10], 960, 6)).toBe(1);
    const crowd = dataOf(Array.from({ length: 100 }, () => date(1)));
    expect(rowsNeeded(crowd, members(crowd), [0, 10], 960, 6)).toBe(6);
  });
});
