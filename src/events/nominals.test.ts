import { describe, expect, test } from 'vitest';
import { parseAnnotated } from './annotated-text.ts';
import { splitClauses } from './clauses.ts';
import { findNominals } from './nominals.ts';
import { tokenise } from './tokens.ts';

function nominals(marked: string) {
  const a = parseAnnotated(marked);
  const tokens = tokenise(a.article.text, [0, a.article.text.length], a);
  const verbs = new Set<number>();
  for (const { verb } of splitClauses(tokens))
    for (let i = verb.start; i < verb.end; i++) verbs.add(i);
  return findNominals(tokens, (i) => verbs.has(i));
}

describe('findNominals(tokens, isVerb)', () => {
  test('finds the date before the noun', () => {
    const [found] = nominals("The crowd cheered after <Tuesday=2020-03-03>'s launch.");
    expect(found).toMatchObject({ noun: 'launch', preposition: 'after' });
    expect(found?.before).toBeTypeOf('number');
  });

  test('finds the dates and the participle after the noun', () => {
    const [found] = nominals(
      'The talks between [Ada=ada] and [Bo=bo] to be held in <May=2020-05> matter.',
    );
    expect(found).toMatchObject({
      noun: 'talks',
      kind: 'talks',
      modality: 'planned',
      participle: 'to be',
    });
    expect(found?.after).toHaveLength(1);
  });

  test('tells a nuclear test from a missile test and from an exam', () => {
    expect(nominals('It carried out a nuclear test.')[0]?.kind).toBe('nuclear-test');
    expect(nominals('It carried out a test of a new missile.')[0]?.kind).toBe('missile-test');
    expect(nominals('She passed the test.')[0]?.kind).toBe('other');
  });

  test('leaves alone a noun that describes another', () => {
    expect(nominals('The summit venue is small.')).toEqual([]);
    expect(nominals('The test site was closed.')).toEqual([]);
  });

  test('leaves alone a verb', () => {
    expect(nominals('They will visit Oslo and test it.')).toEqual([]);
  });

  test('looks through a measure to the noun that is measured', () => {
    expect(nominals('[Ada=ada] held two rounds of talks.')[0]).toMatchObject({ preposition: '' });
    expect(nominals('They left for a series of meetings.')[0]).toMatchObject({
      preposition: 'for',
    });
    expect(nominals('She is a critic of talks.')[0]).toMatchObject({ preposition: 'of' });
  });

  test('takes no name and no "starting" after the noun for another noun', () => {
    expect(nominals('He hailed a war beginning in <1950=1950>.')[0]?.after).toHaveLength(1);
    expect(nominals('A meeting "Evening of Song" took place.')[0]?.noun).toBe('meeting');
    expect(nominals('The meeting room was full.')).toHaveLength(0);
  });
});
