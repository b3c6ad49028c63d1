import type { Cells, Field } from './columns.ts';
import type { Problem } from './problem.ts';

/** Looks of a timeline, which no record keeps. */
const looks: readonly Field[] = ['background', 'mediaThumbnail'];

/** Counts the cells that no record keeps, so that they are told of once, not in every row. */
export function leftOut(): { see: (cells: Cells) => void; problems: () => Problem[] } {
  const counts = new Map<Field, number>();
  return {
    see(cells) {
      for (const field of looks)
        if (cells.has(field)) counts.set(field, (counts.get(field) ?? 0) + 1);
    },
    problems: () =>
      [...counts].map(([field, cells]) => ({
        ...{ row: 1, rule: 'left-out', severity: 'warning' as const },
        message: `${field} is the look of a timeline, which records do not keep; left out in ${cells} ${cells === 1 ? 'row' : 'rows'}`,
      })),
  };
}
