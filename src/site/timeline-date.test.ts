import { describe, expect, it } from 'vitest';
import { timelineDate } from './timeline-date.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;

describe('timelineDate(edtf)', () => {
  it.each([
    ['2031-04-02', '2031-04-02', '2031-04-02', 0, 0, ''],
    ['2031-04-01/2031-04-03', '2031-04-01', '2031-04-03', 0, 0, '1–3 April 2031'],
    ['2031-04', '2031-04-01', '2031-04-30', 1, 1, 'April 2031'],
    ['2031', '2031-01-01', '2031-12-31', 1, 1, '2031'],
    ['2031-04-02~', '2031-04-02', '2031-04-02', 1, 1, 'about 2 April 2031'],
    ['2031-04-02/2031-06', '2031-04-02', '2031-06-30', 0, 1, '2 April 2031 – June 2031'],
    ['2031-04-01/2031-04-10', '2031-04-01', '2031-04-10', 1, 1, 'early April 2031'],
    ['[2031-04-02,2031-04-05]', '2031-04-02', '2031-04-05', 1, 1, '2 April 2031 or 5 April 2031'],
    ['{2031-04-02,2031-04-05}', '2031-04-02', '2031-04-05', 0, 0, '2 April 2031 and 5 April 2031'],
  ])('draws %s from %s to %s', (edtf, first, last, start, end, words) => {
    expect(timelineDate(edtf)).toEqual([day(first), day(last), start, end, words]);
  });

  it('leaves an end open where the date does, and starts from the other one', () => {
    expect(timelineDate('[..2031-03-28]')).toEqual([
      day('2031-03-28'),
      day('2031-03-28'),
      2,
      1,
      'by 28 March 2031',
    ]);
    expect(timelineDate('2031-03-28/..')?.slice(2, 4)).toEqual([0, 2]);
    expect(timelineDate('../2031-03-28')?.slice(2, 4)).toEqual([2, 0]);
  });

  it('keeps within what a browser can date, and gives such dates in words', () => {
    expect(timelineDate('Y-999999')?.[0]).toBe(-100_000_000);
    expect(timelineDate('-0044-03-15')?.[4]).toBe('15 March 45 BC');
  });

  it('draws nothing for a date without any day', () => {
    expect(timelineDate('/..')).toBeUndefined();
  });
});
