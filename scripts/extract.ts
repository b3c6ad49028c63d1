import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fromCaller } from './command/call-folder.ts';
import { runCommand, UsageError } from './command/command.ts';
import type { ArticleInput } from './reading/extract-articles.ts';
import { findArticles } from './reading/find-articles.ts';

// The readers are loaded after this: compiled once, they are there in half the time ever after.
enableCompileCache();

const usage = `npm run extract -- [--content DIR] FILE|DIR…
npm run extract -- [--content DIR] --jsonl < ARTICLES

Reads articles and writes what is in them as JSON Lines on stdout: source, body, times, mentions,
events. Writes no file. "ingest --records" takes what it wrote.

  --jsonl        articles come on stdin, each a line {"file": "…", "text": "…"}
  --content DIR  content folder whose actors, places and publishers are known (default: content)

A file that cannot be read is named on stderr, the others go on, and the exit status is 1.
`;

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
    const inputs = jsonl ? fromLines() : fromFiles(words);
    const { extractArticles } = await import('./reading/extract-articles.ts');
    return extractArticles(
      inputs,
      content === undefined ? join(import.meta.dirname, '../content') : fromCaller(content),
    );
  },
);

function* fromFiles(words: readonly string[]): Generator<ArticleInput> {
  const names = new Map(words.map((word) => [fromCaller(word), word]));
  for (const path of findArticles([...names.keys()])) {
    yield { file: names.get(path) ?? path, bytes: () => readFileSync(path) };
  }
}

async function* fromLines(): AsyncGenerator<ArticleInput> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    yield parseLine(line) ?? { file: `line ${number} of stdin` };
  }
}

/** Reads a line of the input; undefined when it is no article. */
function parseLine(line: string): ArticleInput | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (value === null || typeof value !== 'object') return undefined;
    const { file, text } = value as { file?: unknown; text?: unknown };
    if (typeof file !== 'string' || typeof text !== 'string') return undefined;
    return { file, bytes: () => new TextEncoder().encode(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
