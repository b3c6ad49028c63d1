import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../model/extraction.ts';
import { ArticleError } from './article-error.ts';
import { bodySpans } from './body-spans.ts';
import { readArticle } from './read-article.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, file = 'a.txt') => readArticle(file, bytes(text), []);
const shared = join(import.meta.dirname, '../../../shared');

function expectSound(article: Article): void {
  const { text, segments, sentences } = article;
  let at = 0;
  for (const { span } of segments) {
    expect(span[0]).toBeGreaterThanOrEqual(at);
    expect(span[1]).toBeGreaterThan(span[0]);
    at = span[1];
  }
  expect(at).toBeLessThanOrEqual(text.length);
  at = 0;
  for (const [start, end] of sentences) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(segments.some(({ span }) => span[0] <= start && end <= span[1])).toBe(true);
    at = end;
  }
}

const story = `Ministers meet in Bergen

BERGEN, May 2 (North Wire) -- The ministers of two northern states met in Bergen on Thursday to talk about fish. They talked for six hours, officials said.

They will meet again in the spring, a spokeswoman of the ministry told reporters on the quay.
`;

describe('readArticle(file, bytes, publishers)', () => {
  it('reads metadata, segments and sentences', () => {
    const article = read(`---\npublished: 2019-05-02\n---\n${story}`);
    expect(article.source).toEqual({
      publisher: 'North Wire',
      headline: 'Ministers meet in Bergen',
      published: '2019-05-02',
      publishedBasis: 'given',
      dateline: 'Bergen',
      language: 'en',
    });
    expect(article.text).toBe(story);
    expect(article.segments.map(({ role }) => role)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
    ]);
    expect(article.sentences.map((span) => article.text.slice(...span).slice(0, 14))).toEqual([
      'Ministers meet',
      'The ministers ',
      'They talked fo',
      'They will meet',
    ]);
  });

  it('states what the text states: day, instant and zone', () => {
    const dated = story.replace('\n\n', '\n\nMay 2, 2019, 3:22 UTC+3 BERGEN\n\n');
    expect(read(dated).source).toMatchObject({
      published: '2019-05-02T03:22+03:00',
      publishedBasis: 'stated',
    });
    expect(read(`---\npublished: 2019-05-02\n---\n${dated}`).source).toMatchObject({
      published: '2019-05-02T03:22+03:00',
      publishedBasis: 'stated',
    });
    expect(read(`---\npublished: 2019-05-03\n---\n${dated}`).source).toMatchObject({
      published: '2019-05-03',
      publishedBasis: 'given',
    });
  });

  it('infers the day from the address, and says so', () => {
    const { source } = read(`---\nurl: https://quay.example/2019/may/02/fish\n---\n${story}`);
    expect(source).toMatchObject({ published: '2019-05-02', publishedBasis: 'inferred' });
    expect(source.publishedNote).toContain('2019-05-02');
  });

  it('leaves the day out where nothing allows it', () => {
    expect(read(story).source.published).toBeUndefined();
  });

  it('gives sums and offsets of the text behind the frontmatter, whatever its line breaks', () => {
    const crlf = story.replaceAll('\n', '\r\n');
    const plain = read(crlf);
    expect(read(`\ufeff---\r\npublisher: X\r\n---\r\n${crlf}`).sha256).toBe(plain.sha256);
    expect(plain.segments).toHaveLength(3);
    expect(plain.text).toBe(crlf);
  });

  it('gives the body in few spans', () => {
    const article = read(story);
    expect(bodySpans(article)).toEqual([[0, story.trimEnd().length]]);
  });

  it('fails for one file, with its name', () => {
    expect(() => read('---\npublisher: X\n---\n \n', 'b.txt')).toThrow(/^b\.txt: has no text/);
    expect(() => read('', 'b.txt')).toThrow(ArticleError);
  });

  it('reads anything else without failing, the same every time', () => {
    const piece = fc.constantFrom(
      '---\n',
      'url: x\n',
      'published: 2019-05-02\n',
      'form: digest\n',
      story,
      '<p>',
      '# ',
      'May 2, 2019\n',
      'on Tuesday ',
      'next week ',
      '© 2019 X\n',
      'By Jane Doe\n',
      '\r\n',
      '&quot;',
      '다.',
      '。',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(fc.oneof(piece, fc.string({ maxLength: 30 }))).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('a.txt', 'a.md'), (text, file) => {
        let article: Article;
        try {
          article = read(text, file);
        } catch (error) {
          expect(error).toBeInstanceOf(ArticleError);
          return;
        }
        expectSound(article);
        expect(read(text, file)).toEqual(article);
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to the text, whatever is repeated in it', () => {
    const pieces = [
      'a',
      ' ',
      'a ',
      'A',
      'Aa ',
      '\n',
      'a\n',
      '. ',
      'a.A',
      '"',
      '(',
      '.) (',
      '<',
      '<a ',
      '/',
      'A, ',
      '- ',
      '1 ',
      '12/',
      '*',
      '# ',
      '&quot;',
      'May 1 ',
      '中',
      '가.',
      'a@b.',
      'By Aa ',
      'www.a ',
      '© ',
      '\r',
      '=',
      '![',
      '[a](',
      'a\u00a0',
      'AAA, Aa 1 (Aa) ',
      'Tuesday ',
      'will ',
      '--',
      ' --',
      "A's ",
      '\t\n',
    ];
    for (const piece of pieces) {
      const text = `x${piece.repeat(Math.ceil(60_000 / piece.length))}x`;
      const started = performance.now();
      read(text);
      expect(performance.now() - started, JSON.stringify(piece)).toBeLessThan(3000);
    }
  }, 120_000);
});

describe.skipIf(!existsSync(join(shared, 'gold')))('readArticle on the shared captures', () => {
  const golds = existsSync(join(shared, 'gold'))
    ? readdirSync(join(shared, 'gold')).filter((name) => /^[a-z].*\.json$/.test(name))
    : [];
  it.each(golds)('agrees with %s on text, headline and day', (name) => {
    const gold = JSON.parse(readFileSync(join(shared, 'gold', name), 'utf8'));
    const file = join(shared, 'captures', gold.file);
    const article = readArticle(file, readFileSync(file), []);
    expectSound(article);
    expect(article.sha256).toBe(gold.sha256);
    expect(article.source.headline).toBe(gold.headline);
    expect(article.source.published?.slice(0, 10)).toBe(gold.published.given ?? gold.published.iso);
  });

  it('reads all of the unlabelled ones', () => {
    const folder = join(shared, 'captures-unlabelled');
    for (const name of readdirSync(folder)) {
      const article = readArticle(name, readFileSync(join(folder, name)), []);
      expectSound(article);
      expect(article.source.language).not.toBe('und');
    }
  });
});
