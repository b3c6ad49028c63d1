import { lstatSync, readFileSync } from 'node:fs';
import { Chronology } from '../model/chronology.ts';
import { compareFindings, type Finding } from './finding.ts';
import { joinPath } from './list-entries.ts';
import { parseYaml } from './parse-yaml.ts';
import { decodeStrict } from './strict-text.ts';
import { validate } from './validate.ts';

export interface ChronologyReading {
  /** What the file says; the defaults where it is absent, silent or wrong. */
  readonly chronology: Chronology;
  readonly findings: readonly Finding[];
}

/** Reads `chronology.yaml` of a content folder. */
export function readChronology(contentDir: string): ChronologyReading {
  const file = joinPath(contentDir, 'chronology.yaml');
  const defaults = Chronology.parse({});
  const fail = (findings: readonly Finding[]) => ({ chronology: defaults, findings });
  let bytes: Uint8Array;
  try {
    if (lstatSync(file).isSymbolicLink()) {
      const message = 'is a link; put the file itself here';
      return fail([{ file, line: 1, column: 1, rule: 'symlink', message }]);
    }
    bytes = readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return fail([]);
    throw error;
  }
  const decoded = decodeStrict(file, bytes);
  if (!decoded.ok) return fail(decoded.findings);
  const { text } = decoded;
  if (/^(?:\s*(?:#.*)?\n)*\s*(?:#.*)?$/.test(text)) return fail([]);
  const record = parseYaml({ file, text, start: 0, end: text.length });
  if (!('doc' in record)) return fail(record);
  const valid = validate(record, Chronology);
  return valid.ok
    ? { chronology: valid.data, findings: [] }
    : fail([...valid.findings].sort(compareFindings));
}
