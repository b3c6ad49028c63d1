import type { Rule } from '../context.ts';

/** A title says who does what where, in at most twelve words. */
const maxWords = 12;

/** `title-length`: an event's title has more words than a headline. */
export const titleLength: Rule = function* ({ library, finding }) {
  for (const { id, data } of library.events.values()) {
    const words = data.title.split(/\s+/).filter(Boolean);
    if (words.length <= maxWords) continue;
    const message = `the title has ${words.length} words; at most ${maxWords}: say who does what where, and put the rest into the body`;
    yield finding({ collection: 'events', id, path: ['title'] }, 'title-length', message);
  }
};
