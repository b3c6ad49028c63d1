import { readFileSync } from 'node:fs';
import { buildRegister } from '../../src/actors/register.ts';
import type { Finding } from '../../src/content/finding.ts';
import { removeLeftovers } from '../../src/content/leftovers.ts';
import { readChronology } from '../../src/content/read-chronology.ts';
import { entryFile, type LibraryLink, readLibrary } from '../../src/content/read-library.ts';
import type { CollectionName, Library } from '../../src/model/collection.ts';
import { readersRegister, readSources, requireFolder } from '../reading/read-register.ts';
import { applySteps } from './apply-steps.ts';
import { followRenames } from './follow-renames.ts';
import { hasComment } from './has-comment.ts';
import { readJournal, removeJournal, writeJournal } from './journal.ts';
import { type Plan, planIngest } from './plan-ingest.ts';
import { type Found, findNew, type IngestOptions, readNew } from './read-new.ts';
import type { Step } from './step.ts';

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
  /** Events of which an editor may want to make one: see `regroup`. */
  readonly couldBeOne: Plan['couldBeOne'];
  /** Faults of the content for which nothing was written: an event that cannot be read would be doubled. */
  readonly faults: readonly Finding[];
}

/**
 * Reads new article files into the content folder. It only adds: an article whose text is in a
 * source is skipped, fields that an editor has decided stay (see `deriveChanges`). An event that an
 * editor has deleted stays deleted, since its articles are known; a new article that tells of it makes
 * a new event, for an editor to judge anew: why the old one went, no record says. All that is to be
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
  if (found.files.length === 0) return { ...countUp(found, []), couldBeOne: [], faults: [] };
  const { library, findings, faulty, links } = readLibrary(contentDir);
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
  const plan = blocked
    ? { steps: [], couldBeOne: [] }
    : planIngest(found.readings, {
        library,
        register,
        taken,
        perEvent: quotes.perEvent,
        isHeld: heldBy(contentDir, links),
      });
  if (plan.steps.length > 0) {
    await writeJournal(contentDir, plan.steps);
    await carryOut(contentDir, plan.steps, library, step);
  }
  return {
    ...countUp(found, plan.steps),
    couldBeOne: plan.couldBeOne,
    faults: blocked ? faults : [],
  };
}

/** Whether a text links to an event, or its own file holds a comment: words that no field tells. */
function heldBy(contentDir: string, links: readonly LibraryLink[]): (id: string) => boolean {
  const linked = new Set(
    links.flatMap(({ collection, id }) => (collection === 'events' ? [id] : [])),
  );
  return (id) =>
    linked.has(id) || hasComment(readFileSync(entryFile(contentDir, 'events', id), 'utf8'));
}

/** Completes what a killed run had begun to write. */
async function completeJournal(contentDir: string, { step }: IngestOptions): Promise<void> {
  const steps = readJournal(contentDir);
  if (steps.length === 0) return removeJournal(contentDir);
  const { library } = readLibrary(contentDir);
  await carryOut(contentDir, followRenames(steps, library), library, step);
}

async function carryOut(
  contentDir: string,
  steps: readonly Step[],
  library: Library,
  step: IngestOptions['step'],
): Promise<void> {
  await applySteps(contentDir, steps, library, (done, total, what) =>
    step?.('Writing', done, total, what),
  );
  removeJournal(contentDir);
}

function countUp(
  found: Found,
  steps: readonly Step[],
): Omit<IngestReport, 'couldBeOne' | 'faults'> {
  const added = { sources: 0, events: 0, actors: 0, publishers: 0, places: 0 };
  let updated = 0;
  let evidence = 0;
  for (const step of steps) {
    if ('add' in step) {
      if (step.add.length > 0) updated++;
      evidence += step.add.length;
    } else if ('create' in step) {
      added[step.collection]++;
      if (step.collection === 'events') evidence += step.create.evidence.length;
    }
  }
  const { read, skipped, changed, failed, readings } = found;
  return { read, new: readings.length, skipped, changed, failed, added, updated, evidence };
}
