import { describe, expect, it } from 'vitest';
import { tagTimes } from './tag-times.ts';

/** The expressions of a sentence of 14 March 2024 (a Thursday) as "text=value". */
function read(text: string): string[] {
  return tagTimes(text, { domain: 'news', reference: '2024-03-14' }).map(
    (t) => `${text.slice(t.start, t.end)}=${t.edtf ?? t.value}`,
  );
}

describe('tagTimes(text): anniversaries and counts that date nothing', () => {
  it.each([
    ['They marked the 70th anniversary of the pact.', []],
    ['They marked the 70th anniversary of the pact on Wednesday.', ['Wednesday=2024-03-13']],
    ['The fifth anniversary falls on June 12.', ['June 12=2024-06-12']],
    ['She came for the first time in ten years.', ['ten years=P10Y']],
    ['It was the first visit in two decades.', ['two decades=P20Y']],
    ['It was their third launch this year.', ['this year=2024']],
    ['It had not been seen since 2009.', ['2009=2009/..']],
    ['She arrived a day earlier than planned.', ['a day=P1D']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('tagTimes(text): fiscal years and quarters', () => {
  it.each([
    ['Exports fell in fiscal year 2023.', ['fiscal year 2023=2023~']],
    ['It was passed for the 2024 fiscal year.', ['the 2024 fiscal year=2024~']],
    ['It grew in the fiscal year ending June 30, 2023.', ['June 30, 2023=2023-06-30']],
    ['It grew in the last fiscal year.', ['the last fiscal year=2023~']],
    ['It grew in the first quarter of 2024.', ['the first quarter of 2024=2024-01/2024-03']],
    ['Q3 2023 was good.', ['Q3 2023=2023-07/2023-09']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('tagTimes(text): clocks, zones and eras', () => {
  it.each([
    ['It began at 18:30 GMT on March 3.', ['18:30 GMT on March 3=2024-03-03']],
    ['Updated 13:45, 12 March 2024', ['13:45, 12 March 2024=2024-03-12']],
    [
      'It began at 11 p.m. Wednesday (0200 GMT Thursday).',
      ['11 p.m. Wednesday=2024-03-13', '0200 GMT Thursday=2024-03-14'],
    ],
    ['It was fired at 5:30 p.m. ET Tuesday.', ['5:30 p.m. ET Tuesday=2024-03-12']],
    ['In Juche 107 (2018) they met.', ['Juche 107 (2018)=2018']],
    [
      'On September 9, Juche 37 (1948), it was founded.',
      ['September 9, Juche 37 (1948)=1948-09-09'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('tagTimes(text): beside a day and beyond a week', () => {
  it.each([
    [
      'He left on March 3. The day before, he met Lind.',
      ['March 3=2024-03-03', 'The day before=2024-03-02'],
    ],
    [
      'He left on March 3. He had met Lind the night before.',
      ['March 3=2024-03-03', 'the night before=2024-03-02'],
    ],
    [
      'On March 3 they met; the next morning they signed.',
      ['March 3=2024-03-03', 'the next morning=2024-03-04'],
    ],
    ['They met the week before last.', ['the week before last=2024-02-26/2024-03-03']],
    ['They will vote the year after next.', ['the year after next=2026']],
    [
      'They met in 2016. It went well. Nobody spoke of it. They wed that year.',
      ['2016=2016', 'that year=2016'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('tagTimes(text): the today of a quotation', () => {
  it.each([
    ['“Today we signed,” he said on Monday.', ['Today=2024-03-11', 'Monday=2024-03-11']],
    [
      '“We will meet tomorrow,” Holt said on Tuesday.',
      ['tomorrow=2024-03-13', 'Tuesday=2024-03-12'],
    ],
    [
      'Speaking on March 5, she said: “Yesterday was hard.”',
      ['March 5=2024-03-05', 'Yesterday=2024-03-04'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('tagTimes(text): what is no time', () => {
  it.each([
    'May Holt said so.',
    'April O’Neil said so.',
    'June Holt said so.',
    'They marched on the capital.',
    'It passed by 52 votes to 48.',
    'They lost 3-1.',
    'Call 555-2010.',
    'The 45-year-old left.',
    'They spoke of six-party talks.',
    'The 9/11 attacks changed it.',
    'A Hwasong-15 missile flew.',
    'Resolution 1718 was read.',
    'The 7th Fleet sailed.',
    'It lies on the 38th parallel.',
    'There were 1,984 people.',
    'The Good Friday Agreement holds.',
    'The Monday Club met.',
    'The fall of the capital was near.',
    'He wore a winter coat.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('tagTimes(text): what may be, what was put off, what was brought up to date', () => {
  it.each([
    ['They could hold a vote on Friday so that all might go home.', ['Friday=2024-03-15']],
    ['They may vote on Monday.', ['Monday=2024-03-18']],
    ['He could not be reached on Saturday.', ['Saturday=2024-03-09']],
    ['He might have voted on Saturday.', ['Saturday=2024-03-09']],
    [
      'The hearing was postponed on Saturday to August 17.',
      ['Saturday=2024-03-09', 'August 17=2024-08-17'],
    ],
    ['Speaking two weeks later, she said so.', ['two weeks later=XXXX-WXX']],
    [
      'She wrote a barrage of letters over the weekend after he left.',
      ['the weekend=2024-03-09/2024-03-10'],
    ],
    ['He fell on Monday. As of Friday, he was in bed.', ['Monday=2024-03-11', 'Friday=2024-03-15']],
    ['He fell ill. As of Saturday, he was in bed.', ['Saturday=2024-03-09']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('tagTimes(text): where it is tomorrow already', () => {
  it.each([
    ['The north said on Friday, local time, that it was ready.', ['Friday=2024-03-15']],
    ['The two left home early on Friday.', ['early on Friday=2024-03-15']],
    ['They had met last Friday.', ['last Friday=2024-03-08']],
    ['They met on Friday of last week.', ['Friday of last week=2024-03-08']],
    ['They met on Wednesday.', ['Wednesday=2024-03-13']],
    [
      'She said on Wednesday that they had met. They met on Friday.',
      ['Wednesday=2024-03-13', 'Friday=2024-03-08'],
    ],
    [
      'She said early Thursday that they had met. They met on Friday.',
      ['early Thursday=2024-03-14', 'Friday=2024-03-15'],
    ],
    [
      'She spoke on Tuesday of two mills planned for this year. One opened the previous day.',
      ['Tuesday=2024-03-12', 'this year=2024', 'the previous day=2024-03-11'],
    ],
    ['He changed course less than 24 hours later.', ['less than 24 hours later=FUTURE_REF']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('tagTimes(text): one of two, and the earliest', () => {
  it.each([
    [
      'They will meet in late May or early June.',
      ['late May=2024-05-21/2024-06-10', 'early June=2024-05-21/2024-06-10'],
    ],
    ['They will meet in May or June.', ['May=2024-05/2024-06', 'June=2024-05/2024-06']],
    ['They met in 2012 and 2014.', ['2012=2012', '2014=2014']],
    ['They may meet as soon as next month.', ['next month=2024-04/..']],
    ['They may meet as early as May.', ['May=2024-05/..']],
    ['They met as early as 1994.', ['1994=1994']],
    [
      'It will be in the next three to four weeks.',
      ['the next three to four weeks=2024-03-14/2024-04-11'],
    ],
    ['Ten were lost in the 1970s and 1980s.', ['the 1970s=1970/1989', '1980s=1970/1989']],
    ['She invited him to a meeting in June.', ['June=2024-06']],
    ['She met him at the 2018 Winter Olympics.', ['2018=2018']],
    ['She met him in the 2018 winter season.', ['the 2018 winter=2018-24']],
    ['It is due no later than June 10.', ['June 10=../2024-06-10']],
    ['A war beginning in 1950 ended in 1953.', ['1950=1950', '1953=1953']],
    ['It fell at the beginning of 1950.', ['the beginning of 1950=1950-01']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes "this week" on a Sunday for the week ahead where the verb does', () => {
    const on = (text: string) =>
      tagTimes(text, { domain: 'news', reference: '2024-03-17' }).map(({ edtf }) => edtf);
    expect(on('She will visit the island this week.')).toEqual(['2024-03-18/2024-03-24']);
    expect(on('She visited the island this week.')).toEqual(['2024-03-11/2024-03-17']);
  });
});

describe('tagTimes(text): an almanac', () => {
  it('gives its years the day that heads it', () => {
    expect(
      read(
        'This day in history: Dec. 29 1967 -- A park opens.1980 -- Two islands make peace. 1991 -- A paper is founded.',
      ),
    ).toEqual(['Dec. 29 1967=1967-12-29', '1980=1980-12-29', '1991=1991-12-29']);
  });
  it('leaves a year within a sentence, and one without a day before it', () => {
    expect(read('Dec. 29 1967 -- A park opens. 1980 -- Two islands make peace.')).toEqual([
      'Dec. 29 1967=1967-12-29',
      '1980=1980',
    ]);
    expect(read('1980 -- Two islands make peace.')).toEqual(['1980=1980']);
    expect(read('Dec. 29 1967 -- A park opens that in 1980 -- as planned -- closed.')).toEqual([
      'Dec. 29 1967=1967-12-29',
      '1980=1980',
    ]);
  });
});
