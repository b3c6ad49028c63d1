import { isDeepStrictEqual } from 'node:util';
import type { Event, Evidence } from '../../src/model/event.ts';
import { evidenceAfter, markNew } from './add-evidence.ts';
import { type Changes, plain } from './step.ts';

/** Fields → new values; undefined takes a field away. As `updateEntry` takes them. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Says what changes in an event as it is now when evidence comes to it; empty when nothing. It can be
 * carried out again, and an editor may have come between: evidence that is there is not added, a
 * field that is no longer what the plan found is left.
 */
export function editFields(event: Event, coming: readonly Evidence[], set: Changes): Fields {
  const evidence = evidenceAfter(event, markNew(event, coming));
  return {
    ...changedFields(event, set),
    ...(evidence === event.evidence ? {} : { evidence }),
  };
}

/** The planned values of those fields that still are what the plan found. */
export function changedFields(record: object, changes: Changes): Fields {
  const now = record as Fields;
  const fields: Record<string, unknown> = {};
  for (const [field, { was, is }] of Object.entries(changes)) {
    if (isDeepStrictEqual(plain(now[field]), was)) fields[field] = is;
  }
  return fields;
}
