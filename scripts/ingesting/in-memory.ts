import type { Dirent } from 'node:fs';
import { buildRegister, type Register } from '../../src/actors/register.ts';
import { entryFile, readLibrary } from '../../src/content/read-library.ts';
import type { Library } from '../../src/model/collection.ts';
import { type ApplyEffects, applySteps } from './apply-steps.ts';
import type { Reading } from './boil-down.ts';
import { type Plan, planIngest } from './plan-ingest.ts';
import { knownActor, knownPlace } from './world-with.ts';

/** A content folder without a disk, for tests that run thousands of times: path → text. */
export type Files = Map<string, string>;

const folder = 'content';

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

/** Reads the records, as `readLibrary` does. */
export function libraryOf(files: Files): ReturnType<typeof readLibrary> {
  return readLibrary(folder, {
    readFile: (file) => new TextEncoder().encode(files.get(file)),
    readdir: (dir) =>
      [...files.keys()]
        .filter((file) => file.startsWith(`${dir}/`) && !file.slice(dir.length + 1).includes('/'))
        .map((file) => fileCalled(file.slice(dir.length + 1))),
  });
}

const fileCalled = (name: string) =>
  ({
    name,
    isFile: () => true,
    isDirectory: () => false,
    isSymbolicLink: () => false,
  }) as Dirent;

export const pathOf = (collection: keyof Library, id: string): string =>
  entryFile(folder, collection, id);

const world = buildRegister([], []);

/** Plans a run over readings whose texts are in no source yet, and carries it out. */
export async function ingestInto(files: Files, readings: readonly Reading[]): Promise<Plan> {
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
    isHeld: (id) => /(?:^|\s)#/m.test(files.get(pathOf('events', id)) ?? ''),
  });
  await applySteps(folder, plan.steps, undefined, effectsOn(files));
  return plan;
}

const registerOf = ({ actors, places }: Library): Register => ({
  ...world,
  actors: new Map([...world.actors, ...[...actors.values()].map(knownActor)]),
  places: new Map([...world.places, ...[...places.values()].map(knownPlace)]),
});
