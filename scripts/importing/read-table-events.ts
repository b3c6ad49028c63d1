import { type Cells, matchColumns, readCells } from './columns.ts';
import { eventOfRow } from './event-of-row.ts';
import type { ImportTools } from './import-tools.ts';
import { leftOut } from './left-out.ts';
import { openTable } from './read-table.ts';

/** Reads the events of a table, row by row; a column that is no field is a problem of its own. */
export async function readTable(
  file: string,
  { takeEvent, takeRow, report, map }: ImportTools,
  asTimeline: boolean,
): Promise<void> {
  const { header, rows } = await openTable(file);
  const columns = matchColumns(header, map, asTimeline);
  for (const problem of columns.problems) report(problem, false);
  if (!columns.fieldOf.includes('title')) {
    const message = `has no column for the title of an event; expected "title" (or "Headline" in a TimelineJS sheet), or name one with --map "COLUMN=title"`;
    report({ row: 1, rule: 'missing-column', message }, false);
    return;
  }
  const silent = leftOut();
  for await (const row of rows) {
    if ('rule' in row) {
      takeRow(row.row, () => row);
      continue;
    }
    takeRow(row.row, () => {
      const cells: Cells = readCells(columns, row.cells);
      silent.see(cells);
      const draft = eventOfRow(row.row, cells);
      return 'rule' in draft ? draft : takeEvent(draft);
    });
  }
  for (const problem of silent.problems()) report(problem, false);
}
