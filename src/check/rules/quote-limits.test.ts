import { describe, expect, it } from 'vitest';
import { altered, eventFile, type Files, findingsIn, sound, sourceFile } from '../fixture.ts';
import { quoteLimits } from './quote-limits.ts';

const find = (files: Files) => findingsIn(files, [quoteLimits]);
const limited = (limits: string): Files => ({
  ...sound,
  'chronology.yaml': `quotes: ${limits}\n`,
});
const more = `  - source: gazette-2018-04-12-envoy-ends-visit
    quote: { exact: the talks had gone well }
    says: { status: occurred }
review: reviewed
---`;

describe('quoteLimits(context)', () => {
  it('takes what is within the limits', () => {
    expect(find(sound)).toEqual([]);
    expect(find(limited('{ words: 11 }'))).toEqual([]);
  });

  it('counts the words of a quote', () => {
    expect(find(limited('{ words: 10 }'))).toEqual([
      `${eventFile}:12:21 quote-length the quote has 11 words; at most 10: quote the part that says it`,
    ]);
  });

  it('counts the quotes of one source on one event', () => {
    const files = altered(eventFile, 'review: reviewed\n---', more, limited('{ perEvent: 1 }'));
    expect(find(files)).toEqual([
      `${eventFile}:18:21 quote-count has more than 1 quotes from "gazette-2018-04-12-envoy-ends-visit"; keep those that say most`,
    ]);
    expect(find(altered(eventFile, 'review: reviewed\n---', more))).toEqual([]);
  });

  it('warns when a source is quoted beyond its share, each passage counted once', () => {
    const files = altered(sourceFile, 'words: 1000', 'words: 100', limited('{ words: 12 }'));
    const again = more.replace(
      'the talks had gone well',
      'left the harbour town on Thursday after four days of talks',
    );
    expect(find(altered(eventFile, 'review: reviewed\n---', again, files))).toEqual([]);
    expect(find(altered(eventFile, 'review: reviewed\n---', more, files))).toEqual([
      `${sourceFile}:10:8 quote-share (warning) its quotes have 16 of its 100 words; at most 12 are shown: shorten some`,
    ]);
  });

  it("leaves the chronology's own summaries alone", () => {
    const files = altered(sourceFile, 'form: capture', 'form: digest', limited('{ perEvent: 1 }'));
    expect(find(altered(eventFile, 'review: reviewed\n---', more, files))).toEqual([]);
  });
});
