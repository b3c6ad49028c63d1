import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import {
  type CollectionName,
  collectionNames,
  type Entry,
  type Library,
} from '../model/collection.ts';
import type { BodyLink } from './body-rules.ts';
import { compareFindings, type Finding } from './finding.ts';
import { joinPath, type ListEffects, listEntries, listFolders } from './list-entries.ts';
import { parseEntry } from './parse-entry.ts';

export interface ReadEffects extends Partial<ListEffects> {
  /** Reads a file's bytes. */
  readonly readFile: (file: string) => Uint8Array;
  /** Hears of each file before it is read, and how many were read before. */
  readonly step?: (done: number, file: string) => void;
}

/** A record that the body of an entry refers to. */
export interface LibraryLink extends BodyLink {
  readonly file: string;
}

export interface LibraryReading {
  /** The valid records, each collection in the order of its ids. */
  readonly library: Library;
  /** What is wrong with the others, in order. */
  readonly findings: readonly Finding[];
  readonly links: readonly LibraryLink[];
  /** The bodies of the valid records, by `collection/id`, for `renderBody`; empty ones are absent. */
  readonly trees: ReadonlyMap<string, Root>;
  /** The others as far as they can be read: without faulty fields; undefined when not at all. */
  readonly faulty: {
    readonly [Name in CollectionName]: ReadonlyMap<string, Entry<Name> | undefined>;
  };
}

/**
 * Reads the five collections of a content folder. Missing folders are empty; a file with findings
 * is left out of the library. Throws only when the file system does.
 */
export function readLibrary(
  contentDir: string,
  effects: ReadEffects = { readFile: (file) => readFileSync(file) },
): LibraryReading {
  const listEffects = effects.readdir ? { readdir: effects.readdir } : undefined;
  const findings: Finding[] = listFolders(contentDir, listEffects);
  const links: LibraryLink[] = [];
  const trees = new Map<string, Root>();
  const library = {} as Record<CollectionName, Map<string, Entry>>;
  const faulty = {} as Record<CollectionName, Map<string, Entry | undefined>>;
  let done = 0;
  for (const collection of collectionNames) {
    const records = new Map<string, Entry>();
    const listing = listEntries(contentDir, collection, listEffects);
    findings.push(...listing.findings);
    library[collection] = records;
    faulty[collection] = new Map();
    for (const name of listing.names) {
      const file = entryFile(contentDir, collection, name.slice(0, -4));
      effects.step?.(done++, file);
      const result = parseEntry(file, effects.readFile(file), collection);
      if (result.ok) {
        const { entry, tree } = result;
        records.set(entry.id, entry);
        if (tree.children.length > 0) trees.set(`${collection}/${entry.id}`, tree);
        for (const link of result.links) links.push({ ...link, file });
      } else {
        findings.push(...result.findings);
        faulty[collection].set(name.slice(0, -4), result.partial);
      }
    }
  }
  findings.sort(compareFindings);
  return {
    library: library as unknown as Library,
    findings,
    links,
    trees,
    faulty: faulty as unknown as LibraryReading['faulty'],
  };
}

/** Returns the path of a record's file. */
export function entryFile(contentDir: string, collection: CollectionName, id: string): string {
  return joinPath(contentDir, `${collection}/${id}.mdx`);
}
