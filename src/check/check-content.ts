import { existsSync, readFileSync, statSync } from 'node:fs';
import { compareFindings, type Finding } from '../content/finding.ts';
import { fieldLocator } from '../content/locate.ts';
import { readChronology } from '../content/read-chronology.ts';
import { entryFile, type LibraryReading, readLibrary } from '../content/read-library.ts';
import type { Chronology } from '../model/chronology.ts';
import {
  type CollectionName,
  collectionNames,
  type Entry,
  type Library,
} from '../model/collection.ts';
import { type Capture, readCapture } from './capture.ts';
import type { CheckContext, Rule } from './context.ts';
import type { Earlier } from './earlier.ts';
import { editField } from './edit-field.ts';
import { rules } from './rules.ts';

export interface CheckReport {
  /** All findings, warnings among them, by file and place. */
  readonly findings: readonly Finding[];
  /** How many records were looked at. */
  readonly records: number;
  /** The valid ones, and their bodies. */
  readonly library: Library;
  readonly trees: LibraryReading['trees'];
  readonly chronology: Chronology;
}

export interface CheckOptions {
  /** The rules to hold it against; all of them by default. */
  readonly checked?: readonly Rule[];
  /** Whether warnings are wanted (default: yes); to find their places takes a second for thousands. */
  readonly warnings?: boolean;
  /** Hears how far it is. */
  readonly step?: (done: number, file: string) => void;
  /** What the content was before; ids and corrections are held against it. */
  readonly earlier?: Earlier;
}

/**
 * Checks a content folder: what can be read of each file, then every rule. A record with a faulty
 * field is still held against the rules, without that field. Throws when the folder is not there.
 */
export function checkContent(
  contentDir: string,
  { checked = rules, warnings = true, step, earlier }: CheckOptions = {},
): CheckReport {
  if (!statSync(contentDir).isDirectory()) {
    throw Object.assign(new Error('is no folder'), { code: 'ENOTDIR', path: contentDir });
  }
  const readFile = (file: string) => readFileSync(file);
  const reading = readLibrary(contentDir, step ? { readFile, step } : { readFile });
  const { chronology, findings: ofChronology } = readChronology(contentDir);
  const library = everything(reading);
  const context: CheckContext = {
    library,
    links: reading.links,
    unreadable: unreadable(reading),
    chronology,
    finding: finder(contentDir, library, warnings),
    capture: captures(contentDir),
    ...(earlier && { earlier }),
  };
  const findings = [...reading.findings, ...ofChronology];
  for (const rule of checked) findings.push(...rule(context));
  const records = collectionNames.reduce(
    (sum, name) => sum + reading.library[name].size + reading.faulty[name].size,
    0,
  );
  const { library: valid, trees } = reading;
  const wanted = findings.filter(({ severity }) => warnings || severity !== 'warning');
  return { findings: wanted.sort(compareFindings), records, library: valid, trees, chronology };
}

/** The records and, where they are faulty, what can be read of them, in the order of ids. */
function everything({ library, faulty }: LibraryReading): Library {
  const collection = <Name extends CollectionName>(name: Name) => {
    const all = [...library[name].values()] as Entry<Name>[];
    for (const entry of faulty[name].values()) if (entry) all.push(entry as Entry<Name>);
    all.sort((a, b) => (a.id < b.id ? -1 : 1));
    return new Map(all.map((entry) => [entry.id, entry]));
  };
  return {
    sources: collection('sources'),
    events: collection('events'),
    actors: collection('actors'),
    publishers: collection('publishers'),
    places: collection('places'),
  };
}

function unreadable({ faulty }: LibraryReading): CheckContext['unreadable'] {
  const ids = (name: CollectionName) =>
    new Set([...faulty[name]].filter(([, entry]) => !entry).map(([id]) => id));
  return {
    sources: ids('sources'),
    events: ids('events'),
    actors: ids('actors'),
    publishers: ids('publishers'),
    places: ids('places'),
  };
}

function finder(contentDir: string, library: Library, warnings: boolean): CheckContext['finding'] {
  // Rules go through a collection record by record, so the last file is often the next one.
  let last = '';
  let text = '';
  let locate = fieldLocator('');
  return ({ collection, id, path }, rule, message, { severity, repair } = {}) => {
    const file = entryFile(contentDir, collection, id);
    if (severity === 'warning' && !warnings)
      return { file, line: 1, column: 1, rule, message, severity };
    if (file !== last) {
      text = existsSync(file) ? readFileSync(file, 'utf8') : '';
      locate = fieldLocator(text);
    }
    last = file;
    const data = library[collection].get(id)?.data;
    const fix = repair && data && editField(text, collection, data, path, repair.value);
    return {
      file,
      ...locate(path),
      rule,
      message,
      ...(severity && { severity }),
      ...(fix && { fix }),
    };
  };
}

function captures(contentDir: string): CheckContext['capture'] {
  const read = new Map<string, Capture>();
  return ({ id, data }) => {
    const known = read.get(id);
    if (known) return known;
    const capture = readCapture(contentDir, data.article);
    read.set(id, capture);
    return capture;
  };
}
