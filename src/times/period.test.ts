import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds } from '../model/edtf.ts';
import { dayNumber } from '../model/edtf-days.ts';
import { formatPeriodEdtf, formatValue } from './format-period.ts';
import { lastDay, periodOf, shiftPeriod, type Unit } from './period.ts';
import { shadeEdtf } from './shade.ts';

const units = 'day week weekend month quarter half season year decade century'.split(' ') as Unit[];
const anyUnit = fc.constantFrom(...units);
const anyDay = fc.integer({ min: -700000, max: 30000 });

describe('periodOf(unit, day)', () => {
  it('holds the day, except the weekend, which holds that of its week', () => {
    fc.assert(
      fc.property(anyUnit, anyDay, (unit, day) => {
        const period = periodOf(unit, day);
        if (unit !== 'weekend') expect(period.first).toBeLessThanOrEqual(day);
        expect(lastDay(period)).toBeGreaterThanOrEqual(day);
        expect(shiftPeriod(shiftPeriod(period, 3), -3)).toEqual(period);
      }),
    );
  });
});

describe('formatPeriodEdtf(period)', () => {
  it('has the bounds of the period, seasons apart', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...units.filter((unit) => unit !== 'season')),
        fc.integer({ min: -600000, max: 30000 }),
        (unit, day) => {
          const period = periodOf(unit, day);
          expect(edtfBounds(formatPeriodEdtf(period))).toEqual({
            earliest: period.first,
            latest: lastDay(period),
          });
        },
      ),
    );
  });
});

describe('shadeEdtf(period, mod)', () => {
  it('stays within the period', () => {
    fc.assert(
      fc.property(anyUnit, anyDay, fc.constantFrom('START', 'MID', 'END'), (unit, day, mod) => {
        const period = periodOf(unit, day);
        if (unit === 'season' || unit === 'weekend') return;
        const { earliest, latest } = edtfBounds(shadeEdtf(period, mod));
        expect(earliest).toBeGreaterThanOrEqual(period.first);
        expect(latest).toBeLessThanOrEqual(lastDay(period));
      }),
    );
  });
});

describe('formatValue(period)', () => {
  it.each([
    ['week', [2018, 5, 31], '2018-W22'],
    ['weekend', [2018, 5, 31], '2018-W22-WE'],
    ['quarter', [2018, 5, 31], '2018-Q2'],
    ['half', [2018, 5, 31], '2018-H1'],
    ['season', [2018, 1, 31], '2017-WI'],
    ['decade', [1985, 1, 1], '198'],
    ['century', [1985, 1, 1], '19'],
    ['year', [-498, 1, 1], 'BC0499'],
    ['decade', [-470, 1, 1], 'BC047'],
    ['century', [-350, 1, 1], 'BC03'],
  ] as const)('of the %s of %j is %s', (unit, [year, month, day], value) => {
    expect(formatValue(periodOf(unit, dayNumber(year, month, day)))).toBe(value);
  });
});
