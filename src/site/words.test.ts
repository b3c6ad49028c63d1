import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWords, wordEnds } from './words.ts';

describe('cutWords(text, most)', () => {
  it('leaves a text alone that is short enough', () => {
    expect(cutWords('Three small words.', 3)).toBe('Three small words.');
  });

  it('cuts at a word and says so with an ellipsis', () => {
    expect(cutWords('The ferry left at noon, and came back.', 5)).toBe('The ferry left at noon …');
  });

  it('counts words where none are set apart by spaces', () => {
    expect(wordEnds('船は正午に出た').length).toBeGreaterThan(2);
    expect(cutWords('船は正午に出た', 2).length).toBeLessThan(7);
  });

  it('never shows more words than allowed, and only words of the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(50), (text, most) => {
        const cut = cutWords(text, most);
        if (cut === text) return;
        expect(wordEnds(cut.replace(/ ?…$/, '')).length).toBeLessThanOrEqual(most);
        expect(text.startsWith(cut.replace(/ ?…$/, ''))).toBe(true);
      }),
    );
  });
});
