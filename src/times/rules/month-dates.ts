import { isDay } from '../calendar.ts';
import type { CalendarExpression } from '../expression.ts';
import { parseMonth, source } from '../lexicon.ts';
import { type Rule, rule } from '../rule.ts';
import { isMonthName } from './month-names.ts';
import { monthWords, readYear, yearSlot } from './year-slot.ts';

const _ = source.space;
const notNumber = '(?![0-9]|[.,:][0-9]|%|-(?:year|day|month|week|hour|point|member))';

const attacks = /^,? (?:terror(?:ist)? )?(?:attacks|hijack)/i;

/** Dates that name their month: "May 31, 2018", "31 May", "August 8–9", "in May", "May of that year". */
export const monthDates: readonly Rule[] = [
  // May 31, 2018; Apr. 27; June 12 of that year
  rule(
    'month-day',
    monthWords,
    `(${source.month})${_}(?:the${_})?(${source.day})${notNumber}(?!${_}?(?:percent|per cent|points?|million|billion)(?![a-z]))${yearSlot}?`,
    (match, around) => {
      const month = monthOf(match[1] ?? '');
      if (month === undefined) return undefined;
      const date = parts(readYear(match, 3), month, match[2] ?? '');
      // As a name, this one day needs no year.
      const named = month === 9 && date?.day === 11 && attacks.test(around.right());
      return date && named ? { year: 2001, ...date } : date;
    },
  ),
  // May 2018; February of 1940; May 2018's
  rule('month-year', monthWords, `(${source.month})${yearSlot}`, (match) => {
    const month = monthOf(match[1] ?? '');
    return month === undefined ? undefined : { kind: 'calendar', month, ...readYear(match, 2) };
  }),
  // May, alone
  rule('month', monthWords, `(${source.month})`, (match, around) => {
    const month = parseMonth(match[1] ?? '');
    if (month === undefined || !isMonthName(match[0], around)) return undefined;
    return { kind: 'calendar', month };
  }),
  // 31 May 2018; the 14th of July; 3rd March
  rule(
    'day-month',
    ['#'],
    `(${source.day})(?:${_}(?:day${_})?of|${_}|-)${_}?(${source.month})(?:-((?:1[89]|20)[0-9]{2})(?![0-9])|${yearSlot})?`,
    (match) => {
      const month = monthOf(match[2] ?? '');
      if (month === undefined) return undefined;
      const year = match[3] ? { year: Number(match[3]) } : readYear(match, 4);
      return parts(year, month, match[1] ?? '');
    },
  ),
  // the 31st
  rule(
    'day-of-month',
    ['#'],
    `([0-9]{1,2})(?:st|nd|rd|th)(?![a-z0-9])(?:${_}of${_}(?:the|that|this)(?:${_}same)?${_}month(?![a-z]))?`,
    ([, d], around) => {
      const day = Number(d);
      if (around.before() !== 'the' || day < 1 || day > 31) return undefined;
      // An ordinal before a noun counts something: "the 12th round", "the 38th parallel".
      if (
        !/^(?:[.,;:)!?"”]|\s*$|\s(?:of (?:the|that|this|last|next) month|and the \d|was|were|had|has|is|at|in|to|the|when|by|he|she|it|they|a|an|for|with|from|under|after)\b)/.test(
          around.right(),
        )
      )
        return undefined;
      if (
        !/(?:^|[\s(])(?:on|of|by|until|since|till|from|and|before|after|to|and) the $/i.test(
          around.left(),
        )
      )
        return undefined;
      return { kind: 'calendar', day };
    },
  ),
];

/** Parses a month's name, which must be capitalised where it is a word of another kind as well. */
export function monthOf(name: string): number | undefined {
  const month = parseMonth(name);
  return month !== undefined && /^(?:ma[ry]|march|dec|sep|jan|jun|oct|nov|apr|aug)\.?$/.test(name)
    ? undefined
    : month;
}

function parts(
  year: Pick<CalendarExpression, 'year' | 'yearOf' | 'shift'>,
  month: number,
  dayText: string,
): CalendarExpression | undefined {
  const day = Number.parseInt(dayText, 10);
  if (!isDay(year.year, month, day)) return undefined;
  return { kind: 'calendar', month, day, ...year };
}
