import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ArticleError } from '../../src/article/article-error.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { captureText } from '../../src/model/frontmatter.ts';
import type { Source } from '../../src/model/source.ts';
import { readFailure } from '../command/read-failure.ts';
import { findArticles } from '../reading/find-articles.ts';
import { readExtraction } from '../reading/read-extraction.ts';
import type { Knowledge } from '../reading/read-register.ts';
import { boilDown, type Claims, type Reading } from './boil-down.ts';
import type { QuoteLimits } from './choose-quotes.ts';

export interface IngestOptions {
  readonly contentDir: string;
  /** Article files and folders of them; by default the content folder's `articles`. */
  readonly inputs?: readonly string[];
  /** Claims of articles that were extracted before, by absolute path. */
  readonly extracted?: ReadonlyMap<string, Extracted>;
  /** How far it is: what of how many, and which. */
  readonly step?: (verb: 'Reading' | 'Writing', done: number, total: number, what: string) => void;
}

/** What `extract` found in an article; the hash says in which text. */
export interface Extracted extends Claims {
  readonly sha256: string;
}

/** Article files, sorted by what is to be done with them. */
export interface Found {
  /** Files looked at. */
  readonly read: number;
  /** Files whose text is in no source. */
  readonly files: readonly string[];
  skipped: number;
  readonly changed: string[];
  readonly readings: Reading[];
  readonly failed: { file: string; reason: string }[];
  /** Hashes of the texts that are in a source. */
  readonly known: Set<string>;
}

/** Looks through the article files for those that no source records; reads none of them but for its hash. */
export function findNew(
  { contentDir, inputs }: IngestOptions,
  sources: readonly { readonly data: Source }[],
): Found {
  const folder = join(contentDir, 'articles');
  const all = findArticles(inputs ?? (existsSync(folder) ? [folder] : []));
  const known = new Set(sources.flatMap(({ data }) => data.sha256 ?? []));
  const paths = new Set(sources.flatMap(({ data }) => data.article ?? []));
  const found = { skipped: 0, changed: [] as string[], failed: [] as Found['failed'] };
  const files = all.filter((file) => {
    try {
      const isKnown = known.has(hashOf(readFileSync(file)));
      const isChanged = !isKnown && paths.has(pathIn(folder, file) ?? '');
      if (isKnown) found.skipped++;
      if (isChanged) found.changed.push(file);
      return !isKnown && !isChanged;
    } catch (error) {
      fail(found.failed, file, error);
      return false;
    }
  });
  return { ...found, read: all.length, files, readings: [], known };
}

/** Reads the new files one after another and keeps of each only what is to be written. */
export function readNew(
  found: Found,
  { contentDir, extracted, step }: IngestOptions,
  { publishers, register }: Knowledge,
  limits: QuoteLimits,
): void {
  const { files, known } = found;
  const folder = join(contentDir, 'articles');
  for (const [i, file] of files.entries()) {
    step?.('Reading', i + 1, files.length, file);
    try {
      const article = readArticle(file, readFileSync(file), publishers);
      const before = extracted?.get(file);
      if (known.has(article.sha256)) {
        found.skipped++;
        continue;
      }
      if (before !== undefined && before.sha256 !== article.sha256) {
        throw new ArticleError(file, 'is not the text that was extracted; extract it again');
      }
      known.add(article.sha256);
      const claims = before ?? readExtraction(article, register);
      found.readings.push(boilDown(article, claims, pathIn(folder, file), limits));
    } catch (error) {
      fail(found.failed, file, error);
    }
  }
}

function fail(failed: Found['failed'], file: string, error: unknown): void {
  const reason = readFailure(file, error);
  if (reason === undefined) throw new Error(`${file} stops the reader`, { cause: error });
  failed.push({ file, reason });
}

/** The hash by which sources know a text; '' for one that is not UTF-8 and has to be read to be known. */
function hashOf(bytes: Uint8Array): string {
  try {
    return createHash('sha256').update(captureText(bytes), 'utf8').digest('hex');
  } catch (error) {
    if (error instanceof TypeError) return '';
    throw error;
  }
}

/** The path of a file relative to the content's articles, with forward slashes; undefined elsewhere. */
function pathIn(folder: string, file: string): string | undefined {
  const path = relative(folder, file);
  return path.startsWith('..') || path.includes(':') ? undefined : path.split(sep).join('/');
}
