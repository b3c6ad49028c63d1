import { type CollectionName, collectionNames, type Entry } from '../../model/collection.ts';
import type { Rule } from '../context.ts';
import { recordWords } from '../references.ts';

type Records = ReadonlyMap<string, Entry>;

/**
 * `removed-id`: a record is gone, or has another id, and its old address leads nowhere. Held against
 * the state before the change.
 */
export const removedIds: Rule = function* ({ library, unreadable, earlier, finding }) {
  for (const collection of collectionNames) {
    const records = library[collection] as Records;
    const gone = (earlier?.records ?? []).filter(
      (record) => record.collection === collection && !records.has(record.id),
    );
    if (gone.length === 0) continue;
    const redirected = new Set([...records.values()].flatMap(({ data }) => data.redirects ?? []));
    const heirs = Map.groupBy(records.values(), (record) => sameness(collection, record));
    const word = recordWords[collection];
    for (const { id, entry } of gone) {
      if (redirected.has(id) || unreadable[collection].has(id)) continue;
      const [heir, other] = (entry && heirs.get(sameness(collection, entry))) ?? [];
      if (heir === undefined || other !== undefined) {
        const message = `the ${word} "${id}" is gone, and its address with it; put it back, or add "${id}" under "redirects" of the ${word} that takes its place`;
        yield finding({ collection, id, path: [] }, 'removed-id', message);
        continue;
      }
      const message = `the ${word} was "${id}" before, and that address must go on leading here; add it under "redirects"`;
      const value = [...(heir.data.redirects ?? []), id];
      yield finding({ collection, id: heir.id, path: ['redirects'] }, 'removed-id', message, {
        repair: { value },
      });
    }
  }
};

/** What stays of a record when its file is renamed, whatever else is mended in passing. */
function sameness(collection: CollectionName, { data, body }: Entry): string {
  const fields = data as Readonly<Record<string, unknown>>;
  if (collection === 'events') return JSON.stringify(fields['evidence']);
  if (collection === 'sources') return JSON.stringify([fields['headline'], fields['published']]);
  return JSON.stringify([fields['name'], body]);
}
