import { isDay } from '../calendar.ts';
import { type Rule, rule } from '../rule.ts';

/** Dates as Chinese, Japanese and Korean write them, which agencies' pages carry. */
export const eastAsianDates: readonly Rule[] = [
  // 2018年4月3日; 2018년 4월; 2018年
  rule(
    'east-asian-date',
    ['#'],
    '((?:1[6-9]|20)[0-9]{2}) ?[年년](?: ?([0-9]{1,2}) ?[月월](?: ?([0-9]{1,2}) ?[日일])?)?',
    ([, y, m, d]) => {
      const [year, month, day] = [Number(y), Number(m), Number(d)];
      if (m === undefined) return { kind: 'calendar', year };
      if (!isDay(year, month, d === undefined ? 1 : day)) return undefined;
      return { kind: 'calendar', year, month, ...(d === undefined ? {} : { day }) };
    },
  ),
  // 6月12日; 6월 12일
  rule('east-asian-day', ['#'], '([0-9]{1,2}) ?[月월] ?([0-9]{1,2}) ?[日일]', ([, m, d]) => {
    const [month, day] = [Number(m), Number(d)];
    return isDay(undefined, month, day) ? { kind: 'calendar', month, day } : undefined;
  }),
];
