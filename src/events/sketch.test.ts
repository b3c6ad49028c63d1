import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSketch, sharedText, sketchText } from './sketch.ts';

/** A text of made-up words: no two of different seeds share a run of four. */
const text = (seed: number, length: number): string =>
  Array.from({ length }, (_, i) => `w${seed}x${i}`).join(' ');
const shared = (a: string, b: string) =>
  sharedText(readSketch(sketchText(a) ?? ''), readSketch(sketchText(b) ?? ''));

describe('sketchText(text)', () => {
  it('fits into a line of letters, and is none for a few words', () => {
    expect(sketchText(text(1, 400))).toMatch(/^(?:[\w-]{4}){48}$/);
    expect(sketchText('Too few words to tell.')).toBeUndefined();
    expect(sketchText('')).toBeUndefined();
  });
  it('takes no notice of case, punctuation and line breaks', () => {
    const plain = text(1, 80);
    expect(sketchText(plain.toUpperCase().replace(/ /g, ',\n'))).toBe(sketchText(plain));
  });
});

describe('sharedText(a, b)', () => {
  it('is all of a text that is the same, and none of another', () => {
    expect(shared(text(1, 300), text(1, 300))).toBe(1);
    expect(shared(text(1, 300), text(2, 300))).toBe(0);
  });
  it('sees a text that was cut in half, and one with a paragraph put in', () => {
    expect(shared(text(1, 600), text(1, 300))).toBeGreaterThan(0.8);
    expect(shared(text(1, 300), `${text(3, 60)} ${text(1, 300)}`)).toBeGreaterThan(0.8);
  });
  it('does not take a shared quotation for a copy', () => {
    const quote = text(9, 60);
    expect(shared(`${text(1, 250)} ${quote}`, `${quote} ${text(2, 250)}`)).toBeLessThan(0.4);
  });
  it('says nothing of texts too short to tell', () => {
    expect(sharedText(readSketch(sketchText(text(1, 20)) ?? ''), [])).toBeUndefined();
  });
  it('lies between none and all, and is the same both ways', () => {
    const list = fc.uniqueArray(fc.nat(2 ** 24 - 1), { maxLength: 48 });
    const sorted = list.map((hashes) => hashes.sort((a, b) => a - b));
    fc.assert(
      fc.property(sorted, sorted, (a, b) => {
        const share = sharedText(a, b);
        expect(sharedText(b, a)).toBe(share);
        if (share !== undefined) expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });
});
