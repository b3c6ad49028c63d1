import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInvisible, visibleText } from './visible.ts';

describe('findInvisible(text)', () => {
  it('finds what hides, turns or is nothing', () => {
    for (const character of [
      '\0',
      '\x1b',
      '\x85',
      '\u00ad',
      '\u061c',
      '\u200b',
      '\u200e',
      '\u2028',
      '\u202e',
      '\u2060',
      '\u2067',
      '\u3164',
      '\ue000',
      '\ufe00',
      '\ufeff',
      '\uffff',
      '\ud800',
      '\u{e0100}',
      '\u{e0041}',
      '\u{f0000}',
    ]) {
      expect(findInvisible(`ab${character}c`), JSON.stringify(character)).toEqual({
        index: 2,
        codePoint: character.codePointAt(0),
      });
    }
  });

  it('lets words of all scripts and emoji be', () => {
    for (const text of [
      'tab\tand\r\nbreak',
      'a\u00a0b',
      'Žižek',
      '리용호',
      'می\u200cخواهم',
      'क्\u200dष',
      '❤️ ✅',
      '👩\u200d🚀',
      '1️⃣',
      'א ב',
    ]) {
      expect(findInvisible(text), text).toBeUndefined();
    }
  });

  it('finds a joiner that joins nothing', () => {
    expect(findInvisible('pay\u200dpal')).toBeDefined();
    expect(findInvisible('pay\u200cpal')).toBeDefined();
    expect(findInvisible('a\ufe0f')).toBeDefined();
  });
});

describe('visibleText(text)', () => {
  it('composes letters, takes out what cannot be seen, and makes breaks of breaks', () => {
    expect(visibleText('cafe\u0301\u200b, Har\u00adbour\r\nTown\u2028x')).toBe(
      'café, Harbour\nTown\nx',
    );
  });

  it('leaves nothing to be found, and is the same done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const seen = visibleText(text);
        expect(visibleText(seen)).toBe(seen);
        expect(findInvisible(seen)).toBeUndefined();
      }),
    );
  });
});
