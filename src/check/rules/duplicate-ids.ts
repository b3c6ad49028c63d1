import { collectionNames } from '../../model/collection.ts';
import type { Rule } from '../context.ts';
import { recordWords } from '../references.ts';

interface Redirecting {
  readonly data: { readonly redirects?: readonly string[] | undefined };
}

/** `duplicate-id`: an old id that another record has or had; an address can lead to one place only. */
export const duplicateIds: Rule = function* ({ library, unreadable, finding }) {
  for (const collection of collectionNames) {
    const records = library[collection] as ReadonlyMap<string, Redirecting>;
    const owners = new Map<string, string>();
    for (const [id, { data }] of records) {
      for (const [i, old] of (data.redirects ?? []).entries()) {
        const field = { collection, id, path: ['redirects', i] };
        const word = recordWords[collection];
        const owner = owners.get(old);
        if (old === id) {
          const message = `"${old}" leads to itself; remove the redirect`;
          yield finding(field, 'duplicate-id', message, { repair: { value: undefined } });
        } else if (records.has(old) || unreadable[collection].has(old)) {
          const message = `"${old}" is the id of another ${word}, ${collection}/${old}.mdx; remove the redirect, or merge the two and delete that file`;
          yield finding(field, 'duplicate-id', message);
        } else if (owner !== undefined) {
          const message = `"${old}" is an old id of "${owner}", too; leave it to one ${word}`;
          yield finding(field, 'duplicate-id', message);
        } else {
          owners.set(old, id);
        }
      }
    }
  }
};
