import type { Event } from '../model/event.ts';
import { isGathering, isSpoken, isVisit, kindsAgree } from './reconcile-kinds.ts';
import { sameSides } from './reconcile-parties.ts';
import { isAhead, type Report, readReport } from './reconcile-report.ts';
import { daysBetween, placesAgree } from './reconcile-same.ts';
import { likeWording } from './reconcile-wording.ts';
import type { World } from './reconcile-world.ts';

/** An event prepared for comparison with those around it. */
export interface Linkable {
  readonly id: string;
  readonly data: Event;
  readonly report: Report;
}

/** Prepares an event: what it says, as if one source said it. */
export function readLinkable(id: string, data: Event, world: World): Linkable {
  const { title, date, status, kind, actors, places } = data;
  const says = { title, status, kind, actors, places, ...(date === undefined ? {} : { date }) };
  return {
    id,
    data,
    report: readReport({ source: id, quote: { exact: id }, says }, undefined, world),
  };
}

const happened = ({ stage }: Report): boolean => stage === 'occurred' || stage === 'ongoing';
const sameTense = (a: Report, b: Report): boolean =>
  (happened(a) && happened(b)) || (isAhead(a) && isAhead(b));

/** Days after its announced day on which a meeting that was put off still is that meeting. */
export const longestWait = 200;

/**
 * Whether `part` is a meeting within a visit: on its days, at its place, of the visitor with somebody.
 * Both must say where they were, and both have happened, or both lie ahead.
 */
export function isPartOf(part: Linkable, whole: Linkable, world: World): boolean {
  const [a, b] = [part.report, whole.report];
  if (!isGathering(a.kind) || !isVisit(b.kind) || a.vague || !sameTense(a, b)) return false;
  if (b.to - b.from > 31 || a.from < b.from || a.to > b.to) return false;
  if (!b.places.some((place) => a.scope.has(place)) || a.actors.length < 2) return false;
  const guests = whole.data.actors.filter(({ role }) => role === 'visitor');
  const named = (guests.length > 0 ? guests : whole.data.actors).map(({ actor }) =>
    world.whoIs(actor),
  );
  // Of a host who is named, too, somebody of his side must have been there.
  const others = b.actors.filter((actor) => !named.includes(actor));
  const sides = new Set(a.actors.flatMap((actor) => [actor, world.sideOf(actor) ?? actor]));
  return (
    named.length > 0 &&
    named.every((actor) => a.actors.includes(actor)) &&
    others.every((actor) => sides.has(actor) || sides.has(world.sideOf(actor) ?? actor))
  );
}

/**
 * Whether `result` came out of `talks`: signed or declared by the same parties, two at least, on
 * their days, at no other place.
 */
export function isOutcomeOf(result: Linkable, talks: Linkable, world: World): boolean {
  const [a, b] = [result.report, talks.report];
  if (a.kind !== 'agreement' && a.kind !== 'statement') return false;
  if (!isGathering(b.kind) || a.vague || b.vague || !happened(a) || !happened(b)) return false;
  if (a.actors.length < 2 || a.from < b.from || a.to > b.to) return false;
  return sameSides(a, b, world) && placesAgree(a, b, world);
}

/**
 * Whether `later` is what became of `earlier`, a meeting or visit that was announced, put off or called
 * off for an earlier day: the same parties, two at least, the same kind, at no other place.
 */
export function isSequel(later: Linkable, earlier: Linkable, world: World): boolean {
  const [a, b] = [later.report, earlier.report];
  if (a.vague || b.vague || isSpoken(a.kind) || !kindsAgree(a.kind, b.kind)) return false;
  const open = isAhead(b) || b.stage === 'postponed' || b.stage === 'cancelled';
  if (!open || b.stage === 'speculative' || a.from <= b.to || a.from - b.to > longestWait)
    return false;
  if (!happened(a) && !isAhead(a)) return false;
  // A plan beside a later plan is another meeting, unless the first was put off.
  if (isAhead(a) && isAhead(b)) return false;
  return a.actors.length > 1 && sameSides(a, b, world) && placesAgree(a, b, world);
}

/**
 * Whether `act` is what `word` announced: one source tells both by one passage, or in like words, and
 * the act as still to come.
 */
export function isAnnouncedBy(act: Linkable, word: Linkable): boolean {
  const [a, b] = [act.report, word.report];
  if (b.kind !== 'announcement' && b.kind !== 'statement') return false;
  if (
    isSpoken(a.kind) ||
    !happened(b) ||
    b.vague ||
    !(a.from > b.to) ||
    daysBetween(a, b) > longestWait
  )
    return false;
  return act.data.evidence.some(({ source, quote, says }) => {
    if (says.status !== 'announced' && says.status !== 'planned') return false;
    return word.data.evidence.some(
      (one) =>
        one.source === source &&
        (one.quote.exact.includes(quote.exact) ||
          quote.exact.includes(one.quote.exact) ||
          likeWording(a, b) >= 0.4),
    );
  });
}
