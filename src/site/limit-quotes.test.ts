import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteOf } from './fixtures/island-site.ts';
import { limitQuotes } from './limit-quotes.ts';
import { wordEnds } from './words.ts';

const limits = { words: 10, least: 12, perEvent: 2, share: 0.1 };
const text = (words: number, from = 0) =>
  Array.from({ length: words }, (_, at) => `w${from + at}`).join(' ');
const quoting = (source: string, ...quotes: string[]) => ({
  evidence: quotes.map((exact) => ({ source, quote: { exact }, says: {} })),
});
const passages = (site: ReturnType<typeof siteOf>, given = limits) => [
  ...limitQuotes(site.index, given).values(),
];

describe('limitQuotes(index, limits)', () => {
  it('shows a short quotation whole', () => {
    const site = siteOf({ a: quoting('s', text(8)) }, { s: { words: 1000 } });
    expect(passages(site)).toEqual([[{ form: 'quote', text: text(8), cut: false }]]);
  });

  it('cuts a quotation that is longer than any may be', () => {
    const site = siteOf({ a: quoting('s', text(30)) }, { s: { words: 1000 } });
    expect(passages(site)).toEqual([[{ form: 'quote', text: `${text(10)} …`, cut: true }]]);
  });

  it('quotes one source on one event only so often', () => {
    const site = siteOf(
      { a: quoting('s', text(3), text(3, 10), text(3, 20)) },
      { s: { words: 1000 } },
    );
    expect(passages(site)[0]?.map(({ form }) => form)).toEqual(['quote', 'quote', 'withheld']);
  });

  it('withholds what goes beyond the share of the source', () => {
    const events = {
      a: quoting('s', text(9)),
      b: quoting('s', text(9, 20)),
      c: quoting('s', text(9, 40)),
    };
    const forms = passages(siteOf(events, { s: { words: 200 } })).map(([one]) => one?.form);
    expect(forms).toEqual(['quote', 'quote', 'withheld']);
  });

  it('quotes each source on an event before any twice, and first where sources can be compared', () => {
    const one = (source: string, from: number, date: string) => ({
      source,
      quote: { exact: text(9, from) },
      says: { date },
    });
    const events = {
      a: { evidence: [one('s', 0, '2031-04-02')] },
      b: {
        evidence: [
          one('s', 20, '2031-04-01/2031-04-07'),
          one('s', 40, '2031-04-03'),
          one('t', 60, '2031'),
        ],
      },
    };
    const site = siteOf(events, { s: { words: 100 }, t: { words: 100 } });
    const forms = [...limitQuotes(site.index, limits)].map(([id, shown]) => [
      id,
      shown.map(({ form }) => form),
    ]);
    expect(Object.fromEntries(forms)).toEqual({
      a: ['withheld'],
      b: ['withheld', 'quote', 'quote'],
    });
  });

  it('counts the same words on two pages once', () => {
    const events = { a: quoting('s', text(9)), b: quoting('s', text(9)), c: quoting('s', text(9)) };
    const forms = passages(siteOf(events, { s: { words: 90 } })).map(([one]) => one?.form);
    expect(forms).toEqual(['quote', 'quote', 'quote']);
  });

  it('allows a source of unknown length one quotation', () => {
    const site = siteOf({ a: quoting('s', text(10)), b: quoting('s', text(10, 20)) }, { s: {} });
    expect(passages(site).map(([one]) => one?.form)).toEqual(['quote', 'withheld']);
  });

  it("shows a digest's passage as a summary, whatever its length", () => {
    const site = siteOf({ a: quoting('s', text(60)) }, { s: { form: 'digest', words: 60 } });
    expect(passages(site)).toEqual([[{ form: 'summary', text: text(60) }]]);
  });

  it('keeps all that is quoted from a source within its share', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(lengths, fc.nat(2000), (sizes, words) => {
        const events = Object.fromEntries(
          sizes.map((size, at) => [`e${at}`, quoting('s', text(size, at * 100))]),
        );
        const given = { words: 40, least: 12, perEvent: 3, share: 0.1 };
        const shown = passages(siteOf(events, { s: { words } }), given)
          .flat()
          .map((one) => (one.form === 'quote' ? wordEnds(one.text.replace(/ …$/, '')).length : 0));
        expect(Math.max(...shown)).toBeLessThanOrEqual(40);
        expect(shown.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(words * 0.1);
      }),
      { numRuns: 60 },
    );
  });
});
