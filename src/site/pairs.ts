import type { Entry } from '../model/collection.ts';
import type { Kind } from '../model/kind.ts';
import type { Status } from '../model/status.ts';
import type { Site } from './site.ts';

/** Two actors of different sides who take part in the same meetings. */
export interface Pair {
  /** The ids in the order of their letters: `a` comes first. */
  readonly a: string;
  readonly b: string;
  /** All meetings of the two in the order of the chronology, also those that came to nothing. */
  readonly events: readonly Entry<'events'>[];
  /** Those that took place or are under way. */
  readonly met: number;
}

/** Kinds of events at which the parties deal with each other: in person, or by voice. */
export const meetingKinds: ReadonlySet<Kind> = new Set<Kind>([
  'visit',
  'host',
  'meeting',
  'talks',
  'conference',
  'call',
]);

const took: ReadonlySet<Status> = new Set<Status>(['occurred', 'ongoing']);

/** Roles of what an event is about or held within, rather than of who comes to it. */
const absent: ReadonlySet<string> = new Set(['format', 'subject', 'target', 'topic']);

/** Events that a pair needs for a page of its own. */
export const leastForPage = 2;

const made = new WeakMap<Site, readonly Pair[]>();

/**
 * Finds who met whom, the most frequent first, once for a site. Two of the same side do not meet:
 * they come together. In time linear in the pairs at each event.
 */
export function findPairs(site: Site): readonly Pair[] {
  const pairs = made.get(site) ?? makePairs(site);
  made.set(site, pairs);
  return pairs;
}

/** Where the page of a pair is: its two ids in the order of their letters, two hyphens between. */
export function pairAddress({ a, b }: Pick<Pair, 'a' | 'b'>): string {
  return `/pairs/${pairId(a, b)}/`;
}

/** No id has two hyphens in a row, so that the two can always be told apart again. */
export function pairId(one: string, other: string): string {
  return one < other ? `${one}--${other}` : `${other}--${one}`;
}

/** Whether an event counts as a meeting that took place. */
export function tookPlace(status: Status): boolean {
  return took.has(status);
}

function makePairs({ index }: Site): Pair[] {
  const { actors } = index.library;
  const sideOf = (id: string) => actors.get(id)?.data.side ?? id;
  const found = new Map<string, { a: string; b: string; events: Entry<'events'>[]; met: number }>();
  for (const event of index.events) {
    if (!meetingKinds.has(event.data.kind)) continue;
    const there = event.data.actors.filter(({ role = '' }) => !absent.has(role));
    const ids = [...new Set(there.map(({ actor }) => actor))].sort();
    for (const [at, a] of ids.entries()) {
      for (const b of ids.slice(at + 1)) {
        if (sideOf(a) === sideOf(b)) continue;
        const key = pairId(a, b);
        const pair = found.get(key) ?? { a, b, events: [], met: 0 };
        found.set(key, pair);
        pair.events.push(event);
        if (tookPlace(event.data.status)) pair.met += 1;
      }
    }
  }
  return [...found.values()].sort(
    (x, y) =>
      y.met - x.met ||
      y.events.length - x.events.length ||
      (pairAddress(x) < pairAddress(y) ? -1 : 1),
  );
}
