import { describe, expect, it } from 'vitest';
import { readByline } from './read-byline.ts';

describe('readByline(line)', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['By Jane Doe and John Q. Roe', 'Jane Doe and John Q. Roe'],
    ['By Jane Doe, AP Diplomatic Writer', 'Jane Doe'],
    ['By Jane Doe | Bergen Post', 'Jane Doe'],
    ['Jane Doe and John O’Roe-Smith', 'Jane Doe and John O’Roe-Smith'],
    ['Von Jana Do', 'Jana Do'],
    ['홍길동 기자', '홍길동'],
  ])('reads %s', (line, names) => {
    expect(readByline(line)).toBe(names);
  });

  it.each([
    'By Tuesday the ministers had left',
    'By the quay of Bergen',
    'Ministers and mayors meet in Bergen',
    'Norway and Sweden',
    'THE BERGEN POST',
    'Jane Doe said that John Roe and others came.',
  ])('reads none in %s', (line) => {
    expect(readByline(line)).toBeUndefined();
  });
});
