import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { asCalled, fromCaller } from './command/call-folder.ts';
import { count, progress, runCommand, UsageError } from './command/command.ts';
import type { Format } from './importing/detect-format.ts';
import type { ImportReport } from './importing/import-file.ts';

enableCompileCache();
// Files are flushed to the disk one by one, which is mostly waiting: more at a time take half as long.
process.env['UV_THREADPOOL_SIZE'] ??= '16';

const usage = `npm run import -- FILE [--content DIR] [--as FORMAT] [--map MAP] [--source ID] [--dry-run]

Brings what others have collected into a content folder: events of a table or of TimelineJS, sources
of a bibliography. Everything is held against the rules of "npm run check" before it is written, and
marked "review: machine". Only adds: a record that is there is never written over.

  FILE           a table (CSV, TSV), a TimelineJS spreadsheet (CSV) or JSON, BibTeX, RIS, CSL-JSON
                 (Zotero exports all three)
  --content DIR  content folder (default: content)
  --as FORMAT    timelinejs, csv, bibtex, ris or csl, where the file's name and beginning do not tell
  --map MAP      columns that are named otherwise: "Headline=title,Link=url,Notes=-" ("-" leaves a
                 column out), or a file with one such pair a line, or a JSON object
  --source ID    the source of rows that name none: the table itself, recorded as a source
  --dry-run      show what would be written, and write nothing

Columns of a table: title; date (EDTF), or year, month, day, end year, end month, end day; status
(occurred unless given); kind (other unless given); actors and places (ids or names, with semicolons
between; "Ada Brenn: visitor" gives a role, "Ada Brenn (person)" adds an actor); text; id; partOf,
follows, outcomeOf. Where it is known from: source (ids), or url, citation, publisher, published,
byline, archived, language, which make a source; quote (word for word), attributedTo, stance, disputed.

Each problem is one line: FILE:row rule message. In tables the header is row 1; in BibTeX and RIS it
is the line, in JSON the number of the slide or item. Bad rows are left, the others written.
Exit status: 0 all is well, 1 something is wrong with rows or columns, 2 wrong use.
`;

await runCommand(
  {
    name: 'npm run import',
    usage,
    options: {
      content: { type: 'string' },
      as: { type: 'string' },
      map: { type: 'string' },
      source: { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
    positionals: true,
  },
  async ({ content, as, map, source, 'dry-run': dryRun = false }, [file, ...others]) => {
    if (file === undefined) throw new UsageError('names no file');
    if (others.length > 0) throw new UsageError('takes one file at a time');
    const [{ importFile }, { formats }, { readMap }] = await Promise.all([
      import('./importing/import-file.ts'),
      import('./importing/detect-format.ts'),
      import('./importing/read-map.ts'),
    ]);
    if (as !== undefined && !(formats as readonly string[]).includes(as)) {
      throw new UsageError(`--as is "${as}"; expected ${formats.join(', ')}`);
    }
    const contentDir =
      content === undefined ? join(import.meta.dirname, '../content') : fromCaller(content);
    let shown: { verb: string; bar: ReturnType<typeof progress> } | undefined;
    const report = await importFile(fromCaller(file), {
      ...{ contentDir, source, dryRun, format: as as Format | undefined, map: readMap(map) },
      step(verb, done, total, what) {
        if (shown?.verb !== verb) {
          shown?.bar.end();
          shown = { verb, bar: progress(verb) };
        }
        shown.bar.step(done, total, what);
      },
    });
    shown?.bar.end();
    return close(report, file, contentDir, dryRun);
  },
);

/** Prints what is wrong, what was or would be written, and the sums; returns the exit status. */
async function close(
  { rows, skipped, bad, problems, records }: ImportReport,
  file: string,
  contentDir: string,
  dryRun: boolean,
): Promise<number> {
  const { formatProblem } = await import('./importing/problem.ts');
  for (const problem of problems) process.stderr.write(`${formatProblem(file, problem)}\n`);
  if (dryRun) for (const record of records) process.stdout.write(`${asCalled(record.file)}\n`);
  const made = (['event', 'source', 'publisher', 'actor', 'place'] as const)
    .map(
      (word) =>
        [word, records.filter(({ collection }) => collection === `${word}s`).length] as const,
    )
    .filter(([, number]) => number > 0)
    .map(([word, number]) => count(number, word));
  process.stdout.write(
    `${count(rows, 'row')} read: ${count(bad, 'bad row')}, ${skipped} there already\n` +
      `${asCalled(contentDir)}: ${dryRun ? 'would add' : 'added'} ${made.join(', ') || 'nothing'}\n`,
  );
  return problems.some(({ severity }) => severity !== 'warning') ? 1 : 0;
}
