import { monthNumbers, monthPattern } from './month-names.ts';
import { formatOffset, zoneOffset } from './zone-offset.ts';

/** A calendar day as an article writes it in its header, dateline or text. */
export interface DateRead {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  readonly month: number;
  readonly date: number;
  /** ISO day, where the year is given. */
  readonly day?: string;
  /** ISO instant with zone, where year, time and zone are given. */
  readonly instant?: string;
}

const time = String.raw`(?:[,|–—-]?\s{0,3}(?:at\s+|um\s+|в\s+|à\s+)?(?<hour>\d{1,2})(?:[:h](?<minute>\d{2})(?::\d{2}(?:\.\d{1,9})?)?)?\s{0,2}(?<half>[ap]\.?m\.?)?\s{0,2}(?<zone>\(?(?:(?:UTC|GMT)\s?[+\-−]\s?\d{1,2}(?::?\d{2})?|[+\-−]\d{2}:?\d{2}|Z|[ECMP]\.?[SD]?\.?T\.?|UTC|GMT|BST|CES?T|EES?T|MSK|IST|HKT|SGT|KST|JST|AE[SD]T)\)?)?)?(?![\p{L}\d])`;
const month = `(?<name>${monthPattern})`;

/**
 * The forms, in the order in which they are tried at one place: the longer and clearer first.
 * Each begins at a digit or a month's name and has no two ways to match the same characters.
 */
const forms: readonly RegExp[] = [
  // 2018-05-31, 2018.05.31, 2018/5/31, 2018-05-31T03:22+03:00
  /(?<![\d./-])(?<year>(?:19|20)\d{2})[-./](?<month>\d{1,2})[-./](?<date>\d{1,2})\.?(?:T|\b)/u,
  // 2018年5月31日, 2018년 5월 31일
  /(?<!\d)(?<year>(?:19|20)\d{2})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<date>\d{1,2})\s?[日일]?/u,
  // 31/05/2018, 31.05.2018, 31-05-2018; 05/31/2018 where the second number can be no month
  /(?<![\d./-])(?<first>\d{1,2})(?<mark>[-./])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})(?!\d|[./-]\d)/u,
  // 31 tháng 5, 2018; ngày 31 tháng 5 năm 2018
  /(?<!\d)(?<date>\d{1,2})\s+tháng\s+(?<month>\d{1,2})(?!\d)(?:,?\s{0,2}(?:năm\s+)?(?<year>(?:19|20)\d{2})(?!\d))?/iu,
  // 31 May 2018, 31. Mai 2018, 31 de mayo de 2018, 31 мая 2018
  new RegExp(
    String.raw`(?<!\d)(?<date>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s{1,2}(?:of\s+|de\s+)?${month}\.?(?![\p{L}])(?:,?\s{1,2}(?:de\s+)?(?<year>(?:19|20)\d{2})(?!\d))?`,
    'iu',
  ),
  // May 31, 2018; May 31
  new RegExp(
    String.raw`(?<![\p{L}])${month}\.?\s{1,2}(?<date>\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:,?\s{1,2}(?<year>(?:19|20)\d{2})(?!\d))?`,
    'iu',
  ),
];
const scanner = new RegExp(
  String.raw`(?<![\p{L}\d])(?:\d{1,4}(?=[\s./年년stndrhº-])|(?:${monthPattern})(?=[.\s]))`,
  'giu',
);
const sticky = forms.map(
  (form) => new RegExp(form.source, 'uy'.concat(form.flags.includes('i') ? 'i' : '')),
);
const timeAfter = new RegExp(time, 'uyi');

/**
 * Finds calendar days in a text, in order, none overlapping. A day without a year has no `day`;
 * month names of nine languages are known. This reads headers and explicit dates alone: what
 * "Tuesday" or "next week" means is for the temporal tagger.
 */
export function readDates(text: string): DateRead[] {
  const found: DateRead[] = [];
  let from = 0;
  for (const anchor of text.matchAll(scanner)) {
    if (anchor.index < from) continue;
    const read = readDateAt(text, anchor.index);
    if (!read) continue;
    found.push(read);
    from = read.end;
  }
  return found;
}

function readDateAt(text: string, start: number): DateRead | undefined {
  for (const form of sticky) {
    form.lastIndex = start;
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const parts = normalizeParts(groups);
    if (!parts) continue;
    const end = form.lastIndex;
    return parts.year === undefined
      ? { start, end, month: parts.month, date: parts.date }
      : withTime(text, start, end, parts.year, parts.month, parts.date);
  }
  return undefined;
}

function normalizeParts(
  groups: Record<string, string | undefined>,
): { year?: number; month: number; date: number } | undefined {
  const number = (name: string) => (groups[name] === undefined ? undefined : Number(groups[name]));
  const first = number('first');
  const second = number('second');
  const year = number('year');
  let date = number('date') ?? first ?? 0;
  let monthNumber =
    number('month') ?? second ?? monthNumbers.get((groups['name'] ?? '').toLowerCase()) ?? 0;
  // 05/31/2018 can only be American; 05/06/2018 is read day first, as most of the world writes it.
  if (first !== undefined && monthNumber > 12 && date <= 12)
    [date, monthNumber] = [monthNumber, date];
  if (!isDay(year ?? 2000, monthNumber, date)) return undefined;
  return { ...(year === undefined ? {} : { year }), month: monthNumber, date };
}

function withTime(
  text: string,
  start: number,
  end: number,
  year: number,
  monthNumber: number,
  date: number,
): DateRead {
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${year}-${two(monthNumber)}-${two(date)}`;
  const bare = { start, end, year, month: monthNumber, date, day };
  timeAfter.lastIndex = end;
  const groups = timeAfter.exec(text)?.groups;
  const zone = groups?.['zone'];
  if (groups?.['hour'] === undefined || zone === undefined) return bare;
  if (groups['minute'] === undefined && groups['half'] === undefined) return bare;
  const half = groups['half']?.charAt(0).toLowerCase();
  const hour = (Number(groups['hour']) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  const minute = Number(groups['minute'] ?? 0);
  const offset = zoneOffset(zone.replace(/[()]/g, ''), year, monthNumber, date);
  if (offset === undefined || minute > 59) return bare;
  return {
    ...bare,
    end: timeAfter.lastIndex,
    instant: `${day}T${two(hour)}:${two(minute)}${formatOffset(offset)}`,
  };
}

function isDay(year: number, monthNumber: number, date: number): boolean {
  if (monthNumber < 1 || monthNumber > 12 || date < 1) return false;
  return date <= new Date(Date.UTC(year, monthNumber, 0)).getUTCDate();
}
