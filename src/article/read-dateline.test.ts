import { describe, expect, it } from 'vitest';
import { readDateline } from './read-dateline.ts';

describe('readDateline(paragraph)', () => {
  it.each([
    ['OSLO, June 22 (Example) -- Talks began.', 'Oslo', 'Example', 'Talks'],
    ['OSLO (Example) - Talks began.', 'Oslo', 'Example', 'Talks'],
    ['OSLO/BERN (Example) - Talks began.', 'Oslo/Bern', 'Example', 'Talks'],
    ['Oslo, September 17 (EXA) -- Talks began.', 'Oslo', 'EXA', 'Talks'],
    ['OSLO, May 31. /EXAM/. Talks began.', 'Oslo', 'EXAM', 'Talks'],
    ['OSLO, Norway — Talks began.', 'Oslo, Norway', undefined, 'Talks'],
    ['NEW YORK — Talks began.', 'New York', undefined, 'Talks'],
    ['(EXN) Talks began.', undefined, 'EXN', 'Talks'],
    ['ОСЛО, 31 мая. /ПРИМ/. Переговоры начались.', 'Осло', 'ПРИМ', 'Переговоры'],
    ['(오슬로=예시) 홍길동 기자 = 회담이 시작됐다.', '오슬로', '예시', '회담이'],
  ])('reads %s', (text, place, agency, next) => {
    const found = readDateline(text);
    expect([found?.place, found?.agency]).toEqual([place, agency]);
    expect(text.slice(found?.length).startsWith(next)).toBe(true);
  });

  it('gives the day that it names', () => {
    expect(readDateline('OSLO, June 22 (Example) -- Talks.')?.date).toMatchObject({
      month: 6,
      date: 22,
    });
    expect(readDateline('OSLO, June 22, 2019 (Example) -- Talks.')?.date?.day).toBe('2019-06-22');
  });

  it.each([
    'The minister (left) - a lawyer - spoke.',
    'UPDATE — Talks began.',
    'BREAKING: talks began.',
    'Oslo is a city — and a port.',
    'He said (in May) that talks began.',
    'Norway, 22 ministers (all) -- no.',
    '',
  ])('finds none in %s', (text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});
