import type { RelativeExpression } from '../expression.ts';
import { dayParts, source } from '../lexicon.ts';
import { type Rule, rule } from '../rule.ts';

const _ = source.space;
const part = '(morning|afternoon|evening|night|noon|midnight|dawn|lunchtime|dusk|overnight)';

/** Yesterday, today, tomorrow and the parts of their days. */
export const days: readonly Rule[] = [
  rule('day-before-yesterday', ['day'], `day${_}before${_}yesterday(?![a-z])`, () => day(-2)),
  rule('day-after-tomorrow', ['day'], `day${_}after${_}tomorrow(?![a-z])`, () => day(2)),
  rule('yesterday', ['yesterday'], `yesterday(?:${_}${part})?(?![a-z])`, ([, p]) =>
    withPart(day(-1), p),
  ),
  rule('tomorrow', ['tomorrow'], `tomorrow(?:${_}${part})?(?![a-z])`, ([, p]) =>
    withPart(day(1), p),
  ),
  // "Today" is also a programme and a newspaper.
  rule('today', ['today'], `today(?:${_}${part})?(?![a-z])`, ([all, p], around) =>
    /(?:[A-Z][\w’']{0,40}|Radio 4['’]s) $/.test(around.left()) && /^T/.test(all)
      ? undefined
      : withPart(day(0), p),
  ),
  // the day before, the day after: where nothing follows that they would be counted from
  rule(
    'day-beside',
    ['day'],
    `day${_}(before|after|following)(?![a-z])`,
    ([, word = ''], around) =>
      around.before() === 'the' && /^\s*(?:[.,;:)—–]|$)/.test(around.right())
        ? { ...day(word === 'before' ? -1 : 1), from: 'context' }
        : undefined,
  ),
  // the night before; the morning after
  rule(
    'part-beside',
    ['morning', 'afternoon', 'evening', 'night'],
    `(morning|afternoon|evening|night)${_}(before|after)(?![a-z])`,
    ([, p = '', word = ''], around) =>
      around.before() === 'the' && /^\s*(?:[.,;:)—–]|$)/.test(around.right())
        ? withPart({ ...day(word === 'before' ? -1 : 1), from: 'context' }, p)
        : undefined,
  ),
  rule('tonight', ['tonight'], 'tonight(?![a-z])', () => ({
    kind: 'day-part',
    part: 'NI',
    date: day(0),
  })),
  // this morning; last night
  rule(
    'placed-part-of-day',
    ['this', 'last', 'that', 'same', 'next', 'following', 'previous'],
    `(this|last|that|same|next|following|previous)(?:${_}same)?${_}(morning|afternoon|evening|night|lunchtime)(?![a-z])`,
    ([, which = '', p = '']) => {
      const word = which.toLowerCase();
      if (word === 'this') return withPart(day(0), p);
      if (word === 'last') return withPart(day(-1), p);
      const step = word === 'previous' ? -1 : word === 'that' || word === 'same' ? 0 : 1;
      return withPart({ ...day(step), from: 'context' }, p);
    },
  ),
  // overnight; at dawn, at night
  rule('overnight', ['overnight'], 'overnight(?![a-z-])', ([all], around) =>
    /^O/.test(all) && /^ [A-Z]/.test(around.right()) ? undefined : { kind: 'day-part', part: 'NI' },
  ),
];

function day(step: number): RelativeExpression {
  return {
    kind: 'relative',
    unit: 'day',
    amount: Math.abs(step),
    direction: step < 0 ? -1 : step > 0 ? 1 : 0,
    from: 'reference',
  };
}

function withPart(date: RelativeExpression, name: string | undefined) {
  const part = name === undefined ? undefined : dayParts[name.toLowerCase()];
  return part === undefined ? date : ({ kind: 'day-part', part, date } as const);
}
