import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const dates = (text: string) => readAnnotated(text).map((c) => [c.kind, c.date]);

describe('clauseDate(analysis, clause, nominal)', () => {
  test('takes the day of the meeting after which something was done', () => {
    expect(
      dates(
        'A pact\n[Ada Holt=ada-holt] spoke on <Tuesday=2020-05-05>.\n[Ada Holt=ada-holt] and [Bo Lind=bo-lind] signed a treaty after their meeting in {Oslo=oslo} on <Monday=2020-05-04>.',
      ),
    ).toContainEqual(['agreement', '2020-05-04']);
  });

  test('takes the day of an announcement that opens the news, and of a report the day before which', () => {
    const text = (who: string) =>
      `A visit\n[Ada Holt=ada-holt] has invited [Bo Lind=bo-lind] to {Oslo=oslo}, ${who} announced on <Tuesday=2020-05-05>.`;
    expect(dates(text('her office'))).toContainEqual(['appeal', '2020-05-05']);
    expect(dates(text('state media'))).toContainEqual(['appeal', '[..2020-05-05]']);
  });

  test('takes no day of what may be long past, nor of what has been done since', () => {
    expect(
      dates(
        'A pact\n[Ada Holt=ada-holt] spoke on <Tuesday=2020-05-05>.\n[Bo Lind=bo-lind] visited {Oslo=oslo} after the war in <May 2019=2019-05>.',
      ),
    ).not.toContainEqual(['visit', '2019-05']);
    expect(
      dates(
        'A pact\n[Ada Holt=ada-holt] spoke on <Tuesday=2020-05-05>.\nIt rained.\nIt snowed.\n[Bo Lind=bo-lind] has visited {Oslo=oslo} after his meeting with [Carl Moe=carl-moe] on <Monday=2020-05-04>.',
      ),
    ).not.toContainEqual(['visit', '2020-05-04']);
  });
});
