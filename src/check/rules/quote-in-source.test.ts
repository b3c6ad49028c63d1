import { describe, expect, it } from 'vitest';
import { altered, eventFile, type Files, findingsIn, sound, sourceFile } from '../fixture.ts';
import { quoteInSource } from './quote-in-source.ts';

const quote = '{ exact: left the harbour town on Thursday after four days of talks }';
const find = (put: string, files: Files = sound) =>
  findingsIn(altered(eventFile, quote, put, files), [quoteInSource]);

describe('quoteInSource(context)', () => {
  it('takes a quote that stands in the article', () => {
    expect(findingsIn(sound, [quoteInSource])).toEqual([]);
    expect(
      find('{ exact: four days of talks, prefix: "Thursday after ", suffix: ". The" }'),
    ).toEqual([]);
  });

  it('says where the article goes on in other words', () => {
    expect(find('{ exact: left the harbour city on Thursday }')).toEqual([
      `${eventFile}:12:21 quote-not-in-source the quote is not in gazette.txt; after "left the harbour" the article goes on "town on Thursday after", not "city on Thursday"`,
    ]);
  });

  it('asks for the passage where nothing is alike', () => {
    expect(find('{ exact: The weather was fine }')).toEqual([
      `${eventFile}:12:21 quote-not-in-source the quote is not in gazette.txt; copy the passage word for word from there`,
    ]);
  });

  it('wants one that stands there twice to be told apart', () => {
    expect(find('{ exact: The mayor said that }')).toEqual([
      `${eventFile}:12:21 quote-not-unique the quote stands 2 times in gazette.txt; tell which is meant, such as prefix: "after four days of talks."`,
    ]);
    expect(find('{ exact: The mayor said that, suffix: more talks }')).toEqual([]);
  });

  it('lets a passage be that the article repeats with all that is around it', () => {
    const around = 'Calm all day. '.repeat(15);
    const block = `${around}The ships lay still. ${around}`;
    const twice = { ...sound, 'articles/gazette.txt': block + block };
    expect(find('{ exact: The ships lay still. }', twice)).toEqual([]);
    const apart = {
      ...sound,
      'articles/gazette.txt': `${block}${block.slice(50)}Night fell. ${block}`,
    };
    expect(find('{ exact: The ships lay still. }', apart)).toEqual([]);
    const near = { ...sound, 'articles/gazette.txt': `The ships lay still. ${block}` };
    expect(find('{ exact: The ships lay still. }', near)).toHaveLength(1);
  });

  it('finds a prefix that does not stand before the quote', () => {
    expect(find('{ exact: four days of talks, prefix: before }')).toEqual([
      `${eventFile}:12:21 quote-not-in-source the quote stands in gazette.txt, but not between this prefix and suffix; copy what stands around it`,
    ]);
  });

  it('looks past line breaks, composed letters and what cannot be seen', () => {
    const files = altered(
      'articles/gazette.txt',
      'left the harbour town on Thursday',
      'left the\r\nhar\u00adbour\u00a0town, a cafe\u0301, on Thurs\u200bday',
    );
    expect(find('{ exact: "left the harbour town, a café, on Thursday" }', files)).toEqual([]);
  });

  it('reads the text of a saved page', () => {
    const page = `<html><head><title>x</title><script>"four hours"</script></head><body><p>The envoy &amp; her <b>staff</b> left.</p></body></html>`;
    const files = {
      ...altered(sourceFile, 'gazette.txt', 'gazette.html'),
      'articles/gazette.html': page,
    };
    expect(find('{ exact: The envoy & her staff left. }', files)).toEqual([]);
    expect(find('{ exact: four hours }', files)).toHaveLength(1);
  });

  it('cannot judge without the article', () => {
    const files = altered(sourceFile, 'article: gazette.txt\n', '');
    expect(find('{ exact: The weather was fine }', files)).toEqual([]);
  });

  it('looks at what introduces a proposed actor, too', () => {
    const source = 'gazette-2018-04-12-envoy-ends-visit';
    const known = (exact: string) =>
      altered(
        'actors/bo-mayor.mdx',
        'review:',
        `evidence:\n  - source: ${source}\n    quote: { exact: ${exact} }\nreview:`,
      );
    expect(findingsIn(known('talks had gone well'), [quoteInSource])).toEqual([]);
    expect(findingsIn(known('talks had gone badly'), [quoteInSource])).toHaveLength(1);
  });
});
