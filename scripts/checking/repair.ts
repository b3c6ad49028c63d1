import {
  type CheckOptions,
  type CheckReport,
  checkContent,
} from '../../src/check/check-content.ts';
import { editFile } from '../../src/content/apply-edits.ts';
import type { Edit } from '../../src/content/finding.ts';

export interface Repaired extends CheckReport {
  /** How many repairs were made, by file. */
  readonly repairs: ReadonlyMap<string, number>;
}

// A repair may bring another fault to light, but not without end.
const rounds = 8;

/** Checks a content folder and makes every repair that can only be made in one way. */
export function repairContent(contentDir: string, options: CheckOptions): Repaired {
  const repairs = new Map<string, number>();
  let report = checkContent(contentDir, options);
  for (let round = 0; round < rounds; round++) {
    const edits = new Map<string, Edit[]>();
    for (const { file, fix } of report.findings) {
      if (fix === undefined) continue;
      const known = edits.get(file) ?? [];
      // Where two repairs meet, the second one waits until the first is made.
      if (known.some(({ start, end }) => fix.start <= end && start <= fix.end)) continue;
      edits.set(file, [...known, fix]);
    }
    if (edits.size === 0) break;
    for (const [file, list] of edits) {
      editFile(file, list);
      repairs.set(file, (repairs.get(file) ?? 0) + list.length);
    }
    report = checkContent(contentDir, options);
  }
  return { ...report, repairs };
}
