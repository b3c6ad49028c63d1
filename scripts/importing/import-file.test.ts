import { afterEach, describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/content/read-library.ts';
import { timelineJs } from '../../src/site/export/timeline-js.ts';
import { absolute, nastySite, wholeSites } from '../../src/site/fixtures/whole-sites.ts';
import { makeSite, type Site } from '../../src/site/site.ts';
import { type ImportFolder, importFolder, linesOf } from './import-folder.ts';

let folder: ImportFolder;
afterEach(() => folder.remove(), 60_000);

const written = (site: Site) => JSON.stringify(timelineJs(site, absolute));

describe.each(wholeSites.slice(0, 2))('importFile(timeline.json) of %s', (_, makeIt) => {
  it('gives the same events again: export, import into an empty folder, export', async () => {
    const site = makeIt();
    folder = importFolder('empty');
    const report = await folder.import('timeline.json', {}, written(site));
    expect(report).toMatchObject({ bad: 0, problems: [], skipped: 0 });
    expect(folder.faults()).toEqual([]);
    const { library } = readLibrary(folder.contentDir);
    expect(written(makeSite(library, site.chronology))).toBe(written(site));
    const again = await folder.import('timeline.json', {}, written(site));
    expect(again).toMatchObject({ bad: 0, records: [], skipped: site.index.events.length });
  });
});

describe('importFile(timeline.json) of nasty titles', () => {
  it('takes those that content may hold, and names the others', async () => {
    const site = nastySite();
    folder = importFolder('empty');
    const report = await folder.import('timeline.json', {}, written(site));
    expect(linesOf(report)).toEqual([
      expect.stringContaining('markup title holds HTML (<i)'),
      expect.stringContaining('markup title holds HTML (</script)'),
      expect.stringContaining('line-break title holds a line break'),
    ]);
    expect(folder.faults()).toEqual([]);
    const { library } = readLibrary(folder.contentDir);
    expect(library.events.size).toBe(site.index.events.length - 3);
    for (const [id, { data }] of library.events)
      expect(data).toEqual(site.index.library.events.get(id)?.data);
  });
});

const columns = 'title,date,status,kind,actors,places,text,source';
const source = 'radio-kell-2031-05-02-the-lantern-accord';

/** A table of so many rows; every hundredth is bad, in one of five ways. */
function bigTable(size: number): string {
  const rows = Array.from({ length: size }, (_, i) => {
    const day = new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10);
    const row = [
      `Ada Brenn visits Kell for time no. ${i}`,
      day,
      'occurred',
      'visit',
      'Ada Brenn: visitor',
      'kell',
      `Visit ${i}, "short".`,
      source,
    ];
    const bad = [
      [0, ''],
      [1, '2031-02-30'],
      [2, 'happened'],
      [4, 'Nobody Here'],
      [7, 'no-such-source'],
    ] as const;
    const [at, value] = bad[Math.floor(i / 100) % 5] ?? [0, ''];
    if (i % 100 === 50) row[at] = value;
    return row
      .map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(',');
  });
  return `${[columns, ...rows].join('\r\n')}\r\n`;
}

describe('importFile(table) of 5,000 rows', () => {
  it('writes 4,950 and reports 50 by their rows', async () => {
    folder = importFolder();
    const before = Object.keys(folder.files()).length;
    const report = await folder.import('big.csv', {}, bigTable(5000));
    expect(report).toMatchObject({ rows: 5000, bad: 50, skipped: 0 });
    expect(report.records).toHaveLength(4950);
    expect(report.problems.map(({ row }) => row)).toEqual(
      Array.from({ length: 50 }, (_, i) => i * 100 + 52),
    );
    expect([...new Set(report.problems.map(({ rule }) => rule))]).toEqual([
      ...['missing-field', 'bad-date', 'wrong-value', 'unknown-actor', 'unknown-source'],
    ]);
    expect(Object.keys(folder.files())).toHaveLength(before + 4950);
    expect(folder.faults()).toEqual([]);
  }, 120_000);
});

