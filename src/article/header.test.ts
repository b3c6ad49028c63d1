import { describe, expect, it } from 'vitest';
import { readHeader } from './header.ts';

describe('readHeader(block)', () => {
  it('reads the names that content systems give to our fields', () => {
    expect(
      readHeader(
        'layout: post\ntitle: " Talks &amp; fish"\ndate: Thu, 02 May 2019 14:00:00 +0700\nauthor: Jane Doe (jane@example.org)\nlink: https://quay.example/a\nlang: nb_NO',
      ),
    ).toEqual({
      headline: 'Talks & fish',
      published: '2019-05-02T14:00+07:00',
      byline: 'Jane Doe',
      url: 'https://quay.example/a',
      language: 'nb-NO',
    });
  });

  it('takes the day alone from a midnight, which nobody publishes at', () => {
    expect(readHeader('published_at: 2019-05-02T00:00:00+09:00')).toEqual({
      published: '2019-05-02',
    });
  });

  it('leaves out what cannot be what it says', () => {
    expect(readHeader('url: here\ndate: soon\nlang: English\ntitle:\nnonsense')).toEqual({});
  });
});
