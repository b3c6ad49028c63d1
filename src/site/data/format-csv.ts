import { stringify } from 'csv-stringify/sync';
import type { DataRow } from './data-table.ts';
import type { Column } from './table-schema.ts';

/**
 * Writes rows as CSV (RFC 4180, UTF-8 without a mark, one header line). Absent values are empty
 * cells, lists of ids are parted by semicolons, other lists and objects are JSON.
 *
 * A spreadsheet computes a cell that begins with `= + - @`, a tab or a carriage return, whoever wrote
 * it (OWASP, "CSV Injection"). Such free text gets an apostrophe before it. Ids, dates, addresses and
 * numbers stay as they are: they have forms of their own, which no formula fits, and which a mark
 * would break; and in the JSON files nothing is marked.
 */
export function formatCsv(columns: readonly Column[], rows: readonly DataRow[]): string {
  const lines = rows.map((row) => columns.map((column) => formatCell(column, row[column.name])));
  return stringify([columns.map(({ name }) => name), ...lines], { record_delimiter: 'windows' });
}

function formatCell({ cell }: Column, value: unknown): string {
  if (value === undefined) return '';
  if (cell === 'ids') return (value as readonly string[]).join(';');
  if (cell === 'json') return JSON.stringify(value);
  const text = String(value);
  return cell === 'text' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
