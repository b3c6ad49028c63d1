import type { ReferenceExpression } from '../expression.ts';
import { source } from '../lexicon.ts';
import { type Rule, rule } from '../rule.ts';

const _ = source.space;
const present: ReferenceExpression = { kind: 'reference', value: 'PRESENT_REF' };
const past: ReferenceExpression = { kind: 'reference', value: 'PAST_REF' };
const future: ReferenceExpression = { kind: 'reference', value: 'FUTURE_REF' };

/** Words for past, present and future that name no date. */
export const references: readonly Rule[] = [
  rule('now', ['now', 'right'], `(?:right${_})?now(?![a-z]|['’])`, ([all], around) =>
    // "now that …" is a conjunction; Now! a name.
    /^(?: that\b|-defunct|[!])/.test(around.right()) ||
    (/^N/.test(all) && /^ [A-Z]/.test(around.right()))
      ? undefined
      : present,
  ),
  rule(
    'currently',
    ['currently', 'nowadays', 'presently'],
    '(?:currently|nowadays|presently)(?![a-z])',
    () => present,
  ),
  rule('current', ['current'], 'current(?![a-z])', (_match, around) =>
    /^ (?:affairs|account|events|transformer|flow)\b/.test(around.right()) ||
    /\b(?:electric|alternating|direct|ocean|strong) $/.test(around.left())
      ? undefined
      : present,
  ),
  rule(
    'at-present',
    ['at', 'these', 'the', 'present'],
    `(?:(?:at${_})the${_}moment|the${_}present${_}(?:day|time)|these${_}days|at${_}present|the${_}time${_}being|present[ -]day)(?![a-z])`,
    () => present,
  ),
  rule('present', ['present'], 'present(?![a-z])', (_match, around) =>
    /\b(?:the|to) $/.test(around.left()) && /^[.,;)]/.test(around.right()) ? present : undefined,
  ),
  rule(
    'recently',
    ['recently', 'lately', 'more', 'most'],
    `(?:(?:more|most)${_})?(?:recently|lately)(?![a-z])`,
    () => past,
  ),
  rule('recent', ['recent'], 'recent(?![a-z])', (_match, around) =>
    // "their most recent model" places it in an order, not in time.
    around.before() === 'most' ? undefined : past,
  ),
  rule('the-past', ['past'], 'past(?![a-z])', (_match, around) =>
    /\b(?:in|of|from) the (?:recent |distant )?$/i.test(around.left()) &&
    /^(?:[.,;:)!?"”]|\s*$| (?:and|but|when|that|for)\b)/.test(around.right())
      ? past
      : undefined,
  ),
  rule('the-future', ['future'], 'future(?![a-z])', (_match, around) =>
    /^s\b/.test(around.right()) ||
    /\b(?:bright|uncertain|better|his|her|their|its|our|my|your|a|whose|political|country['’]s) $/i.test(
      around.left(),
    )
      ? undefined
      : future,
  ),
];
