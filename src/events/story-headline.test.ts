import { describe, expect, it } from 'vitest';
import { likeHeadlines, readHeadline } from './story-headline.ts';

describe('readHeadline(headline)', () => {
  it.each([
    ['(LEAD) Envoy leaves for Harbour Town', 1],
    ['(2nd LD) Envoy leaves for Harbour Town', 2],
    ['(URGENT) Envoy leaves for Harbour Town', -1],
    ['UPDATE 3-Envoy leaves for Harbour Town', 3],
    ['Update: Envoy leaves for Harbour Town', 1],
    ['WRAPUP 1 - Envoy leaves for Harbour Town', 1],
    ['CORRECTED-Envoy leaves for Harbour Town', 100],
    ['REFILE-UPDATE 2-Envoy leaves for Harbour Town', 100],
    ['Envoy leaves for Harbour Town [Updated]', 1],
    ['Envoy leaves for Harbour Town - UPDATE', 1],
    ['1st Ld-Writethru: Envoy leaves for Harbour Town', 1],
    ['Breaking News: Envoy leaves for Harbour Town', -1],
  ])('reads the mark of %j', (headline, version) => {
    expect(readHeadline(headline)).toMatchObject({
      plain: 'envoy leaves for harbour town',
      marked: true,
      version,
    });
  });
  it.each([
    'Lead prices fall in Harbour Town',
    'Urgent talks on salt: envoys meet',
    'Envoy (aged 60) leaves for Harbour Town',
    'Update on salt prices sought',
    'LEAD',
    '(LEAD)',
    '',
  ])('reads no mark in %j', (headline) => {
    expect(readHeadline(headline).marked).toBe(false);
  });
});

describe('likeHeadlines(a, b)', () => {
  const like = (a: string, b: string) => likeHeadlines(readHeadline(a), readHeadline(b));
  it('compares the story, not the mark', () => {
    expect(like('(LEAD) Envoy leaves for Harbour Town', 'Envoy leaves for Harbour Town')).toBe(1);
  });
  it('finds no likeness in other words, nor in one or two', () => {
    expect(like('Envoy leaves for Harbour Town', 'Mayor opens a bridge')).toBe(0);
    expect(like('Salt', 'Salt is dear')).toBe(0);
  });
});
