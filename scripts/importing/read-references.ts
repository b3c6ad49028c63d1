import { UsageError } from '../command/command.ts';
import { readText } from './decode-file.ts';
import type { Format } from './detect-format.ts';
import type { ImportTools } from './import-tools.ts';
import { parseBibtexEntry, parseRisRecord, type Reference } from './parse-reference.ts';
import type { Taken } from './plan.ts';
import type { Problem } from './problem.ts';
import { sourceOfItem } from './source-of-item.ts';
import { splitBibtex, splitRis } from './split-references.ts';

/** Reads a bibliography (BibTeX, RIS, CSL-JSON, as Zotero exports them) as sources. */
export function readReferences(file: string, format: Format, tools: ImportTools): void {
  const { takeRow, takeSource, report, chronology } = tools;
  const leftOut = new Map<string, number>();
  const take = (row: number, read: () => Reference): Taken | Problem => {
    let reference: Reference;
    try {
      reference = read();
    } catch (error) {
      // What the libraries throw at an entry is the entry's fault.
      if (!(error instanceof Error)) throw error;
      return {
        row,
        rule: 'syntax',
        message: `${error.message}; mend the entry, or export it again`,
      };
    }
    const reading = sourceOfItem(row, reference, chronology.language);
    if ('rule' in reading) return reading;
    for (const field of reading.leftOut) leftOut.set(field, (leftOut.get(field) ?? 0) + 1);
    return takeSource(reading.draft);
  };
  if (format === 'csl') {
    for (const [at, item] of readItems(file).entries()) {
      takeRow(at + 1, () => take(at + 1, () => itemOf(item)));
    }
  } else {
    const [split, parse] =
      format === 'ris' ? [splitRis, parseRisRecord] : [splitBibtex, parseBibtexEntry];
    const entries = split(readText(file));
    if (entries.length === 0) throw new UsageError(`${file} has no entry of ${format}`);
    for (const { line, text } of entries) takeRow(line, () => take(line, () => parse(text)));
  }
  if (leftOut.size > 0) {
    const counts = [...leftOut].map(([field, entries]) => `${field} (${entries})`).join(', ');
    const message = `has fields that a source does not keep, left out with the number of entries: ${counts}`;
    report({ row: 1, rule: 'left-out', message, severity: 'warning' }, false);
  }
}

function readItems(file: string): readonly unknown[] {
  let data: unknown;
  try {
    data = JSON.parse(readText(file));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UsageError(`${file} is no JSON (${error.message}); expected CSL-JSON`, {
      cause: error,
    });
  }
  const items = Array.isArray(data) ? data : (data as { items?: unknown } | null)?.items;
  if (Array.isArray(items)) return items;
  throw new UsageError(`${file} is no CSL-JSON; expected a list of items`);
}

function itemOf(item: unknown): Reference {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    throw new Error('is no item; expected an object with a title');
  }
  return { item: item as Reference['item'] };
}
