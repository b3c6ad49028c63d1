import { describe, expect, test } from 'vitest';
import { guessLemma } from './guess-lemma.ts';

describe('guessLemma(word)', () => {
  test.each([
    ['flared', 'flare'],
    ['barred', 'bar'],
    ['graduated', 'graduate'],
    ['accommodated', 'accommodate'],
    ['admired', 'admire'],
    ['headlined', 'headline'],
    ['controlled', 'control'],
    ['compelled', 'compel'],
    ['spelled', 'spell'],
    ['rolled', 'roll'],
    ['trumpeted', 'trumpet'],
    ['depleted', 'deplete'],
    ['credited', 'credit'],
    ['incited', 'incite'],
    ['totaled', 'total'],
    ['inhaled', 'inhale'],
    ['panicked', 'panic'],
    ['squeezed', 'squeeze'],
    ['ceased', 'cease'],
    ['focused', 'focus'],
    ['deceived', 'deceive'],
    ['heightened', 'heighten'],
    ['convened', 'convene'],
    ['interfered', 'interfere'],
    ['hovered', 'hover'],
    ['scurried', 'scurry'],
    ['mistreated', 'mistreat'],
    ['erred', 'err'],
    ['breathed', 'breathe'],
  ])('takes %s for a form of %s', (word, lemma) => {
    expect(guessLemma(word)).toBe(lemma);
  });
});
