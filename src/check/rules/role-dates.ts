import { edtfBounds } from '../../model/edtf.ts';
import type { Rule } from '../context.ts';

/** `role-dates`: an office that ends before it begins, or is known on a day outside of it. */
export const roleDates: Rule = function* ({ library, finding }) {
  for (const { id, data } of library.actors.values()) {
    for (const [i, { title, from, to, asOf }] of data.roles.entries()) {
      const begins = from === undefined ? null : edtfBounds(from).earliest;
      const ends = to === undefined ? null : edtfBounds(to).latest;
      const field = (name: string) =>
        ({ collection: 'actors', id, path: ['roles', i, name] }) as const;
      if (begins !== null && ends !== null && begins > ends) {
        const message = `"${title}" ends (${to}) before it begins (${from}); swap or correct the dates`;
        yield finding(field('to'), 'role-dates', message);
      } else if (asOf !== undefined) {
        const { earliest, latest } = edtfBounds(asOf);
        const before = begins !== null && latest !== null && latest < begins;
        const after = ends !== null && earliest !== null && earliest > ends;
        if (before || after) {
          const message = `"${title}" is known on ${asOf}, which is not between ${from ?? '…'} and ${to ?? '…'}; correct one of them`;
          yield finding(field('asOf'), 'role-dates', message);
        }
      }
    }
  }
};
