import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageFinding, type ScanOptions, scanPage } from './scan-page.ts';

/** A finding, and the file that it is in, from the output folder. */
export interface SiteFinding extends PageFinding {
  readonly file: string;
}

export interface SiteScan extends ScanOptions {
  /** Whether a file was scanned before and is the same. */
  readonly isKnown?: (file: string) => boolean;
}

/** Scans the pages and stylesheets among the files of a built site; one in memory at a time. */
export function scanSite(
  outDir: string,
  files: readonly string[],
  { isKnown, ...options }: SiteScan,
): SiteFinding[] {
  const findings: SiteFinding[] = [];
  for (const file of files.filter((name) => /\.(?:html|htm|xhtml|svg|css)$/.test(name))) {
    if (isKnown?.(file)) continue;
    // All that counts is ASCII, and stays what it is among the bytes of other letters.
    const text = readFileSync(join(outDir, file), 'latin1');
    const scan = file.endsWith('.css') ? scanStyles : scanPage;
    for (const finding of scan(text, options))
      findings.push({ file, ...finding, message: decode(finding.message) });
  }
  return findings;
}

/** Reads as UTF-8 what was read byte by byte. */
function decode(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString();
}

/** Finds what a stylesheet would load from another host. */
function scanStyles(css: string): PageFinding[] {
  const match =
    /@import\b|url\(\s*["']?\s*(?:[a-z][a-z0-9+.-]*:(?!image\/)|\/\/)|expression\(/i.exec(css);
  if (match === null) return [];
  const line = css.slice(0, match.index).split('\n').length;
  const shown = css.slice(match.index, match.index + 60);
  return [{ line, rule: 'foreign-host', message: `loads something else: ${shown}` }];
}
