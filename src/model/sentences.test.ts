import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const split = (text: string) => splitSentences(text).map(([a, b]) => text.slice(a, b));

describe('splitSentences(text, span?)', () => {
  it.each([
    ['One came. Two left! Did three stay?', 3],
    ['One came.\n\nTwo left without a stop', 2],
    ['Ms. Doe met Lt. Gen. Roe on Jan. 5 at No. 10. They talked.', 2],
    ['N.K. ministers met U.S. President John Q. Public. They talked.', 2],
    ['They met at 9 a.m. He left the U.S. The talks went on.', 3],
    ['Rice came from the U.S. Ms. Public saw it come.', 2],
    ['"Is all well?" Doe asked. "Yes!" They left.', 3],
    ['"We will see," she said. "It is early." He agreed.', 3],
    ['Both sides spoke... of peace... Then they left.', 2],
    ['1. The first point. 2. The second.', 2],
    ['It cost 3.5 million. It rose by 2.1 per cent.', 2],
    ['See www.example.org for more. It is free.', 2],
    ['He met S. Korea’s minister. N. Korea did not come.', 2],
  ])('splits %s', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('splits where the space behind the full stop was lost', () => {
    expect(split('He met Doe Jong-un.In a letter he wrote more.')).toEqual([
      'He met Doe Jong-un.',
      'In a letter he wrote more.',
    ]);
    expect(split('회담이 끝났다.대표단은 떠났다.')).toEqual(['회담이 끝났다.', '대표단은 떠났다.']);
  });

  it('leaves marks alone with the sentence before them', () => {
    expect(split('They talked. . . . Then they left. "')).toEqual([
      'They talked. . . .',
      'Then they left. "',
    ]);
  });

  it('takes HTML’s entities for the marks that they are', () => {
    expect(split('&quot;It is over.&quot; They left.')).toEqual([
      '&quot;It is over.&quot;',
      'They left.',
    ]);
  });

  it('splits scripts that write no spaces', () => {
    expect(split('会谈结束了。代表团离开了！他们明天回来吗？')).toHaveLength(3);
    expect(split('“你好！”他说。')).toHaveLength(1);
  });

  it('does not end a sentence before a small letter or a slash', () => {
    expect(split('The talks vs. the war went on etc. and so on.')).toHaveLength(1);
    expect(split('OSLO, May 31. /EXAM/. Talks began.')[0]).toBe('OSLO, May 31. /EXAM/.');
  });

  it('stays inside the span', () => {
    const text = 'One came. Two left. Three stayed.';
    expect(splitSentences(text, [10, 19])).toEqual([[10, 19]]);
    expect(splitSentences(text, [5, 5])).toEqual([]);
  });

  it('gives spans in order, trimmed, that hold all that is not white space', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'U.S. ',
      'came. ',
      '"',
      '&quot;',
      '\n\n',
      ' ',
      '다.',
      '。',
      '…',
      'He',
      '1',
      '(',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const [start, end] of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
