import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const told = (text: string) =>
  readAnnotated(`News\n${text}`)
    .filter((c) => c.kind !== 'statement')
    .map((c) => `${c.date} ${c.title}`);

describe('draftReduced(analysis, clause)', () => {
  test('tells of what was sent and released, each on its day', () => {
    expect(
      told(
        'The bank erred, according to a paper sent to [Ada Holt=ada-holt] <this week=2020-05-04/2020-05-06> and released on <Tuesday=2020-05-05>.',
      ),
    ).toEqual(['2020-05-04/2020-05-06 Paper is sent to Ada Holt', '2020-05-05 Paper is released']);
  });

  test('tells of a thing signed long ago', () => {
    expect(told('It rests on a law passed by the council in <2007=2007>.')).toEqual([
      '2007 Law is passed by the council',
    ]);
  });

  test.each([
    ['a description', 'She owns a bank based in the north since <2007=2007>.'],
    ['a name', 'The tower called the Needle in <2007=2007> is tall.'],
    ['a deed without a date', 'It rests on a law passed by the council.'],
    [
      'a date beyond a comma',
      'It is in a paper sent to the bank, which closes on <June 1=2020-06-01>.',
    ],
  ])('makes no event of %s', (_, text) => {
    expect(told(text).filter((t) => / is /.test(t))).toEqual([]);
  });
});
