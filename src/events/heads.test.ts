import { describe, expect, test } from 'vitest';
import { parseAnnotated, testNames } from './annotated-text.ts';
import { findHeads } from './heads.ts';
import { tokenise } from './tokens.ts';

function heads(marked: string) {
  const a = parseAnnotated(marked);
  const tokens = tokenise(a.article.text, [0, a.article.text.length], a);
  const names = testNames(['norland', 'sudland']);
  return findHeads({ tokens, isVerb: () => false, names }, [0, tokens.length]).map((h) =>
    [
      h.preposition,
      ...h.actors,
      ...h.places,
      h.owner ? 'owner' : h.modifier ? 'modifier' : 'head',
    ].join(' '),
  );
}

describe('findHeads(phrases, range)', () => {
  test('passes the preposition of a list on', () => {
    expect(heads('talks between [Ada Holt=ada], minister of trade, and [Bo Lind=bo]')).toEqual([
      'between ada head',
      'between bo head',
    ]);
  });
  test('tells owners and modifiers from heads', () => {
    expect(heads("[Norland=norland]'s envoy met [Norland=norland] officials")).toEqual([
      ' norland owner',
      ' norland modifier',
    ]);
  });
  test('reads a preposition inside a title as part of it', () => {
    expect(heads('Secretary of State [Ada Holt=ada]')).toEqual([' ada head']);
    expect(
      heads('by Minister [Ada Holt=ada] and Ambassador to the [Norland=norland] [Bo Lind=bo]').at(
        -1,
      ),
    ).toBe('by bo head');
  });
  test('lets a date use up its preposition', () => {
    expect(heads('On <Friday=2020-05-01> [Ada Holt=ada]')).toEqual([' ada head']);
  });
  test('begins anew after a comma that no list follows', () => {
    expect(heads('after the talks with [Bo Lind=bo], [Ada Holt=ada]').at(-1)).toBe(' ada head');
  });
});
