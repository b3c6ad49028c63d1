import type { Links } from '../../src/events/link-events.ts';
import type { Event } from '../../src/model/event.ts';
import type { Change, Changes } from './step.ts';

/** The fields by which an event hangs together with others. */
export const linkFields = ['partOf', 'follows', 'outcomeOf'] as const;

/** What changes in an event's links: each only while it is what the old events yield. */
export function linkChanges(event: Event, before: Links, now: Links): Changes {
  const changes: Record<string, Change> = {};
  for (const field of linkFields) {
    const [was, is] = [before[field], now[field]];
    if (event[field] !== was || was === is) continue;
    changes[field] = { ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) };
  }
  return changes;
}
