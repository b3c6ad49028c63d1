import { readCapture } from '../../src/check/capture.ts';
import type { CheckContext, Field, Rule } from '../../src/check/context.ts';
import { rules } from '../../src/check/rules.ts';
import { formatPath } from '../../src/content/explain-issue.ts';
import type { Finding } from '../../src/content/finding.ts';
import { entryFile, type LibraryReading } from '../../src/content/read-library.ts';
import type { Chronology } from '../../src/model/chronology.ts';
import type { CollectionName, Entry, Library } from '../../src/model/collection.ts';

/** The content as it stands before a record is added. */
export interface Standing {
  readonly contentDir: string;
  readonly reading: LibraryReading;
  readonly chronology: Chronology;
}

/** What the check would say of a record: the field, and the finding without its place. */
export interface Fault {
  readonly field: string;
  readonly rule: string;
  readonly message: string;
  /** Worth a look, and no reason not to write the record. */
  readonly severity?: 'warning';
}

/**
 * Holds a record that is not written yet against the rules of `npm run check`, and says what would
 * fail because of it, in the record itself or in another, and what is worth a look in it.
 */
export function tryRecord<Name extends CollectionName>(
  standing: Standing,
  collection: Name,
  entry: Entry<Name>,
  checked: readonly Rule[] = rules,
): Fault[] {
  const { library } = standing.reading;
  const records = new Map<string, Entry<Name>>([
    ...(library[collection] as ReadonlyMap<string, Entry<Name>>),
    [entry.id, entry],
  ]);
  const own = (fault: Found) => fault.collection === collection && fault.id === entry.id;
  const found = faultsIn(standing, { ...library, [collection]: records }, checked).filter(
    (fault) => own(fault) || fault.severity !== 'warning',
  );
  if (found.every(own)) return found;
  // What was wrong before is no fault of the new record.
  const before = new Set(faultsIn(standing, library, checked).map(keyOf));
  return found.filter((fault) => own(fault) || !before.has(keyOf(fault)));
}

interface Found extends Fault {
  readonly collection: CollectionName;
  readonly id: string;
}

const keyOf = ({ collection, id, field, message }: Found) =>
  JSON.stringify([collection, id, field, message]);

function faultsIn(
  { contentDir, reading, chronology }: Standing,
  library: Library,
  checked: readonly Rule[],
): Found[] {
  const fields = new Map<Finding, Field>();
  const captures = new Map<string, ReturnType<typeof readCapture>>();
  const context: CheckContext = {
    library,
    links: reading.links,
    unreadable: unreadable(reading),
    chronology,
    finding(field, rule, message, { severity } = {}) {
      const file = entryFile(contentDir, field.collection, field.id);
      const finding = { file, line: 1, column: 1, rule, message, ...(severity && { severity }) };
      fields.set(finding, field);
      return finding;
    },
    capture({ id, data }) {
      const capture = captures.get(id) ?? readCapture(contentDir, data.article);
      captures.set(id, capture);
      return capture;
    },
  };
  return checked
    .flatMap((rule) => [...rule(context)])
    .flatMap((finding) => {
      const field = fields.get(finding);
      if (field === undefined) return [];
      const { rule, message, severity } = finding;
      const { collection, id, path } = field;
      const warning = severity === 'warning' && { severity };
      return [{ collection, id, field: formatPath(path), rule, message, ...warning }];
    });
}

function unreadable({ faulty }: LibraryReading): CheckContext['unreadable'] {
  const ids = (name: CollectionName) => new Set(faulty[name].keys());
  return {
    sources: ids('sources'),
    events: ids('events'),
    actors: ids('actors'),
    publishers: ids('publishers'),
    places: ids('places'),
  };
}
