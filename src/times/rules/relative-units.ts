import type { Amount, Expression, HolidayExpression } from '../expression.ts';
import {
  parseMonth,
  parseNumber,
  parseUnit,
  seasonMonths,
  source,
  unitFactor,
} from '../lexicon.ts';
import type { Unit } from '../period.ts';
import { type Rule, rule } from '../rule.ts';
import { holidayId, holidaySource } from './holidays.ts';
import { stepOf } from './weekdays.ts';

const _ = source.space;
const which =
  '(last|past|previous|preceding|next|coming|following|upcoming|subsequent|this|current|that|same|latest|recent)';
const whichWords =
  'last past previous preceding next coming following upcoming subsequent this current that same latest recent'.split(
    ' ',
  );
const amount = `(?:(few|several|couple(?:${_}of)?|many|${source.number})${_})`;

/** Periods placed by "last", "this", "next" and their kin. */
export const relativeUnits: readonly Rule[] = [
  // the last week of April; the first nine months of 2008
  rule(
    'edge',
    ['first', 'last', 'final', 'opening', 'closing'],
    `(first|last|final|opening|closing)${_}${amount}?(day|week|month|year|decade)s?(?=${_}(?:of|in)${_}(?:the${_})?(?:[0-9]|[a-z]))`,
    (match, around) => {
      const [, which = '', count, unitName = ''] = match;
      const n = count === undefined ? 1 : amountOf(count, unitName);
      const unit = parseUnit(unitName);
      if (unit === undefined || n === undefined || (count === undefined && /s$/.test(match[0])))
        return undefined;
      if (
        !/^ (?:of|in) (?:the )?(?:[A-Z][a-z]{2,8}\b|[12][0-9]{3}|(?:this|last|next) (?:year|month)|(?:year|month|century|decade)\b)/.test(
          around.right(),
        )
      )
        return undefined;
      return {
        kind: 'edge',
        edge: /last|final|closing/i.test(which) ? 'last' : 'first',
        duration: { kind: 'duration', unit, amount: n },
      };
    },
  ),
  // last week; the coming year; the same month; that same day
  rule(
    'placed-unit',
    whichWords,
    `${which}(?:${_}(?:same|calendar|past|coming|whole|full|entire))?[ -](week|weekend|month|quarter|year|decade|century|day|season)(?![a-z]|-(?:long|old|end))`,
    ([all, word = '', unitName = ''], around) => {
      const unit = parseUnit(unitName) as Unit;
      const plain = word.toLowerCase();
      if (
        /^(?:this|that)\W+past/i.test(all) ||
        (plain === 'past' && !/\b(?:this|in)\b/.test(around.before()))
      )
        return { kind: 'duration', unit, amount: 1, span: -1 };
      if (unit === 'day' && /^(?:this|current|recent|latest)$/.test(plain)) return undefined;
      if (unit === 'season') return undefined;
      if (plain === 'recent' || (plain === 'latest' && unit !== 'quarter' && unit !== 'week'))
        return undefined;
      if (
        (plain === 'last' && (unit === 'decade' || unit === 'century')) ||
        (plain === 'last' && unit === 'day')
      )
        return { kind: 'duration', unit, amount: 1, span: -1 };
      if (
        (plain === 'coming' || plain === 'upcoming') &&
        unit !== 'week' &&
        unit !== 'weekend' &&
        around.before() === 'the'
      )
        return { kind: 'relative', unit, amount: 1, direction: 1, from: 'reference' };
      const context =
        /^(?:previous|preceding|following|subsequent|that|same)$/.test(plain) ||
        ((unit === 'day' || around.before() === 'the') && plain === 'next');
      const step = plain === 'latest' ? -1 : stepOf(plain);
      return {
        kind: 'relative',
        unit,
        amount: Math.abs(step),
        direction: step,
        from: context ? 'context' : 'reference',
      };
    },
  ),
  // the past two years; the next few months; the last 24 hours; in recent years
  rule(
    'counted-span',
    whichWords.filter((word) => !/^(?:that|same|current|latest)$/.test(word)),
    `(last|past|previous|preceding|next|coming|following|upcoming|subsequent|recent|this)${_}${amount}?(?:full${_})?(${source.unit})`,
    ([, word = '', count, unitName = ''], around) => {
      const unit = parseUnit(unitName);
      if (unit === undefined || (!count && !/(?:s|ies)$/i.test(unitName))) return undefined;
      const plain = word.toLowerCase();
      if (plain === 'this') return undefined;
      if (plain === 'recent') return { kind: 'reference', value: 'PAST_REF' };
      const n = amountOf(count, unitName);
      if (n === undefined) return undefined;
      if (
        (plain === 'last' || plain === 'next') &&
        !count &&
        !/\b(?:the|in|over|for|during)\b/.test(around.before())
      )
        return undefined;
      return { kind: 'duration', unit, amount: n, span: stepOf(plain) === 1 ? 1 : -1 };
    },
  ),
  // last July; the following May; this spring; next Christmas
  rule(
    'placed-month',
    whichWords,
    `(last|past|previous|preceding|next|coming|following|this|that|same)(?:${_}(?:past|coming))?${_}(${source.month}|spring|summer|autumn|fall|winter|${holidaySource})(?![a-z])`,
    ([, word = '', name = ''], around): Expression | undefined => {
      const shift = stepOf(word);
      const season = seasonMonths[name.toLowerCase()];
      if (season !== undefined)
        return /^fall$/i.test(name) && /^ (?:in|of)\b/.test(around.right())
          ? undefined
          : { kind: 'year-part', unit: 'season', month: season, shift };
      const month = parseMonth(name);
      if (month !== undefined)
        return /^(?:may|march|mar)$/.test(name) ? undefined : { kind: 'calendar', month, shift };
      const holiday = holidayId(name);
      return holiday === undefined
        ? undefined
        : ({ kind: 'holiday', holiday, shift } satisfies HolidayExpression);
    },
  ),
  // over the weekend
  rule('weekend', ['weekend'], 'weekend(?![a-z]|-)', (_match, around) =>
    around.before() === 'the' && !/^ (?:of|after|before)\b/.test(around.right())
      ? { kind: 'weekday', weekday: 6, unit: 'weekend' }
      : undefined,
  ),
  // The year, the month: what is being told
  rule(
    'unit-in-hand',
    ['year', 'month', 'week', 'quarter', 'decade'],
    '(year|month|week|quarter|decade)(?![a-z]|-)',
    ([, name = ''], around) => {
      const left = around.left();
      if (
        !/\b(?:(?:end|beginning|start|middle|half|part|rest|remainder|close|turn|course|most|all|days|weeks|months) of the|(?:early|late|earlier|later|so far|late|throughout) (?:in )?the|month|(?:throughout|during) the) $/i.test(
          left,
        )
      )
        return undefined;
      if (/^ (?:of|that|when|in which|[0-9])/.test(around.right())) return undefined;
      return {
        kind: 'relative',
        unit: parseUnit(name) as Unit,
        amount: 0,
        direction: 0,
        from: 'frame',
      };
    },
  ),
  // the year-earlier period; a year-ago loss
  rule(
    'unit-back',
    ['year', 'month', 'week', 'quarter'],
    '(year|month|week|quarter)-(ago|earlier)(?![a-z])',
    ([, name = '', word]) => ({
      kind: 'relative',
      unit: parseUnit(name) as Unit,
      amount: 1,
      direction: -1,
      from: word === 'ago' ? 'reference' : 'context',
      counted: true,
    }),
  ),
  // year-end, month's end
  rule(
    'end-of-unit',
    ['year', 'month'],
    "(year|month)(?:[- ]end|['’]s end)(?![a-z])",
    ([, name = '']) => ({
      kind: 'relative',
      unit: parseUnit(name) as Unit,
      amount: 0,
      direction: 0,
      from: 'frame',
    }),
  ),
];

/** Reads "few" and the like as X, "couple" as 2, and numbers; nothing read is X (plural). */
export function amountOf(text: string | undefined, unitName: string): Amount | undefined {
  if (text === undefined) return 'X';
  if (/^(?:few|several|many|some)/i.test(text)) return 'X';
  if (/^couple/i.test(text)) return 2;
  const n = parseNumber(text);
  return n === undefined ? undefined : n * unitFactor(unitName);
}
