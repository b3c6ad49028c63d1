import { recordWords } from '../../src/check/references.ts';
import type { BodyLink } from '../../src/content/body-rules.ts';
import type { Finding } from '../../src/content/finding.ts';
import { formatEntry } from '../../src/content/format-entry.ts';
import { nameFault } from '../../src/content/list-entries.ts';
import { parseEntry } from '../../src/content/parse-entry.ts';
import { entryFile, type LibraryReading } from '../../src/content/read-library.ts';
import {
  type CollectionName,
  collectionNames,
  type Entry,
  type Records,
} from '../../src/model/collection.ts';
import { freeId } from '../ingesting/free-id.ts';
import { oldIds } from '../ingesting/old-ids.ts';
import { type Problem, show } from './problem.ts';
import { sameSaid } from './same-said.ts';

/** A record that an import would write: its file is whole, and readers take it. */
export interface Planned {
  readonly collection: CollectionName;
  readonly id: string;
  readonly row: number;
  readonly file: string;
  /** The text of the file. */
  readonly text: string;
  readonly entry: Entry;
  readonly links: readonly BodyLink[];
  /** Made only because others name it: written only where they are. */
  readonly attendant: boolean;
}

/** A record on its way into the plan. */
export interface Offer<Name extends CollectionName = CollectionName> {
  readonly collection: Name;
  readonly row: number;
  readonly data: Records[Name];
  readonly body?: string;
  readonly attendant?: boolean;
}

/** What became of an offer: the id it has, and whether it is new; or why it cannot be. */
export type Taken =
  | { readonly id: string; readonly was: 'new' | 'there' | 'twice' }
  | { readonly problems: readonly Problem[] };

/** All that is to be written, on top of what is there. */
export interface Plan {
  readonly contentDir: string;
  readonly reading: LibraryReading;
  readonly planned: ReadonlyMap<CollectionName, ReadonlyMap<string, Planned>>;
  /** The record of an id, there or planned; old ids lead to their records. */
  find<Name extends CollectionName>(collection: Name, id: string): Entry<Name> | undefined;
  /** The records of a collection, there and planned. */
  all<Name extends CollectionName>(collection: Name): Iterable<Entry<Name>>;
  /** Plans a record under an id of its own. What is there is never written over. */
  offer<Name extends CollectionName>(id: string, offer: Offer<Name>): Taken;
  /** Plans a record under an id made for it, numbered where others of that name differ. */
  offerNamed<Name extends CollectionName>(base: string, offer: Offer<Name>): Taken;
}

/** Opens an empty plan for a content folder. */
export function openPlan(contentDir: string, reading: LibraryReading): Plan {
  const planned = new Map(collectionNames.map((name) => [name, new Map<string, Planned>()]));
  const old = new Map(
    collectionNames.map((name) => [
      name,
      oldIds(reading.library[name] as ReadonlyMap<string, Entry>),
    ]),
  );
  const there = (collection: CollectionName, id: string): Entry | undefined =>
    reading.library[collection].get(id) ?? planned.get(collection)?.get(id)?.entry;
  const plan: Plan = {
    contentDir,
    reading,
    planned,
    find<Name extends CollectionName>(collection: Name, id: string) {
      const now = old.get(collection)?.get(id) ?? id;
      return there(collection, now) as Entry<Name> | undefined;
    },
    *all<Name extends CollectionName>(collection: Name) {
      yield* reading.library[collection].values() as Iterable<Entry<Name>>;
      for (const { entry } of planned.get(collection)?.values() ?? []) yield entry as Entry<Name>;
    },
    offer(id, offer) {
      const { collection, row, attendant = false } = offer;
      const refuse = (rule: string, message: string): Taken => ({
        problems: [{ row, rule, message }],
      });
      const word = recordWords[collection];
      // Before anything else: an id becomes a path.
      const fault = nameFault(`${id}.mdx`);
      if (fault !== '') return refuse('wrong-value', `the id ${show(id)} ${fault}`);
      const other = there(collection, id);
      if (other !== undefined) {
        const differing = sameSaid(other, offer);
        if (differing.length === 0) {
          return { id, was: planned.get(collection)?.has(id) ? 'twice' : 'there' };
        }
        return refuse(
          'other-data',
          `the ${word} "${id}" is ${planned.get(collection)?.has(id) ? `in row ${planned.get(collection)?.get(id)?.row}` : 'there'} with another ${differing.join(', ')}; edit ${collection}/${id}.mdx by hand, or give the row another id`,
        );
      }
      const renamed = old.get(collection)?.get(id);
      if (renamed !== undefined) {
        return refuse(
          'other-data',
          `"${id}" is an old id of the ${word} "${renamed}"; give the row that id, or another`,
        );
      }
      if (reading.faulty[collection].has(id)) {
        return refuse(
          'other-data',
          `${collection}/${id}.mdx is there and has faults; put it right first (npm run check)`,
        );
      }
      const file = entryFile(contentDir, collection, id);
      const text = formatEntry(collection, offer.data, offer.body ?? '');
      const parsed = parseEntry(file, text, collection);
      if (!parsed.ok) {
        const about = collection === 'events' ? '' : `${word} "${id}": `;
        return {
          problems: distinct(parsed.findings).map(({ rule, message }) => ({
            row,
            rule,
            message: about + message,
          })),
        };
      }
      const entry = parsed.entry as Entry;
      planned
        .get(collection)
        ?.set(id, { collection, id, row, file, text, entry, links: parsed.links, attendant });
      return { id, was: 'new' };
    },
    offerNamed(base, offer) {
      const { collection } = offer;
      const isThere = (id: string) =>
        there(collection, id) !== undefined ||
        old.get(collection)?.has(id) === true ||
        reading.faulty[collection].has(id);
      // The same again is found behind others of its name.
      for (let n = 1; ; n++) {
        const id = n === 1 ? base : `${base}-${n}`;
        const other = there(collection, id);
        if (other === undefined) break;
        if (sameSaid(other, offer).length === 0) return plan.offer(id, offer);
      }
      if (reading.library[collection].has(base)) return plan.offer(base, offer);
      return plan.offer(freeId(base, isThere), offer);
    },
  };
  return plan;
}

/** A row's word stands in the record and in what its evidence says: one slip is told of once. */
function distinct(findings: readonly Finding[]): Finding[] {
  const rules = new Set(
    findings.filter(({ message }) => !isRepeated(message)).map(({ rule }) => rule),
  );
  return findings.filter(({ rule, message }) => !(isRepeated(message) && rules.has(rule)));
}

const isRepeated = (message: string): boolean => /^evidence\[\d+\]\.says\./.test(message);
