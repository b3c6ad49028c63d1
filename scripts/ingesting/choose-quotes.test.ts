import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Claim } from '../../src/model/extraction.ts';
import { splitSentences } from '../../src/model/sentences.ts';
import { chooseQuotes } from './choose-quotes.ts';

const limits = { words: 40, least: 4, share: 0.1 };

function article(text: string, form: Article['form'] = 'capture'): Article {
  return {
    file: 'made-up.txt',
    form,
    text,
    sha256: '0'.repeat(64),
    source: { publisher: 'A paper', headline: 'A headline', language: 'en' },
    segments: [{ role: 'paragraph', span: [0, text.length] }],
    sentences: splitSentences(text),
  };
}

const claim = (title: string, ...quotes: Claim['quotes']): Claim => ({
  title,
  date: null,
  status: 'occurred',
  kind: 'meeting',
  actors: [],
  places: [],
  quotes,
  stance: 'reports',
});

const words = (text = ''): number => text.split(/\s+/).filter(Boolean).length;

describe('chooseQuotes(article, claims, times, limits)', () => {
  it('takes a whole sentence of a digest, up to the longest quote', () => {
    const text = 'Alda met Boris in Oslo. She left.';
    const short = article(text, 'digest');
    expect(chooseQuotes(short, [claim('Alda meets Boris', [0, 23])], [], limits)).toEqual([
      { exact: 'Alda met Boris in Oslo.' },
    ]);
    const long = article(`${'word '.repeat(60)}end.`, 'digest');
    const [quote] = chooseQuotes(long, [claim('x', [0, long.text.length])], [], limits);
    expect(words(quote?.exact)).toBe(40);
  });
  it('cuts to the stretch that says most of the claim', () => {
    const filler = 'and so on and on it went through the grey afternoon hours '.repeat(3);
    const text = `${filler}Alda Verin signed the accord ${filler}`;
    const [quote] = chooseQuotes(
      article(text, 'digest'),
      [claim('Alda Verin signs the accord', [0, text.length])],
      [],
      { words: 6, least: 4, share: 1 },
    );
    expect(quote?.exact).toContain('Alda Verin signed the accord');
  });
  it('tells a repeated passage by the words around it', () => {
    const text = 'First Alda met Boris. Later he met Boris. Then they left.';
    const at = text.lastIndexOf('met Boris');
    const [quote] = chooseQuotes(article(text, 'digest'), [claim('x', [at, at + 9])], [], limits);
    expect(quote).toEqual({ exact: 'met Boris', prefix: 'he' });
  });
  it('gives none to a claim that rests on no passage', () => {
    expect(chooseQuotes(article('Some text.'), [claim('x')], [], limits)).toEqual([undefined]);
  });
  it('shares what may be quoted of a capture among all claims', () => {
    const sentence = 'On that day the envoys of both sides spoke for hours about salt and fish. ';
    const text = sentence.repeat(40);
    const claims = splitSentences(text)
      .slice(0, 10)
      .map((span) => claim('Envoys speak', span));
    const quotes = chooseQuotes(article(text), claims, [], limits);
    const total = Math.floor(words(text) * limits.share);
    expect(quotes.reduce((sum, quote) => sum + words(quote?.exact), 0)).toBeLessThanOrEqual(total);
    expect(quotes.every((quote) => words(quote?.exact) === 6)).toBe(true);
  });
  it('leaves every claim a fragment that proves something', () => {
    const sentence = 'On that day the envoys of both sides spoke for hours about salt and fish. ';
    const text = sentence.repeat(40);
    const spans = splitSentences(text);
    const claims = spans.map((span) => claim('Envoys speak', span));
    const quotes = chooseQuotes(article(text), claims, [], limits);
    expect(quotes.every((quote) => words(quote?.exact) === 4)).toBe(true);
  });
  it('quotes verbatim, at word boundaries, within the limits', () => {
    const token = fc.constantFrom(
      'salt',
      'fish,',
      'Oslo.',
      '“quoted',
      'words”',
      'and',
      '\n',
      'Alda',
    );
    fc.assert(
      fc.property(
        fc.array(token, { minLength: 1, maxLength: 300 }),
        fc.array(fc.tuple(fc.nat(299), fc.nat(60)), { maxLength: 12 }),
        fc.constantFrom('capture' as const, 'digest' as const),
        (tokens, ranges, form) => {
          const text = tokens.join(' ');
          const starts = [...text.matchAll(/\S+/g)].map((m) => m.index);
          if (starts.length === 0) return;
          const claims = ranges.map(([from, length]) => {
            const start = starts[from % starts.length] ?? 0;
            return claim('Alda and fish', [start, Math.min(text.length, start + length + 1)]);
          });
          const quotes = chooseQuotes(article(text, form), claims, [], limits);
          for (const quote of quotes) {
            if (quote === undefined) continue;
            expect(text).toContain(quote.exact);
            expect(words(quote.exact)).toBeLessThanOrEqual(limits.words);
          }
          const total = Math.max(limits.words, Math.floor(words(text) * limits.share));
          const sum = quotes.reduce((n, quote) => n + words(quote?.exact), 0);
          if (form === 'capture') expect(sum).toBeLessThanOrEqual(total);
        },
      ),
    );
  });
});
