import type { Event, Evidence } from '../model/event.ts';
import { derive } from './derive.ts';
import type { PublishedDays } from './derive-order.ts';
import { type Clusters, makeClusters } from './reconcile-clusters.ts';
import { isSpoken } from './reconcile-kinds.ts';
import { byKey, findPairs, type Pair } from './reconcile-pairs.ts';
import { isAhead, type Report, readReport } from './reconcile-report.ts';
import { unknownWorld, type World } from './reconcile-world.ts';

/** New evidence sorted into events; `event` is the existing event it joins, absent when it founds one. */
export interface Reconciled {
  readonly event?: string;
  readonly evidence: readonly Evidence[];
  /** Other existing events that it could be of as well: a hint for editors that these may be one. */
  readonly couldBe?: readonly string[];
}

/**
 * Decides which new evidence is of one event, and which of an existing one. Two reports are of one
 * event when their dates can be the same, their kinds and parties agree, and nothing tells them
 * apart: see `toldApart` and `likeness`. The surest pairs are joined first, so that the answer does
 * not depend on the order of either list; existing evidence stays where it is. A vague date ("in
 * April") joins only when one single event fits; a plan without a date, the first one to come.
 */
export function reconcile(
  existing: Iterable<{ readonly id: string; readonly data: Event }>,
  incoming: readonly Evidence[],
  published: PublishedDays,
  world: World = unknownWorld,
): Reconciled[] {
  const reports: Report[] = [];
  const owners: (string | undefined)[] = [];
  const items: (Evidence | undefined)[] = [];
  const add = (evidence: Evidence, owner?: string, isNew = false) => {
    owners.push(owner);
    items.push(isNew ? evidence : undefined);
    return reports.push(readReport(evidence, published.get(evidence.source), world)) - 1;
  };
  const firsts = new Map<string, number[]>();
  const quoted = new Map<string, number>();
  for (const { id, data } of existing) {
    const group = wordsOf(id, data, published).map((evidence) => {
      const at = add(evidence, id);
      quoted.set(quoteKey(evidence), at);
      return at;
    });
    firsts.set(id, group);
  }
  const fresh = incoming.map((evidence) => add(evidence, undefined, true));

  const clusters = makeClusters(reports, (i) => owners[i], world);
  for (const [first = 0, ...rest] of firsts.values()) for (const i of rest) clusters.join(first, i);
  // Evidence that is there already (of a run that was cut short) stays where it is.
  for (const i of fresh) {
    const known = items[i] && quoted.get(quoteKey(items[i]));
    if (known !== undefined) clusters.join(known, i);
  }
  const compared = joinEchoes(reports, clusters);
  joinPairs(findPairs(reports, compared, world), reports, clusters);
  return collect(reports, owners, items, clusters);
}

/** The evidence of an event, and its own fields where an editor has given it another date. */
function wordsOf(id: string, data: Event, published: PublishedDays) {
  const { title, date, status, kind, places, actors, evidence } = data;
  const says = { title, status, kind, places, actors, ...(date === undefined ? {} : { date }) };
  // By hand one writes only what differs; ingest writes all that a source says, its silence, too.
  const filled = evidence.map((one) =>
    one.says.kind === undefined ? { ...one, says: { ...says, ...one.says } } : one,
  );
  const own: Evidence = { source: `event ${id}`, quote: { exact: id }, says };
  const isSaid =
    evidence.some((one) => one.says.date === date) || derive(evidence, published).date === date;
  return isSaid ? filled : [...filled, own];
}

/** One source says one thing once by one passage. */
export const quoteKey = ({ source, quote, says }: Evidence): string =>
  [source, quote.exact, quote.prefix ?? '', says.title ?? '', says.date ?? ''].join('\u0000');

/**
 * Joins reports that say the very same of the same parties, as hundreds of outlets do on a great day.
 * Returns the positions of one report for each that is still to be compared.
 */
