import type { Rule } from '../context.ts';

/** `duplicate-source`: two sources record the same article text, or name the same article file. */
export const duplicateSources: Rule = function* ({ library, finding }) {
  // Reported already, at the sum.
  const sameSum = (id: string, sum: string | undefined) =>
    sum !== undefined && library.sources.get(id)?.data.sha256 === sum;
  for (const name of ['sha256', 'article'] as const) {
    const owners = new Map<string, string>();
    for (const { id, data } of library.sources.values()) {
      const value = data[name];
      if (value === undefined) continue;
      const owner = owners.get(value);
      if (owner === undefined) {
        owners.set(value, id);
      } else if (name === 'sha256' || !sameSum(owner, data.sha256)) {
        const message = `is the same article as in "${owner}"; keep one source and let evidence name it`;
        yield finding({ collection: 'sources', id, path: [name] }, 'duplicate-source', message);
      }
    }
  }
};
