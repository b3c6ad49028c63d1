import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../src/check/check-content.ts';
import { formatReport } from '../src/check/report.ts';
import type { Finding } from '../src/content/finding.ts';
import type { CollectionName } from '../src/model/collection.ts';
import { buildSite } from './building/build-site.ts';
import { checkOutputFolder } from './building/output-folder.ts';
import { parseBasePath } from './command/base-path.ts';
import { asCalled, fromCaller } from './command/call-folder.ts';
import { count, progress, runCommand, UsageError } from './command/command.ts';
import { type IngestReport, ingest } from './ingesting/ingest-articles.ts';

const usage = `npm run build -- [--content DIR] [--out DIR] [--base /path/] [--site ADDRESS]

Reads new article files, checks the content, builds all pages and the search index.

  --content DIR    the chronology's folder                 (default: content)
  --out DIR        where the site goes; it is made anew    (default: dist)
  --base /path/    where the site lies on its host         (default: /)
  --site ADDRESS   the host, such as https://example.org   (default: site of chronology.yaml)

Exit status: 0 built, 1 the content has faults or an article file could not be read, 2 wrong use.
`;

await runCommand(
  {
    name: 'npm run build',
    usage,
    options: {
      content: { type: 'string' },
      out: { type: 'string' },
      base: { type: 'string', default: '/' },
      site: { type: 'string' },
    },
  },
  async (options) => {
    const root = join(import.meta.dirname, '..');
    const contentDir = options.content ? fromCaller(options.content) : join(root, 'content');
    const outDir = options.out ? fromCaller(options.out) : join(root, 'dist');
    const base = parseBasePath(options.base);
    const site = options.site === undefined ? undefined : parseSite(options.site);
    requireFolder(contentDir);
    checkOutputFolder(outDir, contentDir);

    const read = await readArticles(contentDir);
    const faults: Finding[] = [];
    const built = await during('Building', () =>
      buildSite({ contentDir, outDir, base, site }, () => {
        const report = checkContent(contentDir, { warnings: false });
        faults.push(...report.findings);
        return faults.length === 0 ? report : undefined;
      }),
    );
    if (built === undefined) {
      const shown = faults.map((fault) => ({ ...fault, file: asCalled(fault.file) }));
      process.stderr.write(formatReport(shown, 'text'));
      process.stderr.write(`${count(faults.length, 'finding')}: the site is not built\n`);
      return 1;
    }
    const { findings, pages } = built;
    if (findings.length > 0) {
      for (const { file, line, rule, message } of findings)
        process.stderr.write(`${asCalled(join(outDir, file))}:${line} ${rule} ${message}\n`);
      process.stderr.write(
        `${count(findings.length, 'finding')}: what was built is not safe to publish\n`,
      );
      return 1;
    }
    summarise(read, { contentDir, outDir, base, pages });
    return read.failed.length > 0 ? 1 : 0;
  },
);

async function readArticles(contentDir: string): Promise<IngestReport> {
  const bar = progress('Articles');
  const report = await ingest({
    contentDir,
    step: (_, done, total, file) => bar.step(done, total, file),
  });
  bar.end();
  for (const { file, reason } of report.failed)
    process.stderr.write(`${asCalled(file)}: ${reason}\n`);
  for (const file of report.changed) {
    process.stderr.write(
      `${asCalled(file)}: has changed since it was read; its events stay as they are\n`,
    );
  }
  return report;
}

interface Built {
  readonly contentDir: string;
  readonly outDir: string;
  readonly base: string;
  readonly pages: number;
}

function summarise(read: IngestReport, { contentDir, outDir, base, pages }: Built): void {
  // Checked by now, so every file is a record.
  const records = (of: CollectionName) => {
    const folder = join(contentDir, of);
    return existsSync(folder)
      ? readdirSync(folder).filter((name) => name.endsWith('.mdx')).length
      : 0;
  };
  const changed = read.changed.length > 0 ? `, ${read.changed.length} changed` : '';
  const asked = [
    contentDir === join(import.meta.dirname, '../content')
      ? ''
      : ` --content ${asCalled(contentDir)}`,
    outDir === join(import.meta.dirname, '../dist') ? '' : ` --out ${asCalled(outDir)}`,
    base === '/' ? '' : ` --base ${base}`,
  ].join('');
  process.stdout.write(
    `Articles  ${read.read} read: ${read.new} new, ${read.skipped} known${changed}, ${read.failed.length} failed\n` +
      `Content   ${count(records('events'), 'event')}, ${count(records('actors'), 'actor')}, ` +
      `${count(records('sources'), 'source')}, ${count(records('places'), 'place')}, ` +
      `${count(records('publishers'), 'publisher')}\n` +
      `Site      ${count(pages, 'page')} in ${asCalled(outDir)}\n` +
      `Look      npm run preview${asked === '' ? '' : ` --${asked.replace(/ --content \S+/, '')}`}\n`,
  );
}

async function during<Result>(label: string, work: () => Promise<Result>): Promise<Result> {
  const bar = progress(label);
  const begun = performance.now();
  const timer = setInterval(
    () => bar.step(Math.round((performance.now() - begun) / 1000), undefined, 's'),
    1000,
  );
  try {
    return await work();
  } finally {
    clearInterval(timer);
    bar.end();
  }
}

function requireFolder(path: string): void {
  if (!existsSync(path)) throw new UsageError(`--content ${asCalled(path)} is not there`);
  if (!statSync(path).isDirectory())
    throw new UsageError(`--content ${asCalled(path)} is no folder`);
}

function parseSite(text: string): string {
  if (/^https?:\/\/[^/]+\/?$/.test(text) && URL.canParse(text)) return text;
  throw new UsageError(`--site is "${text}"; expected an address such as https://example.org`);
}
