import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const told = (text: string) => readAnnotated(`Weather\n\n${text}`).map((c) => [c.date, c.title]);

describe('isInLetter(tokens, clause)', () => {
  test('makes what a letter says part of what it called off', () => {
    expect(
      told(
        '[Ada Holt=ada-holt] called off the summit with [Bo Lind=bo-lind] on <Monday=2020-05-04>.\n\n' +
          'In a letter to [Lind=bo-lind] that day, [Holt=ada-holt] said she was sad.\n\n' +
          '"I had looked forward to it," [Holt=ada-holt] wrote in her letter.',
      ),
    ).toEqual([['2020-05-04', 'Ada Holt calls off the summit with Bo Lind']]);
  });

  test('keeps what is said otherwise apart', () => {
    expect(
      told(
        '[Ada Holt=ada-holt] called off the summit with [Bo Lind=bo-lind] on <Monday=2020-05-04>.\n\n' +
          'In a speech on <Monday=2020-05-04>, [Holt=ada-holt] warned that the weather would change.',
      ),
    ).toHaveLength(2);
  });

  test('keeps what is said of a letter apart', () => {
    expect(
      told(
        '[Ada Holt=ada-holt] called off the summit with [Bo Lind=bo-lind] on <Monday=2020-05-04>.\n\n' +
          '[Holt=ada-holt] denounced a letter by [Lind=bo-lind] on <Monday=2020-05-04>.',
      ),
    ).toHaveLength(2);
  });

  test('makes no event of the letter in which something is said', () => {
    expect(
      told(
        'In a letter to [Bo Lind=bo-lind] on <Monday=2020-05-04>, [Ada Holt=ada-holt] warned of rain.',
      ),
    ).toHaveLength(1);
  });
});
