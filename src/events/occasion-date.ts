import { edtfBounds } from '../model/edtf.ts';
import { isoDay } from '../model/iso-day.ts';
import type { Clause, Range } from './clause.ts';
import type { Analysis } from './draft-sentence.ts';
import { gamesNear } from './games.ts';

/** A time in office: ISO days, the end open while it lasts. */
export interface Tenure {
  readonly from: string;
  readonly to?: string;
}

/**
 * The date of a clause that names its time by an occasion rather than by the calendar: "for the
 * Winter Olympics", "in her first year in office". EDTF; a bound where the occasion is known to be
 * past and no more.
 */
export function occasionDate(analysis: Analysis, clause: Clause): string | undefined {
  const own = inRange(analysis, [clause.range[0], clause.range[1]], clause);
  if (own !== undefined) return own;
  const parent = clause.parent === undefined ? undefined : analysis.clauses[clause.parent];
  return clause.relation === 'adverbial' &&
    parent !== undefined &&
    /^(?:as|when)$/.test(clause.marker ?? '')
    ? inRange(analysis, [parent.range[0], parent.range[1]], parent)
    : undefined;
}

function inRange(analysis: Analysis, [from, to]: Range, clause: Clause): string | undefined {
  const { tokens, published } = analysis;
  if (published === undefined) return undefined;
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (lower === 'office' || lower === 'power') {
      const date = termDate(analysis, i, published);
      if (date !== undefined) return date;
    }
    if (
      i > clause.verb.start &&
      (lower === 'olympics' || lower === 'games') &&
      attends(analysis, i)
    ) {
      const season = /^(?:summer|winter)$/.exec(
        tokens[i - (tokens[i - 1]?.lower === 'olympic' ? 2 : 1)]?.lower ?? '',
      );
      const olympic = lower === 'olympics' || tokens[i - 1]?.lower === 'olympic';
      const date = olympic
        ? gamesNear(season?.[0] as 'summer' | 'winter' | undefined, published)
        : undefined;
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

/** "for the Winter Olympics", "during this year's Games": there and then. */
function attends({ tokens }: Analysis, games: number): boolean {
  for (let j = games - 1; j >= games - 5; j--) {
    const lower = tokens[j]?.lower ?? '';
    if (/^(?:for|during|at|attend|attended|attending)$/.test(lower)) return true;
    if (/^(?:before|after|of|since|until|to|by|from)$/.test(lower)) return false;
  }
  return false;
}

const ordinals = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
]);

/** "X's second year in office", "his first months in power": counted from the day X took office. */
function termDate(analysis: Analysis, office: number, published: string): string | undefined {
  const { tokens, names } = analysis;
  const unit = /^(year|month|week|day)s?$/.exec(tokens[office - 2]?.lower ?? '')?.[1];
  if (unit === undefined || tokens[office - 1]?.lower !== 'in') return undefined;
  let at = office - 3;
  const amount = /^\d{1,3}$/.test(tokens[at]?.text ?? '') ? Number(tokens[at--]?.text) : undefined;
  const ordinal = ordinals.get(tokens[at]?.lower ?? '');
  if (ordinal === undefined) return undefined;
  const owner = tokens[at - 1]?.lower === "'s" ? at - 2 : at - 1;
  const [actor] = tokens[owner]?.actors ?? [];
  const past = `[..${published.slice(0, 10)}]`;
  const tenure =
    actor === undefined ? undefined : tenureAt(names.tenures?.(actor) ?? [], published);
  if (tenure === undefined) return past;
  const length = { year: 365.25, month: 30.44, week: 7, day: 1 }[unit] ?? 1;
  // "first months": as many as make no year.
  const plural = tokens[office - 2]?.lower.endsWith('s') === true;
  const many = amount ?? (plural ? Math.min(6, Math.round(365 / length)) : 1);
  const begin = edtfBounds(tenure.from).earliest;
  if (begin === null) return past;
  const from = begin + Math.round((ordinal - 1) * length);
  const to = Math.min(
    begin + Math.round((ordinal - 1 + many) * length) - 1,
    edtfBounds(published.slice(0, 10)).latest ?? Number.POSITIVE_INFINITY,
  );
  return from <= to ? `${isoDay(from)}/${isoDay(to)}` : undefined;
}

/** The time in office that a day lies in, else the last before it. */
function tenureAt(tenures: readonly Tenure[], published: string): Tenure | undefined {
  const begun = tenures.filter((t) => t.from !== '' && t.from <= published);
  return begun.sort((a, b) => (a.from < b.from ? 1 : -1))[0];
}
