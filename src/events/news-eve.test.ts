import { describe, expect, test } from 'vitest';
import type { Timex } from '../model/extraction.ts';
import { newsEve } from './news-eve.ts';
import { readAnnotated } from './read-annotated.ts';

// 6 May 2020.
const published = 18388;
const time = (edtf: string, rule = 'weekday', type: Timex['type'] = 'DATE'): Timex => ({
  start: 0,
  end: 1,
  type,
  value: edtf,
  edtf,
  rule,
});

describe('newsEve(times, published)', () => {
  test('is the day before where it is named more than once and none since', () => {
    const twice = [time('2020-05-05'), time('2020-05-02'), time('2020-05-05')];
    expect(newsEve(twice, published)).toBe('2020-05-05');
    expect(newsEve([...twice, time('2020-05-06', 'hour', 'TIME')], published)).toBe('2020-05-05');
    expect(newsEve([...twice, time('2020-05-06')], published)).toBeUndefined();
    expect(newsEve(twice.slice(1), published)).toBeUndefined();
    expect(newsEve(twice, undefined)).toBeUndefined();
  });

  test('dates what is said without a day', () => {
    const text = (day: string) =>
      `A deal\n[Ada Holt=ada-holt] praised it.\n[Bo Lind=bo-lind] spoke on <Tuesday=2020-05-05>.\n[Carl Moe=carl-moe] spoke on <a day=${day}>.`;
    const first = (day: string) =>
      readAnnotated(text(day)).find((c) => c.actors[0] === 'ada-holt')?.date;
    expect(first('2020-05-05')).toBe('2020-05-05/2020-05-06');
    expect(first('2020-05-06')).toBe('2020-05-06~');
  });
});
