import { describe, expect, it } from 'vitest';
import { isChineseName, shortName } from './family-name.ts';
import { foldWord } from './fold.ts';
import { isKoreanName } from './korean.ts';

const korean = (name: string) => {
  const parts = [...name.matchAll(/(-?)(\p{L}+)/gu)];
  return isKoreanName(
    parts.map((m) => (m[2] ?? '').toLowerCase()),
    parts.map((m) => m[1] === '-'),
  );
};

describe('isKoreanName(words, hyphens)', () => {
  it.each([
    'Ri Yong Ho',
    'Im Chon-il',
    'Pak Ui-chun',
    'Choe Son Hui',
    'Moon Jae-in',
    'Cho Han Gyu',
  ])('takes %s for one', (name) => expect(korean(name)).toBe(true));
  it.each(['Kim Kardashian West', 'So They Say', 'Lee Harvey Oswald', 'Han Solo', 'An Old Man'])(
    'does not take %s for one',
    (name) => expect(korean(name)).toBe(false),
  );
});

describe('shortName(words)', () => {
  it.each([
    ['kim jong un', 'kim'],
    ['xi jinping', 'xi'],
    ['shinzo abe', 'abe'],
    ['sergey lavrov', 'lavrov'],
    ['jean lee', 'lee'],
    ['nguyen phu trong', 'trong'],
    ['donald trump jr', 'trump'],
    ['madonna', ''],
  ])('%s is called %s', (name, short) => expect(shortName(name.split(' '))).toBe(short));
});

describe('isChineseName(words)', () => {
  it('wants a family name and syllables of pinyin', () => {
    expect(isChineseName(['geng', 'shuang'])).toBe(true);
    expect(isChineseName(['wang', 'yi'])).toBe(true);
    expect(isChineseName(['long', 'island'])).toBe(false);
    expect(isChineseName(['michael', 'wang'])).toBe(false);
  });
});

describe('foldWord(word)', () => {
  it('levels case, marks and Russian case endings', () => {
    expect(foldWord('Çavuşoğlu')).toBe('cavusoglu');
    expect(foldWord('Jŏng')).toBe('jong');
    const forms = ['Лавров', 'Лаврова', 'Лаврову', 'Лавровым', 'Лаврове'];
    expect(new Set(forms.map(foldWord)).size).toBe(1);
    const names = ['Сергей', 'Сергея', 'Сергею', 'Сергеем'];
    expect(new Set(names.map(foldWord)).size).toBe(1);
    expect(foldWord('Северной')).toBe(foldWord('Северная'));
  });
});
