import type { Event, Evidence } from '../model/event.ts';
import type { PublishedDays } from './derive-order.ts';
import { quoteKey, reconcile } from './reconcile.ts';
import type { World } from './reconcile-world.ts';

/** An event that is there. */
export interface Standing {
  readonly id: string;
  readonly data: Event;
}

/** By what evidence is compared: when its sources were published, and what is known of the world. */
export interface Knowledge {
  readonly published: PublishedDays;
  readonly world: World;
}

/** A piece of evidence, and the event that it was of. */
export interface Taken {
  readonly from: string;
  readonly evidence: Evidence;
}

/** What becomes of one event, new or there. */
export interface Regrouped {
  /** The event that is there; absent for a new one. */
  readonly event?: string;
  /** New evidence. */
  readonly evidence: readonly Evidence[];
  /** Evidence that other events give up to it. */
  readonly taken: readonly Taken[];
  /** What it gives up to others. */
  readonly lost: readonly Evidence[];
  /** Events that end in it: their evidence is its own now, their ids lead to it. */
  readonly absorbed: readonly string[];
  /** Other events that it could be one with, which an editor's work keeps apart. */
  readonly couldBe: readonly string[];
}

/**
 * Sorts new evidence into events, and that of untouched events anew, so that what comes in many runs
 * makes the same events as what comes in one. How evidence is grouped is a derived field: it changes
 * only for events that are free (nobody has touched them) and whose grouping is what the evidence of
 * `before` yields by itself. Where it is not, an editor has split or joined them, and so it stays.
 * Returns the groups that change, in canonical order.
 */
export function regroup(
  standing: readonly Standing[],
  incoming: readonly Evidence[],
  before: Knowledge,
  now: Knowledge,
  isFree: (event: Standing) => boolean,
): Regrouped[] {
  let free = standing.filter(({ data }) => data.evidence.length > 0).filter(isFree);
  for (;;) {
    const loose = new Set(free);
    const pinned = standing.filter((event) => !loose.has(event));
    const there = new Set(free.flatMap(({ data }) => data.evidence.map(quoteKey)));
    const fresh = incoming.filter((one) => !there.has(quoteKey(one)));
    const groups = groupAll(pinned, free, fresh, now);
    const disturbed = findDisturbed(groups, free);
    if (disturbed.size === 0) return settle(groups, free);
    const alone = groupAll(pinned, free, [], before);
    const doubtful = findDisturbed(alone, free);
    const wrong = [...disturbed].filter((id) => doubtful.has(id));
    if (wrong.length === 0) return settle(groups, free);
    // What an editor has put so stays so, and the others are sorted around it.
    free = free.filter(({ id }) => !wrong.includes(id));
  }
}

interface Group {
  /** The pinned event that it is of. */
  readonly event: string | undefined;
  readonly evidence: readonly Evidence[];
  /** Free events → how much of the evidence is theirs. */
  readonly origins: ReadonlyMap<string, number>;
  readonly couldBe: readonly string[];
}

function groupAll(
  pinned: readonly Standing[],
  free: readonly Standing[],
  fresh: readonly Evidence[],
  { published, world }: Knowledge,
): readonly Group[] {
  const originOf = originsOf(free);
  return reconcile(pinned, [...originOf.keys(), ...fresh], published, world).map(
    ({ event, evidence, couldBe = [] }) => {
      const origins = new Map<string, number>();
      for (const one of evidence) {
        const origin = originOf.get(one);
        if (origin !== undefined) origins.set(origin, (origins.get(origin) ?? 0) + 1);
      }
      return { event, evidence, origins, couldBe };
    },
  );
}

const originsOf = (free: readonly Standing[]): ReadonlyMap<Evidence, string> =>
  new Map(free.flatMap(({ id, data }) => data.evidence.map((one) => [one, id] as const)));

/** The free events whose evidence is not together in one group of its own. */
function findDisturbed(groups: readonly Group[], free: readonly Standing[]): ReadonlySet<string> {
  const sizes = new Map(free.map(({ id, data }) => [id, data.evidence.length]));
  const disturbed = new Set<string>();
  for (const { event, origins } of groups) {
    for (const [id, count] of origins) {
      const whole = event === undefined && origins.size === 1 && count === sizes.get(id);
      if (!whole) disturbed.add(id);
    }
  }
  return disturbed;
}

/** Gives each group the id of the free event that is most of it; the ids of the others lead there. */
function settle(groups: readonly Group[], free: readonly Standing[]): Regrouped[] {
  const heirs = new Map<string, { group: Group; count: number }>();
  for (const group of groups) {
    for (const [id, count] of group.origins) {
      if (count > (heirs.get(id)?.count ?? 0)) heirs.set(id, { group, count });
    }
  }
  const originOf = originsOf(free);
  const evidenceOf = new Map(free.map(({ id, data }) => [id, data.evidence]));
  return groups.flatMap((group): Regrouped[] => {
    const ends = [...group.origins]
      .filter(([id]) => heirs.get(id)?.group === group)
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .map(([id]) => id);
    const event = group.event ?? ends[0];
    const absorbed = ends.filter((id) => id !== event).sort();
    const evidence = group.evidence.filter((one) => !originOf.has(one));
    const taken = group.evidence.flatMap((one): Taken[] => {
      const from = originOf.get(one);
      return from === undefined || from === event ? [] : [{ from, evidence: one }];
    });
    const own = group.event === undefined && event !== undefined ? evidenceOf.get(event) : [];
    const kept = new Set(group.evidence);
    const lost = (own ?? []).filter((one) => !kept.has(one));
    if (event !== undefined && evidence.length + taken.length + lost.length === 0) return [];
    const { couldBe } = group;
    return [
      { ...(event === undefined ? {} : { event }), evidence, taken, lost, absorbed, couldBe },
    ];
  });
}
