import { edtfBounds } from '../model/edtf.ts';
import type { Source } from '../model/source.ts';
import { readSketch, sharedText } from './sketch.ts';
import { likeHeadlines, readHeadline, type StoryHeadline } from './story-headline.ts';

/** What a source's text follows, as far as it can be told. */
export interface Lineage {
  readonly updates?: string;
  readonly copyOf?: string;
}

/** Share of the shorter text from which on it is taken for a copy. Two reports of one speech share a fifth. */
const copied = 0.5;
/** Share below which like headlines are two stories ("Weather forecast"). */
const unlike = 0.2;
/** Days within which a text is reprinted, and a story updated. */
const reprint = 4;
const update = 1;

/**
 * Finds which sources update an earlier version in the same outlet, and which carry the text of
 * another outlet: source id → `updates` or `copyOf`. Blind to the order of the list; an original is
 * always the earliest known, or the article of the agency that a reprint credits. Near-linear:
 * only texts that share a hash, and headlines of one outlet on one day, are compared.
 */
export function traceCopies(
  sources: Iterable<{ readonly id: string; readonly record: Source }>,
): ReadonlyMap<string, Lineage> {
  const texts = [...sources].map(readText).sort(byOrigin);
  const pairs = findPairs(texts);
  const found = new Map<string, Lineage>();
  const credited = new Set<Text>();
  // An agency's own article is the original of what credits it, whichever is dated first.
  for (const text of texts) {
    const { viaAgency, publisher } = text;
    if (viaAgency === undefined || viaAgency === publisher) continue;
    const original = pairs
      .get(text)
      ?.find((other) => other.publisher === viaAgency && isOwn(other));
    if (!original || !(isNear(text, original) || isStory(text, original))) continue;
    credited.add(text);
    found.set(text.id, { copyOf: original.id });
  }
  for (const text of texts) {
    if (credited.has(text)) continue;
    const earlier = (pairs.get(text) ?? []).filter((other) => byOrigin(other, text) < 0);
    const first = earlier.find((one) => one.publisher === text.publisher && isVersion(text, one));
    if (first) {
      found.set(text.id, { updates: first.id });
      continue;
    }
    const isOriginal = (one: Text) => one.publisher !== text.publisher && !credited.has(one);
    const original = earlier.find((one) => isOriginal(one) && isNear(text, one));
    if (original) found.set(text.id, { copyOf: original.id });
  }
  openCircles(texts, found);
  return found;
}

/** Two outlets that credit each other by turns may close a circle: its earliest text is the original. */
function openCircles(texts: readonly Text[], found: Map<string, Lineage>): void {
  const settled = new Set<string>();
  for (const { id } of texts) {
    const way = new Set<string>();
    let at: string | undefined = id;
    while (at !== undefined && !settled.has(at) && !way.has(at)) {
      way.add(at);
      at = found.get(at)?.updates ?? found.get(at)?.copyOf;
    }
    if (at !== undefined && way.has(at)) {
      const circle = new Set([...way].slice([...way].indexOf(at)));
      const earliest = texts.find((text) => circle.has(text.id));
      if (earliest) found.delete(earliest.id);
    }
    for (const one of way) settled.add(one);
  }
}

interface Text {
  readonly id: string;
  readonly publisher: string;
  readonly viaAgency: string | undefined;
  readonly headline: StoryHeadline;
  /** Day of publication, counted from 1970; undefined when it is not known. */
  readonly day: number | undefined;
  readonly hashes: readonly number[];
  /** Sorts earlier texts first, in the same way wherever they come from. */
  readonly key: string;
}

function readText({ id, record }: { readonly id: string; readonly record: Source }): Text {
  const { publisher, viaAgency, published, minhash, sha256 } = record;
  const headline = readHeadline(record.headline);
  const day = published === undefined ? null : edtfBounds(published.slice(0, 10)).earliest;
  const order = [
    published?.slice(0, 10) ?? '9999',
    viaAgency === undefined || viaAgency === publisher ? 'own' : 'via',
    String(headline.version + 1).padStart(3, '0'),
    published?.slice(10) ?? '',
    sha256 ?? '',
    id,
  ];
  return {
    id,
    publisher,
    viaAgency,
    headline,
    day: day ?? undefined,
    hashes: minhash === undefined ? [] : readSketch(minhash),
    key: order.join('\u0000'),
  };
}

