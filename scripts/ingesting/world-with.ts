import { buildRegister, type Register } from '../../src/actors/register.ts';
import { type World, worldOf } from '../../src/events/reconcile-world.ts';
import type { Library } from '../../src/model/collection.ts';
import type { Evidence } from '../../src/model/event.ts';
import type { ProposedPlace } from '../../src/model/extraction.ts';
import { actorsWith } from './fill-sides.ts';
import { fullerNames } from './fuller-names.ts';
import { everyone, type Settled } from './merge-proposals.ts';
import { type NamedBy, namedIn, newActors, type Scope } from './new-actors.ts';
import { newPlaces } from './new-places.ts';

/**
 * The world as it will be known once this run is written. Evidence is compared in it, so that what
 * came in one run and what came in two is compared by the same knowledge.
 */
export function worldWith(
  evidence: readonly Evidence[],
  named: readonly NamedBy[],
  merged: ReadonlyMap<string, Settled>,
  proposed: readonly ProposedPlace[],
  sides: ReadonlyMap<string, string>,
  scope: Scope,
): World {
  const { library } = scope;
  const ids = namedIn(evidence);
  const actors = newActors(ids.actors, named, merged, scope);
  const places = newPlaces(ids.places, proposed, scope);
  const register = buildRegister(
    [...actorsWith(library, sides), ...entries(actors)],
    [...library.places.values(), ...entries(places)],
  );
  const whole = fullerNames(
    everyone(
      library,
      named.map(({ proposal }) => proposal),
    ),
  );
  const same = [...whole].map(([id, full]) => [id, merged.get(full)?.id ?? full] as const);
  return worldOf(register, new Map(same));
}

/** The world as the content knows it by itself. */
export function worldAsIs(library: Library, register: Register): World {
  return worldOf(register, fullerNames(everyone(library, [])));
}

const entries = <Data>(records: ReadonlyMap<string, Data>) =>
  [...records].map(([id, data]) => ({ id, data }));
