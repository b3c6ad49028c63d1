import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const titles = (text: string) => readAnnotated(`Weather\n\n${text}`).map((c) => c.title);

describe('isHabit(analysis, clause, date)', () => {
  test.each([
    '[Norland=norland] has routinely denounced the drills.',
    '[Norland=norland] and [Sudland=sudland] have historically met in {Oslo=oslo}.',
    '[Norland=norland] has a history of visiting [Sudland=sudland] and agreeing to talks with [Sudland=sudland].',
  ])('makes no event of %j', (text) => {
    expect(titles(text)).toEqual([]);
  });

  test('makes one of what was done on a day', () => {
    expect(
      titles('[Norland=norland] regularly denounced the drills on <Monday=2020-05-04>.'),
    ).toHaveLength(1);
  });
});

describe('isNone(analysis, clause, nominal, date)', () => {
  test('makes no event of what was not given', () => {
    expect(titles('[Ada Holt=ada-holt] sent [Bo Lind=bo-lind] no letter.')).toEqual([]);
  });
});
