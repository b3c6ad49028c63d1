import { afterEach, describe, expect, it } from 'vitest';
import { type ImportFolder, importFolder, linesOf } from './import-folder.ts';

let folder: ImportFolder;
afterEach(() => {
  expect(folder.faults()).toEqual([]);
  folder.remove();
});

const source = 'island-yearbook';
const idsOf = ({ records }: Awaited<ReturnType<ImportFolder['import']>>) =>
  records.map(({ collection, id }) => `${collection}/${id}`);

describe('importFile(TimelineJS spreadsheet)', () => {
  it('takes dates as exact as they are, and text out of HTML', async () => {
    folder = importFolder();
    const report = await folder.import('sheet.csv', { source });
    expect(report).toMatchObject({ rows: 6, bad: 1 });
    expect(idsOf(report)).toEqual([
      'events/2031-06-12-leaders-of-the-two-islands-dine-in-port-osk',
      'events/2031-07-ada-brenn-sails-around-oltria',
      'events/undated-nobody-knows-when',
      'events/2031-08-04-ferry-board-opens-the-third-pier',
    ]);
    const dinner = folder.read('events/2031-06-12-leaders-of-the-two-islands-dine-in-port-osk.mdx');
    expect(dinner).toContain('kind: meeting\n');
    expect(dinner).toContain(
      'They ate fish \\& bread.\n\nSee the menu (https://gazette.example.org/fish).\n',
    );
    expect(folder.read('events/2031-07-ada-brenn-sails-around-oltria.mdx')).toContain(
      'date: 2031-07/2031-09\nstatus: occurred\nkind: other\n',
    );
  });

  it('keeps in the text what no field holds, and tells of what it leaves out', async () => {
    folder = importFolder();
    const report = await folder.import('sheet.csv', { source });
    expect(folder.read('events/2031-07-ada-brenn-sails-around-oltria.mdx')).toContain(
      '---\nDate as given: Summer of 2031\n\nGroup: Voyages\n',
    );
    expect(folder.read('events/2031-08-04-ferry-board-opens-the-third-pier.mdx')).toContain(
      'A \\{pier\\} of \\*stone\\* and \\<glass\\>\n\nTime: 14:30\n',
    );
    expect(linesOf(report)).toEqual([
      expect.stringMatching(/^FILE:1 left-out \(warning\) background .* in 2 rows$/),
      expect.stringMatching(/^FILE:2 no-event \(warning\) is a title/),
      expect.stringMatching(/^FILE:5 bad-date "2031-13-01" is no date/),
    ]);
  });
});

describe('importFile(TimelineJS JSON)', () => {
  it('reads the slides of others as rows of a spreadsheet', async () => {
    folder = importFolder();
    const report = await folder.import('timeline.json', { source });
    expect(idsOf(report)).toEqual(['events/2031-06-12-leaders-of-the-two-islands-fish']);
    const event = folder.read('events/2031-06-12-leaders-of-the-two-islands-fish.mdx');
    expect(event).toContain('date: 2031-06-12/2031-06-14\n');
    expect(event).toContain(
      '---\nFrom a boat.\n\nTime: 09:05\n\nMedia: https://pictures.example.org/boat.jpg\n',
    );
    expect(linesOf(report)).toEqual([
      expect.stringContaining('FILE:1 no-event (warning) has 1 era'),
      'FILE:2 bad-date the year is "soon"; expected a number',
    ]);
  });

  it('takes a column that --map names for a slide, too', async () => {
    folder = importFolder();
    const report = await folder.import('timeline.json', { map: new Map([['Media', 'url']]) });
    expect(idsOf(report)).toContain(
      'sources/pictures-example-org-undated-pictures-example-org-boat-jpg',
    );
  });

  it('refuses a file that is no timeline', async () => {
    folder = importFolder();
    await expect(folder.import('t.json', {}, '{"slides": []}')).rejects.toThrow('is no timeline');
    await expect(folder.import('t.json', {}, '{"events": [')).rejects.toThrow('is no JSON');
  });
});

