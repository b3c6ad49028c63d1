import { civilDay, dayNumber, daysInMonth } from './edtf-days.ts';
import type { EdtfMoment } from './edtf-moment.ts';
import { type EdtfInterval, type EdtfSet, parseEdtf } from './edtf-parse.ts';

const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const seasonNames: Readonly<Record<number, string>> = {
  ...{ 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
  ...{ 25: 'northern spring', 26: 'northern summer', 27: 'northern autumn', 28: 'northern winter' },
  ...{ 29: 'southern spring', 30: 'southern summer', 31: 'southern autumn', 32: 'southern winter' },
  ...{ 33: 'first quarter of', 34: 'second quarter of', 35: 'third quarter of' },
  ...{ 36: 'fourth quarter of', 37: 'first third of', 38: 'second third of' },
  ...{ 39: 'last third of', 40: 'first half of', 41: 'second half of' },
};

/**
 * Writes a date in English for display, never empty: "10 April 2018", "9–12 April 2018", "late
 * April 2019", "by 31 May 2018", "from 28 April 2018", "about March 2018", "2017, month unknown".
 *
 * `[..D]` includes D and reads "by D": EDTF has no exclusive bound, so that "before 31 May" is
 * `[..2018-05-30]`, which reads "before 31 May" only in the words "by 30 May". Throws EdtfError.
 */
export function formatEdtf(text: string): string {
  const value = parseEdtf(text);
  if (value.type === 'moment') return qualify(value, formatMoment(value));
  if (value.type === 'interval') return formatInterval(value);
  return formatSet(value);
}

/**
 * Gives the value of a `datetime` attribute: the first part of the date as a year, month or day
 * of HTML; undefined where it has none (open starts, decades, years before 1 or after 9999).
 */
export function edtfMachine(text: string): string | undefined {
  const value = parseEdtf(text);
  if (value.type === 'moment') return machineMoment(value);
  if (value.type === 'interval') return value.from ? machineMoment(value.from) : undefined;
  if (value.earlier) return undefined;
  const [first] = value.members
    .map((member) => (member.type === 'moment' ? member : member.from))
    .sort((a, b) => (a?.earliest ?? -Infinity) - (b?.earliest ?? -Infinity));
  return first ? machineMoment(first) : undefined;
}

function machineMoment({ year, month, day, season, earliest }: EdtfMoment): string | undefined {
  if (year === undefined || year < 1 || year > 9999) return undefined;
  const y = String(year).padStart(4, '0');
  const m = month ?? (season === undefined ? undefined : civilDay(earliest).month);
  if (m === undefined) return y;
  const ym = `${y}-${String(m).padStart(2, '0')}`;
  return day === undefined ? ym : `${ym}-${String(day).padStart(2, '0')}`;
}

function formatMoment(m: EdtfMoment): string {
  const { year, month, day, unspecified } = m;
  if (m.season !== undefined) return `${seasonNames[m.season] ?? ''} ${yearName(year ?? 0)}`;
  if (unspecified.year) return formatUnknownYear(m);
  const y = yearName(year ?? 0);
  if (month === undefined) {
    if (!unspecified.month) return y;
    if (day !== undefined) return `${y}, day ${day} of an unknown month`;
    // 2018-1X says more than that the month is unknown: October to December.
    return wholeYear(m) ? `${y}, ${unspecified.day ? 'day' : 'month'} unknown` : formatMonths(m);
  }
  const my = `${monthNames[month - 1]} ${y}`;
  if (day !== undefined) return `${day} ${my}`;
  if (!unspecified.day) return my;
  const whole = m.latest - m.earliest + 1 === daysInMonth(year ?? 0, month);
  return whole ? `${my}, day unknown` : formatDays(m.earliest, m.latest);
}

function formatUnknownYear({ precision, earliest, latest, month, day }: EdtfMoment): string {
  const from = civilDay(earliest).year;
  const to = civilDay(latest).year;
  const years =
    precision === 'decade' && from >= 0 ? `${from}s` : `${yearName(from)}–${yearName(to)}`;
  const dayMonth =
    month === undefined ? '' : `${day === undefined ? '' : `${day} `}${monthNames[month - 1]}`;
  if (precision === 'unknown' && to - from >= 9998)
    return dayMonth ? `${dayMonth}, year unknown` : 'date unknown';
  return dayMonth ? `${dayMonth}, ${years}` : years;
}

function formatInterval({ from, to }: EdtfInterval): string {
  if (!from && !to) return 'date unknown';
  if (!to) return `from ${part(from)}`;
  if (!from) return `until ${part(to)}`;
  const alike = from.uncertain === to.uncertain && from.approximate === to.approximate;
  if (!alike) return `${part(from)} – ${part(to)}`;
  return qualify(from, range(from, to));
}

function range(from: EdtfMoment, to: EdtfMoment): string {
  if (from.precision === 'day' && to.precision === 'day')
    return thirdOfMonth(from, to) ?? formatDays(from.earliest, to.latest);
  const a = formatMoment(from);
  const b = formatMoment(to);
  if (a === b) return a;
  const sure = !from.unspecified.month && !to.unspecified.month;
  if (from.precision === 'month' && to.precision === 'month' && sure && from.year === to.year)
    return `${monthNames[(from.month ?? 1) - 1]}–${b}`;
  return from.precision === 'year' && to.precision === 'year' && sure ? `${a}–${b}` : `${a} – ${b}`;
}

/** The thirds by which news dates: early is 1 to 10, mid 11 to 20, late 21 to the end. */
function thirdOfMonth(from: EdtfMoment, to: EdtfMoment): string | undefined {
  const { year = 0, month = 1 } = from;
  if (year !== to.year || month !== to.month) return undefined;
  const end = daysInMonth(year, month);
  const thirds = { early: [1, 10], mid: [11, 20], late: [21, end] };
  for (const [word, [a, b]] of Object.entries(thirds))
    if (from.day === a && to.day === b) return `${word} ${monthNames[month - 1]} ${yearName(year)}`;
  return undefined;
}

function formatDays(earliest: number, latest: number): string {
  const a = civilDay(earliest);
  const b = civilDay(latest);
  const end = `${b.day} ${monthNames[b.month - 1]} ${yearName(b.year)}`;
  if (earliest === latest) return end;
  if (a.year !== b.year) return `${a.day} ${monthNames[a.month - 1]} ${yearName(a.year)} – ${end}`;
  return a.month === b.month ? `${a.day}–${end}` : `${a.day} ${monthNames[a.month - 1]} – ${end}`;
}

function formatMonths({ earliest, latest, year = 0 }: EdtfMoment): string {
  const a = monthNames[civilDay(earliest).month - 1];
  return `${a}–${monthNames[civilDay(latest).month - 1]} ${yearName(year)}`;
}

function formatSet({ type, members, earlier, later }: EdtfSet): string {
  const last = members.at(-1);
  if (earlier && !later && members.length === 1 && last?.type === 'moment') {
    const end = last.precision === 'day' ? part(last) : `the end of ${part(last)}`;
    return `by ${end}`;
  }
  const parts = members.map((member) => {
    if (member.type === 'moment') return part(member);
    const { from, to } = member;
    if (type === 'all of' || !from || !to) return formatInterval(member);
    return `between ${start(from, to)} and ${part(to)}`;
  });
  const word = type === 'all of' ? 'and' : 'or';
  if (earlier) parts.unshift('earlier');
  if (later) parts.push('later');
  const [only = ''] = parts;
  return parts.length === 1 ? only : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}

/** The first of two dates without the month and year that it shares with the second. */
function start(from: EdtfMoment, to: EdtfMoment): string {
  const words = part(from);
  const alike = from.precision === to.precision && words.endsWith(` ${from.year}`);
  if (!alike || from.year !== to.year || from.month === undefined) return words;
  const month = monthNames[from.month - 1];
  const shared = from.day !== undefined && from.month === to.month;
  return words.slice(0, -` ${shared ? `${month} ` : ''}${from.year}`.length);
}

function part(moment: EdtfMoment | null): string {
  return moment ? qualify(moment, formatMoment(moment)) : 'unknown';
}

function qualify({ uncertain, approximate }: EdtfMoment, words: string): string {
  const about = approximate ? `about ${words}` : words;
  return uncertain ? `possibly ${about}` : about;
}

function wholeYear({ earliest, latest, year = 0 }: EdtfMoment): boolean {
  return earliest === dayNumber(year, 1, 1) && latest === dayNumber(year, 12, 31);
}

/** Year 0 of ISO 8601 is 1 BC. */
function yearName(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}
