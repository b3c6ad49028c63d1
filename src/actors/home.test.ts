import { describe, expect, it } from 'vitest';
import { ids, read } from './fixtures/read.ts';
import { isAmerican, outletSide } from './outlets.ts';

describe('homeOf(scene)', () => {
  it('gives a body without a state to that of the city the article is written from', () => {
    const { said } = read('Her visit is on Monday, the foreign ministry said.', {
      dateline: 'Seoul',
    });
    expect(said).toContain('foreign ministry=south-korean-foreign-ministry');
    expect([...ids('The presidential office said so.', { dateline: 'Seoul' })]).toEqual([
      'blue-house',
    ]);
    expect([...ids('The Joint Chiefs of Staff (JCS) said so.', { dateline: 'Seoul' })]).toEqual([
      'south-korea-joint-chiefs-of-staff',
    ]);
  });
  it('gives it to nobody where the article has no home', () => {
    expect([...ids('Her visit is on Monday, the foreign ministry said.')]).toEqual([]);
  });
  it('prefers the body that the article has named', () => {
    const text = 'The Russian Foreign Ministry agreed. Later the foreign ministry said so.';
    expect([...ids(text, { dateline: 'Seoul' })]).toEqual(['russian-foreign-ministry']);
  });
  it('takes the military in the name of a drill for no body', () => {
    expect([...ids('Russian military exercises began.')]).toEqual(['russia']);
  });
});

describe('outletSide(name), isAmerican(name)', () => {
  it('know whose an outlet is by its name', () => {
    expect(outletSide('Yonhap News Agency')).toBe('south-korea');
    expect(outletSide('Reuters')).toBeUndefined();
    expect(isAmerican('The Washington Post')).toBe(true);
    expect(isAmerican('BBC News')).toBe(false);
  });
});
