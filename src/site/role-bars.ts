import type { Role } from '../model/actor.ts';
import { edtfBounds } from '../model/edtf.ts';
import { civilDay, dayNumber } from '../model/edtf-days.ts';

/** A role drawn in a box 200 wide and 10 high; all roles of an actor share one scale. */
export interface RoleBar {
  readonly from: number;
  readonly to: number;
  /** An end that no source gives is drawn soft. */
  readonly softFrom: boolean;
  readonly softTo: boolean;
}

export interface RoleBars {
  /** One for each role, undefined where nothing is known of its days. */
  readonly bars: readonly (RoleBar | undefined)[];
  /** The years at both ends of the scale. */
  readonly axis?: readonly [string, string];
}

const width = 200;
/** Narrower than this a bar is not seen. */
const least = 3;
/** How far a role reaches around a day of which alone it is known: a soft half year. */
const around = 183;

/**
 * Draws roles on one scale, which ends with the newest day that is known of anything (`newest`, a
 * day number), for what is open at its end lasts at least until then.
 */
export function drawRoles(roles: readonly Role[], newest: number | undefined): RoleBars {
  const spans = roles.map(spanOf);
  const known = spans.flatMap((span) => (span ? [span.from, span.to] : [])).filter(isDay);
  if (known.length === 0) return { bars: roles.map(() => undefined) };
  const open = spans.some((span) => span && span.to === undefined);
  const first = Math.min(...known);
  const last = Math.max(...known, ...(open && newest !== undefined ? [newest] : []));
  // Whole years, so that the ends of the scale can be named.
  const [from, to] = [yearStart(first), yearStart(last, 1)];
  const x = (day: number) => Math.round(((day - from) / (to - from)) * width * 10) / 10;
  return {
    axis: [String(civilDay(from).year), String(civilDay(to - 1).year)],
    bars: spans.map((span) => {
      if (span === undefined) return undefined;
      const start = x(span.from ?? from);
      // The last day is part of it.
      const end = Math.max(x((span.to ?? last) + 1), start + least);
      return {
        from: start,
        to: Math.min(end, width),
        softFrom: span.from === undefined || span.soft,
        softTo: span.to === undefined || span.soft,
      };
    }),
  };
}

interface Span {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly soft: boolean;
}

function spanOf({ from, to, asOf }: Role): Span | undefined {
  const begin = from === undefined ? undefined : (edtfBounds(from).earliest ?? undefined);
  const end = to === undefined ? undefined : (edtfBounds(to).latest ?? undefined);
  if (begin !== undefined || end !== undefined) return { from: begin, to: end, soft: false };
  if (asOf === undefined) return undefined;
  const { earliest, latest } = edtfBounds(asOf);
  const [a, b] = [earliest ?? latest, latest ?? earliest];
  return a === null || b === null ? undefined : { from: a - around, to: b + around, soft: true };
}

function isDay(day: number | undefined): day is number {
  return day !== undefined;
}

/** The first day of the year of a day, or of a later one. */
function yearStart(day: number, later = 0): number {
  return dayNumber(civilDay(day).year + later, 1, 1);
}
