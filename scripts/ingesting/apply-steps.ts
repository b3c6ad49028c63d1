import { rm } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { parseEntry } from '../../src/content/parse-entry.ts';
import { entryFile } from '../../src/content/read-library.ts';
import {
  realEffects as realWrites,
  updateEntry,
  type WriteEffects,
  writeEntry,
} from '../../src/content/write-entry.ts';
import type { Entry } from '../../src/model/collection.ts';
import { changedFields, editFields } from './apply-step.ts';
import { plain, type Step } from './step.ts';

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
  let done = 0;
  for (let i = 0; i < steps.length; ) {
    const { collection } = steps[i] ?? {};
    const next = steps.slice(i, i + together);
    const other = next.findIndex((step) => step.collection !== collection);
    const batch = other < 0 ? next : next.slice(0, other);
    await Promise.all(batch.map((step) => applyStep(contentDir, step, effects)));
    i += batch.length;
    done += batch.length;
    report(done, steps.length, batch.at(-1)?.id ?? '');
  }
}

async function applyStep(contentDir: string, step: Step, effects: ApplyEffects): Promise<void> {
  const { collection, id } = step;
  const file = entryFile(contentDir, collection, id);
  const bytes = await effects.read(file);
  if ('create' in step) {
    if (bytes !== undefined) return;
    await writeEntry(contentDir, collection, { id, data: step.create as Entry['data'] }, effects);
    return;
  }
  const result = bytes && parseEntry(file, bytes, collection);
  if (!result?.ok) return;
  const { data } = result.entry;
  if ('fill' in step) {
    const actor = data as Entry<'actors'>['data'];
    if (actor.review !== 'machine' || actor.side !== undefined) return;
    await updateEntry(contentDir, 'actors', id, step.fill, effects);
  } else if ('remove' in step) {
    if (isDeepStrictEqual(plain(data), plain(step.remove))) await effects.remove(file);
  } else if ('add' in step) {
    const fields = editFields(data as Entry<'events'>['data'], step);
    if (Object.keys(fields).length > 0)
      await updateEntry(contentDir, 'events', id, fields, effects);
  } else {
    const fields = changedFields(data, step.set);
    if (Object.keys(fields).length > 0)
      await updateEntry(contentDir, 'sources', id, fields, effects);
  }
}
