import { edtfBounds } from '../model/edtf.ts';

/** Under which year and month of the chronology a date stands. */
export interface Anchor {
  /** Four digits at least; absent where there is no date, or one open on both sides. */
  readonly year?: string;
  /** Absent where the date does not tell the month. */
  readonly month?: MonthName;
}

export interface MonthName {
  /** Two digits. */
  readonly id: string;
  readonly label: string;
}

/**
 * Finds where a date stands: in the month in which it begins, or, where its beginning is open
 * ("before 31 May"), in that in which it ends. A beginning that is known to the year or season
 * only has no month.
 */
export function anchorOf(edtf: string | undefined): Anchor {
  if (edtf === undefined) return {};
  const { earliest, latest } = edtfBounds(edtf);
  const day = earliest ?? latest;
  if (day === null) return {};
  const [year = '', month = ''] = monthOf(day);
  const span =
    earliest !== null && latest !== null && monthOf(latest).join() === [year, month].join();
  return span || tellsMonth(edtf, earliest === null) ? { year, month: monthName(month) } : { year };
}

const months = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** Names a month of two digits. */
export function monthName(id: string): MonthName {
  return { id, label: months.format(Date.UTC(2000, Number(id) - 1)) };
}

/** Whether the end of an interval or set that decides is written with its month. */
function tellsMonth(edtf: string, atEnd: boolean): boolean {
  const parts = edtf.replace(/[[\]{}?~%]/g, '').split(/\/|\.\.|,/);
  const part = (atEnd ? parts.at(-1) : parts.find((text) => text !== '')) ?? '';
  return parts.length > 1 && /^-?\d{4}-(?:0[1-9]|1[0-2])/.test(part);
}

function monthOf(day: number): [string, string] {
  const date = new Date(day * 86_400_000);
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, '0');
  return [year < 0 ? `-${digits}` : digits, String(date.getUTCMonth() + 1).padStart(2, '0')];
}
