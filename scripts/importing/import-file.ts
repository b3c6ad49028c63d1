import { buildRegister } from '../../src/actors/register.ts';
import { removeLeftovers } from '../../src/content/leftovers.ts';
import { readChronology } from '../../src/content/read-chronology.ts';
import { readLibrary } from '../../src/content/read-library.ts';
import { UsageError } from '../command/command.ts';
import { requireFolder } from '../reading/read-register.ts';
import { detectFormat, type Format } from './detect-format.ts';
import { holdPlan } from './hold-plan.ts';
import type { ImportTools } from './import-tools.ts';
import { openPlan, type Planned } from './plan.ts';
import type { Problem } from './problem.ts';
import { readReferences } from './read-references.ts';
import { readTable } from './read-table-events.ts';
import { readTimeline } from './read-timeline.ts';
import { eventTaker } from './take-event.ts';
import { sourceTaker } from './take-source.ts';
import { writePlan } from './write-plan.ts';

export interface ImportOptions {
  readonly contentDir: string;
  /** What the file holds; told by its name and beginning where it is not given. */
  readonly format?: Format | undefined;
  /** Column → field. */
  readonly map?: ReadonlyMap<string, string>;
  /** The id of the source that rows come from which name none. */
  readonly source?: string | undefined;
  /** Nothing is written. */
  readonly dryRun?: boolean;
  /** Hears how far it is. */
  readonly step?: (verb: string, done: number, total: number | undefined, what: string) => void;
}

export interface ImportReport {
  readonly format: Format;
  /** Rows (slides, items) that the file has. */
  readonly rows: number;
  /** Rows whose record is there already, and says so. */
  readonly skipped: number;
  /** Rows that are lost until they are put right. */
  readonly bad: number;
  /** In the order of rows. */
  readonly problems: readonly Problem[];
  /** What was written, or would be. */
  readonly records: readonly Planned[];
}

/**
 * Imports a file into a content folder: every row becomes a record that would pass `npm run check`,
 * or a problem; only then are they written, whole file by whole file. Only adds: what is there is
 * never written over. Throws UsageError for a file or folder that is not there, or a file that is
 * not what it should be.
 */
export async function importFile(file: string, options: ImportOptions): Promise<ImportReport> {
  const { contentDir, source, dryRun = false, step } = options;
  requireFolder(contentDir);
  const format = options.format ?? detectFormat(file);
  if (!dryRun) removeLeftovers(contentDir);
  const reading = readLibrary(contentDir);
  const { chronology } = readChronology(contentDir);
  const plan = openPlan(contentDir, reading);
  if (source !== undefined && plan.find('sources', source) === undefined) {
    throw new UsageError(
      `--source ${source} is no source of ${contentDir}; add it first (npm run new -- source)`,
    );
  }
  const { library } = reading;
  const takeSource = sourceTaker(plan);
  const takeEvent = eventTaker(plan, {
    register: buildRegister(library.actors.values(), library.places.values()),
    takeSource,
    source: source === undefined ? undefined : plan.find('sources', source)?.id,
    language: chronology.language,
  });

  const problems: Problem[] = [];
  const bad = new Set<number>();
  let rows = 0;
  let skipped = 0;
  const report = (problem: Problem, isRow: boolean) => {
    problems.push(problem);
    if (isRow && problem.severity !== 'warning') bad.add(problem.row);
  };
  const takeRow: ImportTools['takeRow'] = (row, take) => {
    rows++;
    step?.('Reading', rows, undefined, '');
    const taken = take();
    if ('rule' in taken) report(taken, true);
    else if ('problems' in taken) for (const problem of taken.problems) report(problem, true);
    else if (taken.was === 'there') skipped++;
    else if (taken.was === 'twice') {
      skipped++;
      const message = `says the same as an earlier row (${taken.id}); it is taken once`;
      report({ row, rule: 'twice', message, severity: 'warning' }, true);
    }
  };
  const tools = {
    plan,
    takeSource,
    takeEvent,
    takeRow,
    report,
    map: options.map ?? new Map(),
    chronology,
  };
  if (format === 'csv' || (format === 'timelinejs' && !isJson(file))) {
    await readTable(file, tools, format === 'timelinejs');
  } else if (format === 'timelinejs') readTimeline(file, tools);
  else readReferences(file, format, tools);

  const held = holdPlan(plan, chronology);
  for (const problem of held.problems) report(problem, true);
  let { records } = held;
  if (!dryRun) {
    const { inTheWay } = await writePlan(records, (done, total, what) =>
      step?.('Writing', done, total, what),
    );
    for (const { row, collection, id } of inTheWay) {
      report(
        {
          row,
          rule: 'other-data',
          message: `${collection}/${id}.mdx has just been made by somebody else; run the import again`,
        },
        true,
      );
    }
    records = records.filter((record) => !inTheWay.includes(record));
  }
  problems.sort((a, b) => a.row - b.row);
  return { format, rows, skipped, bad: bad.size, problems, records };
}

function isJson(file: string): boolean {
  return detectFormat(file) === 'timelinejs';
}
