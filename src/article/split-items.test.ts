import { describe, expect, test } from 'vitest';
import { splitItems } from './split-items.ts';

const split = (text: string) =>
  splitItems({ text, span: [10, 10 + text.length], apart: true }).map((line) => [
    line.text,
    line.span[0] - 10,
  ]);

describe('splitItems(line)', () => {
  test('cuts a round-up into its items, and titles from their stories', () => {
    expect(
      split(
        'The following is a summary.------------Norland opens a mill OSTHAVEN -- A mill was opened.------------Sudland closes a mine PORT WEST -- A mine was closed.------------(END)',
      ),
    ).toEqual([
      ['The following is a summary.', 0],
      ['Norland opens a mill', 39],
      ['A mill was opened.', 72],
      ['Sudland closes a mine', 102],
      ['A mine was closed.', 137],
      ['(END)', 167],
    ]);
  });

  test('leaves a line without rules alone, and a rule alone', () => {
    const text = 'OSTHAVEN, May 4 (TNA) -- A mill was opened -- the first in years.';
    expect(split(text)).toEqual([[text, 0]]);
    expect(split('------------')).toEqual([['------------', 0]]);
  });
});
