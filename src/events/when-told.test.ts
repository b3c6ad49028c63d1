import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const dates = (text: string) => readAnnotated(text).map((c) => [c.kind, c.date]);

describe('whenOf(analysis, clause, status)', () => {
  test('keeps what was done along with what has been done out of the scene', () => {
    expect(
      dates(
        'A tour\nIt rained.\nIt snowed.\n[Ada Holt=ada-holt] visited {Oslo=oslo} on <Sunday=2020-05-03>. [Ada Holt=ada-holt] has toured the coast, meeting [Bo Lind=bo-lind].',
      ),
    ).toEqual([
      ['visit', '2020-05-03'],
      ['meeting', '[..2020-05-06]'],
    ]);
  });

  test('leaves what was done along with a deed of the scene in it', () => {
    expect(
      dates(
        'A tour\n[Ada Holt=ada-holt] visited {Oslo=oslo} on <Sunday=2020-05-03>. [Ada Holt=ada-holt] toured the coast, meeting [Bo Lind=bo-lind].',
      ).at(-1),
    ).toEqual(['meeting', '2020-05-03']);
  });

  test('puts what was a reason before what it led to, nobody knows when', () => {
    expect(
      dates(
        'A quarrel\n[Ada Holt=ada-holt] visited {Oslo=oslo} on <Sunday=2020-05-03> because [Bo Lind=bo-lind] met [Carl Moe=carl-moe].',
      ).at(-1),
    ).toEqual(['meeting', '[..2020-05-03]']);
  });

  test('puts what had been done before the scene, but not before one told long since', () => {
    const text = (between: string) =>
      `A tour\n[Ada Holt=ada-holt] spoke.\n[Ada Holt=ada-holt] visited {Oslo=oslo} on <April 2=2020-04-02>.${between}[Bo Lind=bo-lind] had visited {Rome=rome}.`;
    expect(dates(text(' ')).at(-1)).toEqual(['visit', '[..2020-04-02]']);
    expect(dates(text('\n')).at(-1)).toEqual(['visit', '[..2020-05-06]']);
  });
});
