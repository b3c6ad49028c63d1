import { describe, expect, it } from 'vitest';
import { readFrontmatter } from './read-frontmatter.ts';

describe('readFrontmatter(file, whole)', () => {
  it('gives the text behind the block, character for character', () => {
    const { given, text } = readFrontmatter(
      'a.txt',
      '---\npublisher: The Example\npublished: 2019-05-02\n---\n\r\nText\n',
    );
    expect(text).toBe('\r\nText\n');
    expect(given).toEqual({ publisher: 'The Example', published: '2019-05-02', form: 'capture' });
  });

  it('takes a file without a block as it is', () => {
    expect(readFrontmatter('a.txt', 'Text\n---\n')).toEqual({
      given: { form: 'capture' },
      text: 'Text\n---\n',
    });
  });

  it('lets a capture hold more than we know, and wrong values', () => {
    const { given } = readFrontmatter(
      'a.txt',
      '---\npublisher: The Example\ncategory: world\nurl: nowhere\npublished: soon\n---\nText',
    );
    expect(given).toEqual({ publisher: 'The Example', form: 'capture' });
  });

  it("reads another program's block, though it is no YAML", () => {
    const { given } = readFrontmatter(
      'a.txt',
      '---\ntitle: "Ministers&#x27; talks"\nauthor: \n\t\t\n\t\t\tJane Doe jane@example.org\npublished_at: 2019-05-02 00:00\n---\nText',
    );
    expect(given).toEqual({
      headline: "Ministers' talks",
      byline: 'Jane Doe',
      published: '2019-05-02',
      form: 'capture',
    });
  });

  it('is exact with a digest: each wrong field is named', () => {
    const digest = (rest: string) => `---\nform: digest\n${rest}\n---\nText`;
    expect(() => readFrontmatter('a.md', digest('published: 2019-02-30'))).toThrow(
      /a\.md: frontmatter published: /,
    );
    expect(() => readFrontmatter('a.md', digest('editor: me'))).toThrow(/editor/);
    expect(() => readFrontmatter('a.md', digest('headline: [a'))).toThrow(/no YAML/);
    expect(readFrontmatter('a.md', digest('headline: Talks')).given.form).toBe('digest');
  });

  it('refuses aliases before they grow', () => {
    const bomb = ['a0: &a0 [x, x]'];
    for (let i = 1; i < 40; i++) bomb.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
    const started = process.hrtime.bigint();
    expect(() => readFrontmatter('a.txt', `---\n${bomb.join('\n')}\n---\nText`)).toThrow(/aliases/);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(2000);
  });
});
