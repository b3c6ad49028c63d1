import type { CollectionName, Library } from '../model/collection.ts';
import type { Field } from './context.ts';

/** One record's mention of another by its id. */
export interface Reference extends Field {
  readonly target: CollectionName;
  readonly to: string;
}

/** Lists every reference in the frontmatter of a library's records. */
export function* references(library: Library): Generator<Reference> {
  for (const { id, data } of library.events.values()) {
    const from = { collection: 'events', id } as const;
    for (const [i, place] of data.places.entries())
      yield { ...from, path: ['places', i], target: 'places', to: place };
    for (const [i, { actor }] of data.actors.entries()) {
      yield { ...from, path: ['actors', i, 'actor'], target: 'actors', to: actor };
    }
    for (const name of ['partOf', 'follows', 'outcomeOf'] as const) {
      if (data[name] !== undefined)
        yield { ...from, path: [name], target: 'events', to: data[name] };
    }
    for (const [i, { source, says, attributedTo }] of data.evidence.entries()) {
      const path = ['evidence', i] as const;
      yield { ...from, path: [...path, 'source'], target: 'sources', to: source };
      if (attributedTo !== undefined) {
        yield { ...from, path: [...path, 'attributedTo'], target: 'actors', to: attributedTo };
      }
      for (const [j, { actor }] of (says.actors ?? []).entries()) {
        yield {
          ...from,
          path: [...path, 'says', 'actors', j, 'actor'],
          target: 'actors',
          to: actor,
        };
      }
      for (const [j, place] of (says.places ?? []).entries()) {
        yield { ...from, path: [...path, 'says', 'places', j], target: 'places', to: place };
      }
    }
  }
  for (const { id, data } of library.sources.values()) {
    const from = { collection: 'sources', id } as const;
    yield { ...from, path: ['publisher'], target: 'publishers', to: data.publisher };
    if (data.viaAgency !== undefined) {
      yield { ...from, path: ['viaAgency'], target: 'publishers', to: data.viaAgency };
    }
    for (const name of ['updates', 'copyOf'] as const) {
      const to = data[name];
      if (to !== undefined) yield { ...from, path: [name], target: 'sources', to };
    }
  }
  for (const { id, data } of library.actors.values()) {
    const from = { collection: 'actors', id } as const;
    if (data.side !== undefined) yield { ...from, path: ['side'], target: 'actors', to: data.side };
    for (const [i, role] of data.roles.entries()) {
      if (role.of !== undefined)
        yield { ...from, path: ['roles', i, 'of'], target: 'actors', to: role.of };
    }
    for (const [i, { source }] of (data.evidence ?? []).entries()) {
      yield { ...from, path: ['evidence', i, 'source'], target: 'sources', to: source };
    }
  }
  for (const { id, data } of library.places.values()) {
    if (data.partOf === undefined) continue;
    yield { collection: 'places', id, path: ['partOf'], target: 'places', to: data.partOf };
  }
}

/** The word for one record of a collection. */
export const recordWords: Readonly<Record<CollectionName, string>> = {
  sources: 'source',
  events: 'event',
  actors: 'actor',
  publishers: 'publisher',
  places: 'place',
};
