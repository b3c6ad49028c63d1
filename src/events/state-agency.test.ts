import { describe, expect, test } from 'vitest';
import { parseAnnotated, testNames } from './annotated-text.ts';
import { analyse } from './draft-sentence.ts';
import { stateAgencyOf } from './state-agency.ts';
import { tokenise } from './tokens.ts';

function agencyOf(sentence: string): readonly string[] {
  const found = parseAnnotated(`News\n${sentence}`);
  const span = found.article.sentences[0] ?? ([0, 0] as const);
  const place = { span, sentence: 0, paragraph: 0, headline: false, terse: false };
  const names = testNames(['north-korea', 'norland']);
  const analysis = analyse(tokenise(found.article.text, span, found), place, names, () => []);
  const clause = analysis.clauses[0];
  return clause === undefined ? [] : stateAgencyOf(analysis, clause);
}

const north = '[North Korea=north-korea]';

describe('stateAgencyOf(analysis, clause)', () => {
  test.each([
    `${north}'s state news agency said on <Monday=2020-05-04> that it was late.`,
    `The ${north} news agency said on <Monday=2020-05-04> that it was late.`,
  ])('knows whose agency it is: %s', (sentence) => {
    expect(agencyOf(sentence)).toEqual(['kcna']);
  });

  test.each([
    [
      'media, of which there are several',
      `${north}'s state media said on <Monday=2020-05-04> that it was late.`,
    ],
    ['another agency', `${north}'s space agency said on <Monday=2020-05-04> that it was late.`],
    ['a state without one', `[Norland=norland]'s state news agency said that it was late.`],
  ])('says nothing of %s', (_, sentence) => {
    expect(agencyOf(sentence)).toEqual([]);
  });
});
