import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from './fixtures/article-of.ts';
import { actors, places } from './fixtures/records.ts';
import { nameKey } from './name-key.ts';
import { readActors } from './read-actors.ts';
import { buildRegister } from './register.ts';

const register = buildRegister(actors, places);
const words =
  'Kim Jong Un Jong-un Mr Ms President the The two foreign ministers leaders of and North South Korea Korean Pyongyang Moscow in to from Russian Ministry embassy said he she his him , . — - “ ” " ( ) KCNA US U.S. &#x27; ’s \n\n # Лавров 김정은 은 金正恩 constructor __proto__ 2009 38 Secretary State sister brother Lee Trump Singapore’s PM, who International Airport Institute (NGRI) counterpart';
const text = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...words.split(' ')) },
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

describe('readActors(article, register) on any text', () => {
  it('keeps offsets inside the text, in order and none empty, and names only actors that exist', () => {
    fc.assert(
      fc.property(text, (t) => {
        const article = articleOf(t);
        const found = readActors(article, register);
        const proposed = new Set(found.proposedActors.map((a) => a.id));
        const towns = new Set(found.proposedPlaces.map((p) => p.id));
        let last = 0;
        for (const m of found.mentions) {
          expect(m.start).toBeGreaterThanOrEqual(last);
          expect(m.end).toBeGreaterThan(m.start);
          expect(m.end).toBeLessThanOrEqual(t.length);
          expect(register.actors.has(m.actor) || proposed.has(m.actor)).toBe(true);
          last = m.start;
        }
        for (const m of found.placeMentions) {
          expect(m.end).toBeGreaterThan(m.start);
          expect(m.end).toBeLessThanOrEqual(t.length);
          expect(register.places.has(m.place) || towns.has(m.place)).toBe(true);
        }
        for (const a of found.proposedActors) {
          expect(a.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          expect(register.actors.has(a.id)).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });
  it('gives the same for the same', () => {
    fc.assert(
      fc.property(text, (t) => {
        const article = articleOf(t);
        expect(readActors(article, register)).toEqual(readActors(article, register));
      }),
      { numRuns: 200 },
    );
  });
  it('takes time in proportion to the length', () => {
    const long =
      'Foreign Minister Kim Jong Un of the of the of the President and his the two leaders. '.repeat(
        4000,
      );
    const start = process.cpuUsage();
    readActors(articleOf(long), register);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(8);
  });
});

describe('nameKey(name) on any text', () => {
  it('does not throw and does not depend on case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => {
        expect(typeof nameKey(s)).toBe('string');
      }),
    );
    expect(nameKey('SERGEI LAVROV')).toBe(nameKey('Sergey Lavrov'));
  });
});
