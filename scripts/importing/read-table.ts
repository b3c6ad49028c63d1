import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { readHead, textPieces } from './decode-file.ts';
import type { Problem } from './problem.ts';

/** A row of a table: one cell a column of the header. */
export interface TableRow {
  /** As spreadsheets count: the header is row 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly header: readonly string[];
  /** Rows that cannot be read come as problems. */
  readonly rows: AsyncIterable<TableRow | Problem>;
}

/** Characters in one row: an entry's file holds 262,144 bytes, so more could not be written. */
const mostInRow = 1_000_000;
const delimiters = [',', '\t', ';', '|'];

/**
 * Opens a table (RFC 4180, or parted by tabs, semicolons or bars), which is read row by row. The
 * first row names the columns. An empty file has an empty header.
 */
export async function openTable(file: string): Promise<Table> {
  const records = readRecords(file, detectDelimiter(readHead(file)));
  const first = await records.next();
  const header =
    first.done || 'rule' in first.value ? [] : first.value.cells.map((name) => name.trim());
  const failed = !first.done && 'rule' in first.value ? first.value : undefined;
  return { header, rows: rowsOf(header, records, failed) };
}

/** Picks the delimiter that is most often in the first line, outside quotation marks. */
export function detectDelimiter(head: string): string {
  const counts = new Map(delimiters.map((one) => [one, 0]));
  let quoted = false;
  for (const character of head) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const [best = ','] = delimiters.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return best;
}

async function* readRecords(
  file: string,
  delimiter: string,
): AsyncGenerator<TableRow | Problem, undefined> {
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: mostInRow,
  });
  // A source that fails ends the parser, too.
  Readable.from(textPieces(file))
    .on('error', (error) => parser.destroy(error))
    .pipe(parser);
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) yield { row: ++row, cells };
  } catch (error) {
    const problem = tableProblem(error, row + 1);
    if (problem === undefined) throw error;
    yield problem;
  }
}

async function* rowsOf(
  header: readonly string[],
  records: AsyncGenerator<TableRow | Problem, undefined>,
  failed: Problem | undefined,
): AsyncGenerator<TableRow | Problem> {
  if (failed) yield failed;
  for await (const record of records) {
    if ('rule' in record) {
      yield record;
      continue;
    }
    const { row, cells } = record;
    if (cells.every((cell) => cell.trim() === '')) continue;
    const beyond = cells.slice(header.length).filter((cell) => cell.trim() !== '').length;
    if (beyond > 0) {
      const message = `has ${cells.length} cells; expected ${header.length} as in the header: put cells that hold the delimiter into quotation marks`;
      yield { row, rule: 'column-count', message };
    } else if (cells.some((cell) => cell.includes('\ufffd'))) {
      const message = 'holds bytes that are not UTF-8; save the table as UTF-8 and import it again';
      yield { row, rule: 'utf8', message };
    } else {
      yield record;
    }
  }
}

/** What stops the reading of a table; the rows before it are read. */
function tableProblem(error: unknown, row: number): Problem | undefined {
  switch ((error as CsvError).code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return {
        ...{ row, rule: 'open-quote' },
        message:
          'opens a quotation mark that never closes, so nothing from here on was read; close it',
      };
    case 'CSV_MAX_RECORD_SIZE':
      return {
        ...{ row, rule: 'size' },
        message: `has more than ${mostInRow} characters, so nothing from here on was read; look for a quotation mark that does not close, or shorten it`,
      };
    default:
      return undefined;
  }
}
