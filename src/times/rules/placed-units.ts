import type { Expression } from '../expression.ts';
import { parseUnit, source } from '../lexicon.ts';
import type { Unit } from '../period.ts';
import { type Rule, rule, type Surroundings } from '../rule.ts';
import { placingWords, stepOf } from './placing.ts';

const _ = source.space;
const placing = `(${placingWords.join('|')})`;
const telling =
  /\b(?:(?:end|beginning|start|middle|half|part|rest|remainder|close|turn|course|most|all|days|weeks|months) of|(?:early|late|earlier|later|so far) in|throughout|during) the $/i;

/** Single units placed by a word: "last week", "the coming year", "the same month", "year-end". */
export const placedUnits: readonly Rule[] = [
  // last week; the coming year; the same month; that same day
  rule(
    'placed-unit',
    placingWords,
    `${placing}(?:${_}(same|calendar|past|coming|whole|full|entire))?[ -](week|weekend|month|quarter|year|decade|century|day)(?![a-z]|-(?:long|old|end))`,
    ([, word = '', second, name = ''], around) =>
      placeUnit(word.toLowerCase(), second?.toLowerCase(), parseUnit(name) as Unit, around),
  ),
  // the week before last; the year after next
  rule(
    'unit-beyond',
    ['week', 'weekend', 'month', 'quarter', 'year'],
    `(week|weekend|month|quarter|year)${_}(before${_}last|after${_}next)(?![a-z]|-)`,
    ([, name = '', which = ''], around) =>
      around.before() === 'the'
        ? {
            kind: 'relative',
            unit: parseUnit(name) as Unit,
            amount: 2,
            direction: /^before/i.test(which) ? -1 : 1,
            from: 'reference',
          }
        : undefined,
  ),
  // over the weekend
  rule('weekend', ['weekend'], 'weekend(?![a-z]|-)', (_match, around) =>
    around.before() === 'the' &&
    (!/^ (?:of|after|before)\b/.test(around.right()) ||
      // "over the weekend after she spoke"; but "over the weekend after Easter" is another.
      (/\bover the $/.test(around.left()) && /^ (?:after|before) [a-z]/.test(around.right())))
      ? { kind: 'weekday', weekday: 6, unit: 'weekend' }
      : undefined,
  ),
  // the end of the year; later in the month
  rule(
    'unit-in-hand',
    ['year', 'month', 'week', 'quarter', 'decade'],
    '(year|month|week|quarter|decade)(?![a-z]|-)',
    ([, name = ''], around) =>
      telling.test(around.left()) && !/^ (?:of|that|when|in which|[0-9])/.test(around.right())
        ? inHand(name)
        : undefined,
  ),
  // year-end, month's end
  rule(
    'end-of-unit',
    ['year', 'month'],
    "(year|month)(?:[- ]end|['’]s end)(?![a-z])",
    ([, name = '']) => inHand(name),
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
];

function placeUnit(
  word: string,
  second: string | undefined,
  unit: Unit,
  around: Surroundings,
): Expression | undefined {
  const left = around.left();
  const definite = around.before() === 'the';
  if (word === 'recent') return undefined;
  if (word === 'latest' && unit !== 'quarter' && unit !== 'week') return undefined;
  if (unit === 'day' && (word === 'this' || word === 'current')) return undefined;
  // A stretch that reaches to the reference or from it: "the past year", "over the next month".
  if (second === 'past' || word === 'past') return { kind: 'duration', unit, amount: 1, span: -1 };
  const long = unit !== 'quarter' && unit !== 'weekend';
  if (word === 'last' && long) {
    const stretch = unit === 'decade' || unit === 'century' || unit === 'day';
    if (stretch || /\b(?:over|in|within|for|during) the $/i.test(left))
      return { kind: 'duration', unit, amount: 1, span: -1 };
  }
  if (word === 'next' && long && /\b(?:over|within|for) the $/i.test(left))
    return { kind: 'duration', unit, amount: 1, span: 1 };
  const told =
    /^(?:previous|preceding|following|subsequent|that|same)$/.test(word) ||
    (word === 'next' && (unit === 'day' || definite));
  const step = word === 'latest' ? -1 : stepOf(word);
  return {
    kind: 'relative',
    unit,
    amount: Math.abs(step),
    direction: step,
    from: told ? 'context' : 'reference',
  };
}

function inHand(name: string): Expression {
  return {
    kind: 'relative',
    unit: parseUnit(name) as Unit,
    amount: 0,
    direction: 0,
    from: 'frame',
  };
}
