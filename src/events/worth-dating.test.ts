import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const told = (text: string, published?: string) =>
  readAnnotated(`News\n${text}`, published).map((c) => `${c.date} ${c.status} ${c.kind}`);

describe('worthDating(analysis, clause, date)', () => {
  test.each([
    ['The lower house passed a bill on <Monday=2020-05-04>.', '2020-05-04 occurred other'],
    [
      'A federal court said <last week=2020-04-27/2020-05-03> that prosecutors could go on.',
      '2020-04-27/2020-05-03 occurred statement',
    ],
    [
      'A spokesman called <Monday=2020-05-04> for an end to the strike.',
      '2020-05-04 occurred appeal',
    ],
    ['[Ada Holt=ada-holt] was sworn in <Monday=2020-05-04>.', '2020-05-04 occurred appointment'],
    [
      '[Ada Holt=ada-holt] appeared <Monday=2020-05-04> before a judge.',
      '2020-05-04 occurred other',
    ],
    [
      '[Ada Holt=ada-holt] started investigating the bank in <2017=2017>.',
      '2017 occurred investigation',
    ],
    ['The storm made landfall <Monday=2020-05-04>.', '2020-05-04 occurred accident'],
    [
      '[Ada Holt=ada-holt] was briefed on the storm on <Monday=2020-05-04>.',
      '2020-05-04 occurred statement',
    ],
    [
      '[Ada Holt=ada-holt] sat down to a summit with [Bo Lind=bo-lind] on <Monday=2020-05-04>.',
      '2020-05-04 occurred meeting',
    ],
    [
      'Police took [Ada Holt=ada-holt] into custody on <Monday=2020-05-04>.',
      '2020-05-04 occurred detention',
    ],
    [
      '[Ada Holt=ada-holt] crossed the river dividing the two shortly before <9 a.m.=2020-05-04>.',
      '2020-05-04 occurred other',
    ],
    [
      "The king's office echoed the sentiment on <Monday=2020-05-04>.",
      '2020-05-04 occurred statement',
    ],
    ['{Storm Ada=ada} tore up the pier <Monday=2020-05-04>.', '2020-05-04 occurred other'],
    ['The death toll rose to 50 people <Monday=2020-05-04>.', '2020-05-04 occurred other'],
    ['The company merged with its rival in <2012=2012>.', '2012 occurred business'],
    ['The new rule takes effect on <June 1=2020-06-01>.', '2020-06-01 planned legislation'],
  ])('reads %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test.each([
    ['a state', 'The tower stood on the hill in <1990=1990>.'],
    ['a wish', 'The minister hoped for rain on <Monday=2020-05-04>.'],
    ['a habit', 'The office opens at nine.'],
    ['a condition', 'If the bank failed on <Monday=2020-05-04>, prices would fall.'],
    ['what did not happen', 'The council did not pass the bill on <Monday=2020-05-04>.'],
    ['nobody in particular', 'They painted the wall in <2012=2012>.'],
    ['a trend over years', 'Sales grew in <2012=2012>.'],
    ['a participle', 'The revised plan seemed improved <Monday=2020-05-04>.'],
    ['words of nobody', 'Some said on <Monday=2020-05-04> that it was late.'],
  ])('makes no event of %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
