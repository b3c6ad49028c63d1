import { civilDay, dayNumber } from '../model/edtf-days.ts';
import type { Context, Resolved } from './context.ts';
import type { Mod, YearPartExpression } from './expression.ts';
import { formatValue } from './format-period.ts';
import { type Period, periodOf } from './period.ts';
import { dated } from './resolve-calendar.ts';

/** Normalises a season, quarter or half of a year. */
export function resolveYearPart(
  expression: YearPartExpression,
  context: Context,
  mod?: Mod,
): Resolved {
  const { unit, month, shift } = expression;
  const year = expression.year ?? yearOfPart(expression, context);
  const part = (y: number): Period => ({ unit, first: dayNumber(y, month, 1) });
  if (year === undefined) {
    const code = formatValue(part(2000)).slice(4);
    return { type: 'DATE', value: `XXXX${code}` };
  }
  void shift;
  return { ...dated(part(year), mod), explicitYear: expression.year !== undefined };
}

function yearOfPart(
  { unit, month, shift }: YearPartExpression,
  context: Context,
): number | undefined {
  const held = context.domain === 'narrative' ? context.frame : undefined;
  const base = held?.period.first ?? context.reference;
  if (base === undefined) return undefined;
  const now = civilDay(base);
  const current = periodOf(unit, base).first;
  const thisYears = dayNumber(now.year, month, 1);
  if (unit === 'half' && shift !== undefined) return now.year + shift;
  if (shift === 0)
    return unit === 'season' && current < thisYears && month === 12 && now.month < 3
      ? now.year - 1
      : now.year;
  if (shift === -1) return thisYears < current ? now.year : now.year - 1;
  if (shift === 1) return thisYears > current ? now.year : now.year + 1;
  if (held) {
    return now.year;
  }
  if (context.tense() === 'future') return thisYears >= current ? now.year : now.year + 1;
  return thisYears <= base ? now.year : now.year - 1;
}
