import { describe, expect, it } from 'vitest';
import { tagTimes } from './tag-times.ts';

// A Thursday.
const reference = '2018-05-31';

function tags(text: string, day: string = reference): string[] {
  return tagTimes(text, { domain: 'news', reference: day }).map(
    ({ start, end, value, edtf }) => `${text.slice(start, end)} = ${value} = ${edtf ?? '-'}`,
  );
}

describe('tagTimes in news: days', () => {
  it.each([
    ['She spoke yesterday.', ['yesterday = 2018-05-30 = 2018-05-30']],
    ['She will speak tomorrow morning.', ['tomorrow morning = 2018-06-01TMO = 2018-06-01']],
    ['She spoke last night.', ['last night = 2018-05-30TNI = 2018-05-30']],
    ['She speaks tonight.', ['tonight = 2018-05-31TNI = 2018-05-31']],
    ['It was the day before yesterday.', ['the day before yesterday = 2018-05-29 = 2018-05-29']],
    ['She said on Wednesday that all was well.', ['Wednesday = 2018-05-30 = 2018-05-30']],
    ['She said on Thursday that all was well.', ['Thursday = 2018-05-31 = 2018-05-31']],
    ['The minister on Thursday will pay a visit.', ['Thursday = 2018-05-31 = 2018-05-31']],
    ['The minister will pay a visit on Monday.', ['Monday = 2018-06-04 = 2018-06-04']],
    [
      'He will come on Monday, she said on Tuesday.',
      ['Monday = 2018-06-04 = 2018-06-04', 'Tuesday = 2018-05-29 = 2018-05-29'],
    ],
    ['The trial is set to begin on Friday.', ['Friday = 2018-06-01 = 2018-06-01']],
    ['The trial was scheduled for Friday.', ['Friday = 2018-06-01 = 2018-06-01']],
    ['They met last Thursday.', ['last Thursday = 2018-05-24 = 2018-05-24']],
    ['They will meet next Thursday.', ['next Thursday = 2018-06-07 = 2018-06-07']],
    [
      '“We met today,” he said on Tuesday.',
      ['today = 2018-05-29 = 2018-05-29', 'Tuesday = 2018-05-29 = 2018-05-29'],
    ],
    [
      'He said on Tuesday: “We met yesterday.”',
      ['Tuesday = 2018-05-29 = 2018-05-29', 'yesterday = 2018-05-28 = 2018-05-28'],
    ],
    [
      'The offer ends at 5 p.m. Friday, Nov. 10.',
      ['5 p.m. Friday, Nov. 10 = 2017-11-10T17:00 = 2017-11-10'],
    ],
    ['They met on Monday last week.', ['Monday last week = 2018-05-21 = 2018-05-21']],
    ['It was announced on Wednesday morning.', ['Wednesday morning = 2018-05-30TMO = 2018-05-30']],
    ['They met on the 24th.', ['the 24th = 2018-05-24 = 2018-05-24']],
    [
      'They trained on Mondays and every Friday.',
      ['Mondays = XXXX-WXX-1 = -', 'every Friday = XXXX-WXX-5 = -'],
    ],
  ])('%s', (text, expected) => {
    expect(tags(text)).toEqual(expected);
  });
});

describe('tagTimes in news: weeks, months, years', () => {
  it.each([
    ['He will visit next week.', ['next week = 2018-W23 = 2018-06-04/2018-06-10']],
    [
      'He visited last week.',
      ['Last week = 2018-W21 = 2018-05-21/2018-05-27'].map((s) => s.replace('Last', 'last')),
    ],
    ['He visited earlier this month.', ['earlier this month = 2018-05 = 2018-05-01/2018-05-31']],
    ['He will visit later this year.', ['later this year = 2018 = 2018-05-31/2018-12-31']],
    ['It began last July.', ['last July = 2017-07 = 2017-07']],
    [
      'It began last July. A test followed in August.',
      ['last July = 2017-07 = 2017-07', 'August = 2017-08 = 2017-08'],
    ],
    ['They met in April.', ['April = 2018-04 = 2018-04']],
    ['They met in September.', ['September = 2017-09 = 2017-09']],
    ['They will meet in September.', ['September = 2018-09 = 2018-09']],
    ['They met on December 30.', ['December 30 = 2017-12-30 = 2017-12-30']],
    ['They will meet on January 5.', ['January 5 = 2019-01-05 = 2019-01-05']],
    ['Over the past month they met twice.', ['the past month = P1M = 2018-04-30/2018-05-31']],
    [
      'Over the past nine years nobody came.',
      ['the past nine years = P9Y = 2009-05-31/2018-05-31'],
    ],
    ['It was built three years ago.', ['three years ago = 2015 = 2015']],
    ['It was built two weeks ago.', ['two weeks ago = 2018-W20 = 2018-05-14/2018-05-20']],
    ['It was built five days ago.', ['five days ago = 2018-05-26 = 2018-05-26']],
    ['It came two weeks before June 12.', ['two weeks before June 12 = 2018-05-29 = 2018-05-29']],
    [
      'They met on May 3. Nine days later they parted.',
      ['May 3 = 2018-05-03 = 2018-05-03', 'Nine days later = 2018-05-12 = 2018-05-12'],
    ],
    [
      'They met on May 3 and parted the following day.',
      ['May 3 = 2018-05-03 = 2018-05-03', 'the following day = 2018-05-04 = 2018-05-04'],
    ],
    [
      'They met on May 3, a day earlier than planned.',
      ['May 3 = 2018-05-03 = 2018-05-03', 'a day = P1D = -'],
    ],
    [
      'In 2009 the minister came. In April he left.',
      ['2009 = 2009 = 2009', 'April = 2009-04 = 2009-04'],
    ],
    ['They met over the weekend.', ['the weekend = 2018-W21-WE = 2018-05-26/2018-05-27']],
    [
      'They met last weekend.',
      ['Last weekend = 2018-W21-WE = 2018-05-26/2018-05-27'].map((s) => s.replace('Last', 'last')),
    ],
    ['They met last summer.', ['last summer = 2017-SU = 2017-22']],
    ['They met in recent years.', ['recent years = PAST_REF = -']],
    ['It was built several years ago.', ['several years ago = PAST_REF = 2009/2016']],
    ['It fell for the first time in ten years.', ['ten years = P10Y = -']],
    ['It is currently so.', ['currently = PRESENT_REF = -']],
    [
      'It lasted half an hour, or two and a half days.',
      ['half an hour = PT30M = -', 'two and a half days = P2.5D = -'],
    ],
    [
      'They meet every two weeks and pay $5 a day.',
      ['every two weeks = P2W = -', 'a day = P1D = -'],
    ],
    ['They will leave in two weeks.', ['two weeks = P2W = 2018-06-11/2018-06-17']],
    ['They met in May of last year.', ['May of last year = 2017-05 = 2017-05']],
    [
      'They met during the last week of April.',
      ['the last week of April = P1W = 2018-04-24/2018-04-30'],
    ],
    [
      'They met in the second week of April.',
      ['the second week of April = P1W = 2018-04-08/2018-04-14'],
    ],
    ['It took three-and-a-half years.', ['three-and-a-half years = P3.5Y = -']],
    [
      'They met in the first two weeks of April.',
      ['the first two weeks of April = P2W = 2018-04-01/2018-04-14'],
    ],
  ])('%s', (text, expected) => {
    expect(tags(text)).toEqual(expected);
  });
});
