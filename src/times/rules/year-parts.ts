import { parseOrdinal, seasonMonths, source } from '../lexicon.ts';
import { type Rule, rule } from '../rule.ts';
import { isSeasonName } from './season-names.ts';
import { readYear, yearSlot } from './year-slot.ts';

const _ = source.space;
const seasons = `(${Object.keys(seasonMonths)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** Seasons, quarters, halves and fiscal years. */
export const yearParts: readonly Rule[] = [
  // the summer of 1943; spring 2008; autumn of that year
  rule('season-of-year', Object.keys(seasonMonths), `${seasons}${yearSlot}`, (match) => {
    const month = seasonMonths[match[1]?.toLowerCase() ?? ''];
    return month === undefined
      ? undefined
      : { kind: 'year-part', unit: 'season', month, ...yearAndShift(match, 2) };
  }),
  // the 1982 summer offensive
  rule(
    'year-season',
    ['#'],
    // The "2018 Winter Games" are a name.
    `((?:1[0-9]|20)[0-9]{2})${_}(spring|summer|autumn|winter)(?![a-z]|${_}(?:olympic|paralympic|universiade|games))`,
    ([, year, name = '']) => {
      const month = seasonMonths[name.toLowerCase()];
      return month === undefined
        ? undefined
        : { kind: 'year-part', unit: 'season', month, year: Number(year) };
    },
  ),
  // in the spring; this winter is placed elsewhere
  rule(
    'season',
    Object.keys(seasonMonths),
    `${seasons}(?![a-z]|-(?!(?:spring|summer|autumn|fall|winter)))`,
    ([, name = ''], around) => {
      const month = seasonMonths[name.toLowerCase()];
      if (month === undefined || !isSeasonName(name, around)) return undefined;
      return { kind: 'year-part', unit: 'season', month };
    },
  ),
  // the third quarter of 2008; fourth-quarter; Q3 2018
  rule(
    'quarter',
    ['first', 'second', 'third', 'fourth', 'final', 'last', 'current', '#'],
    `(first|second|third|fourth|final|[1-4](?:st|nd|rd|th))[ -]quarters?(?![a-z])(?:${_}of)?${yearSlot}?`,
    (match, around) => {
      if (
        /touchdown|yards|goal|scor|rebound|\blead\b|points?\b|\bgame\b|halftime|interception/i.test(
          around.right() + around.left(),
        )
      )
        return undefined;
      const n = match[1] === 'final' ? 4 : parseOrdinal(match[1] ?? '');
      return n === undefined
        ? undefined
        : { kind: 'year-part', unit: 'quarter', month: n * 3 - 2, ...yearAndShift(match, 2) };
    },
  ),
  rule(
    'short-quarter',
    ['q', '#'],
    `(?:q([1-4])|([1-4])q)(?:${_}?((?:19|20)[0-9]{2})|['’]?([0-9]{2}))?(?![0-9a-z])`,
    ([, a, b, year, short]) => ({
      kind: 'year-part',
      unit: 'quarter',
      month: Number(a ?? b) * 3 - 2,
      ...(year || short ? { year: year ? Number(year) : 2000 + Number(short) } : {}),
    }),
  ),
  // the first half of 2008; second half of the year
  rule(
    'half-year',
    ['first', 'second', 'latter'],
    `(first|second|latter)[ -]half${_}of(?:${_}the)?${_}?((?:1[0-9]{3}|20[0-9]{2})(?![0-9]|['’]?s)|year(?![a-z])|(this|last|next)${_}year(?![a-z]))`,
    ([, which = '', year = '', placed]) => ({
      kind: 'year-part',
      unit: 'half',
      month: /first/i.test(which) ? 1 : 7,
      ...(/^[0-9]/.test(year) ? { year: Number(year) } : {}),
      ...(placed ? { shift: /last/i.test(placed) ? -1 : /next/i.test(placed) ? 1 : 0 } : {}),
    }),
  ),
  // fiscal 2007; fiscal year 2018; the last fiscal year
  rule(
    'fiscal-year',
    ['fiscal', 'financial', 'fy'],
    `(?:fiscal|financial|fy)(?:[ -]year)?${_}?((?:19|20)[0-9]{2}|['’]?[0-9]{2}(?![0-9]))(?:[-/][0-9]{2,4})?(?![0-9])`,
    ([, year = '']) => ({
      kind: 'fiscal',
      year: year.length === 4 ? Number(year) : 2000 + Number(year.replace(/\D/g, '')),
    }),
  ),
  rule(
    'placed-fiscal-year',
    ['this', 'last', 'next', 'current', 'previous', 'past', 'coming', 'the'],
    `(the|this|last|next|current|previous|past|coming)${_}(?:fiscal|financial)${_}year(?![a-z])`,
    ([, which = ''], around) =>
      // "the fiscal year ending June 30, 2023": the date says which.
      /^ (?:that )?(?:end(?:ing|ed|s)|beg(?:inning|an|ins)|start(?:ing|ed|s)|to)\b/.test(
        around.right(),
      )
        ? undefined
        : {
            kind: 'fiscal',
            shift: /last|previous|past/i.test(which) ? -1 : /next|coming/i.test(which) ? 1 : 0,
          },
  ),
  // the 2024 fiscal year
  rule(
    'year-fiscal',
    ['#'],
    `((?:19|20)[0-9]{2})${_}(?:fiscal|financial)${_}year(?![a-z])`,
    ([, year = '']) => ({ kind: 'fiscal', year: Number(year) }),
  ),
];

function yearAndShift(match: RegExpExecArray, at: number): { year?: number; shift?: number } {
  const { year, yearOf, shift } = readYear(match, at);
  if (year !== undefined) return { year };
  return yearOf === undefined ? {} : { shift: shift ?? 0 };
}
