import { hash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFiles } from '../../src/site/data/data-files.ts';
import { recordFiles } from '../../src/site/data/record-files.ts';
import { calendarFile } from '../../src/site/feed/calendar-file.ts';
import { feedFiles } from '../../src/site/feed/feed-files.ts';
import { headersFile } from '../../src/site/headers-file.ts';
import type { Site } from '../../src/site/site.ts';
import type { KeptFiles } from './kept-files.ts';

export interface DataBuild {
  readonly outDir: string;
  /** With a slash at both ends. */
  readonly base: string;
  readonly site?: string | undefined;
}

/**
 * Writes the data of a site beside its pages: `/data/`, and for each record what can be taken away of
 * it. Not by Astro, which takes ten times as long for tens of thousands of small files.
 */
export function writeData(made: Site, files: KeptFiles, { outDir, base, site }: DataBuild): void {
  const absolute = (path: string) => {
    const address = base.replace(/\/$/, '') + path;
    return site === undefined ? address : new URL(address, site).href;
  };
  const write = ({ path, text }: { readonly path: string; readonly text: string }) =>
    files.write(path, text, hash('sha256', text, 'base64url'));
  for (const file of dataFiles(made, absolute, made.history?.commit)) write(file);
  for (const file of recordFiles(made, absolute)) write(file);
  for (const file of feedFiles(made, absolute)) write(file);
  write(calendarFile(made, absolute));
  // The editor adds to it.
  const headers = headersFile(base);
  writeFileSync(join(outDir, headers.path), headers.text);
}
