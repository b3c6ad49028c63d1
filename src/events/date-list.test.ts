import { describe, expect, test } from 'vitest';
import { parseAnnotated } from './annotated-text.ts';
import { dateList } from './date-list.ts';
import { readAnnotated } from './read-annotated.ts';
import { tokenise } from './tokens.ts';

function list(marked: string, date: string): readonly string[] {
  const a = parseAnnotated(marked);
  return dateList(tokenise(a.article.text, [0, a.article.text.length], a), [], date);
}

describe('dateList(tokens, clauses, date)', () => {
  test('lists the dates that "and" and commas join', () => {
    const marked = 'She left in <2000=2000>, <2004=2004> and in <2007=2007>.';
    expect(list(marked, '2004')).toEqual(['2000', '2004', '2007']);
  });

  test('has none for a date alone and for the ends of a span', () => {
    expect(list('She left in <2000=2000> and came back.', '2000')).toEqual([]);
    expect(list('It fell between <March=2020-03> and <May=2020-05>.', '2020-03')).toEqual([]);
  });

  test('makes a span of days side by side', () => {
    const days = 'on <Monday=2020-03-02> and <Tuesday=2020-03-03>';
    expect(list(days, '2020-03-02')).toEqual(['2020-03-02/2020-03-03']);
  });

  test('leaves each clause its own date', () => {
    const claims = readAnnotated(
      'Pacts\n[Ada Holt=ada-holt] signed a pact in <1992=1992>, and in <1994=1994>, [Bo Lind=bo-lind] signed a treaty.',
    );
    expect(claims.map((c) => [c.actors, c.date])).toEqual([
      [['ada-holt'], '1992'],
      [['bo-lind'], '1994'],
    ]);
  });

  test('tells one event for each date', () => {
    const claims = readAnnotated(
      'Old visits\n[Ada Holt=ada-holt] visited {Oslo=oslo} in <2000=2000> and <2007=2007>. Two previous summits, in <2011=2011> and <2013=2013>, were a failure.',
    );
    expect(claims.map((c) => [c.kind, c.date])).toEqual([
      ['visit', '2000'],
      ['visit', '2007'],
      ['meeting', '2011'],
      ['meeting', '2013'],
    ]);
  });
});
