import { describe, expect, it } from 'vitest';
import { officeFits, parseOffice } from './office.ts';

describe('parseOffice(title)', () => {
  it.each([
    ['Foreign Minister', 'foreign-minister'],
    ['Minister of Foreign Affairs', 'foreign-minister'],
    ['Minister for Foreign Affairs of the Russian Federation', 'foreign-minister'],
    ['vice foreign minister', 'vice-foreign-minister'],
    ['First Deputy Foreign Minister', 'vice-foreign-minister'],
    ['Deputy Minister of Foreign Affairs', 'vice-foreign-minister'],
    ['Defense Minister', 'defence-minister'],
    ['Secretary of State', 'secretary-of-state'],
    ['then-president', 'president'],
    ['Premier', 'prime-minister'],
    ['spokeswoman', 'spokesperson'],
    ['top diplomat', 'foreign-minister'],
    ['General Secretary', 'general-secretary'],
    ["charge d'affaires ad interim", 'charge-d-affaires'],
    ['nominal head of state', 'head-of-state'],
  ])('reads %s as %s', (title, office) => {
    expect(parseOffice(title)).toBe(office);
  });
  it('gives nothing where no word heads an office', () => {
    for (const title of ['foreign', 'the state of the union', '']) {
      expect(parseOffice(title), title).toBeUndefined();
    }
  });
});

describe('officeFits(held, asked)', () => {
  it('lets those who lead be called leader, and a deputy never the chief', () => {
    expect(officeFits('president', 'leader')).toBe(true);
    expect(officeFits('foreign-minister', 'minister')).toBe(true);
    expect(officeFits('vice-foreign-minister', 'foreign-minister')).toBe(false);
    expect(officeFits('vice-president', 'president')).toBe(false);
    expect(officeFits('spokesperson', 'leader')).toBe(false);
  });
});
