import { isActOfState } from './reconcile-kinds.ts';
import type { Report } from './reconcile-report.ts';
import { sameWording } from './reconcile-wording.ts';
import type { World } from './reconcile-world.ts';

/** Whether each report names at least two parties, and each one that the other does not. */
export function otherParties(a: Report, b: Report, world: World): boolean {
  if (a.actors.length < 2 || b.actors.length < 2) return false;
  return unmatched(a, b, world) > 0 && unmatched(b, a, world) > 0;
}

/**
 * Measures how far two reports name the same parties (0 to 1); 0 when the shorter list is not wholly
 * among the other's. A state and who acts for it are one party at half weight; alone, only where it
 * is no person, or where the act is the state's own. Reports that name nobody must be worded alike.
 */
export function partiesAgree(a: Report, b: Report, world: World): number {
  const [few, many] = a.actors.length <= b.actors.length ? [a, b] : [b, a];
  if (few.actors.length === 0) return sameWording(a, b) ? 0.5 : 0;
  const strong = few.actors.filter((actor) => many.actors.includes(actor)).length;
  if (strong === 0 && few.actors.length < 2) {
    const isPerson = [...few.actors, ...many.actors].some(world.isPerson);
    if (many.actors.length > 1 || (isPerson && !isActOfState(few.kind))) return 0;
  }
  if (unmatched(few, many, world) > 0) return 0;
  return (strong + (few.actors.length - strong) / 2) / few.actors.length;
}

/** Counts the parties of `a` that `b` names, too. */
export function commonParties(a: Report, b: Report, world: World): number {
  return a.actors.length - unmatched(a, b, world);
}

/** Whether both name the very same actors. */
export function sameParties(a: Report, b: Report): boolean {
  return a.actors.length === b.actors.length && a.actors.every((one) => b.actors.includes(one));
}

/** Whether each party of one report is a party of the other. */
export function sameSides(a: Report, b: Report, world: World): boolean {
  return unmatched(a, b, world) === 0 && unmatched(b, a, world) === 0;
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
