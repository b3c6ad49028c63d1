import { parse as parseWithPackage } from 'edtf';
import { dayNumber, daysInMonth } from './edtf-days.ts';

export type Precision =
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval'
  | 'set'
  | 'unknown';

/** One date of any precision, with the first and the last day that it can mean. */
export interface EdtfMoment {
  readonly type: 'moment';
  readonly precision: Precision;
  /** Day numbers since 1970-01-01. */
  readonly earliest: number;
  readonly latest: number;
  /** The parts that the text gives as whole numbers; absent when unspecified (X) or not given. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** ISO 8601-2 sub-year grouping: 21 spring to 41 second half. */
  readonly season?: number;
  /** Parts written with X in place of a digit. */
  readonly unspecified: { readonly year: boolean; readonly month: boolean; readonly day: boolean };
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** What is wrong with a date, to be finished by the caller with the whole text. */
export class EdtfError extends Error {
  override name = 'EdtfError';
}

const plain = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;
const withUnspecified = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/;
const sure = { year: false, month: false, day: false } as const;

// First month and number of months of each sub-year grouping. ISO 8601-2 gives no months for 21–24:
// the meteorological seasons of the north, winter from December of the year into February.
const groupings: Readonly<Record<number, readonly [first: number, months: number]>> = {
  ...{ 21: [3, 3], 22: [6, 3], 23: [9, 3], 24: [12, 3] },
  ...{ 25: [3, 3], 26: [6, 3], 27: [9, 3], 28: [12, 3] },
  ...{ 29: [9, 3], 30: [12, 3], 31: [3, 3], 32: [6, 3] },
  ...{ 33: [1, 3], 34: [4, 3], 35: [7, 3], 36: [10, 3] },
  ...{ 37: [1, 4], 38: [5, 4], 39: [9, 4], 40: [1, 6], 41: [7, 6] },
};

/**
 * Reads one date that is no interval and no set: `2018`, `2018-04`, `2018-04-10`, a season, with
 * X for unknown digits, qualified by ? ~ %. The plain forms take a short way (npm's `edtf` needs
 * 61 µs for each); the rest of ISO 8601-2 is the package's. Throws EdtfError.
 */
export function parseMoment(text: string): EdtfMoment {
  const m = plain.exec(text);
  if (m) return fromPlain(m);
  const qualifier = /[?~%]$/.exec(text)?.[0] ?? '';
  const bare = qualifier ? text.slice(0, -1) : text;
  const x = withUnspecified.exec(bare);
  if (x && /X/.test(bare)) return { ...fromUnspecified(x), ...qualities(qualifier) };
  return fromPackage(text, bare, qualifier);
}

function fromPlain([, y, mm, dd, qualifier = '']: RegExpExecArray): EdtfMoment {
  const year = Number(y);
  const quality = qualities(qualifier);
  if (mm === undefined) return { ...wholeYear(year), ...quality };
  const month = Number(mm);
  if (month >= 21 && month <= 41 && dd === undefined) return { ...season(year, month), ...quality };
  const date = dd === undefined ? wholeMonth(year, month) : oneDay(year, month, Number(dd));
  return { ...date, ...quality };
}

function fromUnspecified([, y = '', mm, dd]: RegExpExecArray): EdtfMoment {
  const unspecified = {
    year: y.includes('X'),
    month: mm?.includes('X') ?? false,
    day: dd?.includes('X') ?? false,
  };
  const negative = y.startsWith('-');
  const [y0, y1] = negative
    ? span(y.slice(1))
        .map((n) => -n)
        .reverse()
    : span(y);
  const [m0, m1] = mm === undefined ? [1, 12] : clamp(span(mm), 1, 12);
  if (m0 > m1) throw new EdtfError(`no month is written ${mm}; expected 01 to 12`);
  const first = y0 ?? 0;
  const last = y1 ?? 0;
  // The longest month that the text allows decides whether its day exists; 2000 has a 29 February.
  const days = m0 < m1 ? 31 : daysInMonth(first < last ? 2000 : first, m0);
  const [d0, d1] = dd === undefined ? [1, 31] : clamp(span(dd), 1, days);
  if (d0 > d1) throw new EdtfError(`no day is written ${dd}; expected 01 to ${days}`);
  const given = { year: unspecified.year, month: mm === undefined || unspecified.month };
  return {
    type: 'moment',
    precision: unspecifiedPrecision(y, mm, dd),
    earliest: dayNumber(first, m0, Math.min(d0, daysInMonth(first, m0))),
    latest: dayNumber(last, m1, Math.min(d1, daysInMonth(last, m1))),
    ...(given.year ? {} : { year: first }),
    ...(given.month ? {} : { month: m0 }),
    ...(dd === undefined || unspecified.day ? {} : { day: d0 }),
    unspecified,
    ...qualities(''),
  };
}

function unspecifiedPrecision(y: string, mm?: string, dd?: string): Precision {
  if (y.includes('X')) {
    if (/^-?\d{3}X$/.test(y)) return 'decade';
    return /^-?\d{2}XX$/.test(y) ? 'century' : 'unknown';
  }
  if (mm === undefined || mm.includes('X')) return 'year';
  return dd?.includes('X') ? 'month' : 'day';
}

function fromPackage(text: string, bare: string, qualifier: string): EdtfMoment {
  const ast = parsed(text) ?? parsed(bare);
  const [year, month, day] = ast?.values ?? [];
  const readable = ast?.type === 'Date' || ast?.type === 'Year' || ast?.type === 'Season';
  if (!readable || year === undefined || ast.unspecified)
    throw new EdtfError('expected a form such as 2018-04-10, 2018-04, 2018, 2018-21, 2018-04~');
  if (Math.abs(year) > 999_999) throw new EdtfError('expected a year of at most six digits');
  const quality = qualities(qualifier);
  const qualified = {
    uncertain: quality.uncertain || Boolean(ast.uncertain),
    approximate: quality.approximate || Boolean(ast.approximate),
  };
  if (ast.type === 'Season') return { ...season(year, month ?? 21), ...qualified };
  if (month !== undefined) {
    const date = day === undefined ? wholeMonth(year, month + 1) : oneDay(year, month + 1, day);
    return { ...date, ...qualified };
  }
  if (!ast.significant) return { ...wholeYear(year), ...qualified };
  const unit = 10 ** Math.max(0, String(Math.abs(year)).length - ast.significant);
  const from = Math.floor(year / unit) * unit;
  const { earliest } = wholeYear(from);
  const { latest } = wholeYear(from + unit - 1);
  return { ...wholeYear(year), earliest, latest, ...qualified, approximate: true };
}

function parsed(text: string): ReturnType<typeof parseWithPackage> | undefined {
  try {
    return parseWithPackage(text, { level: 3 });
  } catch {
    return undefined;
  }
}

function qualities(qualifier: string): { uncertain: boolean; approximate: boolean } {
  return {
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
  };
}

function moment(
  precision: Precision,
  earliest: number,
  latest: number,
  parts: Pick<EdtfMoment, 'year' | 'month' | 'day' | 'season'>,
): EdtfMoment {
  const certain = { unspecified: sure, uncertain: false, approximate: false };
  return { type: 'moment', precision, earliest, latest, ...parts, ...certain };
}

function wholeYear(year: number): EdtfMoment {
  return moment('year', dayNumber(year, 1, 1), dayNumber(year, 12, 31), { year });
}

function wholeMonth(year: number, month: number): EdtfMoment {
  checkMonth(month);
  const first = dayNumber(year, month, 1);
  return moment('month', first, first + daysInMonth(year, month) - 1, { year, month });
}

function oneDay(year: number, month: number, day: number): EdtfMoment {
  checkMonth(month);
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    throw new EdtfError(`${name} has no day ${day}; expected 01 to ${days}`);
  }
  const number = dayNumber(year, month, day);
  return moment('day', number, number, { year, month, day });
}

function season(year: number, code: number): EdtfMoment {
  const [first, months] = groupings[code] ?? [1, 12];
  const end = first + months;
  const after = end > 12 ? dayNumber(year + 1, end - 12, 1) : dayNumber(year, end, 1);
  return moment('season', dayNumber(year, first, 1), after - 1, { year, season: code });
}

function checkMonth(month: number): void {
  if (month < 1 || month > 12)
    throw new EdtfError(`there is no month ${month}; expected 01 to 12, or a season 21 to 41`);
}

function span(digits: string): [number, number] {
  return [Number(digits.replaceAll('X', '0')), Number(digits.replaceAll('X', '9'))];
}

function clamp([a, b]: [number, number], low: number, high: number): [number, number] {
  return [Math.max(a, low), Math.min(b, high)];
}
