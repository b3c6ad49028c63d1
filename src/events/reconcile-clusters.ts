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
  /** Puts two groups together unless that is wrong; says whether they are one now. */
  readonly tryJoin: (i: number, j: number) => boolean;
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
    const [root, child] = members(a).length >= members(b).length ? [a, b] : [b, a];
    parents[child] = root;
    for (const member of groups[child] ?? []) groups[root]?.push(member);
    groups[child] = [];
    owners[root] ??= owners[child];
  };
  const separate = (a: number, b: number): boolean =>
    members(a)
      .slice(0, witnesses)
      .some((x) =>
        members(b)
          .slice(0, witnesses)
          .some((y) => toldApart(reports[x] as Report, reports[y] as Report, world)),
      );
  return {
    find,
    members,
    join,
    tryJoin(i, j) {
      const a = find(i);
      const b = find(j);
      if (a === b) return true;
      if (owners[a] !== undefined && owners[b] !== undefined) return false;
      if (separate(a, b)) return false;
      join(a, b);
      return true;
    },
  };
}
