/** A date as TimelineJS has it: numbers, or texts of them, as they stand in a table or in JSON. */
export interface DateParts {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/** A date that TimelineJS would not take either. Says what was expected. */
export class DatePartError extends Error {
  override name = 'DatePartError';
}

/**
 * Makes EDTF of TimelineJS's dates, as exact as they are: a year alone stays a year. Years before
 * our era are negative, as in ISO 8601 (-43 is 44 BC). Undefined without any part.
 * Throws `DatePartError`; whether the day is in the calendar is left to EDTF.
 */
export function timelineEdtf(start: DateParts, end: DateParts): string | undefined {
  const from = momentOf(start);
  const to = momentOf(end);
  if (from === undefined && to !== undefined) {
    throw new DatePartError(`there is an end (${to}) and no beginning; fill in the Year`);
  }
  return from === undefined || to === undefined || to === from ? from : `${from}/${to}`;
}

/** Makes parts of what the first version of the spreadsheet had in one cell: `6/1/2031`, `2031-06`. */
export function splitDate(text: string): DateParts {
  const iso = /^([+-]?\d{1,9})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:[T ]|$)/.exec(text);
  if (iso) return { year: iso[1], month: iso[2], day: iso[3] };
  // TimelineJS reads these the American way.
  const american = /^(?:(\d{1,2})\/)?(\d{1,2})\/(-?\d{1,9})(?: |$)/.exec(text);
  if (!american) {
    throw new DatePartError(`${JSON.stringify(text)} is no date; expected 2031-06-01 or 6/1/2031`);
  }
  const [, first, second, year] = american;
  return first === undefined ? { year, month: second } : { year, month: first, day: second };
}

function momentOf({ year, month, day }: DateParts): string | undefined {
  const y = whole('year', year);
  const m = whole('month', month);
  const d = whole('day', day);
  if (y === undefined) {
    if (m === undefined && d === undefined) return undefined;
    throw new DatePartError('there is a month or a day and no year; fill in the Year');
  }
  if (d !== undefined && m === undefined) {
    throw new DatePartError(`there is a day (${d}) and no month; fill in the Month`);
  }
  const two = (number: number) => String(number).padStart(2, '0');
  return [
    formatYear(y),
    ...(m === undefined ? [] : [two(m)]),
    ...(d === undefined ? [] : [two(d)]),
  ].join('-');
}

/** Four digits; longer ones with a Y before them (EDTF level 1). */
function formatYear(year: number): string {
  const sign = year < 0 ? '-' : '';
  const digits = String(Math.abs(year)).padStart(4, '0');
  return digits.length > 4 ? `Y${sign}${digits}` : `${sign}${digits}`;
}

function whole(name: string, text: string | undefined): number | undefined {
  // As TimelineJS: "1,969" is a year.
  const digits = text?.replace(/[\s,]+/g, '') ?? '';
  if (digits === '') return undefined;
  if (/^[+-]?\d{1,9}$/.test(digits)) return Number(digits);
  throw new DatePartError(`the ${name} is ${JSON.stringify(text)}; expected a number`);
}
