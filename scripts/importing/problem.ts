import { oneLine } from '../../src/content/finding.ts';

/** What is wrong in one row of an import, what was expected, and the repair. */
export interface Problem {
  /** Row of a table (the header is row 1), line of a BibTeX or RIS file, number of a slide or item in JSON. */
  readonly row: number;
  readonly rule: string;
  readonly message: string;
  /** `error` unless it says otherwise: a warning loses no row. */
  readonly severity?: 'warning';
}

/** Formats a problem as one line: `FILE:row rule message`. */
export function formatProblem(file: string, { row, rule, message, severity }: Problem): string {
  const grade = severity === 'warning' ? ' (warning)' : '';
  return `${file}:${row} ${rule}${grade} ${oneLine(message)}`;
}

/** Shows a value of a foreign file in a message: quoted, short, on one line. */
export function show(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
}
