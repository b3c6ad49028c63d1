import { describe, expect, it } from 'vitest';
import type { Segment } from '../model/extraction.ts';
import { inferPublished } from './infer-published.ts';

/** First line headline, a line in brackets a caption, the rest paragraphs. */
function infer(...lines: string[]) {
  const text = lines.join('\n');
  const segments: Segment[] = [];
  let at = 0;
  for (const [i, line] of lines.entries()) {
    const role = i === 0 ? 'headline' : line.startsWith('[') ? 'caption' : 'paragraph';
    segments.push({ role, span: [at, at + line.length] });
    at += line.length + 1;
  }
  return inferPublished(text, segments);
}

describe('inferPublished(text, segments, dateline?)', () => {
  it('finds the week by a date ahead and "next week", the day by the newest weekday', () => {
    const found = infer(
      'Fishery minister to visit Bergen next week',
      '[The fishery minister opens a harbour in Tromsø, March 14, 2019.]',
      'The ministry said on Thursday that the minister will meet her colleague in Bergen on April 9.',
      'The embassy had on Wednesday announced the visit.',
    );
    expect(found?.day).toBe('2019-04-04');
    expect(found?.note).toContain('“next week” for 9 April 2019');
    expect(found?.note).toContain('Thursday, 4 April 2019');
  });

  it('finds the week by two messages of one week that are quoted in full', () => {
    const lines = [
      'Ministers part without a deal',
      'The ministers parted without a deal on Sunday, officials said.',
      'Long talks in Bergen, and no fish. — Ada Holt (@adaholt) February 8, 2019',
      'That was all. — Ada Holt (@adaholt) February 10, 2019',
    ];
    expect(infer(...lines)?.day).toBe('2019-02-10');
    expect(infer(...lines.slice(0, 3))).toBeUndefined();
  });

  it('finds the day by a caption of the same days', () => {
    const found = infer(
      'Ministers part without a deal',
      'The ministers parted without a deal on Sunday, officials said.',
      '[The ministers shake hands in Bergen, February 8, 2019.]',
      'They met on Saturday and will meet again on Monday.',
    );
    expect(found?.day).toBe('2019-02-10');
  });

  it('takes one full date ahead for what it is', () => {
    const found = infer(
      'Minister to visit Bergen next week',
      'The ministry said on Friday that she will travel to Bergen on 9 April 2019.',
    );
    expect(found?.day).toBe('2019-04-05');
  });

  it('finds none where only the background has dates', () => {
    const background = [
      'Ministers meet',
      'The ministers met on Tuesday.',
      'Fish is on the table, officials said.',
      'So is trade.',
      'Nobody expects much.',
      'Talks are slow.',
      'They are long as well.',
      'They met for the first time on August 24, 2011, officials said.',
    ];
    expect(infer(...background)).toBeUndefined();
  });

  it('finds none without a weekday, a year, or any date at all', () => {
    expect(infer('Talks', 'They met in Bergen, officials said.')).toBeUndefined();
    expect(infer('Talks', 'They met on Tuesday and will meet on April 9.')).toBeUndefined();
    expect(infer('Talks', '[The harbour of Bergen, March 14, 2019.]', 'They met.')).toBeUndefined();
  });

  it('doubts an old picture and a text of a later year', () => {
    expect(
      infer(
        'Talks',
        '[The minister in Bergen, March 14, 2011.]',
        'They met on Tuesday; since 2018 fish is dear.',
      ),
    ).toBeUndefined();
    expect(
      infer(
        'Talks',
        '[The minister, March 14, 2019.]',
        'They met on Tuesday and will meet on August 9.',
      ),
    ).toBeUndefined();
  });
});
