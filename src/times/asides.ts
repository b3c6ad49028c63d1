import { civilDay } from './calendar.ts';
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
  const right = text.slice(end, end + 24);
  const day = period.unit === 'day';
  if (
    /\b(?:since|as of|dating (?:from|back to)|ever since|born (?:in|on)) (?:the )?(?:early |late |mid-)?$/i.test(
      left,
    )
  )
    return true;
  if (!day && isAttributive(left, right)) return true;
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
    !/(?:^|\n)\s*(?:In|By|On|During)?\s?$/.test(left)
  );
}

/** "the August 1792 uprising": an article before, a noun after. */
function isAttributive(left: string, right: string): boolean {
  return (
    /\b(?:the|a|an|his|her|its|their|our|this|that)\s(?:early |late |mid-)?$/i.test(left) &&
    /^\s(?!(?:and|or|but|when|that|in|on|at|to|of|for|with|by|as|the|a|an|from|after|before|while|was|were|is|had|has|which|who)\b)[A-Za-z]/.test(
      right,
    )
  );
}
