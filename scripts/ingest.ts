import { createReadStream, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { asCalled, fromCaller } from './command/call-folder.ts';
import { count, progress, runCommand, UsageError } from './command/command.ts';
import type { IngestReport } from './ingesting/ingest-articles.ts';
import type { Extracted } from './ingesting/read-new.ts';

// The readers are loaded after this: compiled once, they are there in half the time ever after.
enableCompileCache();

const usage = `npm run ingest -- [--content DIR] [--records FILE] [FILE|DIR…]

Reads article files (.txt, .md, .html) into the collections of a content folder: new sources, events,
actors, places, publishers, and more evidence for events that are there. Only adds: an article that
is known is skipped, what an editor has written stays.

  FILE|DIR…       article files and folders of them (default: DIR/articles)
  --content DIR   content folder (default: content)
  --records FILE  what "npm run extract" wrote: its claims are taken, its article files read again
                  only for their text

A file that cannot be read is named on stderr, the others go on, and the exit status is 1.
`;

await runCommand(
  {
    name: 'npm run ingest',
    usage,
    options: { content: { type: 'string' }, records: { type: 'string' } },
    positionals: true,
  },
  async ({ content, records }, words) => {
    const contentDir =
      content === undefined ? join(import.meta.dirname, '../content') : fromCaller(content);
    const extracted = records === undefined ? undefined : await readRecords(fromCaller(records));
    const { ingest } = await import('./ingesting/ingest-articles.ts');
    const inputs = [...words.map(fromCaller), ...(extracted?.keys() ?? [])];
    let shown: { verb: string; progress: ReturnType<typeof progress> } | undefined;
    const report = await ingest({
      contentDir,
      ...(inputs.length > 0 || extracted ? { inputs } : {}),
      ...(extracted ? { extracted } : {}),
      step(verb, done, total, what) {
        if (shown?.verb !== verb) {
          shown?.progress.end();
          shown = { verb, progress: progress(verb) };
        }
        shown.progress.step(done, total, what);
      },
    });
    shown?.progress.end();
    return close(report, contentDir);
  },
);

/** Reads an extract's records: the article file's path → what was found in it. */
async function readRecords(file: string): Promise<Map<string, Extracted>> {
  const { claimsOf, ExtractionRecord } = await import('./reading/extraction-record.ts');
  if (statSync(file).isDirectory())
    throw new UsageError(`${file} is a folder; expected a file of records`);
  const records = new Map<string, Extracted>();
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Infinity,
  })) {
    number++;
    if (line.trim() === '') continue;
    const record = ExtractionRecord.safeParse(parseJson(line));
    if (!record.success) {
      const [issue] = record.error.issues;
      const where = issue?.path.join('.') || 'the line';
      throw new UsageError(`${file}:${number} is no extract record: ${where}: ${issue?.message}`);
    }
    const { sha256, times, proposedActors, proposedPlaces } = record.data;
    records.set(fromCaller(record.data.file), {
      sha256,
      claims: claimsOf(record.data),
      times: times as Extracted['times'],
      proposedActors: proposedActors as Extracted['proposedActors'],
      proposedPlaces: proposedPlaces as Extracted['proposedPlaces'],
    });
  }
  return records;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Prints what went wrong and the closing summary; returns the exit status. */
function close(report: IngestReport, contentDir: string): number {
  const { faults, failed, changed, added, updated, evidence } = report;
  for (const { file, line, column, rule, message } of faults) {
    process.stderr.write(`${file}:${line}:${column} ${rule} ${message}\n`);
  }
  if (faults.length > 0) {
    process.stderr.write(`nothing was written: put the content right first (npm run check)\n`);
  }
  for (const { file, reason } of failed) process.stderr.write(`${file}: ${reason}\n`);
  for (const file of changed) {
    process.stderr.write(
      `${file}: has changed since it was read; its events are left as they are, edit them by hand\n`,
    );
  }
  for (const [one, other] of report.couldBeOne) {
    process.stderr.write(
      `events/${one}.mdx: could be the event of events/${other}.mdx; make them one by hand if they are\n`,
    );
  }
  process.stdout.write(
    `${count(report.read, 'article')} read: ${report.new} new, ${report.skipped} known, ` +
      `${changed.length} changed, ${failed.length} failed\n` +
      `${asCalled(contentDir)}: added ${count(added.events, 'event')}, ${count(added.actors, 'actor')}, ` +
      `${count(added.sources, 'source')}, ${count(added.places, 'place')}, ` +
      `${count(added.publishers, 'publisher')}; ${count(evidence, 'piece')} of evidence` +
      `${updated > 0 ? `, also for ${count(updated, 'event')} known before` : ''}\n`,
  );
  return faults.length > 0 || failed.length > 0 ? 1 : 0;
}
