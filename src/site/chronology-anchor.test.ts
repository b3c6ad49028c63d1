import { describe, expect, it } from 'vitest';
import { anchorOf } from './chronology-anchor.ts';

describe('anchorOf(edtf)', () => {
  it.each([
    ['2018-04-10', '2018', 'April'],
    ['2018-04', '2018', 'April'],
    ['2018-04~', '2018', 'April'],
    ['2018-04-28/2018-05-02', '2018', 'April'],
    ['2017-12-30/2018-01-02', '2017', 'December'],
    ['2018-04-28/..', '2018', 'April'],
    ['2018-04/2018-06', '2018', 'April'],
    ['[..2018-05-31]', '2018', 'May'],
    ['../2018-05-31', '2018', 'May'],
    ['[2018-04-01..2018-06-30]', '2018', 'April'],
  ])('puts %s under %s, %s', (edtf, year, month) => {
    expect(anchorOf(edtf)).toMatchObject({ year, month: { label: month } });
  });

  it.each([
    ['2018', '2018'],
    ['2018?', '2018'],
    ['2018-XX', '2018'],
    ['2018-21', '2018'],
    ['2009/2018', '2009'],
    ['201X', '2010'],
  ])('knows of %s only the year %s', (edtf, year) => {
    expect(anchorOf(edtf)).toEqual({ year });
  });

  it('knows nothing of no date and of one that is open on both sides', () => {
    expect(anchorOf(undefined)).toEqual({});
    expect(anchorOf('../..')).toEqual({});
  });
});
