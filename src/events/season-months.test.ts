import { describe, expect, test } from 'vitest';
import { edtfBounds } from '../model/edtf.ts';
import { seasonMonths } from './season-months.ts';

describe('seasonMonths(edtf)', () => {
  test.each([
    ['2018-21', '2018-03/2018-05'],
    ['2018-22', '2018-06/2018-08'],
    ['2018-23', '2018-09/2018-11'],
    ['2018-24', '2018-12/2019-02'],
    ['../2020-22', '../2020-08'],
    ['2018-23/..', '2018-09/..'],
    ['2018-21/2018-22', '2018-03/2018-08'],
  ])('writes %s as %s', (edtf, months) => {
    expect(seasonMonths(edtf)).toBe(months);
  });

  test('means the same days', () => {
    for (const edtf of ['2018-21', '2018-22', '2018-23', '2018-24'])
      expect(edtfBounds(seasonMonths(edtf))).toEqual(edtfBounds(edtf));
  });

  test('leaves other dates alone', () => {
    for (const edtf of ['2018', '2018-12', '2018-05-21', '2018-05-21/2018-05-24', '[..2018-11-22]'])
      expect(seasonMonths(edtf)).toBe(edtf);
  });
});
