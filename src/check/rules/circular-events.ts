import type { Rule } from '../context.ts';

/** `circular-event`: an event that is part of itself, follows itself, or does so by way of others. */
export const circularEvents: Rule = function* ({ library, finding }) {
  for (const name of ['partOf', 'follows', 'outcomeOf'] as const) {
    const settled = new Set<string>();
    for (const start of library.events.keys()) {
      const way = new Set<string>();
      let id: string | undefined = start;
      while (id !== undefined && !settled.has(id) && !way.has(id)) {
        way.add(id);
        id = library.events.get(id)?.data[name];
      }
      if (id !== undefined && way.has(id)) {
        const chain = [...way].slice([...way].indexOf(id));
        const message = `${[...chain, id].join(` ${name} `)}; one of these is wrong`;
        yield finding({ collection: 'events', id, path: [name] }, 'circular-event', message);
      }
      for (const seen of way) settled.add(seen);
    }
  }
};
