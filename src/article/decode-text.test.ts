import { describe, expect, it } from 'vitest';
import { ArticleError } from './article-error.ts';
import { decodeText, maxBytes } from './decode-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decodeText(file, bytes)', () => {
  it('leaves out the byte order mark and changes nothing else', () => {
    expect(decodeText('a.txt', bytes('\ufeffOne\r\ntwo\u00a0three'))).toBe('One\r\ntwo\u00a0three');
  });

  it('refuses an empty, a blank, a binary and an over-large file, and says so', () => {
    expect(() => decodeText('a.txt', bytes(''))).toThrow(/^a\.txt: is empty/);
    expect(() => decodeText('a.txt', bytes(' \n\t\n'))).toThrow(/white space/);
    expect(() => decodeText('a.txt', bytes('a\0b'))).toThrow(/NUL at byte 1/);
    expect(() => decodeText('a.txt', new Uint8Array(maxBytes + 1))).toThrow(/5000001 bytes/);
  });

  it('names the line that is no UTF-8', () => {
    const latin1 = Uint8Array.from([0x61, 0x0a, 0x62, 0x0a, 0xe9, 0x20, 0x61]);
    expect(() => decodeText('a.txt', latin1)).toThrow(/no valid UTF-8 in line 3/);
    expect(() => decodeText('a.txt', latin1)).toThrow(ArticleError);
  });

  it('refuses UTF-16 by its mark', () => {
    expect(() => decodeText('a.txt', Uint8Array.from([0xff, 0xfe, 0x61, 0x00]))).toThrow(/UTF-16/);
  });

  it('takes the encoding that a saved page declares, but not one that a text file names', () => {
    const page = [...bytes('<meta charset="windows-1251"><p>'), 0xcc, 0xe8, 0xf0];
    expect(decodeText('a.html', Uint8Array.from(page))).toContain('Мир');
    expect(() => decodeText('a.txt', Uint8Array.from(page))).toThrow(/UTF-8/);
  });
});
