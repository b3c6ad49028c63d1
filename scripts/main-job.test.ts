import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../src/content/read-library.ts';
import type { Entry } from '../src/model/collection.ts';
import { edtfBounds } from '../src/model/edtf.ts';
import { dayNumber } from '../src/model/edtf-days.ts';
import { captureText } from '../src/model/frontmatter.ts';
import { ingest } from './ingesting/ingest-articles.ts';

const project = join(import.meta.dirname, '..');
const shared = join(project, '../shared');
const root = mkdtempSync(join(tmpdir(), 'dateline-main-job-'));
afterAll(() => rmSync(root, { recursive: true }));

const captures = existsSync(shared)
  ? readdirSync(join(shared, 'captures'))
      .filter((name) => /^(?:press-tv|tass|yonhap-2019)-/.test(name))
      .sort()
  : [];

/** A new content folder that holds these captures and nothing else. */
function contentWith(files: readonly string[]): string {
  const dir = mkdtempSync(join(root, 'content-'));
  mkdirSync(join(dir, 'articles'));
  for (const file of files) cpSync(join(shared, 'captures', file), join(dir, 'articles', file));
  return dir;
}

function run(script: string, args: readonly string[], { preload = '', zone = 'UTC' } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...(preload ? ['--import', preload] : []), join(import.meta.dirname, script), ...args],
    { cwd: project, encoding: 'utf8', env: { ...process.env, NODE_ENV: undefined, TZ: zone } },
  );
  expect(status, stderr + stdout).toBe(0);
  return stdout;
}

/** Builds, and says how many milliseconds it took. */
function build(content: string, out: string): number {
  const begun = performance.now();
  run('build.ts', ['--content', content, '--out', out]);
  return performance.now() - begun;
}

/** All records of a content folder: their bytes, and when they were written. */
function recordsOf(dir: string): Record<string, readonly [bytes: string, written: number]> {
  return Object.fromEntries(
    globSync('**/*', { cwd: dir })
      .filter((name) => statSync(join(dir, name)).isFile())
      .sort()
      .map((name) => [
        name,
        [readFileSync(join(dir, name), 'latin1'), statSync(join(dir, name)).mtimeMs],
      ]),
  );
}

const bytesOf = (dir: string) => Object.entries(recordsOf(dir)).map(([name, [it]]) => [name, it]);

/** A clock and a zone in which a day of 1993 is today. */
const instant = Date.UTC(1993, 1, 3, 4, 5, 6);
const elsewhen = {
  preload: `data:text/javascript,const Real = Date; globalThis.Date = class extends Real {
    constructor(...given) { super(...(given.length > 0 ? given : [${instant}])); }
    static now() { return ${instant}; } };`,
  zone: 'Pacific/Auckland',
};
const now = new RegExp(`\\b(?:${new Date().getUTCFullYear()}|1993)\\b`);

function expectNoYearOfNow(dir: string): void {
  for (const [name, [text]] of Object.entries(recordsOf(dir))) {
    if (!name.startsWith('articles')) expect(text.replace(/sha256:.*/, ''), name).not.toMatch(now);
  }
}

type EventEntry = Entry<'events'>;

/** Events in which all of these took part; a name is told by how the id ends, whatever its spelling. */
function eventsWith(dir: string, ...endings: readonly string[]): EventEntry[] {
  return [...readLibrary(dir).library.events.values()].filter(({ data }) =>
    endings.every((ending) => data.actors.some(({ actor }) => actor.endsWith(ending))),
  );
}

/** Whether an event's last possible day lies between two days, and no first one before them. */
function within({ data }: EventEntry, from: string, to = from): boolean {
  if (data.date === undefined) return false;
  const { earliest, latest } = edtfBounds(data.date);
  return (
    latest !== null && latest >= day(from) && latest <= day(to) && (earliest ?? latest) >= day(from)
  );
}

function day(text: string): number {
  const [y = 0, m = 0, d = 0] = text.split('-').map(Number);
  return dayNumber(y, m, d);
}

const sourcesOf = ({ data }: EventEntry) =>
  [...new Set(data.evidence.map(({ source }) => source))].sort();
const meets = ({ data }: EventEntry) => ['meeting', 'talks', 'visit'].includes(data.kind ?? '');
const visits = ({ data }: EventEntry) => data.kind === 'visit';

