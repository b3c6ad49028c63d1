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
import type { Taken } from '../../src/events/regroup.ts';
import type { Entry } from '../../src/model/collection.ts';
import type { Event, Evidence } from '../../src/model/event.ts';
import { evidenceAfter } from './add-evidence.ts';
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
    const first = steps[i] as Step;
    const { collection } = first;
    const next = steps.slice(i, i + together);
    const other = next.findIndex(
      (one) => one.collection !== collection || isLater(one) !== isLater(first),
    );
    const batch = other < 0 ? next : next.slice(0, other);
    await Promise.all(batch.map((step) => applyStep(contentDir, step, effects)));
    i += batch.length;
    done += batch.length;
    report(done, steps.length, batch.at(-1)?.id ?? '');
  }
}

/** What is taken over is taken away only when it is there. */
const isLater = (step: Step): boolean => 'drop' in step || 'remove' in step;

async function applyStep(contentDir: string, step: Step, effects: ApplyEffects): Promise<void> {
  const { collection, id } = step;
  const file = entryFile(contentDir, collection, id);
  const bytes = await effects.read(file);
  if ('create' in step) {
    if (bytes !== undefined) return;
    const data = step.take
      ? await withTaken(contentDir, step.create as Event, step.take, effects)
      : step.create;
    if (data)
      await writeEntry(contentDir, collection, { id, data: data as Entry['data'] }, effects);
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
  } else if ('drop' in step) {
    const event = data as Event;
    const evidence = evidenceAfter(event, [], step.drop);
    if (evidence !== event.evidence)
      await updateEntry(contentDir, 'events', id, { evidence: [...evidence] }, effects);
  } else if ('add' in step) {
    const taken = await stillThere(contentDir, step.take ?? [], effects);
    const fields = editFields(data as Event, step, taken);
    if (Object.keys(fields).length > 0)
      await updateEntry(contentDir, 'events', id, fields, effects);
  } else {
    const fields = changedFields(data, step.set);
    if (Object.keys(fields).length > 0)
      await updateEntry(contentDir, 'sources', id, fields, effects);
  }
}

/** Those pieces that the events they were of still have: an editor may have taken some away. */
async function stillThere(
  contentDir: string,
  taken: readonly Taken[],
  effects: ApplyEffects,
): Promise<Evidence[]> {
  const found: Evidence[] = [];
  for (const { from, evidence } of taken) {
    const file = entryFile(contentDir, 'events', from);
    const bytes = await effects.read(file);
    const result = bytes && parseEntry(file, bytes, 'events');
    if (!result?.ok) continue;
    const { data } = result.entry;
    if (evidenceAfter(data, [evidence]) === data.evidence) found.push(evidence);
  }
  return found;
}

/** A new event without what an editor has taken away from those that it was of; none when nothing is left. */
async function withTaken(
  contentDir: string,
  event: Event,
  taken: readonly Taken[],
  effects: ApplyEffects,
): Promise<Event | undefined> {
  const there = new Set(await stillThere(contentDir, taken, effects));
  const gone = taken.filter((one) => !there.has(one.evidence)).map((one) => one.evidence);
  const evidence = [...evidenceAfter(event, [], gone)];
  return evidence.length > 0 ? { ...event, evidence } : undefined;
}
