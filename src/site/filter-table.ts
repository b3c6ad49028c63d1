import type { FilterColumns } from './filter-columns.ts';
import { daysOf, type FacetName, type FilterQuery, facetNames, needsAll } from './filter-query.ts';

/** What a question leaves. */
export interface Narrowed {
  /** Positions of the events that answer, in order. */
  readonly rows: readonly number[];
  /** For each value of each facet, how many events would answer if it were chosen, too. */
  readonly counts: Readonly<Record<FacetName, Uint32Array>>;
}

interface Choice {
  readonly name: FacetName;
  readonly at: number;
  readonly wanted: readonly number[];
}

/**
 * Narrows the table by a question, in one pass over it: 10,000 events take a few milliseconds. A
 * value that the table does not have answers nothing. Events without a date answer no range.
 */
export function narrow(table: FilterColumns, query: FilterQuery): Narrowed {
  const choices = facetNames.map((name, at): Choice => {
    const positions = new Map(table.values[name].map(([id], position) => [id, position]));
    const wanted = query.chosen[name].map((id) => positions.get(id) ?? -1);
    return { name, at, wanted };
  });
  const asked = choices.filter(({ wanted }) => wanted.length > 0);
  const counts = Object.fromEntries(
    facetNames.map((name) => [name, new Uint32Array(table.values[name].length)]),
  ) as Record<FacetName, Uint32Array>;
  const from = daysOf(query.from)?.[0] ?? Number.NEGATIVE_INFINITY;
  const to = daysOf(query.to)?.[1] ?? Number.POSITIVE_INFINITY;
  const ranged = query.from !== '' || query.to !== '';
  const rows: number[] = [];
  for (let row = 0; row < table.first.length; row += 1) {
    const first = table.first[row] ?? null;
    const last = table.last[row] ?? null;
    if (ranged && first === null && last === null) continue;
    if ((first ?? Number.NEGATIVE_INFINITY) > to || (last ?? Number.POSITIVE_INFINITY) < from) {
      continue;
    }
    let misses = 0;
    let missed: Choice | undefined;
    for (const choice of asked) {
      if (answers(table.cells[choice.name][row], choice)) continue;
      misses += 1;
      missed = choice;
    }
    if (misses === 0) {
      rows.push(row);
      for (const { name } of choices) tally(counts[name], table.cells[name][row]);
    } else if (misses === 1 && missed !== undefined && !needsAll[missed.name]) {
      // One more choice in the facet that it misses would bring it in.
      tally(counts[missed.name], table.cells[missed.name][row]);
    }
  }
  return { rows, counts };
}

type Cell = number | readonly number[] | undefined;

function answers(cell: Cell, { name, wanted }: Choice): boolean {
  if (cell === undefined) return false;
  const has = (value: number) => (typeof cell === 'number' ? cell === value : cell.includes(value));
  return needsAll[name] ? wanted.every(has) : wanted.some(has);
}

function tally(counts: Uint32Array, cell: Cell): void {
  if (typeof cell === 'number') counts[cell] = (counts[cell] ?? 0) + 1;
  else for (const value of cell ?? []) counts[value] = (counts[value] ?? 0) + 1;
}
