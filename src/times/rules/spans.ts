import { amountOf, parseOrdinal, parseUnit, source } from '../lexicon.ts';
import { type Rule, rule } from '../rule.ts';
import { stepOf } from './placing.ts';

const _ = source.space;
const amount = `(?:(few|several|couple(?:${_}of)?|many|${source.number})${_})?`;
/** "three to four weeks": the longer of the two. */
const range = `(?:(?:${source.number})(?:${_}(?:to|or)${_}|[-–]))?`;
const words = 'last past previous preceding next coming following upcoming subsequent recent'.split(
  ' ',
);
const larger =
  /^ (?:of|in) (?:the )?(?:[A-Z][a-z]{2,8}\b|[12][0-9]{3}|(?:this|last|next) (?:year|month)|(?:year|month|century|decade)\b)/;

/** Several units at the edge of something: of a larger period, or of the present. */
export const spans: readonly Rule[] = [
  // the last week of April; the first nine months of 2008
  rule(
    'edge',
    ['first', 'second', 'third', 'fourth', 'last', 'final', 'opening', 'closing'],
    `(first|second|third|fourth|last|final|opening|closing)${_}${amount}(day|week|month|year|decade)(s?)(?=${_}(?:of|in)${_}(?:the${_})?(?:[0-9]|[a-z]))`,
    ([, which = '', count, unitName = '', plural], around) => {
      const n = count === undefined ? 1 : amountOf(count, unitName);
      const unit = parseUnit(unitName);
      if (unit === undefined || n === undefined || (count === undefined && plural))
        return undefined;
      // The second of several days is no second stretch of days.
      if (/^(?:second|third|fourth)$/i.test(which) && (plural || unit === 'day')) return undefined;
      if (!larger.test(around.right())) return undefined;
      return {
        kind: 'edge',
        edge: /last|final|closing/i.test(which) ? 'last' : (parseOrdinal(which) ?? 1),
        duration: { kind: 'duration', unit, amount: n },
      };
    },
  ),
  // the past two years; the next three to four weeks; the next few months; the last 24 hours; in recent years
  rule(
    'counted-span',
    words,
    `(${words.join('|')})${_}${range}${amount}(?:full${_})?(${source.unit})`,
    ([, word = '', count, unitName = ''], around) => {
      const unit = parseUnit(unitName);
      const n = amountOf(count, unitName);
      if (unit === undefined || n === undefined) return undefined;
      if (count === undefined && !/(?:s|ies)$/i.test(unitName)) return undefined;
      const plain = word.toLowerCase();
      if (plain === 'recent') return { kind: 'reference', value: 'PAST_REF' };
      // "He last months …" needs an article or a preposition before it.
      const bare = (plain === 'last' || plain === 'next') && count === undefined;
      if (bare && !/^(?:the|in|over|for|during)$/.test(around.before())) return undefined;
      return { kind: 'duration', unit, amount: n, span: stepOf(plain) === 1 ? 1 : -1 };
    },
  ),
];
