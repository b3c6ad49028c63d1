import { kindBlock } from './reconcile-kinds.ts';
import type { Report } from './reconcile-report.ts';
import { isDayOff, likeness, slip, toldApart } from './reconcile-same.ts';
import type { World } from './reconcile-world.ts';

/** Two reports, by their positions in the list, that may be of one event. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** How much the dates leave open: 0 when both are exact, 1 when one is, 2 when none is. */
  readonly vague: 0 | 1 | 2;
  /** One is dated the day after the other. */
  readonly dayOff: boolean;
}

// Neighbours in time that one report is compared with in one block: what keeps a flood of reports on
// one day linear. Measured on archives of this kind, a report has some ten.
const neighbours = 200;

/**
 * Finds the pairs of reports that can be of one event, best first. Only reports of a like kind and
 * with a common side are compared, and of those only the ones that are near in time. `compared` are
 * the positions of those that stand for others like them.
 */
export function findPairs(
  reports: readonly Report[],
  compared: readonly number[],
  world: World,
): Pair[] {
  const pairs = new Map<number, Pair>();
  const compare = (i: number, j: number) => {
    // By key, not by position: equal scores must sort the same in whatever order reports came.
    const [a, b] = byKey(reports[i], reports[j]) <= 0 ? [i, j] : [j, i];
    const id = a * reports.length + b;
    const x = reports[a];
    const y = reports[b];
    if (!x || !y || pairs.has(id)) return;
    const dayOff = isDayOff(x, y);
    if (toldApart(x, y, world, dayOff ? 1 : 0)) return;
    const score = likeness(x, y, world);
    if (score === 0) return;
    const vague = (Number(x.vague) + Number(y.vague)) as 0 | 1 | 2;
    pairs.set(id, { a, b, score, vague, dayOff });
  };
  for (const block of makeBlocks(reports, compared, world).values()) {
    const at = (i: number) => reports[i]?.from ?? 0;
    const inTime = (list: readonly number[]) =>
      list.toSorted((i, j) => at(i) - at(j) || byKey(reports[i], reports[j]));
    const exact = inTime(block.filter((i) => !reports[i]?.vague));
    const vague = inTime(block.filter((i) => reports[i]?.vague));
    for (const list of [exact, vague]) {
      for (const [n, i] of list.entries()) {
        const last = (reports[i]?.to ?? 0) + slip;
        for (let m = n + 1; m < list.length && m <= n + neighbours; m++) {
          const j = list[m] ?? 0;
          if (at(j) > last) break;
          compare(i, j);
        }
      }
    }
    for (const i of vague) {
      const { from = 0, to = 0 } = reports[i] ?? {};
      const first = lowerBound(exact, (j) => at(j) >= from - longest);
      for (let m = first, seen = 0; m < exact.length && seen < neighbours; m++) {
        const j = exact[m] ?? 0;
        if (at(j) > to + slip) break;
        if ((reports[j]?.to ?? 0) < from - slip) continue;
        compare(i, j);
        seen++;
      }
    }
  }
  for (const [i, j] of namelessPairs(reports, compared)) compare(i, j);
  return [...pairs.values()].sort(
    (p, q) =>
      p.vague - q.vague ||
      q.score - p.score ||
      byKey(reports[p.a], reports[q.a]) ||
      byKey(reports[p.b], reports[q.b]),
  );
}

/** Days that an exact report can span at most, with its slack. */
const longest = 31;
const aYear = 366;

/** Pairs a report that names nobody with those of its kind and time, whoever they name. */
function* namelessPairs(
  reports: readonly Report[],
  compared: readonly number[],
): Generator<readonly [number, number]> {
  const nameless = compared.filter((i) => reports[i]?.actors.length === 0);
  if (nameless.length === 0) return;
  const at = (i: number) => reports[i]?.from ?? 0;
  const inTime = compared.toSorted((i, j) => at(i) - at(j) || byKey(reports[i], reports[j]));
  const byKind = new Map<string, number[]>();
  for (const i of inTime) {
    const block = kindBlock(reports[i]?.kind ?? 'other');
    const list = byKind.get(block);
    if (list) list.push(i);
    else byKind.set(block, [i]);
  }
  for (const i of nameless) {
    const { kind = 'other', from = 0, to = 0 } = reports[i] ?? {};
    const list = byKind.get(kindBlock(kind)) ?? [];
    const first = lowerBound(list, (j) => at(j) >= from - aYear);
    for (let m = first, seen = 0; m < list.length && seen < neighbours; m++) {
      const j = list[m] ?? 0;
      if (at(j) > to + slip) break;
      if (j === i || (reports[j]?.to ?? 0) < from - slip) continue;
      yield [i, j];
      seen++;
    }
  }
}

export function byKey(a: Report | undefined, b: Report | undefined): number {
  const x = a?.key ?? '';
  const y = b?.key ?? '';
  return x < y ? -1 : x > y ? 1 : 0;
}

function makeBlocks(
  reports: readonly Report[],
  compared: readonly number[],
  world: World,
): ReadonlyMap<string, number[]> {
  const blocks = new Map<string, number[]>();
  for (const i of compared) {
    const { kind = 'other', actors = [] } = reports[i] ?? {};
    const sides = new Set(actors.map((actor) => world.sideOf(actor) ?? actor));
    for (const side of sides.size > 0 ? sides : ['']) {
      const name = `${kindBlock(kind)} ${side}`;
      const block = blocks.get(name);
      if (block) block.push(i);
      else blocks.set(name, [i]);
    }
  }
  return blocks;
}

function lowerBound(list: readonly number[], reached: (item: number) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(list[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
