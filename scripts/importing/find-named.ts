import type { Entry } from '../../src/model/collection.ts';
import { foldName } from './fold-name.ts';
import type { Plan } from './plan.ts';

type Named = 'actors' | 'places' | 'publishers';

/** Finds records by id or by any of their names; says which share a name. */
export interface NameIndex {
  find(text: string): { readonly ids: readonly string[] };
  /** Makes a new record findable. */
  add(entry: Entry<Named>): void;
}

/** Indexes the actors, places or publishers that are there by what they are called. */
export function indexNames(plan: Plan, collection: Named): NameIndex {
  const byName = new Map<string, Set<string>>();
  const add = ({ id, data }: Entry<Named>) => {
    const names = [data.name, ...data.aliases, ...Object.values(data.names ?? {})];
    for (const name of names) {
      const key = foldName(name);
      const ids = byName.get(key);
      if (ids) ids.add(id);
      else byName.set(key, new Set([id]));
    }
  };
  for (const entry of plan.all(collection)) add(entry);
  return {
    add,
    find(text) {
      const known = plan.find(collection, text);
      if (known) return { ids: [known.id] };
      return { ids: [...(byName.get(foldName(text)) ?? [])] };
    },
  };
}
