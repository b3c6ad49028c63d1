import { describe, expect, it } from 'vitest';
import { tagTimes } from './tag-times.ts';

/** Gives each expression as "text = value = edtf". */
function tags(text: string, reference?: string): string[] {
  return tagTimes(text, { domain: 'news', ...(reference ? { reference } : {}) }).map(
    ({ start, end, value, edtf }) => `${text.slice(start, end)} = ${value} = ${edtf ?? '-'}`,
  );
}

describe('tagTimes on full dates', () => {
  it.each([
    ['He came on May 31, 2018.', ['May 31, 2018 = 2018-05-31 = 2018-05-31']],
    ['He came on 31 May 2018.', ['31 May 2018 = 2018-05-31 = 2018-05-31']],
    ['He came on the 31st of May, 2018.', ['31st of May, 2018 = 2018-05-31 = 2018-05-31']],
    ['He came on Thursday, May 31, 2018.', ['Thursday, May 31, 2018 = 2018-05-31 = 2018-05-31']],
    ['Posted 2018.05.31 by staff', ['2018.05.31 = 2018-05-31 = 2018-05-31']],
    ['Posted 2018-05-31 by staff', ['2018-05-31 = 2018-05-31 = 2018-05-31']],
    ['Posted 31/05/2018 by staff', ['31/05/2018 = 2018-05-31 = 2018-05-31']],
    ['Posted 31.05.2018 by staff', ['31.05.2018 = 2018-05-31 = 2018-05-31']],
    ['Posted 03/04/2018 by staff', ['03/04/2018 = 2018-03-04 = [2018-03-04,2018-04-03]']],
    ['It dates from Sept. 9, 1948.', ['Sept. 9, 1948 = 1948-09-09 = 1948-09-09']],
    [
      'Pyongyang, January 1 Juche 107 (2018)',
      ['January 1 Juche 107 (2018) = 2018-01-01 = 2018-01-01'],
    ],
    ['In Juche 107 (2018) much was built.', ['Juche 107 (2018) = 2018 = 2018']],
    ['It fell in April 480 BC.', ['April 480 BC = BC0480-04 = -0479-04']],
  ])('%s', (text, expected) => {
    expect(tags(text)).toEqual(expected);
  });

  it('refuses days that do not exist', () => {
    expect(tags('On February 30, 2018 nothing happened.')).not.toContainEqual(
      expect.stringContaining('2018-02-30'),
    );
    expect(tags('Version 2018.13.41 came out.')).toEqual([]);
  });
});

describe('tagTimes on time stamps', () => {
  it.each([
    [
      'May 31, 2018, 3:22 UTC+3',
      ['May 31, 2018, 3:22 UTC+3 = 2018-05-31T03:22+03:00 = 2018-05-31'],
    ],
    ['Updated 2018-05-31T08:15:00Z', ['2018-05-31T08:15:00Z = 2018-05-31T08:15:00Z = 2018-05-31']],
    [
      'It began at 9:40 a.m. on May 31, 2018.',
      ['9:40 a.m. on May 31, 2018 = 2018-05-31T09:40 = 2018-05-31'],
    ],
    [
      'It began on May 31, 2018 at 3 p.m. in Seoul.',
      ['May 31, 2018 at 3 p.m. = 2018-05-31T15:00 = 2018-05-31'],
    ],
  ])('%s', (text, expected) => {
    expect(tags(text)).toEqual(expected);
  });
});