describe('importFile(table)', () => {
  const one = (cells: string) => `title,date,actors,places,source,text\n${cells}\n`;

  it('writes an event as ingest would name it, marked as a machine’s', async () => {
    folder = importFolder();
    await folder.import(
      't.csv',
      {},
      one(
        `Ada Brenn visits Kell again,2031-04-20,Ada Brenn: visitor,Kell,${source},"A {short} visit, *really*."`,
      ),
    );
    expect(folder.read('events/2031-04-20-ada-brenn-visits-kell-again.mdx')).toBe(`---
title: Ada Brenn visits Kell again
date: 2031-04-20
status: occurred
kind: other
places: [ kell ]
actors: [ { actor: ada-brenn, role: visitor } ]
evidence:
  - source: ${source}
    quote: { exact: Ada Brenn visits Kell again }
    says:
      date: 2031-04-20
      actors: [ { actor: ada-brenn, role: visitor } ]
      places: [ kell ]
review: machine
---
A \\{short\\} visit, \\*really\\*.
`);
  });

  it('writes nothing in a dry run, and says what it would', async () => {
    folder = importFolder();
    const before = folder.files();
    const text = one(`Ada Brenn sleeps,2031-04-20,,,${source},`);
    const dry = await folder.import('t.csv', { dryRun: true }, text);
    expect(dry.records.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      'events/2031-04-20-ada-brenn-sleeps',
    ]);
    expect(folder.files()).toEqual(before);
    const wet = await folder.import('t.csv', {}, text);
    expect(wet.records.map(({ file }) => file)).toEqual(dry.records.map(({ file }) => file));
  });

  it('skips what is there and says so, and writes over nothing', async () => {
    folder = importFolder();
    const text = one(`Ada Brenn sleeps,2031-04-20,ada-brenn,,${source},`);
    await folder.import('t.csv', {}, text);
    const before = folder.files();
    expect(await folder.import('t.csv', {}, text)).toMatchObject({
      skipped: 1,
      bad: 0,
      records: [],
    });
    const other = await folder.import(
      't.csv',
      {},
      one(`Ada Brenn sleeps,2031-04-20,oltria,,${source},`),
    );
    expect(linesOf(other)).toEqual([
      'FILE:2 other-data the event "2031-04-20-ada-brenn-sleeps" is there with another actors, evidence; edit events/2031-04-20-ada-brenn-sleeps.mdx by hand, or give the row another id',
    ]);
    expect(folder.files()).toEqual(before);
  });

  it('numbers rows of one name that differ, takes rows that are alike once, and finds both again', async () => {
    folder = importFolder();
    const row = (actor: string) => `Ada Brenn sleeps,2031-04-20,${actor},,${source},`;
    const text = one([row('ada-brenn'), row('tomas-vey'), row('ada-brenn')].join('\n'));
    const report = await folder.import('t.csv', {}, text);
    expect(report.records.map(({ id }) => id)).toEqual([
      ...['2031-04-20-ada-brenn-sleeps', '2031-04-20-ada-brenn-sleeps-2'],
    ]);
    expect(linesOf(report)).toEqual([expect.stringMatching(/^FILE:4 twice \(warning\)/)]);
    expect(await folder.import('t.csv', {}, text)).toMatchObject({
      records: [],
      bad: 0,
      skipped: 3,
    });
  });

  it('refuses a row without a source, unless --source names one', async () => {
    folder = importFolder();
    const text = one('Ada Brenn sleeps,2031-04-20,,,,');
    expect(linesOf(await folder.import('t.csv', {}, text))).toEqual([
      expect.stringMatching(/^FILE:2 unsourced-event names no source; fill in/),
    ]);
    expect(await folder.import('t.csv', { source }, text)).toMatchObject({ bad: 0 });
    expect(folder.faults()).toEqual([]);
    await expect(folder.import('t.csv', { source: 'nobody' }, text)).rejects.toThrow(
      '--source nobody',
    );
  });

  it('holds rows against the rules of check, and leaves out what only they needed', async () => {
    folder = importFolder();
    const before = folder.files();
    const report = await folder.import(
      't.csv',
      {},
      'title,date,url,published,publisher,partOf\n' +
        'A day that nobody had seen yet,2031-04-20,https://new.example.org/a,2031-01-02,New Paper,\n' +
        'One two three four five six seven eight nine ten eleven twelve thirteen,2031-04-20,https://new.example.org/b,,,\n' +
        'A part of nothing,2031-04-20,https://new.example.org/c,,,no-such-event\n',
    );
    expect(linesOf(report)).toEqual([
      expect.stringMatching(/^FILE:2 after-publication /),
      expect.stringMatching(/^FILE:3 title-length the title has 13 words; at most 12/),
      expect.stringMatching(/^FILE:4 unknown-event "no-such-event" is no event/),
    ]);
    expect(folder.files()).toEqual(before);
  });

  it('lets no id become a path', async () => {
    folder = importFolder();
    const rows = ['../../x', 'a/b', 'CON', 'con', 'Übung', 'index', `${'a'.repeat(200)}`];
    const text = `id,title,source\n${rows.map((id, i) => `${id},Event ${i},${source}`).join('\n')}\n`;
    const report = await folder.import('t.csv', {}, text);
    expect(report).toMatchObject({ bad: rows.length, records: [] });
  });
});
