import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Step } from './step.ts';

// A dot file: what reads the content folder passes it over.
const name = '.ingest.jsonl';

/**
 * Writes down all that a run is about to write, as one file that is there whole or not at all. From
 * that instant the run will be completed: by itself, or after a kill by the next one.
 */
export async function writeJournal(contentDir: string, steps: readonly Step[]): Promise<void> {
  const lines = steps.map((step) => `${JSON.stringify(step)}\n`).join('');
  await writeFileAtomic(join(contentDir, name), lines);
}

/** Reads what a run that was killed has left to do; empty when none was. */
export function readJournal(contentDir: string): Step[] {
  const file = join(contentDir, name);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Step);
}

/** Takes the journal away: everything in it is done. Also what a kill left of one half-written. */
export function removeJournal(contentDir: string): void {
  for (const file of readdirSync(contentDir)) {
    if (file.startsWith(name)) rmSync(join(contentDir, file));
  }
}
