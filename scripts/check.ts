import { join } from 'node:path';
import { checkContent } from '../src/check/check-content.ts';
import { formatReport, type ReportFormat, reportFormats } from '../src/check/report.ts';
import { asCalled, fromCaller } from './command/call-folder.ts';
import { count, progress, runCommand, UsageError } from './command/command.ts';

const usage = `npm run check -- [--content DIR] [--format text|github|json] [--warnings]

Holds a content folder against the rules: schemas, references, ids, dates, quotes, sources.
Each finding is one line: file:line:column rule message.

  --content DIR   the folder to check (default: content)
  --format FORM   text, github (annotations of a pull request) or json (an array)
  --warnings      list what does not fail, too, such as actors that nothing names

Exit status: 0 no finding, 1 findings, 2 wrong use. Warnings do not fail.
`;

await runCommand(
  {
    name: 'npm run check',
    usage,
    options: {
      content: { type: 'string' },
      format: { type: 'string' },
      warnings: { type: 'boolean' },
    },
  },
  ({ content, format = 'text', warnings = false }) => {
    if (!isFormat(format)) {
      throw new UsageError(`--format is "${format}"; expected ${reportFormats.join(', ')}`);
    }
    const own = join(import.meta.dirname, '..', 'content');
    const folder = content === undefined ? own : fromCaller(content);
    const bar = progress('Content');
    const { findings, records } = checkContent(folder, {
      step: (done, file) => bar.step(done, undefined, file),
    });
    bar.end();
    const near = findings.map((finding) => ({ ...finding, file: asCalled(finding.file) }));
    const errors = near.filter(({ severity }) => severity !== 'warning');
    process.stdout.write(formatReport(warnings ? near : errors, format));
    const notes = findings.length - errors.length;
    const hint = notes > 0 && !warnings ? ' (--warnings lists them)' : '';
    const closing = `${count(errors.length, 'finding')} in ${count(records, 'record')}, ${count(notes, 'warning')}${hint}\n`;
    // Machines read stdout in the other formats.
    (format === 'text' ? process.stdout : process.stderr).write(closing);
    return errors.length > 0 ? 1 : 0;
  },
);

function isFormat(text: string): text is ReportFormat {
  return (reportFormats as readonly string[]).includes(text);
}
