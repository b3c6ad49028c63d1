import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ArticleError } from '../src/article/article-error.ts';
import { readArticle } from '../src/article/read-article.ts';
import { fromCaller } from './call-folder.ts';
import { progress, runCommand, UsageError } from './command.ts';
import { formatRecord } from './extraction-record.ts';
import { findArticles } from './find-articles.ts';
import { readExtraction } from './read-extraction.ts';
import { readFailure } from './read-failure.ts';
import { type Knowledge, readKnowledge } from './read-register.ts';

const usage = `npm run extract -- [--content DIR] FILE|DIR…
npm run extract -- [--content DIR] --jsonl < ARTICLES

Reads articles and writes what is in them as JSON Lines on stdout: source, body, times, mentions,
events. Writes no file. "ingest --records" takes what it wrote.

  --jsonl        articles come on stdin, each a line {"file": "…", "text": "…"}
  --content DIR  content folder whose actors, places and publishers are known (default: content)

A file that cannot be read is named on stderr, the others go on, and the exit status is 1.
`;

interface Input {
  readonly file: string;
  readonly bytes: () => Uint8Array;
}

await runCommand(
  {
    name: 'npm run extract',
    usage,
    options: { jsonl: { type: 'boolean' }, content: { type: 'string' } },
    positionals: true,
  },
  async ({ jsonl, content }, words) => {
    if (jsonl && words.length > 0) throw new UsageError('--jsonl reads stdin and takes no files');
    if (!jsonl && words.length === 0) throw new UsageError('names no article file');
    const knowledge = readKnowledge(
      content === undefined ? join(import.meta.dirname, '../content') : fromCaller(content),
    );
    return extract(jsonl ? fromLines() : fromFiles(words), knowledge);
  },
);

/** Reads one article after another and holds none of them; returns the exit status. */
async function extract(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  knowledge: Knowledge,
): Promise<number> {
  const shown = progress('Reading');
  let done = 0;
  let failed = 0;
  for await (const { file, bytes } of inputs) {
    shown.step(++done, undefined, file);
    try {
      const article = readArticle(file, bytes(), knowledge.publishers);
      const line = formatRecord(readExtraction(article, knowledge.register));
      if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    } catch (error) {
      const reason = readFailure(file, error);
      if (reason === undefined) throw error;
      failed++;
      process.stderr.write(`${file}: ${reason}\n`);
    }
  }
  shown.end();
  return failed > 0 ? 1 : 0;
}

function* fromFiles(words: readonly string[]): Generator<Input> {
  const names = new Map(words.map((word) => [fromCaller(word), word]));
  for (const path of findArticles([...names.keys()])) {
    yield { file: names.get(path) ?? path, bytes: () => readFileSync(path) };
  }
}

async function* fromLines(): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const { file, text } = parseLine(line, number);
    yield {
      file,
      bytes: () => {
        if (text === undefined) {
          throw new ArticleError(file, 'is no JSON object with "file" and "text"');
        }
        return new TextEncoder().encode(text);
      },
    };
  }
}

function parseLine(line: string, number: number): { file: string; text?: string } {
  const place = `line ${number} of stdin`;
  try {
    const value: unknown = JSON.parse(line);
    if (value === null || typeof value !== 'object') return { file: place };
    const { file, text } = value as { file?: unknown; text?: unknown };
    if (typeof file !== 'string' || typeof text !== 'string') return { file: place };
    return { file, text };
  } catch (error) {
    if (error instanceof SyntaxError) return { file: place };
    throw error;
  }
}
