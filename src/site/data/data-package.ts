import type { Absolute } from '../citation/csl-item.ts';
import type { Site } from '../site.ts';
import type { DataTable } from './data-table.ts';
import { tableSchemaOf } from './table-schema.ts';

/** A file of a table, as the package describes it. */
export interface PackagedFile {
  readonly table: DataTable;
  readonly format: string;
  /** From the package's folder. */
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
};

/** Describes the tables as a Data Package (Frictionless, version 2; programs for version 1 read it). */
export function dataPackage(
  { chronology }: Site,
  files: readonly PackagedFile[],
  absolute: Absolute,
  version?: string,
): object {
  const { title, description, licence } = chronology;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'chronology',
    title,
    description,
    ...(version !== undefined && { version }),
    homepage: absolute('/'),
    licenses: [licenceOf(licence)],
    resources: files.map(({ table, format, path, rows, bytes, sha256 }) => ({
      name: format === 'csv' ? table.name : `${table.name}-${format}`,
      title: table.title,
      description: table.about,
      path,
      format,
      mediatype: mediaTypes[format],
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      rowCount: rows,
      // The tables are read from the CSV files; the others say the same.
      ...(format === 'csv' && {
        type: 'table',
        profile: 'tabular-data-resource',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', header: true },
        schema: tableSchemaOf(table),
      }),
      ...(format === 'json' && { jsonSchema: `${table.name}.schema.json` }),
    })),
  };
}

/** Names a licence by its SPDX identifier and the page that holds its text. */
export function licenceOf(licence: string): { name: string; path: string } {
  return { name: licence, path: `https://spdx.org/licenses/${encodeURIComponent(licence)}.html` };
}
