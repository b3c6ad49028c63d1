import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '../../model/collection.ts';
import type { Correction } from '../../model/record.ts';
import type { Rule } from '../context.ts';

/**
 * `removed-correction`: a published correction is gone or reads otherwise; the list is only ever
 * added to. Held against the state before the change.
 */
export const removedCorrections: Rule = function* ({ library, earlier, finding }) {
  for (const { collection, id, entry } of earlier?.records ?? []) {
    const now = (library[collection] as ReadonlyMap<string, Entry>).get(id);
    const before = entry?.data.corrections ?? [];
    if (now === undefined || before.length === 0) continue;
    const kept = now.data.corrections ?? [];
    const lost = before.filter((correction) => !isAmong(correction, kept));
    if (lost.length === 0) continue;
    const days = lost.map(({ date }) => date).join(', ');
    const message = `the correction of ${days} is gone or altered; corrections stay as they were published: put it back, and add a new one below`;
    yield finding({ collection, id, path: ['corrections'] }, 'removed-correction', message, {
      repair: { value: [...before, ...kept.filter((one) => !isAmong(one, before))] },
    });
  }
};

function isAmong(correction: Correction, list: readonly Correction[]): boolean {
  return list.some((other) => isDeepStrictEqual(other, correction));
}
