/** What the picture of the period is drawn from, as the page fetches it: columns, to be small. */
export interface TimelineData {
  /** Actors with a part in an event, and the sides that they act for. */
  readonly actors: readonly TimelineActor[];
  readonly kinds: readonly string[];
  readonly statuses: readonly { readonly id: string; readonly label: string }[];
  readonly dates: readonly TimelineDate[];
  /** In the order of the chronology. All columns are equally long. */
  readonly events: {
    readonly id: readonly string[];
    readonly title: readonly string[];
    /** Positions in `dates`, `statuses`, `kinds`, `actors`. */
    readonly date: readonly number[];
    readonly status: readonly number[];
    readonly kind: readonly number[];
    readonly actors: readonly (readonly number[])[];
    /** How many sources tell of it. */
    readonly sources: readonly number[];
  };
  /** An event and the one that it follows, by position. */
  readonly follows: readonly (readonly [event: number, after: number])[];
  /** An event and the day on which a source first announced it, before its own first day. */
  readonly announced: readonly (readonly [event: number, day: number])[];
}

export interface TimelineActor {
  readonly id: string;
  readonly name: string;
  /** Position of its side; its own where it is one. */
  readonly side: number;
  /** Whether it has a page. */
  readonly page: boolean;
}

/** How a span ends: on a known day, somewhere about there, or not at all. */
export const ends = { hard: 0, soft: 1, open: 2 } as const;
export type End = (typeof ends)[keyof typeof ends];

/** Days since 1970-01-01, both inclusive; at an open end the day is that of the other one. */
export type TimelineDate = readonly [
  first: number,
  last: number,
  start: End,
  end: End,
  /** As a reader would write it; empty for a plain day, which says itself. */
  words: string,
];

/** The first and the last day of all. */
export function periodOf({ dates }: TimelineData): readonly [first: number, last: number] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const [from, to] of dates) {
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  return first <= last ? [first, last] : [0, 0];
}
