import { rm } from 'node:fs/promises';
import { parseEntry } from '../../src/content/parse-entry.ts';
import { entryFile } from '../../src/content/read-library.ts';
import {
  realEffects as realWrites,
  updateEntry,
  type WriteEffects,
  writeEntry,
} from '../../src/content/write-entry.ts';
import type { Entry } from '../../src/model/collection.ts';
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
 * Carries out the steps of a plan. Each can be carried out again: a record that is there is not
 * written over, a field that is filled or that an editor has changed is left, evidence that is there
 * is not added, an event that an editor has deleted in the meantime stays deleted, and one that he
 * has changed is not taken away.
 */
export async function applySteps(
  contentDir: string,
  steps: readonly Step[],
  report: (done: number, total: number, what: string) => void = () => {},
  effects: ApplyEffects = realEffects,
): Promise<void> {
  const folder = eventFolder(contentDir, steps, effects);
  let done = 0;
  for (let i = 0; i < steps.length; ) {
    const first = steps[i] as Step;
    const { collection } = first;
    const next = steps.slice(i, i + together);
    const other = next.findIndex(
      (one) => one.collection !== collection || phaseOf(one) !== phaseOf(first),
    );
    const batch = other < 0 ? next : next.slice(0, other);
    await Promise.all(batch.map((step) => applyStep(contentDir, step, folder, effects)));
    i += batch.length;
    done += batch.length;
    report(done, steps.length, batch.at(-1)?.id ?? '');
  }
}

/** What a link leads to must be there first; what is taken over is taken away only then. */
const phaseOf = (step: Step): number =>
  'create' in step ? 0 : 'drop' in step || 'remove' in step ? 2 : 1;

async function applyStep(
  contentDir: string,
  step: Step,
  folder: EventFolder,
  effects: ApplyEffects,
): Promise<void> {
  const { collection, id } = step;
  const file = entryFile(contentDir, collection, id);
  const bytes = await effects.read(file);
  if ('create' in step) {
    if (bytes !== undefined) return;
    const data = step.take ? await folder.create(step.create as Event, step.take) : step.create;
    if (data)
      await writeEntry(contentDir, collection, { id, data: data as Entry['data'] }, effects);
    return;
  }
  const result = bytes && parseEntry(file, bytes, collection);
  if (!result?.ok) return;
  const { data } = result.entry;
  if ('remove' in step) {
    if (await folder.mayRemove(data as Event, step)) await effects.remove(file);
    return;
  }
  const fields = await fieldsOf(data, step, folder);
  if (Object.keys(fields).length > 0)
    await updateEntry(contentDir, collection, id, fields, effects);
}

async function fieldsOf(data: object, step: Step, folder: EventFolder): Promise<Fields> {
  if ('fill' in step) {
    const actor = data as Entry<'actors'>['data'];
    return actor.review === 'machine' && actor.side === undefined ? step.fill : {};
  }
  if ('drop' in step) return folder.drop(data as Event, step);
  if ('add' in step) return folder.edit(data as Event, step);
  return 'set' in step ? changedFields(data, step.set) : {};
}
