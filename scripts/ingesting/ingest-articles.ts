import { buildRegister } from '../../src/actors/register.ts';
import type { Finding } from '../../src/content/finding.ts';
import { removeLeftovers } from '../../src/content/leftovers.ts';
import { readChronology } from '../../src/content/read-chronology.ts';
import { readLibrary } from '../../src/content/read-library.ts';
import type { CollectionName, Library } from '../../src/model/collection.ts';
import { readersRegister, readSources, requireFolder } from '../reading/read-register.ts';
import { applySteps } from './apply-steps.ts';
import { readJournal, removeJournal, writeJournal } from './journal.ts';
import { calendarOf, planIngest, type Step } from './plan-ingest.ts';
import { type Found, findNew, type IngestOptions, readNew } from './read-new.ts';

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
  const found = findNew(options, readSources(contentDir));
  // Most runs find nothing new: they need not know what is in a library of thousands.
  if (found.files.length === 0) return { ...countUp(found, []), faults: [] };
  const { library, findings, faulty } = readLibrary(contentDir);
  const register = buildRegister(library.actors.values(), library.places.values());
  const { quotes } = readChronology(contentDir).chronology;
  readNew(
    found,
    options,
    {
      publishers: [...library.publishers.values()],
      register: readersRegister(library.actors.values(), library.places.values()),
    },
    quotes,
  );
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

function countUp(found: Found, steps: readonly Step[]): Omit<IngestReport, 'faults'> {
  const added = { sources: 0, events: 0, actors: 0, publishers: 0, places: 0 };
  let updated = 0;
  let evidence = 0;
  for (const step of steps) {
    if ('add' in step) {
      updated++;
      evidence += step.add.length;
    } else if ('create' in step) {
      added[step.collection]++;
      if (step.collection === 'events') evidence += step.create.evidence.length;
    }
  }
  const { read, skipped, changed, failed, readings } = found;
  return { read, new: readings.length, skipped, changed, failed, added, updated, evidence };
}
