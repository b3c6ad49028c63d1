import { ordinalSource, parseOrdinal, source } from '../lexicon.ts';
import { type Rule, rule } from '../rule.ts';
import { isYearNumber } from './year-number.ts';

const _ = source.space;
const bc = '(b\\.c\\.(?:e\\.)?|bce?)(?![a-z0-9])';
const dash = `${_}?[-–—/]${_}?`;

/** Years, decades and centuries. */
export const years: readonly Rule[] = [
  // 499-493 BC; 264 to 241 BC; 496 and 495 BC
  rule(
    'years-before-christ',
    ['#'],
    `([0-9]{1,4})(?:${_}?${bc})?(${dash}|${_}(?:to|and|until)${_})([0-9]{1,4})${_}?${bc}`,
    (match) => {
      const [all, a = '', , between = '', b = ''] = match;
      const endA = match.index + a.length;
      const startB = match.index + all.indexOf(between + b) + between.length;
      if (Number(a) < Number(b)) return undefined;
      const range = !/and/.test(between);
      return [
        {
          start: match.index,
          end: endA,
          expression: { kind: 'calendar', year: 1 - Number(a) },
          ...(range ? { range: 'from' as const } : {}),
        },
        {
          start: startB,
          end: match.index + all.length,
          expression: { kind: 'calendar', year: 1 - Number(b) },
          ...(range ? { range: 'to' as const } : {}),
        },
      ];
    },
  ),
  // 499 BC
  rule('year-before-christ', ['#'], `([0-9]{1,4})${_}?${bc}`, ([, y]) => ({
    kind: 'calendar',
    year: 1 - Number(y),
  })),
  // 470s BC, 4th century BC
  rule('decade-before-christ', ['#'], `([0-9]{1,3}0)s${_}?${bc}`, ([, y]) => ({
    kind: 'era',
    unit: 'decade',
    first: -8 - Number(y),
  })),
  // AD 70
  rule(
    'year-of-our-lord',
    ['ad', 'ce'],
    `(?:ad|a\\.d\\.|ce)${_}([0-9]{1,4})(?![0-9,])`,
    ([all, y]) =>
      /^[AC]/.test(all) && Number(y) > 0 ? { kind: 'calendar', year: Number(y) } : undefined,
  ),
  // Juche 107 (2018): the calendar of North Korea, counted from 1912
  rule(
    'juche-year',
    ['juche'],
    `juche${_}([0-9]{1,3})(?:${_}?\\([0-9]{4}\\))?(?![0-9])`,
    ([, n]) => ({
      kind: 'calendar',
      year: 1911 + Number(n),
    }),
  ),
  // 1915-16, 1990–1995
  rule(
    'year-range',
    ['#'],
    '((?:1[0-9]|20)[0-9]{2})([-–—/])((?:1[0-9]|20)[0-9]{2}|[0-9]{2})(?![0-9]|[-–.,/][0-9])',
    (match, around) => {
      const [all, a = '', , b = ''] = match;
      const from = Number(a);
      const to = b.length === 4 ? Number(b) : Number(a.slice(0, 2) + b);
      if (
        to <= from ||
        to - from > 400 ||
        ((to - from > 150 || !isYearNumber(from, around)) && !(b.length === 4 && to - from <= 150))
      )
        return undefined;
      return [
        {
          start: match.index,
          end: match.index + 4,
          expression: { kind: 'calendar', year: from },
          range: 'from',
        },
        {
          start: match.index + 5,
          end: match.index + all.length,
          expression: { kind: 'calendar', year: to },
          range: 'to',
        },
      ];
    },
  ),
  // 1980s, 1800s
  rule('decade', ['#'], "((?:1[0-9]|20)[0-9])0(?:['’]?s)(?![a-z])", ([, y]) => ({
    kind: 'era',
    unit: 'decade',
    first: Number(y) * 10,
  })),
  // '80s, the 60s
  rule('short-decade', ['#'], "([2-9])0(?:['’]?s)(?![a-z])", ([, y], around) => {
    if (
      !/(?:['’‘]|\b(?:the|early|late|mid)[ -])$/i.test(around.left()) ||
      /\b(?:in|into) (?:his|her|their|my|our)\b[^.]{0,12}$/i.test(around.left())
    )
      return undefined;
    if (/^ (?:degrees|mph|°)/.test(around.right())) return undefined;
    return { kind: 'era', unit: 'decade', first: 1900 + Number(y) * 10 };
  }),
  // the sixties
  rule(
    'named-decade',
    ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'],
    '([a-z]+)',
    ([, word = ''], around) => {
      if (
        !/\b(?:the|early|late|mid)[ -]$/i.test(around.left()) ||
        /\b(?:his|her|their|my|our)\b[^.]{0,12}$/i.test(around.left())
      )
        return undefined;
      const index = 'twe thi for fif six sev eig nin'
        .split(' ')
        .indexOf(word.slice(0, 3).toLowerCase());
      return { kind: 'era', unit: 'decade', first: 1920 + index * 10 };
    },
  ),
  // 19th century, nineteenth-century, 4th century BC
  rule(
    'century',
    [
      '#',
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
      'sixth',
      'seventh',
      'eighth',
      'ninth',
      'tenth',
      'eleventh',
      'twelfth',
      'thirteenth',
      'fourteenth',
      'fifteenth',
      'sixteenth',
      'seventeenth',
      'eighteenth',
      'nineteenth',
      'twentieth',
      'twenty',
    ],
    `(${ordinalSource})[ -]centur(?:y|ies)(?:${_}?${bc})?(?![a-z])`,
    ([, word = '', before]) => {
      const n = parseOrdinal(word);
      if (n === undefined || n < 1 || n > 30) return undefined;
      return { kind: 'era', unit: 'century', first: before ? 1 - n * 100 : (n - 1) * 100 };
    },
  ),
  // 2009
  rule('year', ['#'], '((?:1[0-9]{3}|20[0-9]{2}))(?![0-9]|[.,:][0-9]|[%°$€£])', (match, around) => {
    const year = Number(match[1]);
    return isYearNumber(year, around) ? { kind: 'calendar', year } : undefined;
  }),
  // '99
  rule('short-year', ['#'], '([0-9]{2})(?![0-9a-z]|[.,:/%][0-9]|%)', ([, y], around) => {
    // iLife '11, a product, is no year of its own.
    if (/[A-Z][a-z]+\s['’‘]$/.test(around.left())) return undefined;
    if (!/(?:^|[\s(])['’‘]$/.test(around.left()) || !/^(?:[\s.,;:)!?'’–-]|$)/.test(around.right()))
      return undefined;
    return { kind: 'calendar', year: 1900 + Number(y) + (Number(y) < 30 ? 100 : 0), short: true };
  }),
];
