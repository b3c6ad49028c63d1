import { formatDuration } from '../format-duration.ts';
import { parseMonth, parseNumber, parseUnit, parseWeekday, source } from '../lexicon.ts';
import { type Rule, rule } from '../rule.ts';

const _ = source.space;
const adverbs: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
  biennial: 'P2Y',
  biannual: 'P6M',
};
const parts: Readonly<Record<string, string>> = {
  morning: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
};

/** Times that come again: "daily", "every two weeks", "each Friday", "per month". */
export const sets: readonly Rule[] = [
  rule(
    'frequency',
    Object.keys(adverbs),
    `(${Object.keys(adverbs).join('|')})(?![a-z])`,
    ([all, word = ''], around) => {
      // "Daily Mail", "China Daily" are papers.
      if (
        /^[A-Z]/.test(all) &&
        (/^ [A-Z]/.test(around.right()) || /[A-Z][\w’']{0,40}\s$/.test(around.left()))
      )
        return undefined;
      const value = adverbs[word.toLowerCase()];
      return value === undefined ? undefined : { kind: 'set', value };
    },
  ),
  rule(
    'every',
    ['every', 'each', 'per'],
    `(?:every|each|per)(?:${_}(?:other|single|and${_}every))?(?:${_}(${source.number}))?${_}(${source.unit}|${source.weekday}|${source.month}|morning|afternoon|evening|night|spring|summer|autumn|winter)(?![a-z])`,
    ([all, n, name = '']) => {
      const plain = name.toLowerCase();
      const weekday = parseWeekday(plain);
      if (weekday !== undefined)
        return /day$/.test(plain) ? { kind: 'set', value: `XXXX-WXX-${weekday}` } : undefined;
      const part = parts[plain];
      if (part !== undefined) return { kind: 'set', value: `XXXX-XX-XX${part}` };
      const unit = parseUnit(plain);
      if (unit !== undefined) {
        if (unit === 'second' && /^(?:every|each) second$/i.test(all)) return undefined;
        return {
          kind: 'set',
          value: formatDuration(n ? (parseNumber(n) ?? 1) : /other/i.test(all) ? 2 : 1, unit),
        };
      }
      const month = parseMonth(plain);
      if (month !== undefined)
        return /^[A-Z]/.test(name)
          ? { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}` }
          : undefined;
      const season = { spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' }[plain];
      return season === undefined ? undefined : { kind: 'set', value: `XXXX-${season}` };
    },
  ),
];
