import { describe, expect, it } from 'vitest';
import { ArticleError } from './article-error.ts';
import { readPage } from './read-page.ts';

const paragraph = (n: number) =>
  `<p>In part ${n} the ministers of two northern states talked about fish, harbours &amp; salt, <b>officials</b> said, and about the price of all three.</p>`;
const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav><article>${body}</article><footer>© 2019</footer></body></html>`;
const story = `<h1>Ministers meet in Bergen</h1><figure><img src="a.jpg"><figcaption>The quay of Bergen</figcaption></figure>${paragraph(1)}<h2>What comes next</h2>${paragraph(2)}${paragraph(3)}<script>document.title = 'x'</script>`;

describe('readPage(file, html)', () => {
  it('gives the blocks of the article as lines, and what they are', () => {
    const { text, roles } = readPage(
      'a.html',
      page('<title>Ministers meet in Bergen | The Quay</title>', story),
    );
    const lines = text.split('\n');
    expect(lines[0]).toBe('Ministers meet in Bergen');
    expect(lines).toContain('What comes next');
    expect(text).toContain('fish, harbours & salt, officials said');
    expect(text).not.toMatch(/Home|document\.title|<|©/);
    expect([...roles].map(([at, role]) => `${role}: ${text.slice(at).split('\n', 1)[0]}`)).toEqual([
      'caption: The quay of Bergen',
      'subhead: What comes next',
    ]);
  });

  it('reads what the page says of itself', () => {
    const head = `<title>Ministers meet in Bergen - The Quay</title>
      <meta property="og:site_name" content="The Quay">
      <meta property="article:published_time" content="2019-05-02T10:15:00+02:00">
      <link rel="canonical" href="https://quay.example/ministers">`;
    expect(readPage('a.html', page(head, story)).header).toEqual({
      publisher: 'The Quay',
      headline: 'Ministers meet in Bergen',
      published: '2019-05-02T10:15+02:00',
      url: 'https://quay.example/ministers',
      language: 'en',
    });
  });

  it('gives all lines of a page without an article', () => {
    const { text } = readPage('a.html', '<ul><li>One<li>Two</ul><div>Three<br>Four</div>');
    expect(text.split('\n')).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  it('refuses a page without text', () => {
    expect(() => readPage('a.html', '<script>1</script>')).toThrow(ArticleError);
  });

  it('survives deep nesting, broken markup and scripts', () => {
    const deep = `${'<div>'.repeat(20_000)}text${'</div>'.repeat(20_000)}`;
    for (const html of [
      deep,
      '<p>a<b><i>c</p></b>',
      '<<<>>>',
      '<html',
      '<p>x<svg onload=alert(1)>',
    ]) {
      try {
        expect(readPage('a.html', html).text).not.toContain('alert');
      } catch (error) {
        expect(error).toBeInstanceOf(ArticleError);
      }
    }
  });
});
