import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

function statusOf(text: string) {
  return readAnnotated(text).find((c) => c.date === '2020-05-10')?.status;
}

const plan = '[Bo Lind=bo-lind] will visit {Oslo=oslo} on <May 10=2020-05-10>';

describe('isAnnounced(analysis, clause)', () => {
  test.each([
    ['a person who speaks for a body', `[Ada Holt=ada-holt], a spokeswoman, said that ${plan}.`],
    ['authorities without a name', `Authorities have announced that ${plan}.`],
    ['an office told after the plan', `${plan}, the ministry said.`],
    ['a body that it accords to', `${plan}, according to the port authorities.`],
    ['nobody but the passive', `It was announced that ${plan}.`],
  ])('takes the word of %s', (_, sentence) => {
    expect(statusOf(`Plans\n${sentence}`)).toBe('announced');
  });

  test.each([
    ['nobody', `${plan}.`],
    ['an outlet', `[TNA=tna-news] said that ${plan}.`],
    ['an outlet told after the plan', `${plan}, [TNA=tna-news] reported.`],
    ['an agency that it accords to', `${plan}, according to [TNA=tna-news].`],
    ['onlookers', `Analysts predicted that ${plan}.`],
  ])('does not take the word of %s', (_, sentence) => {
    expect(statusOf(`Plans\n${sentence}`)).toBe('planned');
  });

  test('counts for every telling of the plan', () => {
    expect(
      statusOf(
        `Plans\n${plan}.\nOn <May 10=2020-05-10> [Bo Lind=bo-lind] will visit {Oslo=oslo}, the palace said.`,
      ),
    ).toBe('announced');
  });

  test('takes the noun of an announcement', () => {
    expect(
      statusOf(
        'Plans\nThe ministry announced the visit of [Bo Lind=bo-lind] to {Oslo=oslo} scheduled for <May 10=2020-05-10>.',
      ),
    ).toBe('announced');
  });
});
