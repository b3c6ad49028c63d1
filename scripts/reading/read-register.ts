import { readFileSync, statSync } from 'node:fs';
import { buildRegister, type Register } from '../../src/actors/register.ts';
import { listEntries } from '../../src/content/list-entries.ts';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { splitStrict } from '../../src/content/split-strict.ts';
import { decodeStrict } from '../../src/content/strict-text.ts';
import { validate } from '../../src/content/validate.ts';
import { Actor } from '../../src/model/actor.ts';
import type { CollectionName } from '../../src/model/collection.ts';
import { Place } from '../../src/model/place.ts';
import { Publisher } from '../../src/model/publisher.ts';
import type { Review } from '../../src/model/record.ts';
import { Source } from '../../src/model/source.ts';
import { UsageError } from '../command/command.ts';

interface Known<Data> {
  readonly id: string;
  readonly data: Data;
}

/** What is known before an article is read: actors and places, and outlets. */
export interface Knowledge {
  readonly register: Register;
  readonly publishers: readonly Known<Publisher>[];
}

/**
 * Reads the frontmatter of the actors, places and publishers of a content folder, and nothing else
 * of it: no Markdown, which would double the time that a command takes to start. Files with faults
 * are left out; naming them is the business of `check`. Throws UsageError when the folder is not there.
 */
export function readKnowledge(contentDir: string): Knowledge {
  requireFolder(contentDir);
  const actors = readAll(contentDir, 'actors', (record) => validate(record, Actor));
  const places = readAll(contentDir, 'places', (record) => validate(record, Place));
  return {
    register: readersRegister(actors, places),
    publishers: readAll(contentDir, 'publishers', (record) => validate(record, Publisher)),
  };
}

/**
 * What the reading of an article may know: what editors have written or reviewed. Of what earlier
 * articles made known, it must not: the same article would read otherwise before and after them.
 * Who is meant by a name that machines found before is settled afterwards (see `mergeProposals`).
 */
export function readersRegister(
  actors: Iterable<Known<Actor>>,
  places: Iterable<Known<Place>>,
): Register {
  const isOurs = ({ data }: Known<{ readonly review: Review }>) => data.review !== 'machine';
  return buildRegister([...actors].filter(isOurs), [...places].filter(isOurs));
}

/** Reads the frontmatter of the sources of a content folder; files with faults are left out. */
export function readSources(contentDir: string): Known<Source>[] {
  return readAll(contentDir, 'sources', (record) => validate(record, Source));
}

/** Throws UsageError unless the path is a folder. */
export function requireFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new UsageError(`${path} is no folder; expected a content folder`);
}

type YamlRecord = Parameters<typeof validate>[0];

function readAll<Data>(
  dir: string,
  collection: CollectionName,
  check: (
    record: YamlRecord,
  ) => { readonly ok: true; readonly data: Data } | { readonly ok: false },
): Known<Data>[] {
  return listEntries(dir, collection).names.flatMap((name) => {
    const file = `${dir}/${collection}/${name}`;
    const decoded = decodeStrict(file, readFileSync(file));
    if (!decoded.ok) return [];
    const { text } = decoded;
    const split = splitStrict(file, text);
    if (!split.ok) return [];
    const record = parseYaml({ file, text, start: split.yamlStart, end: split.yamlEnd });
    const valid = 'doc' in record ? check(record) : undefined;
    return valid?.ok ? [{ id: name.slice(0, -4), data: valid.data }] : [];
  });
}
