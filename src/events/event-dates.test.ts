import { describe, expect, test } from 'vitest';
import type { Timex } from '../model/extraction.ts';
import { separateEventDates } from './event-dates.ts';

function time(text: string, words: string): Timex {
  const start = text.indexOf(words);
  return {
    start,
    end: start + words.length,
    type: 'DATE',
    value: '2020-05-29',
    edtf: '2020-05-29',
    rule: 'test',
  };
}

describe('separateEventDates(text, times, reference)', () => {
  test('gives the date before an event noun to the event', () => {
    const text = 'It comes two weeks before the June 12 meeting of both.';
    const [found] = separateEventDates(
      text,
      [time(text, 'two weeks before the June 12')],
      '2020-05-31',
    );
    expect(found).toMatchObject({ edtf: '2020-06-12' });
    expect(found && text.slice(found.start, found.end)).toBe('June 12');
  });

  test('leaves alone what no event follows', () => {
    const text = 'It came two weeks before June 12 in the rain.';
    const times = [time(text, 'two weeks before June 12')];
    expect(separateEventDates(text, times, '2020-05-31')).toBe(times);
  });
});
