import { describe, expect, it } from 'vitest';
import { joinWrapped } from './join-wrapped.ts';
import { splitLines } from './lines.ts';

const join = (text: string, always = false) =>
  joinWrapped(text, splitLines(text), always).map((line) => line.text);

describe('joinWrapped(text, lines, always?)', () => {
  const wrapped =
    'The ministers of two northern states met in Bergen on Tuesday, the first\r\ntime in years that they did so, to talk about fish, about harbours and\r\nthe price of salt.';

  it('joins lines that were broken at a column, and moves no offset', () => {
    const [line] = joinWrapped(wrapped, splitLines(wrapped));
    expect(line?.text).toHaveLength(wrapped.length);
    expect(line?.text).toBe(wrapped.replace(/[\r\n]/g, ' '));
    expect(line?.span).toEqual([0, wrapped.length]);
  });

  it('leaves menus, verses, lists and whole paragraphs as they are', () => {
    for (const text of [
      'Home\nWorld\nSport',
      'The first paragraph is told in one line and ends here.\nThe second one is as long as that, and ends as well.',
      '- The first point of the list, which is long enough\n- the second point of the list, which is as long',
    ]) {
      expect(join(text)).toEqual(text.split('\n'));
    }
  });

  it('joins all but lists and headings in Markdown of our own', () => {
    expect(join('# Talks\nThey met\nin Bergen.\n\n- one\n- two', true)).toEqual([
      '# Talks',
      'They met in Bergen.',
      '- one',
      '- two',
    ]);
  });

  it('takes any number of lines', () => {
    expect(join('a\n'.repeat(300_000))).toHaveLength(300_000);
  });
});
