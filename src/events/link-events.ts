import type { Event } from '../model/event.ts';
import {
  isAnnouncedBy,
  isOutcomeOf,
  isPartOf,
  isSequel,
  type Linkable,
  longestWait,
  readLinkable,
} from './link-rules.ts';
import { isGathering, isSpoken, isVisit } from './reconcile-kinds.ts';
import type { World } from './reconcile-world.ts';

/** How an event hangs together with others; a field is absent where nothing sure is known. */
export type Links = Pick<Event, 'partOf' | 'follows' | 'outcomeOf'>;

/**
 * Finds how events hang together: talks within a visit, what was signed at talks, what became of a
 * meeting that was put off, what had been announced. Blind to the order of the list and to ids.
 * It rather says nothing than something doubtful: where two events would do equally well, neither
 * is meant. Near-linear: only events with a common actor or side that are near in time are compared.
 */
export function linkEvents(
  events: Iterable<{ readonly id: string; readonly data: Event }>,
  world: World,
): ReadonlyMap<string, Links> {
  const list = [...events].map(({ id, data }) => readLinkable(id, data, world));
  const near = makeIndex(list, world);
  const sequels = mutual(list, near, world);
  const links = new Map<string, Links>();
  for (const one of list) {
    if (!Number.isFinite(one.report.from)) continue;
    const { from } = one.report;
    const partOf = isGathering(one.report.kind)
      ? narrowest(near(one, 'visit', from - 31, from).filter((it) => isPartOf(one, it, world)))
      : undefined;
    const outcomeOf = narrowest(
      near(one, 'gathering', from - 31, from).filter((it) => isOutcomeOf(one, it, world)),
    );
    const word = first(
      near(one, 'speech', from - longestWait, from).filter((it) => isAnnouncedBy(one, it)),
    );
    const follows = sequels.get(one) ?? word;
    if (!partOf && !outcomeOf && !follows) continue;
    links.set(one.id, {
      ...(partOf ? { partOf: partOf.id } : {}),
      ...(follows ? { follows: follows.id } : {}),
      ...(outcomeOf ? { outcomeOf: outcomeOf.id } : {}),
    });
  }
  return links;
}

type Family = 'visit' | 'gathering' | 'speech' | 'other';
type Near = (to: Linkable, family: Family, from: number, until: number) => readonly Linkable[];

// Events of one party and family in the time that matters; a busy actor has some ten a month.
const most = 200;

function makeIndex(list: readonly Linkable[], world: World): Near {
  const blocks = new Map<string, Linkable[]>();
  const inTime = list
    .filter(({ report }) => Number.isFinite(report.from))
    .sort((a, b) => a.report.from - b.report.from);
  for (const one of inTime) {
    for (const name of namesOf(one, familyOf(one), world)) {
      const block = blocks.get(name);
      if (block) block.push(one);
      else blocks.set(name, [one]);
    }
  }
  return (to, family, from, until) => {
    const found = new Set<Linkable>();
    for (const name of namesOf(to, family, world)) {
      const block = blocks.get(name) ?? [];
      const start = lowerBound(block, from);
      for (let i = start; i < block.length && i < start + most; i++) {
        const one = block[i];
        if (!one || one.report.from > until) break;
        if (one !== to) found.add(one);
      }
    }
    return [...found];
  };
}

function familyOf({ report: { kind } }: Linkable): Family {
  if (isVisit(kind)) return 'visit';
  if (isGathering(kind)) return 'gathering';
  return isSpoken(kind) ? 'speech' : 'other';
}

/** The blocks in which an event is looked up: by the sides of those who take part in it. */
function namesOf({ report }: Linkable, family: Family, world: World): ReadonlySet<string> {
  return new Set(report.actors.map((actor) => `${family} ${world.sideOf(actor) ?? actor}`));
}

/** What became of what: each event the nearest sequel of one that has no nearer one. */
function mutual(
  list: readonly Linkable[],
  near: Near,
  world: World,
): ReadonlyMap<Linkable, Linkable> {
  const before = new Map<Linkable, Linkable[]>();
  const after = new Map<Linkable, Linkable[]>();
  for (const one of list) {
    const { from } = one.report;
    if (!Number.isFinite(from) || familyOf(one) === 'speech') continue;
    // A visit of several weeks begins before the days that matter.
    for (const other of near(one, familyOf(one), from - longestWait - 31, from)) {
      if (!isSequel(one, other, world)) continue;
      before.set(one, [...(before.get(one) ?? []), other]);
      after.set(other, [...(after.get(other) ?? []), one]);
    }
  }
  const found = new Map<Linkable, Linkable>();
  for (const [one, list] of before) {
    const earlier = last(list);
    if (earlier && first(after.get(earlier) ?? []) === one) found.set(one, earlier);
  }
  return found;
}

const first = (list: readonly Linkable[]) => only(list, ({ report }) => report.from);
const last = (list: readonly Linkable[]) => only(list, ({ report }) => -report.from);
const narrowest = (list: readonly Linkable[]) =>
  only(list, ({ report }) => report.to - report.from);

/** The one for which the measure is least; undefined when there are two. */
function only(list: readonly Linkable[], measure: (one: Linkable) => number): Linkable | undefined {
  const [best, next] = list.toSorted((a, b) => measure(a) - measure(b));
  return best && next && measure(best) === measure(next) ? undefined : best;
}

function lowerBound(list: readonly Linkable[], from: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.report.from ?? 0) >= from) high = middle;
    else low = middle + 1;
  }
  return low;
}
