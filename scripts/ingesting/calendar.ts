import type { PublishedDays, Voices } from '../../src/events/derive-order.ts';
import type { Library } from '../../src/model/collection.ts';
import type { Source } from '../../src/model/source.ts';
import { voiceOf } from '../../src/model/voices.ts';
import { changedFields } from './apply-step.ts';
import type { Step } from './step.ts';

/** When each source was published, and whose voice it is. */
export interface Calendar {
  readonly published: PublishedDays;
  readonly voices: Voices;
}

/** Reads of sources what deriving needs to know of them. */
export function calendarOf(sources: ReadonlyMap<string, Source>): Calendar {
  const published = new Map<string, string>();
  const voices = new Map<string, string>();
  for (const [id, record] of sources) {
    if (record.published !== undefined) published.set(id, record.published);
    voices.set(
      id,
      voiceOf(id, (other) => sources.get(other)),
    );
  }
  return { published, voices };
}

/** What is known of the sources of a library, and what will be once these steps are carried out. */
export function calendarsAround(
  { sources }: Library,
  steps: readonly Step[],
): readonly [before: Calendar, after: Calendar] {
  const before = new Map([...sources].map(([id, { data }]) => [id, data]));
  const after = new Map(before);
  for (const step of steps) {
    if (step.collection !== 'sources') continue;
    const { id } = step;
    const record = after.get(id);
    if ('create' in step) after.set(id, record ?? step.create);
    else if (record) after.set(id, { ...record, ...changedFields(record, step.set) });
  }
  return [calendarOf(before), calendarOf(after)];
}
