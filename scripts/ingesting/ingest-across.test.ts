import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/content/read-library.ts';
import { couldBeSame } from '../../src/model/edtf.ts';
import type { Evidence } from '../../src/model/event.ts';
import { captureText } from '../../src/model/frontmatter.ts';
import { ingest } from './ingest-articles.ts';

const shared = join(import.meta.dirname, '../../../shared');
const root = mkdtempSync(join(tmpdir(), 'dateline-across-'));
afterAll(() => rmSync(root, { recursive: true }));

interface GoldEvent {
  readonly id: string;
  readonly edtf: string | null;
  readonly accept: readonly string[];
  readonly quotes: readonly (readonly [number, number])[];
}
interface Link {
  readonly what: string;
  readonly same?: readonly string[];
  readonly different?: readonly string[];
}

const read = (file: string) => JSON.parse(readFileSync(join(shared, 'gold', file), 'utf8'));

/** Ingests captures into a new content folder, in the order given. */
async function ingestCaptures(files: readonly string[]): Promise<string> {
  const dir = copyCaptures(files);
  const inputs = files.map((file) => join(dir, 'articles', file));
  await ingest({ contentDir: dir, inputs });
  return dir;
}

async function ingestOneByOne(files: readonly string[]): Promise<string> {
  const dir = copyCaptures(files);
  for (const file of files)
    await ingest({ contentDir: dir, inputs: [join(dir, 'articles', file)] });
  return dir;
}

function copyCaptures(files: readonly string[]): string {
  const dir = mkdtempSync(join(root, 'content-'));
  mkdirSync(join(dir, 'articles'));
  for (const file of files) cpSync(join(shared, 'captures', file), join(dir, 'articles', file));
  return dir;
}

/** What evidence falls into one event, for all events; ids and spellings of names do not count. */
function partitionOf(dir: string): string[] {
  const { library } = readLibrary(dir);
  const keyOf = ({ source, quote, says: { date, status, kind } }: Evidence) =>
    [library.sources.get(source)?.data.article, quote.exact, date, status, kind].join(' | ');
  const events = [...library.events.values()];
  return events.map(({ data }) => data.evidence.map(keyOf).sort().join('\n')).sort();
}

/** Fisher and Yates, by a generator of Lehmer's: the same seed gives the same order. */
function shuffle(files: readonly string[], seed: number): string[] {
  const shuffled = [...files];
  let state = seed;
  for (let i = shuffled.length - 1; i > 0; i--) {
    state = (state * 48271) % 2147483647;
    const j = Math.floor((state / 2147483647) * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] ?? '', shuffled[i] ?? ''];
  }
  return shuffled;
}

const ordersOf = (files: readonly string[]): string[][] =>
  files.length === 0
    ? [[]]
    : files.flatMap((one) =>
        ordersOf(files.filter((f) => f !== one)).map((rest) => [one, ...rest]),
      );

/** For each annotated event, the ids of events with evidence on its passage and its date. */
function findGold(dir: string, files: readonly string[]): Map<string, Set<string>> {
  const { library } = readLibrary(dir);
  const found = new Map<string, Set<string>>();
  for (const file of files) {
    const text = captureText(readFileSync(join(dir, 'articles', file)));
    const gold: { events: GoldEvent[] } = read(`${basename(file, '.txt')}.json`);
    for (const { id, edtf, accept, quotes } of gold.events) {
      const dates = [edtf, ...accept].filter((date) => date !== null);
      const fits = ({ source, quote, says }: Evidence) => {
        if (library.sources.get(source)?.data.article !== file) return false;
        const [start, end] = placeOf(text, quote);
        const there = quotes.some(([from, to]) => start < to && end > from);
        return (
          there && dates.some((date) => says.date !== undefined && couldBeSame(date, says.date))
        );
      };
      const events = [...library.events.values()].filter(({ data }) => data.evidence.some(fits));
      found.set(id, new Set(events.map((event) => event.id)));
    }
  }
  return found;
}

function placeOf(text: string, { prefix = '', exact, suffix = '' }: Evidence['quote']) {
  const pattern = [prefix, exact, suffix]
    .filter((part) => part !== '')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'))
    .join('\\s*');
  const start = text.search(new RegExp(pattern)) + prefix.length;
  return [start, start + exact.length] as const;
}

/** Holds what the annotators say of pairs of events against the events found for them. */
function expectLinks(links: readonly Link[], found: ReadonlyMap<string, ReadonlySet<string>>) {
  const events = (id: string) => [...(found.get(id) ?? [])];
  for (const { what, same, different } of links) {
    const [a = '', b = ''] = same ?? different ?? [];
    if (same) {
      const common = events(a).filter((id) => found.get(b)?.has(id));
      expect(common, what).not.toEqual([]);
    } else if (different) {
      expect(events(a), what).not.toEqual([]);
      expect(events(b), what).not.toEqual([]);
      expect(
        events(a).filter((id) => found.get(b)?.has(id)),
        what,
      ).toEqual([]);
    }
  }
}

const bytesOf = (dir: string) =>
  ['actors', 'events', 'places', 'publishers', 'sources'].flatMap((name) =>
    readdirSync(join(dir, name)).map((file) => [
      `${name}/${file}`,
      readFileSync(join(dir, name, file), 'utf8'),
    ]),
  );

describe.skipIf(!existsSync(shared))('ingest of the annotated captures', () => {
  const captures = existsSync(shared) ? readdirSync(join(shared, 'captures')).sort() : [];

  it('joins what the annotators call the same and keeps apart what they call different', async () => {
    const links: Link[] = read('_across.json').cross_links;
    const files = captures.filter((file) => /^(?:press-tv|tass|yonhap-2019)/.test(file));
    for (const ingested of [files, captures]) {
      expectLinks(links, findGold(await ingestCaptures(ingested), files));
    }
  }, 60_000);

  it('sorts the evidence into the same events when articles come one by one, in any order', async () => {
    const together = partitionOf(await ingestCaptures(captures));
    for (const seed of [11, 5]) {
      const order = shuffle(captures, seed);
      expect(partitionOf(await ingestOneByOne(order)), order.join(' ')).toEqual(together);
    }
  }, 120_000);

  it('sorts that of the first three alike in each of their orders', async () => {
    const three = captures.filter((file) => /^(?:press-tv|tass|yonhap-2019)/.test(file));
    const together = partitionOf(await ingestCaptures(three));
    for (const order of ordersOf(three)) {
      expect(partitionOf(await ingestOneByOne(order)), order.join(' ')).toEqual(together);
    }
  }, 120_000);

  it('gives the same bytes in three orders', async () => {
    const orders = [
      captures,
      captures.toReversed(),
      captures.toSorted((a, b) => (a.slice(5) < b.slice(5) ? -1 : 1)),
    ];
    const [first, ...others] = await Promise.all(orders.map(ingestCaptures));
    for (const other of others) expect(bytesOf(other)).toEqual(bytesOf(first as string));
  }, 60_000);
});