const byOrigin = (a: Text, b: Text): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

const isOwn = ({ viaAgency, publisher }: Text): boolean =>
  viaAgency === undefined || viaAgency === publisher;

const daysApart = (a: Text, b: Text): number | undefined =>
  a.day === undefined || b.day === undefined ? undefined : Math.abs(a.day - b.day);

function isNear(a: Text, b: Text): boolean {
  return (daysApart(a, b) ?? 0) <= reprint && (sharedText(a.hashes, b.hashes) ?? 0) >= copied;
}

/** Whether the headlines of one or two days are those of one story, and the texts do not gainsay it. */
function isStory(a: Text, b: Text): boolean {
  const days = daysApart(a, b);
  if (days === undefined || days > update) return false;
  if (likeHeadlines(a.headline, b.headline) < 0.6) return false;
  return (sharedText(a.hashes, b.hashes) ?? 1) >= unlike;
}

/** Whether two articles of one outlet are versions of one story. */
function isVersion(a: Text, b: Text): boolean {
  const days = daysApart(a, b);
  if (days !== undefined && days > update) return false;
  if ((sharedText(a.hashes, b.hashes) ?? 0) >= copied) return true;
  if (days === undefined) return false;
  const marked = a.headline.marked || b.headline.marked;
  if (marked) return likeHeadlines(a.headline, b.headline) >= 0.6;
  return a.headline.plain !== '' && a.headline.plain === b.headline.plain && isStory(a, b);
}

// Of all that hold one hash, each is held against the first few: a text that all the world prints, or
// a phrase of the trade, stays linear, and what it is copied from is among the first.
const firsts = 12;
/** Articles of an outlet on a day that one with a mark or a credit is compared with. */
const ofTheDay = 400;

/** For each text, those that it may follow or be followed by, earliest first. */
function findPairs(texts: readonly Text[]): ReadonlyMap<Text, readonly Text[]> {
  const pairs = new Map<Text, Set<Text>>();
  const pair = (a: Text, b: Text) => {
    if (a === b) return;
    for (const [x, y] of [[a, b] as const, [b, a] as const]) {
      const set = pairs.get(x);
      if (set) set.add(y);
      else pairs.set(x, new Set([y]));
    }
  };
  const byHash = groupBy(texts, ({ hashes }) => hashes.map(String));
  const met = new Map<Text, Map<Text, number>>();
  for (const group of byHash.values()) {
    for (const [i, a] of group.slice(0, firsts).entries()) {
      const counts = met.get(a) ?? new Map<Text, number>();
      met.set(a, counts);
      for (const b of group.slice(i + 1)) counts.set(b, (counts.get(b) ?? 0) + 1);
    }
  }
  // A copy of half of a text shares a quarter of the sketch at least; 5 of 48 is below all chance.
  for (const [a, counts] of met) for (const [b, n] of counts) if (n >= 5) pair(a, b);
  const same = groupBy(texts, ({ publisher, headline }) => [`${publisher} ${headline.plain}`]);
  for (const group of same.values()) {
    for (const [i, a] of group.entries()) for (const b of group.slice(i + 1, i + 9)) pair(a, b);
  }
  const byDay = groupBy(texts, ({ publisher, day }) =>
    day === undefined ? [] : [`${publisher} ${day}`],
  );
  for (const text of texts) {
    const { publisher, viaAgency, day, headline } = text;
    const outlets = [headline.marked ? [publisher] : [], viaAgency ?? []].flat();
    if (day === undefined) continue;
    for (const outlet of outlets) {
      for (const near of [day - update, day, day + update]) {
        const list = byDay.get(`${outlet} ${near}`) ?? [];
        for (const other of list.slice(0, ofTheDay)) {
          if (likeHeadlines(headline, other.headline) >= 0.6) pair(text, other);
        }
      }
    }
  }
  return new Map([...pairs].map(([text, set]) => [text, [...set].sort(byOrigin)]));
}

function groupBy(
  texts: readonly Text[],
  keys: (text: Text) => readonly string[],
): ReadonlyMap<string, Text[]> {
  const groups = new Map<string, Text[]>();
  for (const text of texts) {
    for (const key of keys(text)) {
      const group = groups.get(key);
      if (group) group.push(text);
      else groups.set(key, [text]);
    }
  }
  return groups;
}
