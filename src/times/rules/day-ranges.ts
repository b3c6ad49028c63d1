import { isDay } from '../calendar.ts';
import type { CalendarExpression } from '../expression.ts';
import { source } from '../lexicon.ts';
import { type Part, type Rule, rule } from '../rule.ts';
import { monthOf } from './month-dates.ts';
import { monthWords, readYear, yearSlot } from './year-slot.ts';

const _ = source.space;
const between = `(${_}?[-–—/]${_}?|${_}(?:to|and|or|through|until|till|&)${_}(?:the${_})?|,${_}(?:and${_})?)`;
const notNumber = '(?![0-9]|[.,:][0-9]|%|-(?:year|day|month|week|hour|point|member))';
// After a list of days, a noun would make the last number a count ("On Nov. 30, 16 sites closed").
const closing =
  /^(?:[.,;:)–—-]|\s*$|\s(?:in|at|to|for|with|and|when|as|after|before|the|by|that|this|which|on|from|if|is|was|were|are|will|amid|ahead|during)\b)/;

/** Two days of one month: "April 23-24, 2009", "from 9 to 12 April", "May 3 and 5". */
export const dayRanges: readonly Rule[] = [
  // April 23-24, 2009; September 27 and 28
  rule(
    'month-days',
    monthWords,
    `(${source.month}${_})(${source.day})${between}(${source.day})${notNumber}${yearSlot}?`,
    (match, around) => {
      const [, name = '', a = '', gap = '', b = ''] = match;
      const year = readYear(match, 5);
      const listed = isList(gap);
      if (listed && match[0].endsWith(b) && !closing.test(around.right())) return undefined;
      const endA = match.index + name.length + a.length;
      return parts(
        match,
        year,
        name.trim(),
        [match.index, endA, a],
        [endA + gap.length, b],
        listed,
      );
    },
  ),
  // 9-12 April 2018; 28 and 29 August
  rule(
    'days-month',
    ['#'],
    `(${source.day})${between}(${source.day})(?:${_}of)?${_}(${source.month})${yearSlot}?`,
    (match) => {
      const [, a = '', gap = '', b = '', name = ''] = match;
      const endA = match.index + a.length;
      const year = readYear(match, 5);
      return parts(match, year, name, [match.index, endA, a], [endA + gap.length, b], isList(gap));
    },
  ),
];

function isList(gap: string): boolean {
  return /and|or|,|&/i.test(gap);
}

function parts(
  match: RegExpExecArray,
  year: Pick<CalendarExpression, 'year' | 'yearOf' | 'shift'>,
  name: string,
  [start, endA, a]: readonly [number, number, string],
  [startB, b]: readonly [number, string],
  listed: boolean,
): Part[] | undefined {
  const month = monthOf(name);
  const [from, to] = [Number.parseInt(a, 10), Number.parseInt(b, 10)];
  if (month === undefined || !isDay(year.year, month, from) || !isDay(year.year, month, to))
    return undefined;
  const first: Part = {
    start,
    end: endA,
    expression: { kind: 'calendar', month, day: from, ...year },
  };
  const second: Part = {
    start: startB,
    end: match.index + match[0].length,
    expression: { kind: 'calendar', month, day: to, ...year },
  };
  if (listed || from >= to) return [first, second];
  return [
    { ...first, range: 'from' },
    { ...second, range: 'to' },
  ];
}
