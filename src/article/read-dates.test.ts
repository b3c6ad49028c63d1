import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates.ts';
import { formatOffset, zoneOffset } from './zone-offset.ts';

const days = (text: string) => readDates(text).map(({ day }) => day);

describe('readDates(text)', () => {
  it.each([
    ['2018-05-31', '2018-05-31'],
    ['2018.5.31.', '2018-05-31'],
    ['2018/05/31', '2018-05-31'],
    ['31 May 2018', '2018-05-31'],
    ['May 31, 2018', '2018-05-31'],
    ['May 31st 2018', '2018-05-31'],
    ['Thursday, 31 May 2018', '2018-05-31'],
    ['31/05/2018', '2018-05-31'],
    ['05/31/2018', '2018-05-31'],
    ['31.05.2018', '2018-05-31'],
    ['31. Mai 2018', '2018-05-31'],
    ['31 de mayo de 2018', '2018-05-31'],
    ['31 мая 2018 года', '2018-05-31'],
    ['2018年5月31日', '2018-05-31'],
    ['2018년 5월 31일', '2018-05-31'],
    ['ngày 31 tháng 5 năm 2018', '2018-05-31'],
    ['Sept. 3, 2017', '2017-09-03'],
    ['Thu, 31 Oct 2024 14:00', '2024-10-31'],
  ])('reads %s', (text, day) => {
    expect(days(text)).toEqual([day]);
  });

  it.each([
    ['May 31, 2018, 3:22 UTC+3', '2018-05-31T03:22+03:00'],
    ['2018-05-31T03:22:10+09:00', '2018-05-31T03:22+09:00'],
    ['Nov. 19, 2019 8:03 am ET', '2019-11-19T08:03-05:00'],
    ['July 4, 2019 at 10:15 p.m. ET', '2019-07-04T22:15-04:00'],
    ['19 November 2019 12:48 GMT', '2019-11-19T12:48Z'],
    ['May 31, 2018 12:05 AM EDT', '2018-05-31T00:05-04:00'],
  ])('reads the instant in %s', (text, instant) => {
    expect(readDates(text).map((date) => date.instant)).toEqual([instant]);
  });

  it('gives no instant without a zone, and no day without a year', () => {
    expect(readDates('May 31, 2018, 3:22')[0]).toMatchObject({ day: '2018-05-31' });
    expect(readDates('May 31, 2018, 3:22')[0]?.instant).toBeUndefined();
    expect(readDates('on May 31 in Oslo')).toEqual([{ start: 3, end: 9, month: 5, date: 31 }]);
  });

  it.each([
    '2018-13-01',
    '2018-02-30',
    '99/99/2018',
    'May I come in',
    'may 2018',
    'March of 300',
    'a score of 31-28',
    'tel. 02-751-1500',
    '192.168.10.2018',
    '10,199 seconds',
    'version 1.2.2018.4',
  ])('finds no day in %s', (text) => {
    expect(days(text).filter((day) => day !== undefined)).toEqual([]);
  });

  it('finds several, with their places', () => {
    const text = 'From 9 April 2018 to April 12, 2018.';
    expect(readDates(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '9 April 2018',
      'April 12, 2018',
    ]);
  });
});

describe('zoneOffset(zone, year, month, day)', () => {
  it('knows summer time where the zone does not say', () => {
    expect(zoneOffset('ET', 2019, 3, 9)).toBe(-300);
    expect(zoneOffset('ET', 2019, 3, 10)).toBe(-240);
    expect(zoneOffset('PT', 2019, 11, 3)).toBe(-480);
  });

  it('is undefined for what it does not know', () => {
    expect(zoneOffset('XYZ', 2019, 1, 1)).toBeUndefined();
    expect(zoneOffset('UTC+99', 2019, 1, 1)).toBeUndefined();
  });

  it('writes offsets as ISO 8601 does', () => {
    expect([0, 180, -570].map(formatOffset)).toEqual(['Z', '+03:00', '-09:30']);
  });
});