/** What must be found in the three captures, however they came in. */
function expectDiplomacy(dir: string): void {
  const moscow = eventsWith(dir, 'ri-yong-ho').filter(
    (event) => visits(event) && event.data.places.includes('moscow'),
  );
  expect(moscow.map(({ data: { date, status } }) => [date, status])).toEqual([
    ['2018-04-09/2018-04-12', 'occurred'],
  ]);
  expect(moscow.flatMap(sourcesOf)).toEqual([
    expect.stringMatching(/^press-tv-/),
    expect.stringMatching(/^tass-/),
  ]);
  const panmunjom = eventsWith(dir, 'kim-jong-un', 'moon-jae-in').filter((event) =>
    within(event, '2018-04-27'),
  );
  expect(panmunjom.map(({ data }) => data.status)).toEqual(['occurred']);
  expect(panmunjom.flatMap(sourcesOf)).toHaveLength(2);
  const lavrov = eventsWith(dir, '-lavrov').filter(visits);
  expect(lavrov.filter((event) => within(event, '2009-04-23', '2009-04-24'))).toHaveLength(1);
  expect(lavrov.filter((event) => within(event, '2018-05-30', '2018-06-01'))).toHaveLength(1);
  const kimAndXi = eventsWith(dir, 'kim-jong-un', 'xi-jinping').filter(meets);
  expect(kimAndXi.filter((event) => within(event, '2018-02-01', '2018-04-30'))).toHaveLength(1);
  expect(kimAndXi.filter((event) => within(event, '2019-06-20', '2019-06-21'))).toHaveLength(1);
  expect(kimAndXi).toHaveLength(2);
}

const decoded = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/&#?\w+;/g, ' ');
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** All that a site shows or lets search find, as text: pages, what they say to machines, fragments. */
function textsOf(site: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const page of globSync('**/*.html', { cwd: site })) {
    const html = readFileSync(join(site, page), 'utf8');
    texts.set(page, decoded(html));
    const said = Array.from(
      html.matchAll(/\s(?:content|title|aria-label)="([^"]*)"/g),
      ([, it]) => it,
    );
    texts.set(`attributes of ${page}`, decoded(said.join(' ')));
  }
  for (const name of globSync('pagefind/fragment/*', { cwd: site })) {
    texts.set(name, gunzipSync(readFileSync(join(site, name))).toString('utf8'));
  }
  return texts;
}

/** Every run of so many words. */
function runs(words: readonly string[], length: number): Set<string> {
  const all = new Set<string>();
  for (let i = 0; i + length <= words.length; i++) all.add(words.slice(i, i + length).join(' '));
  return all;
}

describe.skipIf(captures.length === 0)('npm run build on three captures alone', () => {
  const site = join(root, 'captures-site');
  let content = '';
  let took = 0;
  beforeAll(() => {
    content = contentWith(captures);
    took = build(content, site);
  }, 180_000);

  it('makes of them sources, actors and events, each with its page', () => {
    const { library, findings } = readLibrary(content);
    expect(findings).toEqual([]);
    const published = [...library.sources.values()]
      .map(({ data }) => [data.publisher, data.published?.slice(0, 10), data.publishedBasis])
      .sort();
    expect(published).toEqual([
      ['press-tv', '2018-04-04', 'inferred'],
      ['tass', '2018-05-31', 'stated'],
      ['yonhap', '2019-06-22', 'stated'],
    ]);
    expect(library.events.size).toBeGreaterThanOrEqual(25);
    expect(library.actors.size).toBeGreaterThanOrEqual(15);
    for (const name of ['sources', 'events', 'actors', 'places', 'publishers'] as const) {
      for (const id of library[name].keys()) {
        expect(existsSync(join(site, name, id, 'index.html')), `${name}/${id}`).toBe(true);
      }
    }
  });

  it('joins what two tell of one event, and keeps apart what happened twice', () => {
    expectDiplomacy(content);
  });

  it('shows beside the visit of 9–12 April that one source had announced 10 April', () => {
    const [event] = eventsWith(content, 'ri-yong-ho').filter((one) =>
      within(one, '2018-04-09', '2018-04-12'),
    );
    const page = readFileSync(join(site, 'events', event?.id ?? '', 'index.html'), 'utf8');
    const [head = '', ...evidence] = page.split(/<li id="evidence-/);
    expect(decoded(head)).toContain('9–12 April 2018');
    const given = evidence.map((one) => decoded(one.split('</li>')[0] ?? '').replace(/\s+/g, ' '));
    const ofPressTv = given.filter((one) => one.includes('Press TV'));
    expect(ofPressTv.join('\n')).toMatch(/Date given 10 April 2018 Status given Announced/);
    expect(given.filter((one) => one.includes('TASS')).join('\n')).toMatch(
      /Date given 9–12 April 2018 Status given Occurred/,
    );
  });

  it('knows nobody whom only menus and lists of other stories name', () => {
    const all = JSON.stringify([...textsOf(site)]);
    for (const file of captures) {
      const text = readFileSync(join(shared, 'captures', file), 'utf8');
      if (/BTS/.test(text)) expect(all).not.toMatch(/\bBTS\b/);
      if (/Ronaldo/.test(text)) expect(all).not.toMatch(/Ronaldo/);
    }
    expect(globSync('**/*{bts,ronaldo}*', { cwd: site })).toEqual([]);
  });

  it('dates nothing by the clock of the machine', () => {
    const other = contentWith(captures);
    run('ingest.ts', ['--content', other], elsewhen);
    const bytes = (dir: string) => Object.entries(recordsOf(dir)).map(([name, [it]]) => [name, it]);
    expect(bytes(other)).toEqual(bytes(content));
    const now = new RegExp(`\\b(?:${new Date().getUTCFullYear()}|1993)\\b`);
    for (const [name, [text]] of Object.entries(recordsOf(content))) {
      if (!name.startsWith('articles'))
        expect(text.replace(/sha256:.*/, ''), name).not.toMatch(now);
    }
    for (const [name, text] of textsOf(site)) expect(text, name).not.toMatch(now);
  });

  it('publishes of an article short quotations within the limits, never its text', () => {
    const texts = textsOf(site);
    let quoted = 0;
    for (const file of captures) {
      const words = wordsOf(captureText(readFileSync(join(shared, 'captures', file))));
      const [few, many] = [runs(words, 5), runs(words, 41)];
      for (const [name, text] of texts) {
        const shown = wordsOf(text);
        expect(
          [...runs(shown, 41)].filter((run) => many.has(run)),
          name,
        ).toEqual([]);
        if ([...runs(shown, 5)].some((run) => few.has(run))) quoted++;
      }
    }
    // Were nothing quoted, or this test blind, nothing would be found here either.
    expect(quoted).toBeGreaterThan(captures.length);
    const shown = new Map<string, Set<string>>();
    for (const page of globSync('events/*/index.html', { cwd: site })) {
      const perSource = new Map<string, number>();
      const [, ...evidence] = readFileSync(join(site, page), 'utf8').split(/<li id="evidence-/);
      for (const one of evidence) {
        const [, source = ''] = /href="\/sources\/([^/"]+)\//.exec(one) ?? [];
        const [, quote] = /<blockquote[^>]*>(.*?)<\/blockquote>/s.exec(one) ?? [];
        if (quote === undefined) continue;
        shown.set(source, (shown.get(source) ?? new Set()).add(decoded(quote).trim()));
        perSource.set(source, (perSource.get(source) ?? 0) + 1);
      }
      expect(Math.max(0, ...perSource.values()), page).toBeLessThanOrEqual(3);
    }
    const { sources } = readLibrary(content).library;
    for (const [id, quotes] of shown) {
      const lengths = [...quotes].map((quote) => quote.split(/\s+/).length);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(40);
      const file = join(content, 'articles', sources.get(id)?.data.article ?? '');
      const whole = captureText(readFileSync(file)).trim().split(/\s+/).length;
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(whole / 10);
    }
  });

  it('writes nothing when it runs again, and is faster', () => {
    const before = recordsOf(content);
    const pages = recordsOf(site);
    expect(build(content, site)).toBeLessThan(took);
    expect(recordsOf(content)).toEqual(before);
    expect(Object.keys(recordsOf(site))).toEqual(Object.keys(pages));
  }, 120_000);
});

