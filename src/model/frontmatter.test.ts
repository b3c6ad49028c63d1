import { describe, expect, it } from 'vitest';
import { captureText, splitFrontmatter } from './frontmatter.ts';

describe('splitFrontmatter(whole)', () => {
  it('cuts at the closing line', () => {
    const whole = '---\na: 1\n---\n\nText\n';
    expect(splitFrontmatter(whole)).toEqual({ yaml: 'a: 1\n', offset: 13, text: '\nText\n' });
    expect(whole.slice(13)).toBe('\nText\n');
  });

  it('takes CRLF, spaces behind the dashes, and frontmatter without a text', () => {
    expect(splitFrontmatter('--- \r\na: 1\r\n---\r\nText')).toMatchObject({ text: 'Text' });
    expect(splitFrontmatter('---\n---')).toEqual({ yaml: '', offset: 7, text: '' });
  });

  it('leaves a second frontmatter in the text', () => {
    expect(splitFrontmatter('---\na: 1\n---\n---\nb: 2\n---\nText').text).toBe(
      '---\nb: 2\n---\nText',
    );
  });

  it('finds none where there is none', () => {
    for (const whole of [
      '',
      '---',
      '---\nText without an end',
      'a\n---\nb: 1\n---\n',
      '----\na\n----\n',
    ]) {
      expect(splitFrontmatter(whole)).toEqual({ offset: 0, text: whole });
    }
  });
});

describe('captureText(bytes)', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('is the text after the frontmatter, as it is', () => {
    expect(captureText(bytes('\ufeff---\na: 1\n---\n Text\r\n'))).toBe(' Text\r\n');
    expect(captureText(bytes('\ufeffText'))).toBe('Text');
  });

  it('throws for what is not UTF-8', () => {
    expect(() => captureText(Uint8Array.of(0x43, 0xe9))).toThrow(TypeError);
  });
});
