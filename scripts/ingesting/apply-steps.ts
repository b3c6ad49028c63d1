import { rm } from 'node:fs/promises';
import { parseEntry } from '../../src/content/parse-entry.ts';
import { entryFile } from '../../src/content/read-library.ts';
import {
  realEffects as realWrites,
  updateEntry,
  type WriteEffects,
  writeEntry,
} from '../../src/content/write-entry.ts';
import type { Entry, Library } from '../../src/model/collection.ts';
import type { Event } from '../../src/model/event.ts';
import { changedFields, type Fields } from './apply-step.ts';
import { type EventFolder, eventFolder } from './event-folder.ts';
import type { Step } from './step.ts';

// Writes wait for the disk, not for us: a few at a time. Collections still follow each other.
const together = 8;

export interface ApplyEffects extends WriteEffects {
  readonly remove: (file: string) => Promise<void>;
}

const realEffects: ApplyEffects = {
  ...realWrites,
  remove: (file) => rm(file, { force: true }),
};

/**
 * Carries out the steps of a plan; `library` is what the folder holds as this begins. Each can be
 * carried out again: a record that is there is not written over, a field that is filled or that an
 * editor has changed is left, evidence that is there or in another event is not added, an event that
 * an editor has deleted in the meantime stays deleted, and one that he has changed is not taken away.
 * Only what a killed run itself had made, and he has deleted, is made again: nothing tells it from
 * what git has taken back, and evidence that is lost without a word would be worse.
 */
export async function applySteps(
  contentDir: string,
  steps: readonly Step[],
  library: Library,
  report: (done: number, total: number, what: string) => void = () => {},
  effects: ApplyEffects = realEffects,
): Promise<void> {
  const folder = eventFolder(contentDir, steps, library, effects);
  let done = 0;
  for (let i = 0; i < steps.length; ) {
    const first = steps[i] as Step;
    const { collection } = first;
    // What settles evidence may touch any event: one after another.
    const next = steps.slice(i, i + ('give' in first ? 1 : together));
    // Two steps on one record follow each other: an editor may have made one event of two.
    const seen = new Set<string>();
    const other = next.findIndex(
      (one) =>
        one.collection !== collection ||
        phaseOf(one) !== phaseOf(first) ||
        seen.size === seen.add(one.id).size,
    );
    const batch = other < 0 ? next : next.slice(0, other);
    await Promise.all(batch.map((step) => applyStep(contentDir, step, folder, effects)));
    i += batch.length;
    done += batch.length;
    report(done, steps.length, batch.at(-1)?.id ?? '');
  }
}

/**
 * What takes evidence over must be there first; only then is it taken from where it was, and links
 * and old ids are led to what has remained.
 */
const phaseOf = (step: Step): number =>
  'create' in step ? 0 : 'give' in step ? 2 : 'tie' in step ? 3 : 1;

async function applyStep(
  contentDir: string,
  step: Step,
  folder: EventFolder,
  effects: ApplyEffects,
): Promise<void> {
  const { collection, id } = step;
  if ('give' in step) {
    for (const { id: other, fields } of await folder.give(step)) {
      if (fields) await updateEntry(contentDir, collection, other, fields, effects);
      else await effects.remove(entryFile(contentDir, collection, other));
    }
    return;
  }
  const file = entryFile(contentDir, collection, id);
  const bytes = await effects.read(file);
  if ('create' in step) {
    if (bytes !== undefined) return;
    const data =
      step.collection === 'events'
        ? await folder.create(id, step.create, step.take ?? [])
        : step.create;
    if (data)
      await writeEntry(contentDir, collection, { id, data: data as Entry['data'] }, effects);
    return;
  }
  const result = bytes && parseEntry(file, bytes, collection);
  if (!result?.ok) return;
  const { data } = result.entry;
  const fields = await fieldsOf(data, step, folder);
  if (Object.keys(fields).length > 0)
    await updateEntry(contentDir, collection, id, fields, effects);
}

async function fieldsOf(data: object, step: Step, folder: EventFolder): Promise<Fields> {
  if ('fill' in step) {
    const actor = data as Entry<'actors'>['data'];
    return actor.review === 'machine' && actor.side === undefined ? step.fill : {};
  }
  if ('add' in step) return folder.edit(data as Event, step);
  if ('tie' in step) return folder.tie(data as Event, step);
  return 'set' in step ? changedFields(data, step.set) : {};
}