describe.skipIf(captures.length === 0)('ingest of three captures in runs of their own', () => {
  it('finds the same in whatever order they come', async () => {
    const all = { minLength: captures.length, maxLength: captures.length };
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(captures, all), async (order) => {
        const dir = contentWith([]);
        for (const file of order) {
          const article = join(dir, 'articles', file);
          cpSync(join(shared, 'captures', file), article);
          await ingest({ contentDir: dir, inputs: [article] });
        }
        expectDiplomacy(dir);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  }, 60_000);
});

describe('npm run ingest on an article that bears no date', () => {
  it('leaves open what only the clock could tell', () => {
    const text = [
      'The foreign ministers of Norway and Peru met in Oslo yesterday.',
      'They signed an agreement on fisheries.',
      'Norway will host Chile next week, its ministry announced on Tuesday.',
    ].join('\n\n');
    const [here, there] = [contentWith([]), contentWith([])];
    for (const dir of [here, there]) writeFileSync(join(dir, 'articles', 'undated.txt'), text);
    run('ingest.ts', ['--content', here]);
    run('ingest.ts', ['--content', there], elsewhen);
    expect(readLibrary(here).library.events.size).toBeGreaterThan(0);
    expect(bytesOf(there)).toEqual(bytesOf(here));
    expectNoYearOfNow(here);
  }, 60_000);
});

describe("npm run build on the project's own content", () => {
  const content = join(root, 'own');
  const site = join(root, 'own-site');

  it('makes the first chronology, and changes nothing in the content, nor when it runs again', () => {
    // A copy: a test must not write into what it tests.
    cpSync(join(project, 'content'), content, { recursive: true });
    const before = recordsOf(content);
    const first = build(content, site);
    expect(recordsOf(content)).toEqual(before);
    const second = build(content, site);
    expect(recordsOf(content)).toEqual(before);
    expect(second).toBeLessThan(first);
    const { events, actors, sources } = readLibrary(content).library;
    expect(events.size).toBeGreaterThanOrEqual(35);
    expect(actors.size).toBeGreaterThanOrEqual(25);
    expect(sources.size).toBeGreaterThanOrEqual(3);
    for (const [name, records] of Object.entries({ events, actors, sources })) {
      const pages = globSync(`${name}/*/index.html`, { cwd: site });
      expect(pages.length, name).toBeGreaterThanOrEqual(records.size);
    }
    for (const { id, data } of sources.values()) expect(data.form, id).toBe('digest');
  }, 240_000);
});
