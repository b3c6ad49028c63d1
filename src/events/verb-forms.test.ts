import { describe, expect, test } from 'vitest';
import { pastParticiple, readVerbForm, thirdPerson } from './verb-forms.ts';

describe('readVerbForm(word)', () => {
  test.each([
    ['met', 'meet'],
    ['visited', 'visit'],
    ['travelled', 'travel'],
    ['cancelled', 'cancel'],
    ['canceled', 'cancel'],
    ['left', 'leave'],
    ['denied', 'deny'],
    ['overseen', 'oversee'],
    ['agreed', 'agree'],
    ['hosting', 'host'],
    ['dying', 'die'],
    ['announces', 'announce'],
  ])('reads %s as %s', (word, lemma) => {
    expect(readVerbForm(word)?.lemma).toBe(lemma);
  });

  test('guesses at an unknown past form', () => {
    expect(readVerbForm('bartered')?.tags.has('VBD')).toBe(true);
  });

  test.each(['hundred', 'united', 'unanswered', 'window', 'us-led', 'morning', 'red'])(
    'takes %s for no verb',
    (word) => {
      expect(readVerbForm(word)).toBeUndefined();
    },
  );
});

describe('thirdPerson(lemma)', () => {
  test('writes the form of headlines', () => {
    expect(['meet', 'carry', 'reach', 'be', 'have', 'go', 'say'].map(thirdPerson)).toEqual([
      'meets',
      'carries',
      'reaches',
      'is',
      'has',
      'goes',
      'says',
    ]);
  });
});

describe('pastParticiple(lemma)', () => {
  test('knows regular and irregular verbs', () => {
    expect(['hold', 'write', 'cancel', 'carry', 'propose'].map(pastParticiple)).toEqual([
      'held',
      'written',
      'canceled',
      'carried',
      'proposed',
    ]);
  });
});
