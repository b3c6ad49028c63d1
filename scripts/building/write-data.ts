import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readHistory } from '../../src/content/read-history.ts';
import type { Chronology } from '../../src/model/chronology.ts';
import type { Library } from '../../src/model/collection.ts';
import { dataFiles } from '../../src/site/data/data-files.ts';
import { recordFiles } from '../../src/site/data/record-files.ts';
import { calendarFile } from '../../src/site/feed/calendar-file.ts';
import { feedFiles } from '../../src/site/feed/feed-files.ts';
import { headersFile } from '../../src/site/headers-file.ts';
import { publishedLibrary } from '../../src/site/published-library.ts';
import { makeSite } from '../../src/site/site.ts';

export interface DataBuild {
  readonly contentDir: string;
  readonly library: Library;
  readonly chronology: Chronology;
  readonly outDir: string;
  /** With a slash at both ends. */
  readonly base: string;
  readonly site?: string | undefined;
}

/**
 * Writes the data of a site beside its pages: `/data/`, and for each record what can be taken away of
 * it. Not by Astro, which takes ten times as long for tens of thousands of small files.
 */
export function writeData({
  contentDir,
  library,
  chronology,
  outDir,
  base,
  site,
}: DataBuild): void {
  const history = readHistory(contentDir);
  const known = history && { history };
  const made = makeSite(publishedLibrary(library, chronology), chronology, known);
  const absolute = (path: string) => {
    const address = base.replace(/\/$/, '') + path;
    return site === undefined ? address : new URL(address, site).href;
  };
  const folders = new Set<string>();
  const write = ({ path, text }: { readonly path: string; readonly text: string }) => {
    const file = join(outDir, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, text);
  };
  for (const file of dataFiles(made, absolute, history?.commit)) write(file);
  for (const file of recordFiles(made, absolute)) write(file);
  for (const file of feedFiles(made, absolute)) write(file);
  write(calendarFile(made, absolute));
  write(headersFile(base));
}
