import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Edtf } from '../model/edtf.ts';
import type { Timex } from '../model/extraction.ts';
import { tagTimes } from './tag-times.ts';

const pieces = fc.constantFrom(
  ...'May|31|,|2018|the|last|next|two|weeks|ago|on|Friday|late|April|23|-|24|and|early|mid-|in|since|a|year|later|3:22|p.m.|UTC+3|quarter|summer|of|before|June|12|1990s|499|BC|from|to|between|every|day|morning|now|past|"|.|said|will|visit|Juche 107|Christmas|31/05/2018|0|99999|century|30|February|this|week|half|decade|1|fiscal'.split(
    '|',
  ),
);
const prose = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', '', '\n', '\u00a0', '  ')), { maxLength: 40 })
  .map((list) => list.map((pair) => pair.join('')).join(''));
const anyText = fc.oneof(prose, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const anyReference = fc.option(
  fc
    .integer({ min: -700000, max: 30000 })
    .map((day) => new Date(day * 86400000).toISOString().slice(0, 10)),
  { nil: undefined },
);
const anyDomain = fc.constantFrom('news', 'narrative');

function holdsTogether(text: string, times: readonly Timex[]): void {
  let done = 0;
  for (const { start, end, edtf, value } of times) {
    expect(start).toBeGreaterThanOrEqual(done);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    expect(value).not.toMatch(/NaN|undefined|Infinity/);
    if (edtf !== undefined)
      expect(Edtf.safeParse(edtf)).toMatchObject({ success: true, data: edtf });
    done = end;
  }
  expect(done).toBeLessThanOrEqual(text.length);
}

describe('tagTimes(text, { reference, domain, spans })', () => {
  it('never throws; what it gives is in order, apart, inside the text and valid EDTF', () => {
    fc.assert(
      fc.property(anyText, anyReference, anyDomain, (text, reference, domain) => {
        holdsTogether(text, tagTimes(text, { domain, ...(reference ? { reference } : {}) }));
      }),
      { numRuns: 3000 },
    );
  });

  it('looks only where it is told to, and gives offsets in the whole text', () => {
    const text = 'On May 3 they met. On May 4 they parted. On May 5 they met again.';
    const times = tagTimes(text, { reference: '2018-06-01', domain: 'news', spans: [[19, 40]] });
    expect(times.map(({ start, end }) => text.slice(start, end))).toEqual(['May 4']);
  });

  it('cuts nothing in two at the edge of a span', () => {
    const text = 'They met in May 2018.';
    const times = tagTimes(text, { domain: 'news', spans: [[0, 15]] });
    expect(times.map(({ end }) => end <= 15)).not.toContain(false);
  });

  it('stays inside its spans, whatever they are', () => {
    const anySpans = fc.array(fc.tuple(fc.nat(300), fc.nat(300)), { maxLength: 4 });
    fc.assert(
      fc.property(prose, anySpans, anyDomain, (text, pairs, domain) => {
        const spans = pairs.map(
          ([a, b]) => [Math.min(a, b), Math.min(text.length, Math.max(a, b))] as const,
        );
        const times = tagTimes(text, { reference: '2018-05-31', domain, spans });
        holdsTogether(text, times);
        for (const { start, end } of times)
          expect(spans.some(([from]) => from <= start) && spans.some(([, to]) => end <= to)).toBe(
            true,
          );
      }),
      { numRuns: 500 },
    );
  });

  it('answers the same for the same', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const options = { reference: '2018-05-31', domain: 'news' } as const;
        expect(tagTimes(text, options)).toEqual(tagTimes(text, options));
      }),
      { numRuns: 200 },
    );
  });

  it('takes the day of the reference in its own zone', () => {
    const times = tagTimes('They left yesterday.', {
      reference: '2018-05-31T00:22+03:00',
      domain: 'news',
    });
    expect(times).toMatchObject([{ value: '2018-05-30', edtf: '2018-05-30' }]);
  });

  it('dates nothing that would need a reference when there is none', () => {
    const text =
      'Yesterday they met; on April 10 and on Wednesday they will meet again, next week or in May, as they did last year, two weeks ago, last night and in the spring.';
    for (const { edtf, value } of tagTimes(text, { domain: 'news' })) {
      expect(edtf).toBeUndefined();
      expect(value).toMatch(/^X|^BC|_REF$/);
    }
  });

  it('still dates what says its own year when there is no reference', () => {
    const times = tagTimes('They met on April 10, 2018, and the next day they signed.', {
      domain: 'news',
    });
    expect(times.map(({ value }) => value)).toEqual(['2018-04-10', '2018-04-11']);
  });

  it('is linear: a megabyte of dates takes no longer than its share', () => {
    const text = 'In May 2018 he said on Tuesday, "two weeks ago". '.repeat(10000);
    expect(tagTimes(text, { reference: '2018-05-31', domain: 'narrative' })).toHaveLength(30000);
  }, 10000);
});
