import type { Report } from './reconcile-report.ts';
import { toldApart } from './reconcile-same.ts';
import type { World } from './reconcile-world.ts';

/** Reports grouped into events: a union–find whose groups never hold two reports that are told apart. */
export interface Clusters {
  /** The report that stands for the group of report `i`. */
  readonly find: (i: number) => number;
  /** Reports in the group. */
  readonly members: (i: number) => readonly number[];
  /** Puts two groups together, whatever they hold. */
  readonly join: (i: number, j: number) => void;
  /**
   * Puts two groups together unless that is wrong; says whether they are one now. `tolerance` is that
   * of `toldApart`.
   */
  readonly tryJoin: (i: number, j: number, tolerance?: number) => boolean;
  /** For the reports that stand for groups, other existing events that these could be of, too. */
  readonly rivals: () => ReadonlyMap<number, ReadonlySet<string>>;
}

// Members that a newcomer is held against: a group that large repeats itself.
const witnesses = 64;

/**
 * Starts with each report alone. `owner` names the existing event that a report is of, where it is:
 * groups of two existing events never become one.
 */
export function makeClusters(
  reports: readonly Report[],
  owner: (i: number) => string | undefined,
  world: World,
): Clusters {
  const parents = reports.map((_, i) => i);
  const groups = reports.map((_, i) => [i]);
  const owners = reports.map((_, i) => owner(i));
  const rivals: [number, number][] = [];
  // Groups that hold two days already, by an editor's hand or by ours, take more of either.
  const tolerances = reports.map(() => 0);
  const find = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = i; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const members = (i: number) => groups[find(i)] ?? [];
  const join = (i: number, j: number) => {
    const a = find(i);
    const b = find(j);
    if (a === b) return;
    if (owners[a] !== undefined && owners[a] === owners[b]) tolerances[a] = tolerances[b] = 1;
    const [root, child] = members(a).length >= members(b).length ? [a, b] : [b, a];
    parents[child] = root;
    for (const member of groups[child] ?? []) groups[root]?.push(member);
    groups[child] = [];
    owners[root] ??= owners[child];
    tolerances[root] = Math.max(tolerances[root] ?? 0, tolerances[child] ?? 0);
  };
  const separate = (a: number, b: number, tolerance: number): boolean =>
    members(a)
      .slice(0, witnesses)
      .some((x) =>
        members(b)
          .slice(0, witnesses)
          .some((y) => toldApart(reports[x] as Report, reports[y] as Report, world, tolerance)),
      );
  return {
    find,
    members,
    join,
    tryJoin(i, j, tolerance = 0) {
      const a = find(i);
      const b = find(j);
      if (a === b) return true;
      if (separate(a, b, Math.max(tolerance, tolerances[a] ?? 0, tolerances[b] ?? 0))) return false;
      if (owners[a] !== undefined && owners[b] !== undefined) {
        rivals.push([a, b]);
        return false;
      }
      join(a, b);
      return true;
    },
    rivals() {
      const found = new Map<number, Set<string>>();
      for (const [i, j] of rivals) {
        for (const [x, y] of [[i, j] as const, [j, i] as const]) {
          const owner = owners[find(y)];
          if (owner === undefined || owner === owners[find(x)]) continue;
          found.set(find(x), (found.get(find(x)) ?? new Set()).add(owner));
        }
      }
      return found;
    },
  };
}
