import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Package } from 'datapackage';
import Papa from 'papaparse';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { absolute, nastySite, nastyTitles, wholeSites } from '../fixtures/whole-sites.ts';
import { wordEnds } from '../words.ts';
import { type DataFile, dataFiles } from './data-files.ts';
import { tableSizes } from './data-page.ts';
import { formatCsv } from './format-csv.ts';
import { recordFiles } from './record-files.ts';
import { type Column, columnsOf } from './table-schema.ts';
import { tables } from './tables.ts';

vi.setConfig({ testTimeout: 60_000 });

const work = mkdtempSync(join(tmpdir(), 'dateline-data-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

type Row = Record<string, unknown>;

const textOf = (files: readonly DataFile[], path: string): string => {
  const file = files.find((one) => one.path === `data/${path}`);
  if (file === undefined) throw new Error(`no ${path}`);
  return file.text;
};

/** A cell of CSV as the value that it stands for. */
function readCell({ cell, type, required }: Column, text: string): unknown {
  if (text === '') return cell === 'ids' && required ? [] : undefined;
  if (cell === 'ids') return text.split(';');
  if (cell === 'json' || type === 'number' || type === 'integer' || type === 'boolean') {
    return JSON.parse(text);
  }
  return cell === 'text' && /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

describe.each(wholeSites)('the data of %s', (name, makeIt) => {
  const site = makeIt();
  const files = [...dataFiles(site, absolute, 'abc123')];

  it('is JSON that its JSON Schemas accept, as many rows as there are records', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    for (const table of tables) {
      const validate = ajv.compile(JSON.parse(textOf(files, `${table.name}.schema.json`)));
      const rows = JSON.parse(textOf(files, `${table.name}.json`)) as Row[];
      expect(rows).toHaveLength(tableSizes(site)[table.name] ?? -1);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      for (const row of rows) {
        expect(validate(row) ? [] : validate.errors, JSON.stringify(row)).toEqual([]);
      }
      // The schemas refuse what is no row.
      expect(validate({})).toBe(false);
      expect(validate({ ...rows[0], unheardOf: true })).toBe(false);
    }
  });

  it('says in JSON Lines the same as in JSON', () => {
    for (const table of tables) {
      const lines = textOf(files, `${table.name}.jsonl`).trimEnd().split('\n');
      const rows = JSON.parse(textOf(files, `${table.name}.json`)) as Row[];
      expect(rows.length === 0 ? [] : lines.map((line) => JSON.parse(line))).toEqual(rows);
    }
  });

  it('says in CSV the same as in JSON, as another parser reads it', () => {
    for (const table of tables) {
      const text = textOf(files, `${table.name}.csv`);
      const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      const columns = columnsOf(table);
      expect(meta.fields).toEqual(columns.map((column) => column.name));
      const read = data.map((cells) =>
        Object.fromEntries(
          columns
            .map((column) => [column.name, readCell(column, cells[column.name] ?? '')] as const)
            .filter(([, value]) => value !== undefined),
        ),
      );
      expect(read).toEqual(JSON.parse(textOf(files, `${table.name}.json`)));
    }
  });

  it('is a data package, valid, whose rows can be read by its schemas', async () => {
    const folder = join(work, name.replaceAll(/\W/g, '-'));
    mkdirSync(join(folder, 'data'), { recursive: true });
    for (const { path, text } of files) writeFileSync(join(folder, path), text);
    const descriptor = JSON.parse(textOf(files, 'datapackage.json'));
    expect(descriptor.version).toBe('abc123');
    expect(descriptor.licenses[0].name).toBe(site.chronology.licence);
    const read = await Package.load(descriptor, { basePath: join(folder, 'data'), strict: false });
    expect(read.errors).toEqual([]);
    expect(read.valid).toBe(true);
    for (const resource of read.resources) {
      expect(resource.errors).toEqual([]);
      if (!resource.tabular) continue;
      const rows = await resource.read({ keyed: true });
      expect(rows, resource.name).toHaveLength(tableSizes(site)[resource.name] ?? -1);
    }
    expect(read.resources.filter(({ tabular }) => tabular).map((one) => one.name)).toEqual(
      tables.map((table) => table.name),
    );
  });

  it('quotes no more than the pages do', () => {
    const { words } = site.chronology.quotes;
    const claims = JSON.parse(textOf(files, 'claims.json')) as {
      form: string;
      passage?: string;
    }[];
    for (const { form, passage = '' } of claims) {
      if (form === 'withheld') expect(passage).toBe('');
      if (form === 'quote')
        expect(wordEnds(passage.replace(/ …$/, '')).length).toBeLessThanOrEqual(words);
    }
    // And nowhere else: no file holds a passage that is withheld or the rest of one that is cut.
    const whole = files.map(({ text }) => text).join('\n');
    for (const { id, data } of site.index.events) {
      for (const [at, { quote }] of data.evidence.entries()) {
        const passage = site.passages.get(id)?.[at];
        const hidden = passage?.form === 'withheld' || (passage?.form === 'quote' && passage.cut);
        if (hidden && quote.exact !== data.title) expect(whole).not.toContain(quote.exact);
      }
    }
  });

  it('has a file for every record, which its own row is part of', () => {
    const beside = new Map([...recordFiles(site, absolute)].map(({ path, text }) => [path, text]));
    const { claims: _, ...of } = tableSizes(site);
    expect(beside.size).toBe(Object.values(of).reduce((sum, one) => sum + one, 0));
    for (const table of tables.filter((one) => one.name !== 'claims')) {
      for (const row of JSON.parse(textOf(files, `${table.name}.json`)) as Row[]) {
        const text = beside.get(`${table.name}/${row['id']}.json`) ?? '{}';
        expect(JSON.parse(text)).toMatchObject(row);
      }
    }
  });

  it('is the same bytes whenever it is made', () => {
    expect([...dataFiles(makeIt(), absolute, 'abc123')]).toEqual(files);
  });
});

describe('formatCsv(columns, rows)', () => {
  const column = (name: string, cell: Column['cell']): Column => ({
    ...{ name, cell, description: '', required: false, type: 'string' },
  });
  const columns = [column('id', 'value'), column('title', 'text'), column('list', 'ids')];

  it('marks free text that a spreadsheet would compute, and nothing else', () => {
    const text = formatCsv(columns, [
      { id: '-0044', title: '=1+1' },
      { id: 'b', title: 'a = b' },
      { id: 'c', title: "'quoted'", list: ['x', 'y'] },
    ]);
    expect(text).toBe(`id,title,list\r\n-0044,'=1+1,\r\nb,a = b,\r\nc,'quoted',x;y\r\n`);
  });

  it('leaves no cell of nasty titles that begins as a formula', () => {
    const table = tables.find(({ name }) => name === 'events');
    if (table === undefined) throw new Error('no events');
    const rows = table.rows(nastySite(), absolute);
    const { data } = Papa.parse<string[]>(formatCsv(columnsOf(table), rows).trimEnd());
    expect(data).toHaveLength(nastyTitles.length + 1);
    for (const cells of data) for (const cell of cells) expect(cell).not.toMatch(/^[=+@\t\r-]/);
  });
});