function joinEchoes(reports: readonly Report[], clusters: Clusters): number[] {
  const inOrder = reports.map((_, i) => i).sort((i, j) => byKey(reports[i], reports[j]));
  const firsts = new Map<string, number[]>();
  return inOrder.filter((i) => {
    const report = reports[i];
    if (!report || report.vague || report.actors.length === 0 || isSpoken(report.kind)) return true;
    const { kind, stage, date, actors, places } = report;
    const echo = JSON.stringify([kind, stage, date, actors.toSorted(), places.toSorted()]);
    const list = firsts.get(echo) ?? [];
    if (list.some((first) => clusters.tryJoin(first, i))) return false;
    firsts.set(echo, [...list, i]);
    return true;
  });
}

function joinPairs(pairs: readonly Pair[], reports: readonly Report[], clusters: Clusters): void {
  for (const { a, b, vague, dayOff } of pairs) if (vague === 0 && !dayOff) clusters.tryJoin(a, b);
  joinDaysOff(pairs, clusters);
  const choices = new Map<number, Pair[]>();
  for (const pair of pairs) {
    if (pair.vague !== 1) continue;
    const vague = reports[pair.a]?.vague ? pair.a : pair.b;
    const list = choices.get(vague);
    if (list) list.push(pair);
    else choices.set(vague, [pair]);
  }
  const inOrder = [...choices].sort(([i], [j]) => byKey(reports[i], reports[j]));
  const decided = inOrder.map(([i, list]) => [i, onlyFit(i, list, reports, clusters)] as const);
  for (const [i, fit] of decided) if (fit !== undefined) clusters.tryJoin(i, fit);
  for (const { a, b, vague } of pairs) if (vague === 2) clusters.tryJoin(a, b);
}

/** Joins two groups a day apart where neither could be joined so to a third: talks go on day by day. */
function joinDaysOff(pairs: readonly Pair[], clusters: Clusters): void {
  const wanted = pairs.filter(({ dayOff }) => dayOff);
  const partners = new Map<number, Set<number>>();
  const note = (a: number, b: number) => partners.set(a, (partners.get(a) ?? new Set()).add(b));
  for (const { a, b } of wanted) {
    const [x, y] = [clusters.find(a), clusters.find(b)];
    if (x !== y) {
      note(x, y);
      note(y, x);
    }
  }
  const sure = wanted.filter(({ a, b }) =>
    [a, b].every((one) => partners.get(clusters.find(one))?.size === 1),
  );
  for (const { a, b } of sure) clusters.tryJoin(a, b, 1);
}

/** The one event that a vague report can be of: the next one for a plan, else the only one there is. */
function onlyFit(
  i: number,
  pairs: readonly Pair[],
  reports: readonly Report[],
  clusters: Clusters,
): number | undefined {
  const fits = new Map<number, number>();
  for (const { a, b } of pairs) {
    const other = a === i ? b : a;
    const root = clusters.find(other);
    const from = reports[other]?.from ?? Infinity;
    fits.set(root, Math.min(fits.get(root) ?? Infinity, from));
  }
  const sorted = [...fits].sort(([, x], [, y]) => x - y);
  const [first, second] = sorted;
  const report = reports[i];
  if (!first || !report) return undefined;
  if (second && (!isAhead(report) || second[1] === first[1])) return undefined;
  return first[0];
}

function collect(
  reports: readonly Report[],
  owners: readonly (string | undefined)[],
  items: readonly (Evidence | undefined)[],
  clusters: Clusters,
): Reconciled[] {
  const groups = new Map<number, number[]>();
  for (const [i, item] of items.entries()) {
    if (!item) continue;
    const root = clusters.find(i);
    const group = groups.get(root);
    if (group) group.push(i);
    else groups.set(root, [i]);
  }
  const rivals = clusters.rivals();
  return [...groups]
    .map(([root, group]) => {
      const sorted = group.toSorted((i, j) => byKey(reports[i], reports[j]));
      const event = clusters
        .members(root)
        .map((i) => owners[i])
        .find((owner) => owner !== undefined);
      const evidence = sorted.flatMap((i) => items[i] ?? []);
      const couldBe = [...(rivals.get(root) ?? [])].sort();
      return { key: reports[sorted[0] ?? 0]?.key ?? '', event, evidence, couldBe };
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ event, evidence, couldBe }) => ({
      ...(event === undefined ? {} : { event }),
      evidence,
      ...(couldBe.length > 0 ? { couldBe } : {}),
    }));
}
