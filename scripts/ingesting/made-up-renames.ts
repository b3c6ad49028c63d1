import { isDeepStrictEqual } from 'node:util';
import { updateEntry, writeEntry } from '../../src/content/write-entry.ts';
import { collectionNames, type Entry } from '../../src/model/collection.ts';
import { effectsOn, type Files, folder, libraryOf, pathOf } from './in-memory.ts';
import type { Act, Promises } from './made-up-editor.ts';

type Named = 'actors' | 'places' | 'sources';

/** Where ids of a collection stand. */
const keys: Readonly<Record<Named, readonly string[]>> = {
  actors: ['actor', 'attributedTo', 'side', 'of'],
  places: ['places'],
  sources: ['source', 'updates', 'copyOf'],
};

/** Gives a record another id wherever it stands; the old one leads there. */
const rename =
  (collection: Named): Act =>
  async (files, _, n, p) => {
    const { id, data } = pick(files, collection, n) ?? {};
    if (id === undefined || data === undefined || id.length > 60) return;
    const now = `${id}-${n % 10}`;
    if (files.has(pathOf(collection, now)) || p.renamed.has(`${collection}/${now}`)) return;
    files.delete(pathOf(collection, id));
    const redirects = [...(data.redirects ?? []), id];
    await writeEntry(
      folder,
      collection,
      { id: now, data: { ...data, redirects } },
      effectsOn(files),
    );
    await readdress(files, collection, id, now, p);
  };

/** Makes one record of two. */
const merge =
  (collection: Named): Act =>
  async (files, _, n, p) => {
    const one = pick(files, collection, n);
    const into = pick(files, collection, n + 1);
    if (!one || !into || one.id === into.id) return;
    files.delete(pathOf(collection, one.id));
    const redirects = [...(into.data.redirects ?? []), one.id, ...(one.data.redirects ?? [])];
    await updateEntry(folder, collection, into.id, { redirects }, effectsOn(files));
    await readdress(files, collection, one.id, into.id, p);
  };

function pick(files: Files, collection: Named, n: number): Entry<Named> | undefined {
  const records = [...libraryOf(files).library[collection].values()];
  return records[n % Math.max(1, records.length)];
}

/** Writes the new id wherever the old one stands, in no list twice. */
async function readdress(files: Files, collection: Named, old: string, now: string, p: Promises) {
  const called = (id: string) => (id === old ? now : id);
  const swap = <Value>(value: Value): Value =>
    JSON.parse(JSON.stringify(value), (key, one) => {
      if (keys[collection].includes(key)) {
        if (typeof one === 'string') return called(one);
        if (Array.isArray(one)) return [...new Set(one.map(called))];
      }
      return key === 'actors' ? distinct(one) : one;
    });
  const { library } = libraryOf(files);
  for (const name of collectionNames) {
    for (const { id, data } of library[name].values()) {
      if (isDeepStrictEqual(swap(data), data)) continue;
      await updateEntry(folder, name, id, swap(data), effectsOn(files));
    }
  }
  for (const held of p.fields.values()) {
    for (const [field, value] of held)
      if (value !== undefined) held.set(field, swap({ [field]: value })[field]);
  }
  p.renamed.set(`${collection}/${old}`, now);
}

const distinct = (list: readonly { actor: string }[]) =>
  list.filter(({ actor }, i) => list.findIndex((one) => one.actor === actor) === i);

/** What an editor does to the records that events name. */
export const renames: Readonly<Record<string, Act>> = {
  renameActor: rename('actors'),
  renamePlace: rename('places'),
  renameSource: rename('sources'),
  mergeActors: merge('actors'),
  mergePlaces: merge('places'),
};
