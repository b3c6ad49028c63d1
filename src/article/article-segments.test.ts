import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSegments, type Known } from './article-segments.ts';

const capture: Known = { form: 'capture' };
const read = (text: string, known = capture) =>
  articleSegments(text, known).segments.map(({ role, span }) => `${role}: ${text.slice(...span)}`);

const lead =
  'The ministers of two northern states met in Bergen on Tuesday to talk about fish and harbours.';
const more = 'They will meet again in the spring, a spokeswoman of the ministry told reporters.';
const last = 'Nobody expects the talks to end before the summer, when the boats come back to port.';

describe('articleSegments(text, known)', () => {
  it('takes the first line for the headline where no menu stands above the text', () => {
    const high = 'Both ministers had hoped for an early end of the talks';
    const text = `Boats are back, but the talks go on\n\n${high}\n\n${lead}\n\n${more}\n`;
    expect(read(text)[0]).toBe('headline: Boats are back, but the talks go on');
  });
  it('keeps a year that stands above what it tells of', () => {
    const entry = 'The two states sign a pact on fish.';
    const text = `How it went\n\n${lead}\n\n1994\n${entry}\n\n${more}\n`;
    expect(read(text)).toContain('subhead: 1994');
    expect(read(text)).toContain(`paragraph: ${entry}`);
  });
  it('leaves out menus before and lists behind the article', () => {
    const text = [
      'Home\nWorld\nSport\nSubscribe\n',
      'Ministers meet in Bergen\n',
      'May 2, 2019\n',
      `${lead}\n\n${more}\n\n${last}\n`,
      'Show more\nMost read\nA goat wins the lottery\nSeven ways to boil an egg',
    ].join('\n');
    expect(read(text)).toEqual([
      'headline: Ministers meet in Bergen',
      `paragraph: ${lead}`,
      `paragraph: ${more}`,
      `paragraph: ${last}`,
    ]);
  });

  it('knows decks, subheads and captions', () => {
    const text = [
      'Ministers meet in Bergen',
      'Two northern states look for a way out of their long quarrel over fish',
      lead,
      'Image copyright Example Image caption The ministers (left) on the quay of Bergen',
      'What comes next?',
      more,
      'The ministers shake hands on the quay of Bergen, May 2, 2019. Example/via WIRE',
      last,
    ].join('\n\n');
    expect(read(text)).toEqual([
      'headline: Ministers meet in Bergen',
      'deck: Two northern states look for a way out of their long quarrel over fish',
      `paragraph: ${lead}`,
      'caption: The ministers (left) on the quay of Bergen',
      'subhead: What comes next?',
      `paragraph: ${more}`,
      'caption: The ministers shake hands on the quay of Bergen, May 2, 2019.',
      `paragraph: ${last}`,
    ]);
  });

  it('leaves out a list of other articles inside the text, and keeps a heading after a prompt', () => {
    const list =
      'READ MORE:\n\nA goat wins the lottery again\n\nSeven ways to boil an egg in the dark';
    const rest = [more, last, ...[1, 2, 3, 4, 5].map((day) => `On day ${day} ${lead}`)];
    expect(read(['Ministers meet in Bergen', lead, list, ...rest].join('\n\n'))).toEqual([
      'headline: Ministers meet in Bergen',
      ...[lead, ...rest].map((paragraph) => `paragraph: ${paragraph}`),
    ]);
    const prompt = 'Read more about the talks here:\n\nThe next step';
    expect(read(['Ministers meet in Bergen', lead, more, prompt, ...rest].join('\n\n'))).toContain(
      'subhead: The next step',
    );
  });

  it('cuts what a wire glues before its dateline, and marks at the end', () => {
    const story = `BERGEN, May 2 (Wire) -- ${lead} ${more}`;
    const text = `(LEAD) Fish-talks(LEAD) Ministers meet in Bergen(ATTN: ADDS photo)By Jane Doe ${story}\n\n${last} -0-`;
    expect(read(text)).toEqual([`paragraph: ${story}`, `paragraph: ${last}`]);
    expect(articleSegments(text, capture).byline).toBe('Jane Doe');
  });

  it('takes a headline off the date that is glued to it', () => {
    expect(read(` date 2019-05-02 Ministers meet in Bergen\n${lead}\n${more}`)[0]).toBe(
      'headline: Ministers meet in Bergen',
    );
  });

  it('keeps one of two equal headlines and decks', () => {
    const text = `Ministers meet in Bergen\n\nMinisters meet in Bergen\n\n${lead}\n\n${more}`;
    expect(articleSegments(text, capture).segments.map(({ span }) => span[0])[0]).toBe(0);
    expect(read(text)).toHaveLength(3);
  });

  it('joins lines that were broken at a column', () => {
    const text =
      'Ministers meet in Bergen\n\nThe ministers of two northern states met in Bergen on Tuesday, the\nfirst time in years that they did so, to talk about fish, harbours\nand the price of salt.\n';
    expect(read(text)).toHaveLength(2);
    expect(read(text)[1]).toContain('harbours\nand the price');
  });

  it('keeps all of a digest, without its marks', () => {
    const text = '# Talks\n\nOn 2 May 2019 ministers met\nin Bergen.\n\n- Share\n- (END)\n';
    expect(read(text, { form: 'digest' })).toEqual([
      'headline: Talks',
      'paragraph: On 2 May 2019 ministers met\nin Bergen.',
      'paragraph: Share',
      'paragraph: (END)',
    ]);
  });

  it('gives segments in order, apart, inside the text and never empty, whatever it reads', () => {
    const piece = fc.constantFrom(
      lead,
      more,
      'Share',
      'READ MORE:',
      '(END)',
      '-',
      '# ',
      '**',
      '<p>',
      '</p>',
      '© 2019',
      ' ',
      '\t',
      'By Jane Doe',
      'May 2, 2019',
      'Photo: X',
      '(AP)',
      '다.',
      '。',
      '&quot;',
      '[a](b)',
      'BERGEN, May 2 (Wire) -- ',
    );
    const lines = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 40 })));
    const texts = fc
      .tuple(lines, fc.constantFrom('\n', '\r\n', '\n\n', ' '))
      .map(([all, by]) => all.join(by));
    const forms = fc.constantFrom<Known['form']>('capture', 'digest');
    fc.assert(
      fc.property(texts, forms, (text, form) => {
        let at = 0;
        for (const { span } of articleSegments(text, { form }).segments) {
          expect(span[0]).toBeGreaterThanOrEqual(at);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(text.slice(...span)).toBe(text.slice(...span).trim());
          at = span[1];
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
