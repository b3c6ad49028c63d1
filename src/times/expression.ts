import type { Unit } from './period.ts';

/** Parts of the day as TIMEX3 writes them. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
/** An amount of units; `X` where the text counts none ("several weeks"). */
export type Amount = number | 'X';
/** Units of the clock, which make durations only. */
export type ClockUnit = 'hour' | 'minute' | 'second';

/** A date by its parts, as far as the text gives them; `year` is astronomical (0 is 1 BC). */
export interface CalendarExpression {
  readonly kind: 'calendar';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** ISO weekday named beside the date. */
  readonly weekday?: number;
  /** "last July" is -1, "this July" 0, "next July" 1. */
  readonly shift?: number;
  /** Both readings of 03/04/2018 are possible. */
  readonly ambiguous?: boolean;
  /** Only two digits were given ('99): the century is the nearest. */
  readonly short?: boolean;
  /** "in May of that year": the year is the context's. */
  readonly yearOf?: 'context' | 'reference';
}

/** A period named by its place in a larger one: a season, quarter or half of a year. */
export interface YearPartExpression {
  readonly kind: 'year-part';
  readonly unit: 'season' | 'quarter' | 'half';
  /** Month in which the part begins: 3, 6, 9, 12 for seasons, 1, 4, 7, 10 for quarters, 1, 7. */
  readonly month: number;
  readonly year?: number;
  readonly shift?: number;
  readonly fiscal?: boolean;
}

export interface WeekdayExpression {
  readonly kind: 'weekday';
  readonly weekday: number;
  /** The whole weekend of that Saturday. */
  readonly unit?: 'weekend';
  /** -1 "last Monday", 0 "this Monday", 1 "next Monday"; absent for the bare day. */
  readonly shift?: number;
  /** "Monday of last week", "Friday next week": weeks from the reference. */
  readonly week?: number;
}

/** A day of a holiday that falls on the same date, or by a rule, each year. */
export interface HolidayExpression {
  readonly kind: 'holiday';
  readonly holiday: string;
  readonly year?: number;
  readonly shift?: number;
}

/** A decade or century, `first` being its first year (astronomical). */
export interface EraExpression {
  readonly kind: 'era';
  readonly unit: 'decade' | 'century';
  readonly first: number;
}

/** Units away from the reference date, or from the date last spoken of. */
export interface RelativeExpression {
  readonly kind: 'relative';
  readonly unit: Unit | ClockUnit;
  readonly amount: Amount;
  readonly direction: -1 | 0 | 1;
  /** 'frame': the past that the telling has gone to, else the reference ("the end of the year"). */
  readonly from: 'reference' | 'context' | 'frame';
  /** "two weeks ago" against "last week": the amount was counted. */
  readonly counted?: boolean;
  /** Value that means the same where no date can be given. */
  readonly fallback?: 'PAST_REF' | 'FUTURE_REF' | 'PRESENT_REF';
}

/** A length of time; with `span` it reaches back from, or on from, the reference. */
export interface DurationExpression {
  readonly kind: 'duration';
  readonly unit: Unit | ClockUnit;
  readonly amount: Amount;
  readonly span?: -1 | 1;
}

/** "the last week of April", "the first nine months of 2008". */
export interface EdgeExpression {
  readonly kind: 'edge';
  /** Which of the units, counted from the start, or the last. */
  readonly edge: number | 'last';
  readonly duration: DurationExpression;
  readonly of?: Expression;
}

/** "two weeks before June 12". */
export interface OffsetExpression {
  readonly kind: 'offset';
  readonly duration: DurationExpression;
  readonly direction: -1 | 1;
  readonly anchor: Expression;
}

/** "the 70th anniversary", before it is known of what; none is left once they are placed. */
export interface AnniversaryExpression {
  readonly kind: 'anniversary';
  readonly years: number;
}

export interface SetExpression {
  readonly kind: 'set';
  readonly value: string;
}

/** Past, present or future with no date. */
export interface ReferenceExpression {
  readonly kind: 'reference';
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

/** A fiscal year. */
export interface FiscalExpression {
  readonly kind: 'fiscal';
  readonly year?: number;
  readonly shift?: number;
}

/** A time of the clock, of the day `date` or of the day in hand. */
export interface ClockExpression {
  readonly kind: 'clock';
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** As ISO 8601 writes it: `Z`, `+03:00`. */
  readonly zone?: string;
  readonly date?: Expression;
}

/** A part of the day. */
export interface DayPartExpression {
  readonly kind: 'day-part';
  readonly part: DayPart;
  readonly date?: Expression;
}

/** What an expression of time says, before it is known which day it means. */
export type Expression =
  | CalendarExpression
  | YearPartExpression
  | WeekdayExpression
  | HolidayExpression
  | EraExpression
  | RelativeExpression
  | DurationExpression
  | OffsetExpression
  | EdgeExpression
  | AnniversaryExpression
  | SetExpression
  | ReferenceExpression
  | FiscalExpression
  | ClockExpression
  | DayPartExpression;

/** TIMEX3 `mod`, as far as English marks it before or after the expression. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'BEFORE'
  | 'AFTER';

/** A recognised expression of time in the text. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly expression: Expression;
  readonly rule: string;
  readonly mod?: Mod;
  /** Parts of one range share it: the first part is 'from', the second 'to'. */
  readonly range?: 'from' | 'to';
}
