import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

describe('claimOf(group, names, delegates)', () => {
  const told = (sentence: string) =>
    readAnnotated(`News\n${sentence}`).map((c) => [c.kind, c.date, c.status]);

  test('tells calling off as a deed of another kind than what was called off', () => {
    expect(
      told(
        '[Ada Holt=ada-holt] called off a summit with [Bo Lind=bo-lind] on <Monday=2020-05-04>.',
      ),
    ).toEqual([['rejection', '2020-05-04', 'occurred']]);
    expect(
      told('[Ada Holt=ada-holt] put off a summit with [Bo Lind=bo-lind] on <Monday=2020-05-04>.'),
    ).toEqual([['announcement', '2020-05-04', 'occurred']]);
    expect(told('[Ada Holt=ada-holt] cancelled a drill on <Monday=2020-05-04>.')).toEqual([
      ['concession', '2020-05-04', 'occurred'],
    ]);
  });

  test('leaves what took place its kind', () => {
    expect(
      told('[Ada Holt=ada-holt] held a summit with [Bo Lind=bo-lind] on <Monday=2020-05-04>.'),
    ).toEqual([['meeting', '2020-05-04', 'occurred']]);
  });
});
