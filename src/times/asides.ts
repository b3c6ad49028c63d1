import { civilDay } from '../model/edtf-days.ts';
import { isAttributive } from './attributive.ts';
import type { Context, Resolved } from './context.ts';
import type { Expression } from './expression.ts';
import { isQuoted } from './quotation.ts';

/** A year further off than this, told in passing, does not move a narrative. */
const leap = 12;
const sources =
  /\b(?:published|declassified|written|released|issued|translated|quoted|interview|book|report|study|film|memoir|edition|biography|poll|survey)s? (?:\w+ )?in (?:the )?(?:early |late |mid-)?$/i;

/**
 * Tells whether a date only describes something ("the 1614 rules", "since 1940", "a year earlier"),
 * so that the dates after it are not to be counted from it.
 */
export function isAside(expression: Expression, resolved: Resolved, context: Context): boolean {
  const { text, start, end, frame } = context;
  const { period } = resolved;
  if (period === undefined) return true;
  if (expression.kind === 'relative' && expression.direction < 0 && period.unit !== 'day')
    return true;
  if (expression.kind === 'offset' || expression.kind === 'era') return true;
  const left = text.slice(Math.max(0, start - 60), start);
  const day = period.unit === 'day';
  if (
    /\b(?:since|as of|dating (?:from|back to)|ever since|born (?:in|on)) (?:the )?(?:early |late |mid-)?$/i.test(
      left,
    )
  )
    return true;
  if (!day && isAttributive(text, start, end)) return true;
  if (sources.test(left)) return true;
  if (isQuoted(text, start)) return true;
  if (frame === undefined) return false;
  const years = civilDay(period.first).year - civilDay(frame.period.first).year;
  if (years < 0 && /\bhad\b[^.;]{0,50}$/.test(left)) return true;
  if (
    years > 0 &&
    !day &&
    /\b(?:would|will|plan(?:s|ned)?|planning|schedule[ds]?|deadline|date|projected|proposed|expected|intended)\b[^.;]{0,40}$/i.test(
      left,
    )
  )
    return true;
  return (
    period.unit === 'year' &&
    Math.abs(years) > leap &&
    !/(?:^|\n)\s{0,60}(?:In|By|On|During)?\s?$/.test(left)
  );
}
