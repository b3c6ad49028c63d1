import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay, dayNumber, daysInMonth } from '../model/edtf-days.ts';
import { isDay, isoWeek, weekdayOf } from './calendar.ts';

const anyDay = fc.integer({ min: -4000000, max: 4000000 });

describe('civilDay(dayNumber)', () => {
  it('is the inverse of dayNumber and agrees with the platform', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const { year, month, day } = civilDay(number);
        expect(dayNumber(year, month, day)).toBe(number);
        const date = new Date(number * 86400000);
        expect([year, month, day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
        expect(day).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });
});

describe('isoWeek(dayNumber)', () => {
  it.each([
    [2018, 1, 1, 2018, 1],
    [2016, 1, 3, 2015, 53],
    [2018, 12, 31, 2019, 1],
    [2020, 12, 31, 2020, 53],
  ])('of %i-%i-%i is %i-W%i', (year, month, day, weekYear, week) => {
    expect(isoWeek(dayNumber(year, month, day))).toEqual({ year: weekYear, week });
  });
});

describe('isDay(year, month, day)', () => {
  it('knows leap years, and allows 29 February where the year is unknown', () => {
    expect([isDay(2020, 2, 29), isDay(1900, 2, 29), isDay(undefined, 2, 29)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(isDay(2018, 13, 1)).toBe(false);
    expect(isDay(2018, 4, 31)).toBe(false);
  });
});
