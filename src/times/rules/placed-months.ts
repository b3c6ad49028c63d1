import { parseMonth, seasonMonths, source } from '../lexicon.ts';
import { type Rule, rule } from '../rule.ts';
import { holidayId, holidaySource } from './holidays.ts';
import { placingWords, stepOf } from './placing.ts';

const _ = source.space;

/** Months, seasons and holidays placed by a word: "last July", "this spring", "next Christmas". */
export const placedMonths: readonly Rule[] = [
  rule(
    'placed-month',
    placingWords,
    `(last|past|previous|preceding|next|coming|following|this|that|same)(?:${_}(?:past|coming))?${_}(${source.month}|spring|summer|autumn|fall|winter|${holidaySource})(?![a-z])`,
    ([all, word = '', name = ''], around) => {
      const shift = / past /i.test(all) ? -1 : stepOf(word);
      const season = seasonMonths[name.toLowerCase()];
      if (season !== undefined) {
        // "This fall in prices"
        if (/^fall$/i.test(name) && /^ (?:in|of)\b/.test(around.right())) return undefined;
        return { kind: 'year-part', unit: 'season', month: season, shift };
      }
      const month = parseMonth(name);
      if (month !== undefined)
        return /^(?:may|march|mar)$/.test(name) ? undefined : { kind: 'calendar', month, shift };
      const holiday = holidayId(name);
      return holiday === undefined ? undefined : { kind: 'holiday', holiday, shift };
    },
  ),
];
