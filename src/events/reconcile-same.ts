import {
  isGathering,
  isRare,
  isSigning,
  isSpoken,
  isVisit,
  kindsAgree,
} from './reconcile-kinds.ts';
import {
  commonParties,
  otherParties,
  partiesAgree,
  sameParties,
  sameSides,
} from './reconcile-parties.ts';
import { isAhead, type Report } from './reconcile-report.ts';
import { likeWording, sameWording } from './reconcile-wording.ts';
import type { World } from './reconcile-world.ts';

/** Days by which a plan may miss the day on which the event took place. */
export const slip = 3;

/**
 * Tells whether two reports cannot be of one event: kinds that do not agree, dates that cannot be
 * the same, other places, other parties, one against several of a kind in some month or year, or one
 * source that tells them as two. `tolerance` are the days by which two dates of one tense may miss
 * each other, where something else ties the reports together: see `isDayOff`.
 */
export function toldApart(a: Report, b: Report, world: World, tolerance = 0): boolean {
  // The cheapest questions first: this is asked of millions of pairs.
  const days = daysBetween(a, b);
  if (days > slip) return true;
  if (days > 0 && isSpoken(a.kind)) return true;
  if (days > tolerance && isAhead(a) === isAhead(b)) return true;
  const part = isTalksOfVisit(a, b) || isTalksOfVisit(b, a);
  if (!kindsAgree(a.kind, b.kind) && !part && !isToldAs(a, b)) return true;
  if (a.source === b.source && !part && !isTwin(a, b, world)) return true;
  if ((a.vague || b.vague) && a.number !== b.number) return true;
  if (!isSpoken(a.kind) && !placesAgree(a, b, world)) return true;
  return otherParties(a, b, world);
}

/**
 * Measures how surely two reports that nothing tells apart are of one event: 0 when nothing ties
 * them together, else the more the surer. Parties must agree; what is said in public must be the
 * same in substance; a vague date needs two common parties, or one and the place, or a rare kind, or the same wording.
 */
export function likeness(a: Report, b: Report, world: World): number {
  const parties = partiesAgree(a, b, world);
  if (parties === 0) return 0;
  const likeWords = likeWording(a, b);
  const worded = sameWording(a, b, isSpoken(a.kind) ? 2 : 3);
  if (isSpoken(a.kind) && !worded) return 0;
  if ((a.date === undefined && !isAhead(a)) || (b.date === undefined && !isAhead(b))) {
    return a.date === b.date && likeWords >= 0.5 && parties === 1 ? 1 : 0;
  }
  const common = commonParties(a, b, world);
  const place =
    a.places.some((one) => b.scope.has(one)) || b.places.some((one) => a.scope.has(one));
  if (a.vague || b.vague) {
    // A lunch that somebody gives in some month is not yet the visit.
    if (a.kind !== b.kind && (isVisit(a.kind) || isVisit(b.kind)) && !worded) return 0;
    // Two vague dates bind only what is told alike, or of the very same two: a third report that is
    // like but one of them would else fall to this event or that, as they came.
    if (a.vague && b.vague && !worded && !(a.actors.length > 1 && sameParties(a, b))) return 0;
    const rare = isRare(a.kind) || (place && isVisit(a.kind));
    if (!worded && common < 2 && !(common === 1 && rare)) return 0;
  }
  const days = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1;
  const all = Math.max(a.to, b.to) - Math.min(a.from, b.from) + 1;
  const date = Number.isFinite(all) ? Math.max(0, days / all) : 0;
  const kind = a.kind === b.kind ? 2 : kindsAgree(a.kind, b.kind) ? 1 : 0;
  return 1 + parties * 4 + kind + date * 3 + (place ? 2 : 0) + likeWords;
}

/**
 * Whether two reports give one event two days that follow each other: by the clocks of two zones, or
 * by an error. Only what is told with the same parties, kind and place in like words is one.
 */
export function isDayOff(a: Report, b: Report): boolean {
  return (
    Math.abs(a.from - b.from) === 1 &&
    a.from === a.to &&
    b.from === b.to &&
    isAhead(a) === isAhead(b) &&
    a.kind === b.kind &&
    a.source !== b.source &&
    a.actors.length > 0 &&
    sameParties(a, b) &&
    a.places.some((place) => b.places.includes(place)) &&
    a.number === b.number &&
    likeWording(a, b) >= 0.6
  );
}

/** Whether `a` plans the talks for which `b` is the visit: at its place, within its days. */
function isTalksOfVisit(a: Report, b: Report): boolean {
  return (
    isGathering(a.kind) &&
    isVisit(b.kind) &&
    isAhead(a) &&
    !a.vague &&
    !b.vague &&
    a.from >= b.from &&
    a.to <= b.to &&
    a.places.some((place) => b.scope.has(place) || b.places.includes(place)) &&
    b.actors.some((actor) => a.actors.includes(actor))
  );
}

/**
 * Whether one outlet can tell as one thing what another tells as the other: a summit as what was
 * signed there, a visit as the meeting of the same two. Only the same days tell that: "in June"
 * or two days later may be the meeting to which somebody travels.
 */
function isToldAs(a: Report, b: Report): boolean {
  if (a.vague || b.vague) return false;
  if (isSigning(a.kind, b.kind)) return true;
  const visit =
    (isVisit(a.kind) && isGathering(b.kind)) || (isVisit(b.kind) && isGathering(a.kind));
  return visit && daysBetween(a, b) <= 0 && a.actors.length > 1 && sameParties(a, b);
}

/**
 * Whether one source says the same twice, in its headline and in its text, or once of two states and
 * once of their leaders.
 */
function isTwin(a: Report, b: Report, world: World): boolean {
  if (a.date === undefined || a.date !== b.date || a.stage !== b.stage) return false;
  if (a.actors.length === 0 || b.actors.length === 0) return false;
  const samePlace = a.places.length > 0 && sameSet(a.places, b.places);
  if (isSpoken(a.kind)) return sameParties(a, b) && likeWording(a, b) >= 0.8;
  if (sameParties(a, b)) {
    const certain = a.kind === b.kind || (a.actors.length > 1 && !a.vague);
    return certain && (samePlace || a.places.length === 0 || b.places.length === 0);
  }
  return sameSides(a, b, world) && samePlace && a.actors.length > 1 && !a.vague;
}

export const daysBetween = (a: Report, b: Report): number => Math.max(a.from - b.to, b.from - a.to);

/** Whether two places can be one; where a place lies whose country nobody knows tells nothing. */
export function placesAgree(a: Report, b: Report, world: World): boolean {
  if (a.places.length === 0 || b.places.length === 0) return true;
  if (![...a.places, ...b.places].every(world.isPlaced)) return true;
  return (
    a.places.some((place) => b.scope.has(place)) || b.places.some((place) => a.scope.has(place))
  );
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));
