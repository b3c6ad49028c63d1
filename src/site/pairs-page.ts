import { addressOf, type Ref } from './address.ts';
import { type DateView, viewDate } from './date-view.ts';
import { drawNetwork, type Network } from './network.ts';
import { findPairs, leastForPage, type Pair, pairAddress } from './pairs.ts';
import { refTo, type Site } from './site.ts';

/** How often two met: where both are known to have a page, the way there. */
export interface Meeting {
  readonly met: number;
  /** Announced, cancelled, denied … and not known to have taken place. */
  readonly other: number;
  readonly path?: string;
}

export interface Matrix {
  readonly actors: readonly Ref[];
  /** A row for each actor, a cell for each other; undefined where the two never met. */
  readonly rows: readonly (readonly (Meeting | undefined)[])[];
}

export interface PairRow extends Meeting {
  readonly a: Ref;
  readonly b: Ref;
  readonly first?: DateView;
  readonly last?: DateView;
}

export interface PairsPage {
  /** Of the most active; the table has all. */
  readonly matrix: Matrix;
  readonly networks?: { readonly wide: Network; readonly narrow: Network };
  readonly table: readonly PairRow[];
  /** Actors who met anyone, and how many of them the matrix and the network show. */
  readonly actors: number;
  readonly inMatrix: number;
  readonly inNetwork: number;
  /** Pairs beyond those of the table. */
  readonly left: number;
}

export const most = { matrix: 16, network: 36, table: 250 } as const;

/** Makes the page of who met whom. */
export function viewPairs(site: Site): PairsPage {
  const pairs = findPairs(site);
  const active = mostActive(pairs);
  const inMatrix = active.slice(0, most.matrix);
  const inNetwork = active.slice(0, most.network);
  const networks = inNetwork.length > 1 && {
    wide: drawNetwork(site, pairs, inNetwork, { width: 960, height: 640, size: 14, spread: 1 }),
    narrow: drawNetwork(site, pairs, inNetwork.slice(0, 14), {
      width: 360,
      height: 440,
      size: 12,
      spread: 0.62,
    }),
  };
  return {
    matrix: viewMatrix(site, pairs, inMatrix),
    ...(networks && { networks }),
    table: pairs.slice(0, most.table).map((pair) => viewPairRow(site, pair)),
    actors: active.length,
    inMatrix: inMatrix.length,
    inNetwork: inNetwork.length,
    left: Math.max(0, pairs.length - most.table),
  };
}

/** All pairs by the actors' names, for the page that has them all. */
export function viewPairRow(site: Site, pair: Pair): PairRow {
  const dates = pair.events.flatMap(({ data }) => data.date ?? []);
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    a: refTo(site, 'actors', pair.a),
    b: refTo(site, 'actors', pair.b),
    ...viewMeeting(pair),
    ...(first !== undefined && { first: viewDate(first) }),
    ...(last !== undefined && { last: viewDate(last) }),
  };
}

/** Actors by the number of their meetings with others, most first. */
export function mostActive(pairs: readonly Pair[]): string[] {
  const weights = new Map<string, number>();
  for (const { a, b, met, events } of pairs) {
    // What did not take place decides only between those who met as often.
    const weight = met + events.length / 1000;
    for (const id of [a, b]) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  return [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

function viewMeeting(pair: Pair): Meeting {
  const meeting = { met: pair.met, other: pair.events.length - pair.met };
  if (pair.events.length >= leastForPage) return { ...meeting, path: pairAddress(pair) };
  const [only] = pair.events;
  return only === undefined ? meeting : { ...meeting, path: addressOf('events', only.id) };
}

function viewMatrix(site: Site, pairs: readonly Pair[], ids: readonly string[]): Matrix {
  const at = new Map(ids.map((id, position) => [id, position]));
  const rows: (Meeting | undefined)[][] = ids.map(() => ids.map(() => undefined));
  for (const pair of pairs) {
    const [a, b] = [at.get(pair.a), at.get(pair.b)];
    if (a === undefined || b === undefined) continue;
    const meeting = viewMeeting(pair);
    for (const [row, column] of [
      [a, b],
      [b, a],
    ] as const) {
      const cells = rows[row];
      if (cells) cells[column] = meeting;
    }
  }
  return { actors: ids.map((id) => refTo(site, 'actors', id)), rows };
}

/** All pairs, each once, under the one whose name comes first. */
export interface PairsByActor {
  readonly actor: Ref;
  readonly others: readonly (Meeting & { readonly name: string })[];
}

/** Lists every pair, for the page that leads to them all. */
export function listAllPairs(site: Site): PairsByActor[] {
  const { compare } = new Intl.Collator('en');
  const named = findPairs(site).map((pair) => {
    const [a, b] = [refTo(site, 'actors', pair.a), refTo(site, 'actors', pair.b)];
    const [one, other] = compare(a.label, b.label) <= 0 ? [a, b] : [b, a];
    return { one, other: { name: other.label, ...viewMeeting(pair) } };
  });
  return [...Map.groupBy(named, ({ one }) => one.path ?? one.label).values()]
    .flatMap((group) => {
      const [first] = group;
      const others = group.map(({ other }) => other).sort((a, b) => compare(a.name, b.name));
      return first === undefined ? [] : [{ actor: first.one, others }];
    })
    .sort((a, b) => compare(a.actor.label, b.actor.label));
}
