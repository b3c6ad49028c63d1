import { readFile } from 'node:fs/promises';
import { parseEntry } from '../../src/content/parse-entry.ts';
import { entryFile } from '../../src/content/read-library.ts';
import { updateEntry, writeEntry } from '../../src/content/write-entry.ts';
import type { PublishedDays, Voices } from '../../src/events/derive-order.ts';
import type { Entry } from '../../src/model/collection.ts';
import { addEvidence } from './add-evidence.ts';
import type { Step } from './plan-ingest.ts';

export interface ApplyContext {
  readonly published: PublishedDays;
  readonly voices: Voices;
  readonly step?: (done: number, total: number, what: string) => void;
}

// Writes wait for the disk, not for us: a few at a time. Collections still follow each other.
const together = 8;

/**
 * Carries out the steps of a plan. Each can be carried out again: a record that is there is not
 * written over, a field that is filled is left, evidence that is there is not added, and an event that an editor has deleted in the
 * meantime stays deleted.
 */
export async function applySteps(
  contentDir: string,
  steps: readonly Step[],
  context: ApplyContext,
): Promise<void> {
  let done = 0;
  for (let i = 0; i < steps.length; ) {
    const { collection } = steps[i] ?? {};
    const batch = steps.slice(i, i + together).filter((step) => step.collection === collection);
    await Promise.all(batch.map((step) => applyStep(contentDir, step, context)));
    i += batch.length;
    done += batch.length;
    context.step?.(done, steps.length, batch.at(-1)?.id ?? '');
  }
}

async function applyStep(
  contentDir: string,
  step: Step,
  { published, voices }: ApplyContext,
): Promise<void> {
  const { collection, id } = step;
  const bytes = await readBytes(entryFile(contentDir, collection, id));
  if ('create' in step) {
    if (bytes !== undefined) return;
    await writeEntry(contentDir, collection, { id, data: step.create as Entry['data'] });
    return;
  }
  if ('fill' in step) {
    const known = bytes && parseEntry(entryFile(contentDir, 'actors', id), bytes, 'actors');
    const data = known?.ok ? (known.entry as Entry<'actors'>).data : undefined;
    if (data?.review !== 'machine' || data.side !== undefined) return;
    await updateEntry(contentDir, 'actors', id, step.fill);
    return;
  }
  const result = bytes && parseEntry(entryFile(contentDir, 'events', id), bytes, 'events');
  if (!result?.ok) return;
  const { data } = result.entry as Entry<'events'>;
  const changes = addEvidence(data, step.add, published, voices);
  if (changes) await updateEntry(contentDir, 'events', id, changes);
}

async function readBytes(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
