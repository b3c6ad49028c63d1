import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './map-labels.ts';

const space = { width: 400, height: 300, size: 12, most: 40 };

describe('placeLabels(spots, space)', () => {
  it('lets no name overlap another or leave the picture', () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.integer({ min: 2, max: 12 }),
      text: fc.string({ minLength: 1, maxLength: 20 }),
    });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 40 }), (spots) => {
        const boxes = placeLabels(spots, space).flatMap((label, at) => {
          if (label === undefined) return [];
          const width = (spots[at]?.text.length ?? 0) * space.size * 0.58;
          const shift = { start: 0, middle: width / 2, end: width }[label.anchor];
          const left = label.x - shift;
          return [{ left, right: left + width, top: label.y - 10, bottom: label.y + 2 }];
        });
        for (const [at, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(400);
          for (const b of boxes.slice(at + 1)) {
            // Positions are rounded to a tenth.
            const apart =
              a.right <= b.left + 0.2 ||
              b.right <= a.left + 0.2 ||
              a.bottom <= b.top + 0.2 ||
              b.bottom <= a.top + 0.2;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('names the first and leaves those without room nameless', () => {
    const spot = { x: 200, y: 150, radius: 4, text: 'A name' };
    const labels = placeLabels(
      Array.from({ length: 20 }, () => spot),
      space,
    );
    expect(labels[0]).toMatchObject({ anchor: 'start' });
    expect(labels.at(-1)).toBeUndefined();
    expect(placeLabels([spot, spot], { ...space, most: 0 })).toEqual([undefined, undefined]);
  });
});
