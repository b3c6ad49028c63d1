import type { Chronology } from '../../src/model/chronology.ts';
import type { Plan, Taken } from './plan.ts';
import type { Problem } from './problem.ts';
import type { EventTaker } from './take-event.ts';
import type { SourceTaker } from './take-source.ts';

/** What a reader of files needs to hand its rows on. */
export interface ImportTools {
  readonly plan: Plan;
  readonly chronology: Chronology;
  readonly takeEvent: EventTaker;
  readonly takeSource: SourceTaker;
  /** Column → field, as `--map` has it. */
  readonly map: ReadonlyMap<string, string>;
  /** Counts a row and plans its record. */
  readonly takeRow: (row: number, take: () => Taken | Problem) => void;
  /** Reports what is wrong with a row, or with the file as a whole. */
  readonly report: (problem: Problem, isRow: boolean) => void;
}
