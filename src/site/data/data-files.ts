import { hash } from 'node:crypto';
import { formatCslJson } from '../citation/cite-records.ts';
import { type Absolute, sourceItem } from '../citation/csl-item.ts';
import { formatBibtex } from '../citation/format-bibtex.ts';
import { formatRis } from '../citation/format-ris.ts';
import { formatMarkwhen } from '../export/format-markwhen.ts';
import { timelineJs } from '../export/timeline-js.ts';
import type { Site } from '../site.ts';
import { dataPackage, type PackagedFile } from './data-package.ts';
import { formatCsv } from './format-csv.ts';
import { columnsOf, jsonSchemaOf } from './table-schema.ts';
import { tables } from './tables.ts';

/** A file beside the pages; `path` from the site's root, without a slash before it. */
export interface DataFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Makes the files of `/data/`: each table as CSV, JSON and JSON Lines with its JSON Schema, the data
 * package that describes them, the bibliography, and the exports. `version` names the state of the
 * content (a commit), where it is known. One after the other, for some are of many megabytes.
 */
export function* dataFiles(site: Site, absolute: Absolute, version?: string): Generator<DataFile> {
  const packaged: PackagedFile[] = [];
  for (const table of tables) {
    const rows = table.rows(site, absolute);
    const lines = rows.map((row) => JSON.stringify(row));
    const forms = {
      csv: () => formatCsv(columnsOf(table), rows),
      json: () => listOf(lines),
      jsonl: () => lines.map((line) => `${line}\n`).join(''),
    };
    for (const [format, write] of Object.entries(forms)) {
      const text = write();
      packaged.push({
        ...{ table, format, path: `${table.name}.${format}`, rows: rows.length },
        bytes: Buffer.byteLength(text),
        sha256: hash('sha256', text),
      });
      yield { path: `data/${table.name}.${format}`, text };
    }
    const schema = `${JSON.stringify(jsonSchemaOf(table), undefined, 1)}\n`;
    yield { path: `data/${table.name}.schema.json`, text: schema };
  }
  const described = dataPackage(site, packaged, absolute, version);
  yield { path: 'data/datapackage.json', text: `${JSON.stringify(described, undefined, 1)}\n` };
  yield* bibliography(site);
  yield { path: 'data/timeline.json', text: `${JSON.stringify(timelineJs(site, absolute))}\n` };
  yield { path: 'data/chronology.mw', text: formatMarkwhen(site, absolute) };
}

function* bibliography(site: Site): Generator<DataFile> {
  const items = site.index.sources.map((entry) => sourceItem(site, entry));
  yield { path: 'data/sources.bib', text: items.map(formatBibtex).join('\n') };
  yield { path: 'data/sources.ris', text: items.map(formatRis).join('') };
  yield { path: 'data/sources.csl.json', text: formatCslJson(items) };
}

/** One row a line, so that two versions can be compared. */
function listOf(lines: readonly string[]): string {
  return `[\n${lines.join(',\n')}\n]\n`;
}
