import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const claims = (text: string) =>
  readAnnotated(`Weather\n\n${text}`).map((c) => `${c.actors.join(',')}: ${c.title}`);

describe('isReported(analysis, clause)', () => {
  test('takes what somebody told of another’s words for the teller’s', () => {
    expect(
      claims(
        '[Ada Holt=ada-holt] said on <Monday=2020-05-04> that [Bo Lind=bo-lind] expressed hope.',
      ),
    ).toEqual(['ada-holt: Ada Holt says Bo Lind expressed hope']);
  });

  test('keeps words of a day of their own', () => {
    expect(
      claims(
        '[Ada Holt=ada-holt] said on <Monday=2020-05-04> that [Bo Lind=bo-lind] had expressed hope on <Friday=2020-05-01>.',
      ),
    ).toHaveLength(2);
  });
});

describe('isAlongside(analysis, clause)', () => {
  test('takes a call made during a visit for part of the visit', () => {
    expect(
      claims(
        '[Ada Holt=ada-holt] visited {Bergen=bergen} on <Monday=2020-05-04>, calling for more ships.',
      ),
    ).toEqual(['ada-holt: Ada Holt visits Bergen']);
  });
});

describe('isAttribution(analysis, clause)', () => {
  test('takes a speaker behind the quotation for the one who speaks', () => {
    expect(
      claims(
        '[Ada Holt=ada-holt] "must understand that the bridge stays closed," [Bo Lind=bo-lind] said on <Monday=2020-05-04>.',
      )[0],
    ).toMatch(/^bo-lind: Bo Lind/);
  });
});
