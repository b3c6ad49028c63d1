import { once } from 'node:events';
import { ArticleError } from '../../src/article/article-error.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { progress } from '../command/command.ts';
import { readFailure } from '../command/read-failure.ts';
import { formatRecord } from './extraction-record.ts';
import { readExtraction } from './read-extraction.ts';
import { readKnowledge } from './read-register.ts';

/** An article before it is read. */
export interface ArticleInput {
  readonly file: string;
  /** Reads its bytes, and throws what reading a file throws; absent where the input is no article. */
  readonly bytes?: () => Uint8Array;
}

/**
 * Reads one article after another, writes a record for each on stdout, and holds none of them;
 * returns the exit status: 1 when one could not be read. Throws UsageError when the content folder
 * is not there.
 */
export async function extractArticles(
  inputs: AsyncIterable<ArticleInput> | Iterable<ArticleInput>,
  contentDir: string,
): Promise<number> {
  const { register, publishers } = readKnowledge(contentDir);
  const shown = progress('Reading');
  let done = 0;
  let failed = 0;
  for await (const { file, bytes } of inputs) {
    shown.step(++done, undefined, file);
    try {
      if (!bytes) throw new ArticleError(file, 'is no JSON object with "file" and "text"');
      const article = readArticle(file, bytes(), publishers);
      const line = formatRecord(readExtraction(article, register));
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    } catch (error) {
      const reason = readFailure(file, error);
      if (reason === undefined) throw new Error(`${file} stops the reader`, { cause: error });
      failed++;
      process.stderr.write(`${file}: ${reason}\n`);
    }
  }
  shown.end();
  return failed > 0 ? 1 : 0;
}
