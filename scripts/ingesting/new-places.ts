import type { ProposedPlace } from '../../src/model/extraction.ts';
import { Place } from '../../src/model/place.ts';
import { visibleText } from '../../src/model/visible.ts';
import { keepValid } from './keep-valid.ts';
import type { Scope } from './new-actors.ts';

/** Makes the records of places that events name and the content lacks, and of those around them. */
export function newPlaces(
  ids: Iterable<string>,
  proposed: readonly ProposedPlace[],
  { library, register, taken }: Scope,
): Map<string, Place> {
  const proposals = new Map(
    proposed
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? 1 : -1))
      .map((p) => [p.id, p]),
  );
  const made = new Map<string, Place>();
  const waiting = [...ids].sort();
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (library.places.has(id) || taken('places', id) || made.has(id)) continue;
    const found = register.places.get(id) ?? proposals.get(id);
    if (found === undefined) continue;
    const { name, country, partOf } = found;
    const around =
      partOf === id || !(register.places.has(partOf ?? '') || proposals.has(partOf ?? ''));
    const place = keepValid(Place, {
      name: visibleText(name),
      aliases: [],
      review: 'machine',
      ...(country === undefined ? {} : { country }),
      ...(around || partOf === undefined ? {} : { partOf }),
    });
    if (place === undefined) continue;
    made.set(id, place);
    if (place.partOf !== undefined) waiting.push(place.partOf);
  }
  return made;
}
