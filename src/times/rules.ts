import type { Rule } from './rule.ts';
import { anniversaries } from './rules/anniversaries.ts';
import { clock } from './rules/clock.ts';
import { dayRanges } from './rules/day-ranges.ts';
import { days } from './rules/days.ts';
import { durations } from './rules/durations.ts';
import { eastAsianDates } from './rules/east-asian-dates.ts';
import { holidays } from './rules/holidays.ts';
import { monthDates } from './rules/month-dates.ts';
import { numericDates } from './rules/numeric-dates.ts';
import { placedMonths } from './rules/placed-months.ts';
import { placedUnits } from './rules/placed-units.ts';
import { references } from './rules/references.ts';
import { sets } from './rules/sets.ts';
import { spans } from './rules/spans.ts';
import { weekdays } from './rules/weekdays.ts';
import { yearParts } from './rules/year-parts.ts';
import { years } from './rules/years.ts';

/**
 * All rules in order. Where several match at one word the longest match wins, and of equal ones the
 * first in this list: the fuller and rarer forms stand before the plainer ones.
 */
export const rules: readonly Rule[] = [
  ...numericDates,
  ...eastAsianDates,
  ...dayRanges,
  ...monthDates,
  ...holidays,
  ...anniversaries,
  ...yearParts,
  ...weekdays,
  ...days,
  ...spans,
  ...placedUnits,
  ...placedMonths,
  ...durations,
  ...clock,
  ...years,
  ...sets,
  ...references,
];
