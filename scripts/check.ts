import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../src/check/check-content.ts';
import { type Earlier, folderState, readEarlier } from '../src/check/earlier.ts';
import { formatReport, type ReportFormat, reportFormats } from '../src/check/report.ts';
import { baseCommit, GitError, gitState } from './checking/git-state.ts';
import { repairContent } from './checking/repair.ts';
import { asCalled, fromCaller } from './command/call-folder.ts';
import { count, progress, runCommand, UsageError } from './command/command.ts';

const usage = `npm run check -- [--content DIR] [--fix] [--against COMMIT|DIR] [--format text|github|json] [--warnings]

Holds a content folder against the rules: schemas, references, ids, dates, quotes, sources.
Each finding is one line: file:line:column rule message.

  --content DIR       the folder to check (default: content)
  --fix               make the repairs that can only be made in one way
  --against STATE     the commit, or another content folder, whose ids and corrections must not be
                      lost (default: where git's branch left main; nothing outside of git)
  --format FORM       text, github (annotations of a pull request) or json (an array)
  --warnings          list what does not fail, too, such as actors that nothing names

Exit status: 0 no finding, 1 findings, 2 wrong use. Warnings do not fail.
`;

await runCommand(
  {
    name: 'npm run check',
    usage,
    options: {
      content: { type: 'string' },
      fix: { type: 'boolean' },
      against: { type: 'string' },
      format: { type: 'string' },
      warnings: { type: 'boolean' },
    },
  },
  ({ content, fix = false, against, format = 'text', warnings = false }) => {
    if (!isFormat(format)) {
      throw new UsageError(`--format is "${format}"; expected ${reportFormats.join(', ')}`);
    }
    const own = join(import.meta.dirname, '..', 'content');
    const folder = content === undefined ? own : fromCaller(content);
    const earlier = existsSync(folder) ? earlierState(folder, against) : undefined;
    const bar = progress('Content');
    const step = (done: number, file: string) => bar.step(done, undefined, file);
    const options = { step, ...(earlier && { earlier }) };
    const report = fix
      ? repairContent(folder, options)
      : { ...checkContent(folder, options), repairs: new Map<string, number>() };
    bar.end();
    const { findings, records, repairs } = report;
    const near = findings.map((finding) => ({ ...finding, file: asCalled(finding.file) }));
    const errors = near.filter(({ severity }) => severity !== 'warning');
    process.stdout.write(formatReport(warnings ? near : errors, format));
    // Machines read stdout in the other formats.
    const closing = format === 'text' ? process.stdout : process.stderr;
    for (const [file, made] of repairs)
      closing.write(`${asCalled(file)}: ${count(made, 'repair')} made\n`);
    const notes = findings.length - errors.length;
    const hint = notes > 0 && !warnings ? ' (--warnings lists them)' : '';
    const open = errors.filter((finding) => finding.fix !== undefined).length;
    const help = open > 0 ? `; --fix repairs ${open}` : '';
    closing.write(
      `${count(errors.length, 'finding')} in ${count(records, 'record')}${help}, ${count(notes, 'warning')}${hint}\n`,
    );
    return errors.length > 0 ? 1 : 0;
  },
);

function earlierState(folder: string, against: string | undefined): Earlier | undefined {
  const commit = against ?? baseCommit(folder);
  if (commit === undefined) return undefined;
  if (against !== undefined) {
    const other = fromCaller(against);
    if (existsSync(other) && statSync(other).isDirectory())
      return readEarlier(folder, folderState(other));
  }
  try {
    return readEarlier(folder, gitState(folder, commit));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new UsageError(
      `--against is "${commit}"; expected a folder, or a commit (${error.message})`,
    );
  }
}

function isFormat(text: string): text is ReportFormat {
  return (reportFormats as readonly string[]).includes(text);
}
