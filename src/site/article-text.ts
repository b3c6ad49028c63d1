import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { captureText } from '../model/frontmatter.ts';
import { visibleText } from '../model/visible.ts';

/** Gives the text of an article file, by its path inside `articles/`, on one line; undefined where it cannot be read. */
export type ArticleText = (article: string) => string | undefined;

/** Reads the article files of a content folder, each when it is asked for. */
export function articleTexts(contentDir: string): ArticleText {
  return (article) => {
    if (article.split(/[\\/]/).includes('..')) return undefined;
    try {
      return oneLine(captureText(readFileSync(join(contentDir, 'articles', article))));
    } catch {
      // Captures need not be there: most belong to their publishers and stay at home.
      return undefined;
    }
  };
}

/** Brings a quote and the text that it stands in to the same form. */
export function oneLine(text: string): string {
  return visibleText(text).replace(/\s+/g, ' ').trim();
}
