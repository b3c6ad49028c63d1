import { afterEach, describe, expect, it } from 'vitest';
import { nastyTitles } from '../../src/site/fixtures/whole-sites.ts';
import { type ImportFolder, importFolder, linesOf } from './import-folder.ts';

let folder: ImportFolder;
afterEach(() => {
  expect(folder.faults()).toEqual([]);
  folder.remove();
});

const source = 'island-yearbook';
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const table = (...rows: readonly (readonly string[])[]) =>
  [['title', 'date', 'text'], ...rows].map((row) => row.map(quoted).join(',')).join('\n');

describe('importFile(nasty table)', () => {
  it('takes whatever stands in a title or a text as text, and writes only what passes check', async () => {
    folder = importFolder();
    const rows = nastyTitles.map((title, i) => [
      title,
      `2031-04-${String(i + 1).padStart(2, '0')}`,
      title,
    ]);
    const report = await folder.import('t.csv', { source }, table(...rows));
    expect(report.records.length + report.bad).toBe(nastyTitles.length);
    // Their HTML is taken out, their line breaks are spaces.
    expect(linesOf(report)).toEqual([]);
    for (const { text } of report.records)
      expect(text).not.toMatch(/<script|alert\(1\)<\/|&amp;amp/);
  });

  it('drops what cannot be seen, and bad bytes are a bad row', async () => {
    folder = importFolder();
    const report = await folder.import(
      't.csv',
      { source },
      Buffer.concat([
        Buffer.from(table(['Ferry\u0000 sails\u202e back\u200b', '2031-04-02', 'a\u0007b'])),
        Buffer.from('\nBad '),
        Buffer.from([0xff, 0xfe]),
        Buffer.from(' bytes,2031-04-03,\n'),
      ]),
    );
    expect(folder.read('events/2031-04-02-ferry-sails-back.mdx')).toContain(
      'title: Ferry sails back\n',
    );
    expect(linesOf(report)).toEqual([expect.stringMatching(/^FILE:3 utf8 /)]);
  });

  it('names cells that a spreadsheet failed to compute', async () => {
    folder = importFolder();
    const report = await folder.import(
      't.csv',
      { source },
      table(['#REF!', '2031-04-02', ''], ['A', '#N/A', '']),
    );
    expect(linesOf(report)).toEqual([
      expect.stringMatching(/^FILE:2 sheet-error title is #REF!/),
      expect.stringMatching(/^FILE:3 sheet-error date is #N\/A/),
    ]);
  });

  it('takes the guard of a spreadsheet off', async () => {
    folder = importFolder();
    await folder.import('t.csv', { source }, table(["'=Ferry sails", '2031-04-02', '']));
    expect(folder.read('events/2031-04-02-ferry-sails.mdx')).toContain('title: =Ferry sails\n');
  });

  it('reads UTF-16, byte order marks, semicolons, CRLF and empty lines', async () => {
    folder = importFolder();
    const rows = (n: number, end = '\r\n') =>
      `title;date${end}${end}Ferry no. ${n}, sails;2031-04-0${n}${end}`;
    const files = [
      `\ufeff${rows(1)}`,
      Buffer.from(`\ufeff${rows(2)}`, 'utf16le'),
      rows(3, '\r'),
      rows(4, '\n').replaceAll(';', '\t'),
    ];
    for (const text of files) {
      const report = await folder.import('t.csv', { source }, text);
      expect(report).toMatchObject({ rows: 1, bad: 0, problems: [] });
      expect(report.records[0]?.row).toBe(3);
    }
  });

  it('says where a quotation mark never closes, and keeps the rows before', async () => {
    folder = importFolder();
    const report = await folder.import(
      't.csv',
      { source },
      `${table(['One ferry', '2031-04-02', ''])}\n"Two ferries,2031-04-03,\nThree,2031-04-04,\n`,
    );
    expect(linesOf(report)).toEqual([expect.stringMatching(/^FILE:3 open-quote /)]);
    expect(report.records).toHaveLength(1);
  });

  it('refuses rows with cells beyond the header, huge cells and hordes of tags', async () => {
    folder = importFolder();
    const report = await folder.import(
      't.csv',
      { source },
      `${table(['A', '2031-04-02', 'x'.repeat(200_000)], ['B', '2031-04-02', '<b>'.repeat(30_000)], ['C', '2031-04-02', 'word '.repeat(15_000)])}\nD,2031-04-02,,more\n`,
    );
    expect(linesOf(report)).toEqual([
      expect.stringMatching(/^FILE:2 too-long /),
      expect.stringMatching(/^FILE:3 markup text has 30001 tags/),
      expect.stringMatching(/^FILE:4 \S+ /),
      expect.stringMatching(/^FILE:5 column-count has 4 cells; expected 3/),
    ]);
  });

  it('says what a table lacks', async () => {
    folder = importFolder();
    expect(linesOf(await folder.import('t.csv', { source }, ''))).toEqual([
      expect.stringMatching(/^FILE:1 missing-column /),
    ]);
    const mapped = await folder.import(
      't.csv',
      {
        source,
        map: new Map([
          ['What', 'titel'],
          ['Who', 'actors'],
        ]),
      },
      'What,When\nA ferry,2031\n',
    );
    expect(linesOf(mapped).join('\n')).toMatch(
      /--map gives the column "What" the field "titel", which is none; did you mean "title"\?[\s\S]*"When"[\s\S]*--map names the column "Who"/,
    );
  });
});
