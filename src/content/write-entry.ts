import { lstat, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { CollectionName, Entry } from '../model/collection.ts';
import { type Finding, formatFinding } from './finding.ts';
import { formatEntry } from './format-entry.ts';
import { parseEntry } from './parse-entry.ts';
import { entryFile } from './read-library.ts';
import { updateText } from './update-text.ts';

export interface WriteEffects {
  /** Reads a file's bytes; undefined when it is not there. */
  readonly read: (file: string) => Promise<Uint8Array | undefined>;
  /** Writes a whole file or nothing; makes its folder. */
  readonly write: (file: string, text: string) => Promise<void>;
}

/** A record that no reader would take, or a file that is in the way. Holds the findings. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    super(findings.map(formatFinding).join('\n'));
    this.findings = findings;
  }
}

export const realEffects: WriteEffects = {
  async read(file) {
    try {
      if ((await lstat(file)).isSymbolicLink()) {
        const message = 'is a link; put the file itself here';
        throw new ContentError([{ file, line: 1, column: 1, rule: 'symlink', message }]);
      }
      return await readFile(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  },
  async write(file, text) {
    await mkdir(dirname(file), { recursive: true });
    await writeFileAtomic(file, text);
  },
};

/**
 * Writes a record as a new file, or over an old one; returns whether the file changed. The write is
 * atomic. An existing file keeps its body, comments and order of keys: only fields that differ are
 * edited (a body that differs is replaced). Throws `ContentError` when readers would refuse it.
 */
export async function writeEntry<Name extends CollectionName>(
  contentDir: string,
  collection: Name,
  { id, data, body }: { id: string; data: Entry<Name>['data']; body?: string },
  effects: WriteEffects = realEffects,
): Promise<boolean> {
  const file = entryFile(contentDir, collection, id);
  const old = await effects.read(file);
  if (old === undefined) {
    await writeChecked(file, formatEntry(collection, data, body ?? ''), collection, effects);
    return true;
  }
  return updateFile(file, old, collection, withAbsent(collection, old, file, data), body, effects);
}

/**
 * Changes fields of an existing record and nothing else; returns whether the file changed.
 * @param changes field → new value; undefined takes the field away
 */
export async function updateEntry<Name extends CollectionName>(
  contentDir: string,
  collection: Name,
  id: string,
  changes: { readonly [Key in keyof Entry<Name>['data']]?: Entry<Name>['data'][Key] | undefined },
  effects: WriteEffects = realEffects,
): Promise<boolean> {
  const file = entryFile(contentDir, collection, id);
  const old = await effects.read(file);
  if (old === undefined) throw new Error(`${file} is not there to be changed`);
  return updateFile(file, old, collection, changes, undefined, effects);
}

async function updateFile(
  file: string,
  old: Uint8Array,
  collection: CollectionName,
  changes: Readonly<Record<string, unknown>>,
  body: string | undefined,
  effects: WriteEffects,
): Promise<boolean> {
  const parsed = parseEntry(file, old, collection);
  if (!parsed.ok) throw new ContentError(parsed.findings);
  const text = new TextDecoder().decode(old);
  let changed = updateText(text, collection, parsed.entry.data, changes);
  if (body !== undefined && body !== parsed.entry.body) {
    changed = changed.slice(0, changed.length - parsed.entry.body.length) + body;
  }
  if (changed === text) return false;
  await writeChecked(file, changed, collection, effects);
  return true;
}

/** A whole record says of absent fields that they are to be absent. */
function withAbsent<Name extends CollectionName>(
  collection: Name,
  old: Uint8Array,
  file: string,
  data: Entry<Name>['data'],
): Readonly<Record<string, unknown>> {
  const parsed = parseEntry(file, old, collection);
  if (!parsed.ok) throw new ContentError(parsed.findings);
  const absent = Object.keys(parsed.entry.data).map((key) => [key, undefined]);
  return { ...Object.fromEntries(absent), ...data };
}

async function writeChecked(
  file: string,
  text: string,
  collection: CollectionName,
  effects: WriteEffects,
): Promise<void> {
  const parsed = parseEntry(file, text, collection);
  if (!parsed.ok) throw new ContentError(parsed.findings);
  await effects.write(file, text);
}
