import type { PublishedDays, Voices } from '../../src/events/derive-order.ts';
import type { Source } from '../../src/model/source.ts';
import { voiceOf } from '../../src/model/voices.ts';

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
