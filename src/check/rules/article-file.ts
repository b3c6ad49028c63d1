import type { Rule } from '../context.ts';

const rule = 'article-file';

/** `article-file`, `source-hash`: the article of a source is there, and is the one that was read. */
export const articleFile: Rule = function* ({ library, finding, capture }) {
  for (const source of library.sources.values()) {
    const field = { collection: 'sources', id: source.id, path: ['article'] } as const;
    const read = capture(source);
    const { sha256, article } = source.data;
    if (read.state === 'outside') {
      yield finding(
        field,
        rule,
        `"${article}" is no file inside articles/; give its path from there`,
      );
    } else if (read.state === 'unreadable') {
      yield finding(field, rule, `articles/${article} is not UTF-8; save it as UTF-8`);
    } else if (read.state === 'missing') {
      const message = `articles/${article} is not there, so its quotes cannot be held against it; put it back, or remove "article"`;
      yield finding(field, rule, message, { severity: 'warning' });
    } else if (read.state === 'read' && sha256 !== undefined && sha256 !== read.sha256) {
      const message = `articles/${article} is not the text that was read (its SHA-256 is ${read.sha256}); restore the file, or hold all quotes against it and record the new sum`;
      yield finding({ ...field, path: ['sha256'] }, 'source-hash', message);
    }
  }
};
