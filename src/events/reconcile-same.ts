import {
  isGathering,
  isRare,
  isSigning,
  isSpoken,
  isVisit,
  kindsAgree,
} from './reconcile-kinds.ts';
import { isAhead, type Report } from './reconcile-report.ts';
import type { World } from './reconcile-world.ts';

/** Days by which a plan may miss the day on which the event took place. */
export const slip = 3;

/**
 * Tells whether two reports cannot be of one event: kinds that do not agree, dates that cannot be
 * the same, other places, other parties, or one source that tells them as two.
 */
export function toldApart(a: Report, b: Report, world: World): boolean {
  const part = isTalksOfVisit(a, b) || isTalksOfVisit(b, a);
  const sign = isSigning(a.kind, b.kind) && !a.vague && !b.vague;
  if (!kindsAgree(a.kind, b.kind) && !part && !sign) return true;
  if (a.source === b.source && !part && !isTwin(a, b, world)) return true;
  const planned = isAhead(a) !== isAhead(b) && !isSpoken(a.kind);
  if (daysBetween(a, b) > (planned ? slip : 0)) return true;
  if (!isSpoken(a.kind) && !placesAgree(a, b)) return true;
  return otherParties(a, b, world);
}

/**
 * Measures how surely two reports that nothing tells apart are of one event: 0 when nothing ties
 * them together, else the more the surer. Parties must agree; what is said in public must be the
 * same in substance; a vague date needs two common parties, or one and the place, or a rare kind.
 */
export function likeness(a: Report, b: Report, world: World): number {
  const substance = overlap(a.words, b.words);
  const parties = partiesAgree(a, b, world);
  if (parties === 0) return 0;
  if (isSpoken(a.kind) && substance < 0.5) return 0;
  if ((a.date === undefined && !isAhead(a)) || (b.date === undefined && !isAhead(b))) {
    return a.date === b.date && substance >= 0.5 && parties === 1 ? 1 : 0;
  }
  const common = a.actors.filter((x) => b.actors.some((y) => isSameParty(x, y, world))).length;
  const place =
    a.places.some((one) => b.scope.has(one)) || b.places.some((one) => a.scope.has(one));
  if ((a.vague || b.vague) && a.date !== b.date) {
    const tied = common >= 2 || (common === 1 && (isRare(a.kind) || (place && isVisit(a.kind))));
    if (!tied) return 0;
  }
  const days = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1;
  const all = Math.max(a.to, b.to) - Math.min(a.from, b.from) + 1;
  const date = Number.isFinite(all) ? Math.max(0, days / all) : 0;
  const kind = a.kind === b.kind ? 2 : kindsAgree(a.kind, b.kind) ? 1 : 0;
  return 1 + parties * 4 + kind + date * 3 + (place ? 2 : 0) + substance;
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
 * Whether one source says the same twice, in its headline and in its text, or once of two states and
 * once of their leaders.
 */
function isTwin(a: Report, b: Report, world: World): boolean {
  if (a.date === undefined || a.date !== b.date || a.stage !== b.stage) return false;
  if (a.actors.length === 0 || b.actors.length === 0) return false;
  const samePlace = a.places.length > 0 && sameSet(a.places, b.places);
  if (isSpoken(a.kind)) return sameSet(a.actors, b.actors) && overlap(a.words, b.words) >= 0.8;
  if (sameSet(a.actors, b.actors)) {
    const certain = a.kind === b.kind || (a.actors.length > 1 && !a.vague);
    return certain && (samePlace || a.places.length === 0 || b.places.length === 0);
  }
  const agree = unmatched(a, b, world) === 0 && unmatched(b, a, world) === 0;
  return agree && samePlace && a.actors.length > 1 && !a.vague;
}

const daysBetween = (a: Report, b: Report): number => Math.max(a.from - b.to, b.from - a.to);

function placesAgree(a: Report, b: Report): boolean {
  if (a.places.length === 0 || b.places.length === 0) return true;
  return (
    a.places.some((place) => b.scope.has(place)) || b.places.some((place) => a.scope.has(place))
  );
}

/** Whether each report names at least two parties, and each one that the other does not. */
function otherParties(a: Report, b: Report, world: World): boolean {
  if (a.actors.length < 2 || b.actors.length < 2) return false;
  return unmatched(a, b, world) > 0 && unmatched(b, a, world) > 0;
}

/** Share of the parties that both name (0 to 1); 0 when the shorter list is not wholly among the other's. */
function partiesAgree(a: Report, b: Report, world: World): number {
  const [few, many] = a.actors.length <= b.actors.length ? [a, b] : [b, a];
  if (few.actors.length === 0) return overlap(a.words, b.words) >= 0.7 ? 0.5 : 0;
  const strong = few.actors.filter((actor) => many.actors.includes(actor)).length;
  if (strong === 0 && few.actors.length < 2) return 0;
  if (unmatched(few, many, world) > 0) return 0;
  return (strong + (few.actors.length - strong) / 2) / few.actors.length;
}

function unmatched(a: Report, b: Report, world: World): number {
  return a.actors.filter((x) => !b.actors.some((y) => isSameParty(x, y, world))).length;
}

/** Whether two actors are one party: a state and who acts for it; two persons never are. */
function isSameParty(a: string, b: string, world: World): boolean {
  if (a === b) return true;
  const side = world.sideOf(a);
  return (
    side !== undefined && side === world.sideOf(b) && !(world.isPerson(a) && world.isPerson(b))
  );
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));
