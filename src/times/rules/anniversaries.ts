import { ordinalSource, parseNumber, parseOrdinal } from '../lexicon.ts';
import { type Rule, rule } from '../rule.ts';

const ordinals =
  '# first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty thirty thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'.split(
    ' ',
  );

/** "the 70th anniversary": a date only beside the day itself, or of a day with its year; see `placeAnniversaries`. */
export const anniversaries: readonly Rule[] = [
  rule(
    'anniversary',
    ordinals,
    `(${ordinalSource}|[0-9]{1,3}-year)(?: year)?(?: founding| birth| death)?[ -]anniversary(?![a-z])`,
    ([, word = '']) => {
      const years = parseOrdinal(word) ?? parseNumber(word.replace('-year', ''));
      return years === undefined ? undefined : { kind: 'anniversary', years };
    },
  ),
];