describe('importFile(plain table)', () => {
  it('finds actors and places by name, makes those that it may, and a source of an address', async () => {
    folder = importFolder();
    const report = await folder.import('plain.tsv');
    expect(idsOf(report).sort()).toEqual([
      'actors/ino-farr',
      'events/2031-09-01-oltria-and-kellen-trade-salt',
      'events/2031-10-04-ino-farr-swims-home',
      'places/salt-cove',
      'sources/osk-gazette-undated-gazette-example-org-salt',
      'sources/radio-kell-undated-radio-example-org-swim',
    ]);
    expect(folder.read('sources/osk-gazette-undated-gazette-example-org-salt.mdx')).toContain(
      'form: digest\n',
    );
  });

  it('names bad rows and unknown columns, each with its repair', async () => {
    folder = importFolder();
    expect(linesOf(await folder.import('plain.tsv'))).toEqual([
      expect.stringMatching(/^FILE:1 unknown-column the column "Remarks" .*--map "Remarks=-"$/),
      expect.stringMatching(/^FILE:2 after-publication /),
      expect.stringMatching(/^FILE:4 unknown-actor "A Swimmer" is no actor; write its kind/),
      expect.stringMatching(/^FILE:5 wrong-value status is "occured".*did you mean "occurred"\?$/),
    ]);
  });

  it('quotes a publisher’s text only word for word', async () => {
    folder = importFolder();
    const capture = 'osk-gazette-2031-03-28-brenn-to-sail-to-kell';
    const rows = `title,date,source,quote\nAda Brenn packs,2031-03-01,${capture},\nAda Brenn leaves,2031-03-02,${capture},She left.\n`;
    const report = await folder.import('t.csv', {}, rows);
    expect(linesOf(report)).toEqual([expect.stringMatching(/^FILE:2 missing-field has no quote/)]);
    expect(folder.read('events/2031-03-02-ada-brenn-leaves.mdx')).toContain('exact: She left.');
  });
});

describe('importFile(BibTeX)', () => {
  it('makes sources; a month is no day', async () => {
    folder = importFolder();
    const report = await folder.import('sources.bib');
    expect(
      folder.read('sources/radio-kell-2031-06-02-the-lantern-accord-six-weeks-on.mdx'),
    ).toBe(`---
publisher: radio-kell
headline: The Lantern Accord, six weeks on
published: 2031-06-02
publishedBasis: given
byline: Ino Farr, Ferry Board
url: https://radio.example.org/accord?a=1&b=2
retrieved: 2031-06-03
language: en
form: capture
review: machine
---
`);
    expect(folder.read('sources/osk-gazette-undated-salt-ferries.mdx')).toContain(
      'headline: Salt & ferries\npublishedNote: The record that was imported says "2031-05", not which day.\n',
    );
    expect(linesOf(report)).toEqual([
      expect.stringMatching(/^FILE:1 left-out \(warning\) .* abstract \(1\)$/),
      expect.stringMatching(/^FILE:15 syntax cannot be read/),
      expect.stringMatching(/^FILE:17 missing-field names no publisher/),
    ]);
    expect(await folder.import('sources.bib')).toMatchObject({ records: [], skipped: 2, bad: 2 });
  });
});

describe('importFile(RIS)', () => {
  it('makes sources and the publisher that is new', async () => {
    folder = importFolder();
    const report = await folder.import('sources.ris');
    expect(idsOf(report)).toEqual([
      ...['publishers/harbour-post', 'sources/harbour-post-2031-05-02-a-ferry-at-last'],
    ]);
    expect(linesOf(report)).toEqual([
      expect.stringMatching(/^FILE:11 bad-url the address is "javascript:/),
    ]);
  });
});

describe('importFile(CSL-JSON)', () => {
  it('makes sources of what Zotero exports', async () => {
    folder = importFolder();
    const report = await folder.import('sources.csl.json');
    expect(idsOf(report)).toEqual([
      ...[
        'sources/osk-gazette-2031-08-04-pier-three-opens',
        'sources/osk-gazette-undated-in-the-summer',
      ],
    ]);
    expect(folder.read('sources/osk-gazette-2031-08-04-pier-three-opens.mdx')).toContain(
      'language: en-GB\n',
    );
    expect(folder.read('sources/osk-gazette-undated-in-the-summer.mdx')).toContain(
      'says "2031, season 2"',
    );
    expect(linesOf(report)).toEqual([
      expect.stringContaining('left-out (warning)'),
      expect.stringMatching(/^FILE:3 missing-field has no title/),
      expect.stringMatching(/^FILE:4 syntax is no item/),
    ]);
  });
});
