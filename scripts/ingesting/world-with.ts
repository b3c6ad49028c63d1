import type { KnownActor, KnownPlace, Register } from '../../src/actors/register.ts';
import { type World, worldOf } from '../../src/events/reconcile-world.ts';
import type { Actor } from '../../src/model/actor.ts';
import type { Library } from '../../src/model/collection.ts';
import type { Evidence } from '../../src/model/event.ts';
import type { ProposedPlace } from '../../src/model/extraction.ts';
import type { Place } from '../../src/model/place.ts';
import { actorsWith } from './fill-sides.ts';
import { fullerNames } from './fuller-names.ts';
import { everyone, type Settled } from './merge-proposals.ts';
import { type NamedBy, namedIn, newActors, type Scope } from './new-actors.ts';
import { newPlaces } from './new-places.ts';
import { oldIds } from './old-ids.ts';

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
  const { library, register } = scope;
  const ids = namedIn(evidence);
  const actors = newActors(ids.actors, named, merged, scope);
  const places = newPlaces(ids.places, proposed, scope);
  const known = {
    states: register.states,
    actors: new Map([
      ...register.actors,
      ...[...actorsWith(library, sides), ...entries(actors)].map(knownActor),
    ]),
    places: new Map([...register.places, ...entries(places).map(knownPlace)]),
  };
  const whole = fullerNames(
    everyone(
      library,
      named.map(({ proposal }) => proposal),
    ),
  );
  const same = [...whole].map(([id, full]) => [id, merged.get(full)?.id ?? full] as const);
  return worldOf(known, new Map([...oldIds(library.actors), ...same]));
}

/** The world as the content knows it by itself. */
export function worldAsIs(library: Library, register: Register): World {
  const same = fullerNames(everyone(library, []));
  return worldOf(register, new Map([...oldIds(library.actors), ...same]));
}

const entries = <Data>(records: ReadonlyMap<string, Data>) =>
  [...records].map(([id, data]) => ({ id, data }));

// As a register would hold them, without the trouble of making all their names findable.
export const knownActor = ({ id, data }: { id: string; data: Actor }): [string, KnownActor] => {
  const { name, kind, roles, side } = data;
  return [id, { id, name, kind, roles, recorded: true, ...(side === undefined ? {} : { side }) }];
};
export const knownPlace = ({ id, data }: { id: string; data: Place }): [string, KnownPlace] => {
  const { name, country, partOf } = data;
  const around = partOf === undefined ? {} : { partOf };
  return [id, { id, name, ...(country === undefined ? {} : { country }), ...around }];
};
