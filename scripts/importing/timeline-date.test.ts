import { describe, expect, it } from 'vitest';
import { splitDate, timelineEdtf } from './timeline-date.ts';

describe('timelineEdtf(start, end)', () => {
  it('is as exact as the parts', () => {
    expect(timelineEdtf({ year: '2031' }, {})).toBe('2031');
    expect(timelineEdtf({ year: '2031', month: '4' }, {})).toBe('2031-04');
    expect(timelineEdtf({ year: '2031', month: '4', day: '2' }, { year: '2031' })).toBe(
      '2031-04-02/2031',
    );
    expect(timelineEdtf({ year: '1,969' }, { year: '1969' })).toBe('1969');
    expect(timelineEdtf({}, {})).toBeUndefined();
  });

  it('writes far years as EDTF does', () => {
    expect(timelineEdtf({ year: '-43' }, {})).toBe('-0043');
    expect(timelineEdtf({ year: '-12000' }, { year: '300' })).toBe('Y-12000/0300');
  });

  it('refuses parts that hang in the air', () => {
    expect(() => timelineEdtf({ month: '4' }, {})).toThrow('no year');
    expect(() => timelineEdtf({ year: '2031', day: '4' }, {})).toThrow('no month');
    expect(() => timelineEdtf({}, { year: '2031' })).toThrow('no beginning');
    expect(() => timelineEdtf({ year: '2031 or so' }, {})).toThrow('expected a number');
  });
});

describe('splitDate(text)', () => {
  it('reads the dates of the first spreadsheet, American ones, too', () => {
    expect(splitDate('2031-04-02')).toEqual({ year: '2031', month: '04', day: '02' });
    expect(splitDate('4/2/2031 14:30:00')).toEqual({ year: '2031', month: '4', day: '2' });
    expect(splitDate('4/2031')).toEqual({ year: '2031', month: '4' });
    expect(splitDate('2031')).toEqual({ year: '2031', month: undefined, day: undefined });
  });

  it('reads nothing into words', () => {
    expect(() => splitDate('spring')).toThrow('is no date');
    expect(() => splitDate('2.4.2031')).toThrow('is no date');
  });
});
