import { describe, expect, it } from 'vitest';
import { makeUpChronology } from '../../../scripts/benching/made-up-chronology.ts';
import { Chronology } from '../../model/chronology.ts';
import { makeSite } from '../../site/site.ts';
import { viewTimeline } from '../../site/timeline.ts';
import { laneChoices, layLanes } from '../../site/timeline-lanes.ts';
import { longMark, makeScene, marksWithin } from './scene.ts';

const data = viewTimeline(makeSite(makeUpChronology(600), Chronology.parse({})));
const lanes = layLanes(data, 'sides', laneChoices(data, 'sides').slice(0, 5));
const boxes = lanes.map((lane, at) => ({ lane, top: at * 100, bottom: at * 100 + 90, rows: 3 }));

describe('makeScene(data, boxes, pixelsPerDay)', () => {
  it('shows numbers in place of events only where most find no row', () => {
    for (const { crowded, marks } of makeScene(data, boxes, 0.001).lanes) {
      expect(crowded).toBe(marks.filter(({ row }) => row < 0).length > marks.length / 2);
    }
    expect(makeScene(data, boxes, 0.001).lanes[0]?.crowded).toBe(true);
    expect(makeScene(data, boxes, 40).lanes.every(({ crowded }) => !crowded)).toBe(true);
  });

  it('counts every event once', () => {
    const [lane] = makeScene(data, boxes, 0.00001).lanes;
    expect(lane?.marks).toHaveLength(lanes[0]?.members.length ?? 0);
    expect(lane?.tallest).toBeGreaterThan((lane?.marks.length ?? 0) / 3);
  });
});

describe('marksWithin(lane, left, right, margin)', () => {
  it.each([0.05, 1, 20])('finds all that touch the stretch, at %d pixels a day', (pixelsPerDay) => {
    for (const lane of makeScene(data, boxes, pixelsPerDay).lanes) {
      const end = Math.max(...lane.marks.map(({ to }) => to));
      for (let left = -500; left < end; left += end / 9) {
        const list = marksWithin(lane, left, left + 1000, longMark + 200);
        const found = new Set(list);
        for (const mark of lane.marks) {
          const touches = mark.from <= left + 1000 && mark.to >= left;
          if (touches) expect(found.has(mark)).toBe(true);
        }
        expect(list).toHaveLength(found.size);
      }
    }
  });

  it('leaves out what lies far away', () => {
    const [lane] = makeScene(data, boxes, 20).lanes;
    if (lane === undefined) throw new Error('there is no lane');
    const found = marksWithin(lane, 1000, 2000, longMark + 200);
    expect(found.length).toBeLessThan(lane.marks.length / 5);
    expect(found.every(({ from, to }) => from <= 2000 && to >= 1000 - longMark * 2 - 200)).toBe(
      true,
    );
  });
});
