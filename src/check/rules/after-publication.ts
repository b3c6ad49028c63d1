import { edtfBounds } from '../../model/edtf.ts';
import type { Rule } from '../context.ts';

/** A day begins up to 14 hours earlier, and ends up to 12 later, elsewhere: one day is no contradiction. */
const zones = 1;

/**
 * `after-publication`: a source is said to report as having happened what lies after the day it
 * was published.
 */
export const afterPublication: Rule = function* ({ library, finding }) {
  for (const { id, data } of library.events.values()) {
    for (const [i, { source, says, disputed }] of data.evidence.entries()) {
      const status = says.status ?? data.status;
      const date = says.date ?? data.date;
      const published = library.sources.get(source)?.data.published;
      if (status !== 'occurred' || disputed || date === undefined || published === undefined)
        continue;
      const { earliest } = edtfBounds(date);
      const { latest } = edtfBounds(published.slice(0, 10));
      if (earliest === null || latest === null || earliest <= latest + zones) continue;
      const path = ['evidence', i, ...(says.date === undefined ? ['source'] : ['says', 'date'])];
      const message = `"${source}" was published on ${published.slice(0, 10)} and cannot report ${date} as occurred; correct the date, or make it announced or planned`;
      yield finding({ collection: 'events', id, path }, 'after-publication', message);
    }
  }
};
