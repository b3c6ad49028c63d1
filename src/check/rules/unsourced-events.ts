import type { Rule } from '../context.ts';

/** `unsourced-event`: an event without evidence; a chronology has only what a source says. */
export const unsourcedEvents: Rule = function* ({ library, finding }) {
  for (const { id, data } of library.events.values()) {
    if (data.evidence.length > 0) continue;
    const message =
      'has no evidence; add a source and a quote under "evidence", or delete the event';
    yield finding({ collection: 'events', id, path: ['evidence'] }, 'unsourced-event', message);
  }
};
