import type { Amount, ClockUnit, Expression } from '../expression.ts';
import { formatDuration } from '../format-duration.ts';
import { amountOf, parseUnit, source } from '../lexicon.ts';
import type { Unit } from '../period.ts';
import { type Part, type Rule, rule, type Surroundings } from '../rule.ts';

const _ = source.space;
const numberWords =
  '# a one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred several few couple many dozens scores hundreds thousands'.split(
    ' ',
  );
const pluralUnits =
  'seconds minutes hours days weeks weekends months years decades centuries'.split(' ');
const count = `(?:a${_}(?=few|couple))?(several|few|couple(?:${_}of)?|many|(?:dozens|scores|hundreds|thousands)${_}of|${source.number}(?:[ -](?:and[ -])?(?:a[ -])?half(?![a-z])|${_}1/2)?)`;
const adjective = `(?:(?:previous|past|following|next|preceding|coming|more|full|long|straight|consecutive|whole|short|single|mere|additional|other|further|brutal|bloody|calendar|business|working|successive|intense|solid|turbulent)${_})?`;
const step = `(?:${_}(ago|later|afterwards?|thereafter|earlier|previously|beforehand|hence|from${_}(?:now|today)|before|after))?(?![a-z])`;

/** Lengths of time, and steps of such a length away from a date. */
export const durations: readonly Rule[] = [
  // two weeks; 24 hours; several years ago; nine days later; 9-month; two and a half years
  rule(
    'counted-duration',
    numberWords,
    `${count}(?:${_}|-)${adjective}(${source.unit})${step}`,
    (match, around) => {
      const [, amountText = '', unitName = '', word] = match;
      // "Three times in as many years"
      if (/^many/i.test(amountText) && around.before() === 'as') return undefined;
      return readLength(match, halved(amountText, unitName), unitName, word, around);
    },
  ),
  // a year; an hour later; half an hour; a decade and a half
  rule(
    'single-duration',
    ['a', 'an', 'half'],
    `(half${_}an?|an?)${_}${adjective}(half[ -])?(${source.unit})(${_}and${_}a${_}half)?${step}`,
    (match, around) => {
      const [all, article = '', half, unitName = '', more, word] = match;
      if (/s$/i.test(unitName) || /^-/.test(around.right())) return undefined;
      const amount = /half/i.test(article) || half ? 0.5 : more ? 1.5 : 1;
      if (word === undefined && isRate(around.left())) {
        const unit = parseUnit(unitName);
        return unit === undefined ? undefined : { kind: 'set', value: formatDuration(1, unit) };
      }
      // "a day of mourning", "a second of all": the thing, not its length.
      if (/^(?:an?)\sseconds?$/i.test(all) || /^ of the\b|^ (?:to|by) day\b/.test(around.right()))
        return undefined;
      // "Only a quarter agree" is a fraction.
      if (/^quarter/i.test(unitName) && word === undefined) return undefined;
      return readLength(match, amount, unitName, word, around);
    },
  ),
  // year-long; months-long
  rule(
    'long',
    [
      ...pluralUnits,
      'minute',
      'hour',
      'day',
      'night',
      'week',
      'month',
      'year',
      'decade',
      'century',
    ],
    `(${source.unit})-long(?![a-z])`,
    ([, unitName = ''], around) => {
      const unit = parseUnit(unitName);
      if (unit === undefined || /-$/.test(around.left())) return undefined;
      return { kind: 'duration', unit, amount: /s$/i.test(unitName) ? 'X' : 1 };
    },
  ),
  // years; months earlier; for decades
  rule('uncounted-duration', pluralUnits, `(${source.unit})${step}`, (match, around) => {
    const [, unitName = '', word] = match;
    const right = around.right();
    if (
      !uncounted.test(around.before()) &&
      word === undefined &&
      !/^ (?:of|before|after|since)\b/.test(right)
    )
      return undefined;
    if (possessed.test(around.before())) return undefined;
    // The minutes of a meeting; "in the days of the king".
    if (
      /^ of\b/.test(right) &&
      (/^min/i.test(unitName) || (/^days/i.test(unitName) && around.before() === 'the'))
    )
      return undefined;
    return readLength(match, 'X', unitName, word, around);
  }),
];

