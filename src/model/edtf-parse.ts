import { EdtfError, type EdtfMoment, type Precision, parseMoment } from './edtf-moment.ts';

/** From one date to another; null where the end is open or unknown. */
export interface EdtfInterval {
  readonly type: 'interval';
  readonly from: EdtfMoment | null;
  readonly to: EdtfMoment | null;
}

/** `[…]`: one of the members; `{…}`: all of them. Open towards the past or the future with `..`. */
export interface EdtfSet {
  readonly type: 'one of' | 'all of';
  readonly members: readonly (EdtfMoment | EdtfInterval)[];
  readonly earlier: boolean;
  readonly later: boolean;
}

export type EdtfValue = EdtfMoment | EdtfInterval | EdtfSet;

/** Day numbers since 1970-01-01, both inclusive; null where open or unknown. */
export interface Bounds {
  readonly earliest: number | null;
  readonly latest: number | null;
}

// Chronologies use the same dates again and again; the cap keeps memory flat over an archive.
const memo = new Map<string, { value: EdtfValue; bounds: Bounds }>();
const memoSize = 20_000;

/** Parses an EDTF string. Throws EdtfError, whose message says what was expected. */
export function parseEdtf(text: string): EdtfValue {
  return read(text).value;
}

/**
 * Gives the first and the last day that a date can mean. ? and ~ say how sure the date is, not
 * how long: they leave the bounds alone. Throws EdtfError.
 */
export function edtfBounds(text: string): Bounds {
  return read(text).bounds;
}

/** Tells how exact a date is; an interval or set of one member is as exact as that. */
export function edtfPrecision(text: string): Precision {
  const value = parseEdtf(text);
  if (value.type === 'moment') return value.precision;
  if (value.type === 'interval') return value.from || value.to ? 'interval' : 'unknown';
  return 'set';
}

function read(text: string): { value: EdtfValue; bounds: Bounds } {
  const known = memo.get(text);
  if (known) return known;
  const value = parse(text);
  const entry = { value, bounds: boundsOf(value) };
  if (memo.size >= memoSize) memo.clear();
  memo.set(text, entry);
  return entry;
}

function parse(text: string): EdtfValue {
  try {
    if (text.length > 100) throw new EdtfError('expected at most 100 characters');
    if (/^[[{]/.test(text)) return parseSet(text);
    return text.includes('/') ? parseInterval(text, '/') : parseMoment(text);
  } catch (cause) {
    if (!(cause instanceof EdtfError)) throw cause;
    const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text;
    throw new EdtfError(`"${shown}" is no date: ${cause.message}`, { cause });
  }
}

function parseInterval(text: string, separator: '/' | '..'): EdtfInterval {
  const [a = '', b = '', ...rest] = text.split(separator);
  if (rest.length > 0 || (a === '' && b === ''))
    throw new EdtfError('expected two dates with "/" between, such as 2018-04-09/2018-04-12');
  const from = a === '' || a === '..' ? null : parseMoment(a);
  const to = b === '' || b === '..' ? null : parseMoment(b);
  if (from && to && from.earliest > to.latest)
    throw new EdtfError(`expected the earlier date first: ${b}${separator}${a}`);
  return { type: 'interval', from, to };
}

function parseSet(text: string): EdtfSet {
  const oneOf = text.startsWith('[');
  if (!text.endsWith(oneOf ? ']' : '}'))
    throw new EdtfError(`expected "${oneOf ? ']' : '}'}" at the end`);
  let inner = text.slice(1, -1).replaceAll(/,\s+/g, ',');
  const earlier = inner.startsWith('..');
  if (earlier) inner = inner.slice(2);
  const later = inner.endsWith('..');
  if (later) inner = inner.slice(0, -2);
  if (inner === '')
    throw new EdtfError('expected dates in the brackets, such as [..2018-04-04] or {2017,2018}');
  const members = inner
    .split(',')
    .map((part) => (part.includes('..') ? parseInterval(part, '..') : parseMoment(part)));
  return { type: oneOf ? 'one of' : 'all of', members, earlier, later };
}

function boundsOf(value: EdtfValue): Bounds {
  if (value.type === 'moment') return { earliest: value.earliest, latest: value.latest };
  if (value.type === 'interval')
    return { earliest: value.from?.earliest ?? null, latest: value.to?.latest ?? null };
  const members = value.members.map(boundsOf);
  const starts = members.map((m) => m.earliest);
  const ends = members.map((m) => m.latest);
  return {
    earliest: value.earlier || !starts.every((n) => n !== null) ? null : Math.min(...starts),
    latest: value.later || !ends.every((n) => n !== null) ? null : Math.max(...ends),
  };
}
