import { suggest } from '../../content/suggest.ts';
import type { Rule } from '../context.ts';
import { recordWords, references } from '../references.ts';

/** `orphan-actor`, `orphan-place`, `orphan-publisher`: a record that nothing leads to. A warning. */
export const orphans: Rule = function* ({ library, links, finding }) {
  const used = {
    sources: new Set(),
    events: new Set(),
    actors: new Set(),
    publishers: new Set(),
    places: new Set(),
  };
  for (const { target, to, collection, id } of references(library)) {
    if (collection === target && id === to) continue;
    // What a mistyped id meant is not forgotten.
    const meant = library[target].has(to) ? to : suggest(to, library[target].keys());
    if (meant !== undefined) used[target].add(meant);
  }
  for (const { collection, id } of links) used[collection].add(id);
  for (const collection of ['actors', 'places', 'publishers'] as const) {
    for (const id of library[collection].keys()) {
      if (used[collection].has(id)) continue;
      const word = recordWords[collection];
      const message = `no other record names this ${word}; name it where it belongs, or delete it`;
      yield finding({ collection, id, path: ['name'] }, `orphan-${word}`, message, {
        severity: 'warning',
      });
    }
  }
};
