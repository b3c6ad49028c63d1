import type { Amount, ClockUnit, DayPart } from './expression.ts';
import type { Unit } from './period.ts';

const monthNames =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const weekdayNames = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

const months = new Map<string, number>();
monthNames.forEach((name, i) => {
  months.set(name, i + 1).set(name.slice(0, 3), i + 1);
});
months.set('sept', 9);

const weekdays = new Map<string, number>();
weekdayNames.forEach((name, i) => {
  weekdays.set(name, i + 1).set(name.slice(0, 3), i + 1);
});
weekdays.set('tues', 2).set('thur', 4).set('thurs', 4).set('weds', 3);

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** Sources of regular expressions, without anchors; all expect the flag `i`. */
export const source = {
  /** White space inside an expression: never a blank line. */
  space: '(?:[ \\t\\u00a0\\u2009\\u202f]{1,3}|[ \\t]{0,3}\\r?\\n[ \\t]{0,3})',
  month:
    '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june|jun\\.?|july|jul\\.?|aug(?:ust|\\.)?|sept(?:ember|\\.)?|sep\\.?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)(?![a-z])',
  weekday:
    '(?:mon(?:day|\\.)?|tue(?:s(?:day|\\.)?|\\.)?|wed(?:s\\.?|nesday|\\.)?|thu(?:r(?:s(?:day|\\.)?|\\.)?|\\.)?|fri(?:day|\\.)?|sat(?:urday|\\.)?|sun(?:day|\\.)?)(?![a-z])',
  day: '(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?![0-9a-z])',
  year: '(?:1[0-9]{3}|20[0-9]{2})(?![0-9])',
  number: `(?:(?:${tens.join('|')})(?:[- ](?:${small.slice(1, 10).join('|')}))?|${[...small].reverse().join('|')}|(?:a|one|two|three|four|five|six|seven|eight|nine)[ -]hundred|(?:a|one|two|three|four|five)[ -]dozen|a[ -]thousand|hundred|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,5}(?:\\.[0-9]{1,2})?)(?![a-z0-9])`,
  unit: '(?:seconds?|minutes?|mins?|hours?|days?|nights?|weeks?|fortnights?|weekends?|months?|quarters?|seasons?|years?|decades?|century|centuries)(?![a-z])',
} as const;

/** Parses an English month name or its abbreviation, in any case; gives 1–12. */
export function parseMonth(text: string): number | undefined {
  return months.get(text.toLowerCase().replace('.', ''));
}

/** Parses an English weekday or its abbreviation; gives 1 (Monday) to 7. */
export function parseWeekday(text: string): number | undefined {
  return weekdays.get(text.toLowerCase().replace('.', ''));
}

const numbers = new Map<string, number>();
small.forEach((word, i) => {
  numbers.set(word, i);
});
tens.forEach((word, i) => {
  numbers.set(word, 20 + 10 * i);
});
numbers.set('hundred', 100).set('a', 1).set('an', 1).set('dozen', 12).set('half', 0.5);

/** Parses "three", "twenty-five", "1,460", "2.5"; undefined for other words. */
export function parseNumber(text: string): number | undefined {
  const plain = text.toLowerCase().trim();
  if (/^[0-9]/.test(plain)) {
    const value = Number(plain.replaceAll(',', ''));
    return Number.isFinite(value) ? value : undefined;
  }
  const [first = '', second] = plain.split(/[- ]/);
  const head = numbers.get(first);
  if (second === undefined || head === undefined) return head;
  if (second === 'hundred') return head * 100;
  if (second === 'dozen') return head * 12;
  if (second === 'thousand') return head * 1000;
  const tail = numbers.get(second);
  return tail === undefined ? undefined : head + tail;
}

const ordinalNumbers = new Map<string, number>();
ordinals.forEach((word, i) => {
  ordinalNumbers.set(word, i);
});
tens.forEach((word, i) => {
  for (let unit = 1; unit < 10; unit++)
    ordinalNumbers.set(`${word}-${ordinals[unit]}`, 20 + 10 * i + unit);
});
ordinalNumbers.set('thirtieth', 30).set('fiftieth', 50).set('hundredth', 100);

/** Words for ordinals, as the source of a regular expression. */
export const ordinalSource = `(?:[0-9]{1,3}(?:st|nd|rd|th)|(?:twenty|thirty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|${ordinals.slice(1).reverse().join('|')}|thirtieth|fiftieth|hundredth)(?![a-z])`;

/** Parses "third", "21st", "twenty-first". */
export function parseOrdinal(text: string): number | undefined {
  const plain = text.toLowerCase();
  return /^[0-9]/.test(plain) ? Number.parseInt(plain, 10) : ordinalNumbers.get(plain);
}

const units: Readonly<Record<string, Unit | ClockUnit>> = {
  second: 'second',
  minute: 'minute',
  min: 'minute',
  hour: 'hour',
  day: 'day',
  night: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
  centurie: 'century',
};

/** Parses the name of a unit, singular or plural. A fortnight is two weeks: see `unitFactor`. */
export function parseUnit(text: string): Unit | ClockUnit | undefined {
  const plain = text.toLowerCase().replace(/s$/, '');
  return plain === 'fortnight' ? 'week' : units[plain];
}

/** Gives by how much an amount of a named unit is multiplied. */
function unitFactor(text: string): number {
  return /^fortnight/i.test(text) ? 2 : 1;
}

/** Months in which the seasons begin, north of the equator. */
export const seasonMonths: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
  springtime: 3,
  summertime: 6,
  wintertime: 12,
  midsummer: 6,
  midwinter: 12,
};

/** Parts of the day by their names. */
export const dayParts: Readonly<Record<string, DayPart>> = {
  morning: 'MO',
  mornings: 'MO',
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  noon: 'MI',
  midday: 'MI',
  lunchtime: 'MI',
  afternoon: 'AF',
  afternoons: 'AF',
  evening: 'EV',
  evenings: 'EV',
  dusk: 'EV',
  sunset: 'EV',
  nightfall: 'NI',
  night: 'NI',
  nights: 'NI',
  overnight: 'NI',
  nighttime: 'NI',
  midnight: 'NI',
  daytime: 'DT',
};

/** Reads "few" and the like as X, "couple" as 2, and numbers; nothing read is X (plural). */
export function amountOf(text: string | undefined, unitName: string): Amount | undefined {
  if (text === undefined) return 'X';
  if (/^(?:few|several|many|some)/i.test(text)) return 'X';
  if (/^couple/i.test(text)) return 2;
  const n = parseNumber(text);
  return n === undefined ? undefined : n * unitFactor(unitName);
}