describe('tagTimes on ranges', () => {
  it.each([
    [
      'on April 23-24, 2009',
      [
        'April 23 = 2009-04-23 = 2009-04-23/2009-04-24',
        '24, 2009 = 2009-04-24 = 2009-04-23/2009-04-24',
      ],
    ],
    [
      'from 9 to 12 April 2018',
      [
        '9 = 2018-04-09 = 2018-04-09/2018-04-12',
        '12 April 2018 = 2018-04-12 = 2018-04-09/2018-04-12',
      ],
    ],
    [
      'between March and May 2017',
      ['March = 2017-03 = 2017-03/2017-05', 'May 2017 = 2017-05 = 2017-03/2017-05'],
    ],
    [
      'from December to March 2017',
      ['December = 2016-12 = 2016-12/2017-03', 'March 2017 = 2017-03 = 2016-12/2017-03'],
    ],
    ['in 1915-16', ['1915 = 1915 = 1915/1916', '16 = 1916 = 1915/1916']],
    [
      'from June 30, 2017 to July 2, 2017',
      [
        'June 30, 2017 = 2017-06-30 = 2017-06-30/2017-07-02',
        'July 2, 2017 = 2017-07-02 = 2017-06-30/2017-07-02',
      ],
    ],
    [
      'on May 3 and 5, 2018',
      ['May 3 = 2018-05-03 = 2018-05-03', '5, 2018 = 2018-05-05 = 2018-05-05'],
    ],
  ])('%s: both ends carry the whole', (text, expected) => {
    expect(tags(text)).toEqual(expected);
  });
});

describe('tagTimes on periods', () => {
  it.each([
    ['in late April 2019', ['late April 2019 = 2019-04 = 2019-04-21/2019-04-30']],
    ['by the end of 1944', ['the end of 1944 = 1944 = ../1944-12']],
    ['in early 2018', ['early 2018 = 2018 = 2018-01/2018-04']],
    ['in mid-May 2018', ['mid-May 2018 = 2018-05 = 2018-05-11/2018-05-20']],
    ['at the end of March 1944', ['the end of March 1944 = 1944-03 = 1944-03-21/1944-03-31']],
    ['in the 1980s', ['the 1980s = 198 = 198X']],
    ['in the late 1980s', ['the late 1980s = 198 = 1987/1989']],
    ['in the 19th century', ['the 19th century = 18 = 18XX']],
    ['in the summer of 1943', ['the summer of 1943 = 1943-SU = 1943-22']],
    ['the third quarter of 2008', ['the third quarter of 2008 = 2008-Q3 = 2008-07/2008-09']],
    ['in Q3 2018', ['Q3 2018 = 2018-Q3 = 2018-07/2018-09']],
    ['the first half of 2008', ['the first half of 2008 = 2008-H1 = 2008-01/2008-06']],
    ['in fiscal 2007', ['fiscal 2007 = FY2007 = 2007~']],
    [
      'On April 9, 2009, the sixth anniversary of the fall, they marched.',
      ['April 9, 2009 = 2009-04-09 = 2009-04-09', 'sixth anniversary = 2009-04-09 = 2009-04-09'],
    ],
    [
      'They marked the 70th anniversary of September 9, 1948.',
      ['70th anniversary = 2018-09-09 = 2018-09-09', 'September 9, 1948 = 1948-09-09 = 1948-09-09'],
    ],
    ['They marked the 70th anniversary.', []],
    ['The Sept. 11 attacks changed it.', ['Sept. 11 = 2001-09-11 = 2001-09-11']],
    [
      'in the second half of May 2018',
      ['the second half of May 2018 = 2018-05 = 2018-05-16/2018-05-31'],
    ],
    ['in the first half of the 1980s', ['the first half of the 1980s = 198 = 1980/1984']],
    ['about 1910', ['about 1910 = 1910 = 1910~']],
    ['on New Year&#x27;s Day in 2023', ['New Year&#x27;s Day in 2023 = 2023-01-01 = 2023-01-01']],
    ['on Christmas Day 2017', ['Christmas Day 2017 = 2017-12-25 = 2017-12-25']],
    ['on Good Friday 2018', ['Good Friday 2018 = 2018-03-30 = 2018-03-30']],
    ['since 2009', ['2009 = 2009 = 2009/..']],
    ['until May 2018', ['May 2018 = 2018-05 = ../2018-05']],
    ['before May 31, 2018', ['May 31, 2018 = 2018-05-31 = ../2018-05-31']],
  ])('%s', (text, expected) => {
    expect(tags(text)).toEqual(expected);
  });
});