const uncounted =
  /^(?:for|in|of|after|within|over|took|take|takes|lasted|spent|spend|spends|during|by|through|throughout|and|or|than|been|was|previous)$/;
const possessed =
  /^(?:of|these|those|his|her|their|its|my|our|your|which|how|business|working|early|final|first|last|other|olden|old|all|good)$/;
const age = /^(?:[ -]olds?\b| of age\b| younger\b| older\b|['’]s? senior|['’]s? junior)/i;
const rate =
  /(?:[0-9%)]|\b(?:once|twice|times|hours|days|dollars|euros|pounds|cents|barrels|people|million|billion|thousand|tons|tonnes|kilomet(?:er|re)s|miles))\s$/i;

/** "$5 a day", "twice a week". */
function isRate(left: string): boolean {
  return rate.test(left);
}

function readLength(
  match: RegExpExecArray,
  amount: Amount | undefined,
  unitName: string,
  word: string | undefined,
  around: Surroundings,
): Part[] | undefined {
  const unit = parseUnit(unitName);
  if (unit === undefined || amount === undefined || unit === 'season') return undefined;
  const [left, right] = [around.left(), around.right()];
  const [all] = match;
  if (
    word === undefined &&
    (age.test(right) || /\b(?:aged?|age of|ages of|turn(?:ed|s|ing)?) $/i.test(left))
  )
    return undefined;
  if (/[$€£#.]$/.test(left) || (/[A-Za-z0-9]-$/.test(left) && /^[0-9]/.test(all))) return undefined;
  if (unit === 'second' && amount === 1) return undefined;
  // Three quarters of something are a fraction.
  if (unit === 'quarter' && (/^three/i.test(all) || /^ of\b/.test(right))) return undefined;
  const start = match.index;
  const direction = word === undefined ? undefined : directionOf(word, right);
  if (direction === undefined) {
    const end = word === undefined ? all.length : all.length - word.length;
    const length = all.slice(0, end).trimEnd().length;
    return [{ start, end: start + length, expression: { kind: 'duration', unit, amount } }];
  }
  return [
    {
      start,
      end: start + all.length,
      expression: { ...direction, ...stepOf(unit, amount, direction.direction) },
    },
  ];
}

function stepOf(unit: Unit | ClockUnit, amount: Amount, direction: -1 | 1) {
  return {
    kind: 'relative',
    unit,
    amount,
    counted: true,
    fallback: direction < 0 ? 'PAST_REF' : 'FUTURE_REF',
  } as const satisfies Partial<Expression>;
}

/** "Before" and "after" count from a date in hand only where nothing follows that names another. */
function directionOf(
  text: string,
  right: string,
): { direction: -1 | 1; from: 'reference' | 'context' } | undefined {
  const word = text.toLowerCase();
  if ((word === 'before' || word === 'after') && !/^\s*(?:[.,;:)—–]|$)/.test(right))
    return undefined;
  // "a day earlier than planned": from a plan that nobody dates.
  if (
    /^(?:earlier|later)$/.test(word) &&
    /^ than (?:planned|expected|scheduled|usual|previously|originally|anticipated|forecast|intended|thought|hoped|the (?:original|initial|planned|scheduled|usual))\b/.test(
      right,
    )
  )
    return undefined;
  if (word === 'ago') return { direction: -1, from: 'reference' };
  if (word === 'hence' || word.startsWith('from')) return { direction: 1, from: 'reference' };
  const back = /^(?:earlier|previously|beforehand|before)$/.test(word);
  return { direction: back ? -1 : 1, from: 'context' };
}

function halved(text: string, unitName: string): Amount | undefined {
  if (/^(?:dozens|scores|hundreds|thousands)/i.test(text)) return 'X';
  const plain = text.replace(/[\s-]{1,9}(?:and[\s-]{1,9})?(?:a[\s-]{1,9})?half$|\s{1,9}1\/2$/i, '');
  const amount = amountOf(plain, unitName);
  return plain !== text && typeof amount === 'number' ? amount + 0.5 : amount;
}
