import type { Event } from '../../model/event.ts';
import type { Rule } from '../context.ts';

/**
 * `duplicate-event`: two events of one kind, day and place with the same people. A warning, since
 * two calls on one day can be two calls.
 */
export const duplicateEvents: Rule = function* ({ library, finding }) {
  const seen = new Map<string, string>();
  for (const { id, data } of library.events.values()) {
    const key = identity(data);
    if (key === undefined) continue;
    const other = seen.get(key);
    if (other === undefined) {
      seen.set(key, id);
      continue;
    }
    const message = `has the day, kind, place and actors of "${other}"; merge the two (the old id goes to redirects), or tell them apart`;
    yield finding({ collection: 'events', id, path: ['title'] }, 'duplicate-event', message, {
      severity: 'warning',
    });
  }
};

/** What two records of one event have in common; undefined where too little is known to say. */
function identity({ date, kind, actors, places, partOf }: Event): string | undefined {
  if (date === undefined || actors.length === 0) return undefined;
  const names = actors.map(({ actor }) => actor).sort();
  return JSON.stringify([date, kind, names, [...places].sort(), partOf]);
}
