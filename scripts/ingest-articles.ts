import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { buildRegister, type Register } from '../src/actors/register.ts';
import { ArticleError } from '../src/article/article-error.ts';
import { readArticle } from '../src/article/read-article.ts';
import type { Finding } from '../src/content/finding.ts';
import { removeLeftovers } from '../src/content/leftovers.ts';
import { readChronology } from '../src/content/read-chronology.ts';
import { readLibrary } from '../src/content/read-library.ts';
import type { CollectionName, Library } from '../src/model/collection.ts';
import { captureText } from '../src/model/frontmatter.ts';
import { findArticles } from './find-articles.ts';
import { applySteps } from './ingest-apply.ts';
import { readJournal, removeJournal, writeJournal } from './ingest-journal.ts';
import { calendarOf, planIngest, type Step } from './ingest-plan.ts';
import { boilDown, type Claims, type Reading } from './ingest-reading.ts';
import { readExtraction } from './read-extraction.ts';
import { readFailure } from './read-failure.ts';
import { requireFolder } from './read-register.ts';

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

export interface IngestReport {
  /** Article files looked at: the sum of the next four. */
  readonly read: number;
  readonly new: number;
  /** Their text is in a source already. */
  readonly skipped: number;
  /** Article files of a source whose text is another now: an editor's business, not read again. */
  readonly changed: readonly string[];
  readonly failed: readonly { readonly file: string; readonly reason: string }[];
  readonly added: Readonly<Record<CollectionName, number>>;
  /** Events that were there and got evidence. */
  readonly updated: number;
  readonly evidence: number;
  /** Faults of the content for which nothing was written: an event that cannot be read would be doubled. */
  readonly faults: readonly Finding[];
}

/**
 * Reads new article files into the content folder. It only adds: an article whose text is in a
 * source is skipped, fields that an editor has decided stay (see `addEvidence`). All that is to be
 * written stands in a journal before the first write, so that a kill at any instant leaves whole
 * files, and the next run completes the work. Throws UsageError for a path that is not there.
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const { contentDir, step } = options;
  requireFolder(contentDir);
  removeLeftovers(contentDir);
  await completeJournal(contentDir, options);
  const { library, findings, faulty } = readLibrary(contentDir);
  const register = buildRegister(library.actors.values(), library.places.values());
  const { quotes } = readChronology(contentDir).chronology;
  const found = readAll(options, library, register, quotes);
  const faults = findings.filter(({ severity }) => severity !== 'warning');
  const blocked = found.readings.length > 0 && faults.length > 0;
  const taken = (collection: CollectionName, id: string) => faulty[collection].has(id);
  const steps = blocked
    ? []
    : planIngest(found.readings, { library, register, taken, perEvent: quotes.perEvent });
  if (steps.length > 0) {
    await writeJournal(contentDir, steps);
    await carryOut(contentDir, steps, library, step);
  }
  return { ...countUp(found, steps), faults: blocked ? faults : [] };
}

/** Completes what a killed run had begun to write. */
async function completeJournal(contentDir: string, { step }: IngestOptions): Promise<void> {
  const steps = readJournal(contentDir);
  if (steps.length === 0) return removeJournal(contentDir);
  await carryOut(contentDir, steps, readLibrary(contentDir).library, step);
}

async function carryOut(
  contentDir: string,
  steps: readonly Step[],
  library: Library,
  step: IngestOptions['step'],
): Promise<void> {
  const sources = steps.flatMap((one) =>
    one.collection === 'sources' ? [{ id: one.id, record: one.create }] : [],
  );
  await applySteps(contentDir, steps, {
    ...calendarOf(library, sources),
    step: (done, total, what) => step?.('Writing', done, total, what),
  });
  removeJournal(contentDir);
}

interface Found {
  readonly readings: Reading[];
  readonly failed: { file: string; reason: string }[];
  readonly changed: string[];
  read: number;
  skipped: number;
}

function readAll(
  { contentDir, inputs, extracted, step }: IngestOptions,
  library: Library,
  register: Register,
  limits: { readonly words: number; readonly share: number },
): Found {
  const folder = join(contentDir, 'articles');
  const files = findArticles(inputs ?? (existsSync(folder) ? [folder] : []));
  const sources = [...library.sources.values()].map(({ data }) => data);
  const known = new Set(sources.flatMap(({ sha256 }) => sha256 ?? []));
  const paths = new Set(sources.flatMap(({ article }) => article ?? []));
  const publishers = [...library.publishers.values()];
  const found: Found = { readings: [], failed: [], changed: [], read: 0, skipped: 0 };
  for (const file of files) {
    found.read++;
    step?.('Reading', found.read, files.length, file);
    try {
      const bytes = readFileSync(file);
      // Most files of most runs are known: they are not worth a full reading.
      if (known.has(hashOf(bytes))) {
        found.skipped++;
        continue;
      }
      const article = readArticle(file, bytes, publishers);
      const path = pathIn(folder, file);
      if (known.has(article.sha256)) {
        found.skipped++;
      } else if (path !== undefined && paths.has(path)) {
        found.changed.push(file);
      } else {
        const before = extracted?.get(file);
        if (before !== undefined && before.sha256 !== article.sha256) {
          throw new ArticleError(file, 'is not the text that was extracted; extract it again');
        }
        known.add(article.sha256);
        const read = before ?? readExtraction(article, register);
        found.readings.push(boilDown(article, read, path, limits));
      }
    } catch (error) {
      const reason = readFailure(file, error);
      if (reason === undefined) throw new Error(`${file} stops the reader`, { cause: error });
      found.failed.push({ file, reason });
    }
  }
  return found;
}

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

function countUp(found: Found, steps: readonly Step[]): Omit<IngestReport, 'faults'> {
  const added = { sources: 0, events: 0, actors: 0, publishers: 0, places: 0 };
  let updated = 0;
  let evidence = 0;
  for (const step of steps) {
    if ('add' in step) {
      updated++;
      evidence += step.add.length;
    } else {
      added[step.collection]++;
      if (step.collection === 'events') evidence += step.create.evidence.length;
    }
  }
  const { read, skipped, changed, failed, readings } = found;
  return { read, new: readings.length, skipped, changed, failed, added, updated, evidence };
}
