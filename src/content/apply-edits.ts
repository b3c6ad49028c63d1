import { readFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';
import type { Edit } from './finding.ts';

/**
 * Makes edits in a text and returns it; an edit that touches an earlier one is left for another
 * time. Offsets count in the text as it is handed in.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: put } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue;
    result += text.slice(done, start) + put;
    done = end;
  }
  return result + text.slice(done);
}

/** Makes edits in a file, atomically. */
export function editFile(file: string, edits: readonly Edit[]): void {
  writeFileAtomic.sync(file, applyEdits(readFileSync(file, 'utf8'), edits));
}
