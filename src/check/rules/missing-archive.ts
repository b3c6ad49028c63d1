import type { Rule } from '../context.ts';

/** `missing-archive`: an address without an archived copy; addresses die. A warning. */
export const missingArchive: Rule = function* ({ library, finding }) {
  for (const { id, data } of library.sources.values()) {
    if (data.url === undefined || data.archived !== undefined) continue;
    const message =
      'the article has no archived copy; save it at a web archive and give its address as "archived" ("npm run links" finds those there are)';
    yield finding({ collection: 'sources', id, path: ['url'] }, 'missing-archive', message, {
      severity: 'warning',
    });
  }
};
