import type { Register } from '../actors/register.ts';

/** What reconcile must know of the world to see that two names stand for one party or place. */
export interface World {
  /** The id by which reports are compared, for an actor whom the content knows by two. */
  readonly whoIs: (actor: string) => string;
  /** The state that an actor belongs to or is; undefined when unknown. */
  readonly sideOf: (actor: string) => string | undefined;
  readonly isPerson: (actor: string) => boolean;
  /** The places that a place lies in, nearest first, without itself. */
  readonly around: (place: string) => readonly string[];
  /** Whether it is known where in the world a place lies. */
  readonly isPlaced: (place: string) => boolean;
}

/** A world of which nothing is known: every actor and place stands for itself alone. */
export const unknownWorld: World = {
  whoIs: (actor) => actor,
  sideOf: () => undefined,
  isPerson: () => false,
  around: () => [],
  isPlaced: () => true,
};

/** Reads the world that a register knows; `same` are ids of actors who are known by another, too. */
export function worldOf(
  register: Pick<Register, 'actors' | 'places' | 'states'>,
  same: ReadonlyMap<string, string> = new Map(),
): World {
  const states = new Set(register.states.values());
  return {
    whoIs: (actor) => same.get(actor) ?? actor,
    isPlaced: (place) => states.has(place) || register.places.get(place)?.country !== undefined,
    sideOf(actor) {
      const known = register.actors.get(actor);
      return known?.kind === 'state' ? actor : known?.side;
    },
    isPerson: (actor) => register.actors.get(actor)?.kind === 'person',
    around(place) {
      const found: string[] = [];
      for (let at: string | undefined = place; at !== undefined; ) {
        const known = register.places.get(at);
        const state = known?.country === undefined ? undefined : register.states.get(known.country);
        const next: string | undefined = known?.partOf ?? state;
        if (next === undefined || next === place || found.includes(next)) break;
        found.push(next);
        at = next;
      }
      return found;
    },
  };
}
