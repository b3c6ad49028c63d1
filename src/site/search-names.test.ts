import { describe, expect, it } from 'vitest';
import { islandSite } from './fixtures/island-site.ts';
import { searchLists } from './search-lists.ts';
import { findNames, indexNames } from './search-names.ts';

const lists = searchLists(islandSite());
const index = indexNames(lists.names);
const found = (question: string) => findNames(index, question).map(({ entry }) => entry.name);

describe('findNames(index, question)', () => {
  it.each([
    ['the name', 'Ada Brenn'],
    ['its beginning', 'ad'],
    ['its words in any order', 'brenn ada'],
    ['an alias', 'adah'],
    ['Cyrillic', 'Бренн'],
    ['the beginning in Cyrillic', 'бре'],
    ['Hangul', '아다브렌'],
    ['the beginning in Hangul', '아다'],
    ['a family name behind a middle dot', '布伦'],
  ])('finds by %s', (_, question) => {
    expect(found(question)[0]).toBe('Ada Brenn');
  });

  it('finds a name of two words by the second, with or without its hyphen', () => {
    expect(found('оск')).toContain('Port Osk');
    expect(found('Порт-Оск')).toEqual(['Port Osk']);
  });

  it('finds nothing by the middle of a word, by no word, or by words that no one name has', () => {
    expect(found('renn')).toEqual([]);
    expect(found(' – ')).toEqual([]);
    expect(found('Ada Vey')).toEqual([]);
  });

  it('puts the whole name before its beginnings, and says by which name', () => {
    const names = indexNames([
      { type: 'Place', path: '/a/', name: 'Kellport', others: [], events: 9 },
      { type: 'Place', path: '/b/', name: 'Osk', others: ['Kell'], events: 1 },
    ]);
    expect(findNames(names, 'kell')).toMatchObject([
      { entry: { path: '/b/' }, by: 'Kell', whole: true },
      { entry: { path: '/a/' }, whole: false },
    ]);
  });
});

describe('searchLists(site)', () => {
  it('offers the kinds, statuses and years that there are', () => {
    expect(lists.kinds).toContain('Visit');
    expect(lists.kinds).not.toContain('Election');
    expect(lists.statuses).toEqual(['Speculative', 'Planned', 'Denied', 'Ongoing', 'Occurred']);
    expect(lists.years).toEqual(['2030', '2031']);
  });
});
