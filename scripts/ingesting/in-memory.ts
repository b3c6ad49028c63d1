import { buildRegister, type Register } from '../../src/actors/register.ts';
import type { Finding } from '../../src/content/finding.ts';
import { parseEntry } from '../../src/content/parse-entry.ts';
import { entryFile } from '../../src/content/read-library.ts';
import {
  type CollectionName,
  collectionNames,
  type Entry,
  type Library,
} from '../../src/model/collection.ts';
import { type ApplyEffects, applySteps } from './apply-steps.ts';
import type { Reading } from './boil-down.ts';
import { followRenames } from './follow-renames.ts';
import { hasComment } from './has-comment.ts';
import { type Plan, planIngest } from './plan-ingest.ts';
import { knownActor, knownPlace } from './world-with.ts';

/** A content folder without a disk, for tests that run thousands of times: path → text. */
export type Files = Map<string, string>;

export const folder = 'content';

/** Reads and writes in memory what the real effects read and write on disk. */
export const effectsOn = (files: Files): ApplyEffects => ({
  async read(file) {
    const text = files.get(file);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  },
  async write(file, text) {
    files.set(file, text);
  },
  async remove(file) {
    files.delete(file);
  },
});

export interface InMemory {
  readonly library: Library;
  readonly findings: readonly Finding[];
}

// Texts that were parsed before, by path and text: most files stay as they are from turn to turn.
const parsed = new Map<string, ReturnType<typeof parseEntry>>();

/** Reads the records as `readLibrary` does. */
export function libraryOf(files: Files): InMemory {
  const findings: Finding[] = [];
  const library = Object.fromEntries(
    collectionNames.map((name) => [name, new Map<string, Entry>()]),
  ) as Record<CollectionName, Map<string, Entry>>;
  for (const path of [...files.keys()].sort()) {
    const text = files.get(path) ?? '';
    const collection = path.split('/')[1] as CollectionName;
    const key = `${path}\n${text}`;
    const result = parsed.get(key) ?? parseEntry(path, text, collection);
    parsed.set(key, result);
    if (result.ok) library[collection].set(result.entry.id, result.entry as Entry);
    else findings.push(...result.findings);
  }
  return { library: library as unknown as Library, findings };
}

export const pathOf = (collection: keyof Library, id: string): string =>
  entryFile(folder, collection, id);

const world = buildRegister([], []);

/** A kill in the midst of a run, and what happens until the next run completes what was planned. */
export interface Gap {
  /** Writes that the killed run has done. */
  readonly writes: number;
  readonly meanwhile: () => Promise<void>;
}

class Killed extends Error {
  override name = 'Killed';
}

/** Effects of a run that is killed after so many writes. */
function killedAfter(writes: number, { read, write, remove }: ApplyEffects): ApplyEffects {
  let left = writes;
  const spend = () => {
    if (left-- <= 0) throw new Killed();
  };
  return {
    read,
    async write(file, text) {
      spend();
      await write(file, text);
    },
    async remove(file) {
      spend();
      await remove(file);
    },
  };
}

/** Plans a run over readings whose texts are in no source yet, and carries it out, also by many runs. */
export async function ingestInto(
  files: Files,
  readings: readonly Reading[],
  ...gaps: readonly Gap[]
): Promise<Plan> {
  const { library } = libraryOf(files);
  const known = new Set([...library.sources.values()].map(({ data }) => data.sha256));
  const fresh = readings.filter(({ source }) => !known.has(source.sha256));
  if (fresh.length === 0) return { steps: [], couldBeOne: [] };
  const plan = planIngest(fresh, {
    library,
    // What the readers know is beside the point here: the readings are made already.
    register: registerOf(library),
    taken: () => false,
    perEvent: 3,
    isHeld: (id) => hasComment(files.get(pathOf('events', id)) ?? ''),
  });
  const effects = effectsOn(files);
  const journal = JSON.stringify(plan.steps);
  let steps = plan.steps;
  let found = library;
  for (const { writes, meanwhile } of gaps) {
    try {
      await applySteps(folder, steps, found, undefined, killedAfter(writes, effects));
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    await meanwhile();
    found = libraryOf(files).library;
    steps = followRenames(JSON.parse(journal), found);
  }
  await applySteps(folder, steps, found, undefined, effects);
  return plan;
}

const registerOf = ({ actors, places }: Library): Register => ({
  ...world,
  actors: new Map([...world.actors, ...[...actors.values()].map(knownActor)]),
  places: new Map([...world.places, ...[...places.values()].map(knownPlace)]),
});
