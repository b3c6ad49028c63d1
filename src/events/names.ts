import { isOutlet } from '../actors/outlets.ts';
import type { Register } from '../actors/register.ts';
import type { ProposedActor, ProposedPlace } from '../model/extraction.ts';
import type { Names } from './draft.ts';

/** Names, kinds and genders of the register's actors and places and of those that the article adds. */
export function namesFrom(
  register: Register,
  found: {
    readonly proposedActors: readonly ProposedActor[];
    readonly proposedPlaces: readonly ProposedPlace[];
  },
): Names {
  const proposed = new Map(found.proposedActors.map((a) => [a.id, a]));
  const places = new Map(found.proposedPlaces.map((p) => [p.id, p]));
  return {
    name: (id) => register.actors.get(id)?.name ?? proposed.get(id)?.name ?? id,
    placeName: (id) =>
      register.places.get(id)?.name ?? places.get(id)?.name ?? register.actors.get(id)?.name ?? '',
    kind: (id) => register.actors.get(id)?.kind ?? proposed.get(id)?.kind ?? 'organisation',
    side: (id) => {
      const known = register.actors.get(id);
      return (known?.kind ?? proposed.get(id)?.kind) === 'state'
        ? id
        : (known?.side ?? proposed.get(id)?.side);
    },
    gender: (id) => register.actors.get(id)?.gender ?? proposed.get(id)?.gender,
    regions: (id) => {
      const out = [id];
      for (
        let place = register.places.get(id) ?? places.get(id), i = 0;
        place !== undefined && i < 4;
        i++
      ) {
        const state =
          place.country === undefined
            ? undefined
            : (register.states?.get(place.country) ?? place.country);
        if (state !== undefined) out.push(state);
        if (place.partOf === undefined) break;
        out.push(place.partOf);
        place = register.places.get(place.partOf);
      }
      return out;
    },
    tenures: (id) => register.held?.get(id) ?? [],
    isMedia: (id) =>
      (register.actors.get(id)?.kind ?? proposed.get(id)?.kind) === 'organisation' &&
      isOutlet(id, register.actors.get(id)?.name ?? proposed.get(id)?.name ?? ''),
  };
}
