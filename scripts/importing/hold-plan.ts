import { readCapture } from '../../src/check/capture.ts';
import type { CheckContext } from '../../src/check/context.ts';
import { references } from '../../src/check/references.ts';
import { rules } from '../../src/check/rules.ts';
import type { Finding } from '../../src/content/finding.ts';
import { entryFile } from '../../src/content/read-library.ts';
import type { Chronology } from '../../src/model/chronology.ts';
import {
  type CollectionName,
  collectionNames,
  type Entry,
  type Library,
} from '../../src/model/collection.ts';
import type { Plan, Planned } from './plan.ts';
import type { Problem } from './problem.ts';

/** What of a plan may be written, in the order in which it is to be, and what is wrong with the rest. */
export interface Held {
  readonly records: readonly Planned[];
  readonly problems: readonly Problem[];
}

/**
 * Holds a plan against the rules of `npm run check`, as if it were written already. A record that
 * breaks one is left out, then all that needs it, until the whole would pass; records that only
 * attend others are kept where those are.
 */
export function holdPlan(plan: Plan, chronology: Chronology): Held {
  const kept = new Map<string, Planned>();
  for (const records of plan.planned.values())
    for (const one of records.values()) kept.set(one.file, one);
  const problems: Problem[] = [];
  // Faults that the content had before are not the import's.
  let before: ReadonlySet<string> | undefined;
  for (;;) {
    dropUnattended(plan, kept);
    if (kept.size === 0) break;
    const findings = findingsOf(plan, [...kept.values()], chronology);
    const own = findings.filter(({ file }) => kept.has(file));
    const others = findings.filter(({ file }) => !kept.has(file));
    if (others.length > 0) before ??= new Set(findingsOf(plan, [], chronology).map(keyOf));
    const blamed = others
      .filter((finding) => before?.has(keyOf(finding)) !== true)
      .flatMap((finding) =>
        [...kept.values()]
          .filter(({ id }) => finding.message.includes(`"${id}"`))
          .map(({ file }) => ({ ...finding, file })),
      );
    const faults = [...own, ...blamed];
    if (faults.length === 0) break;
    for (const { file, rule, message } of faults) {
      const record = kept.get(file);
      if (record === undefined) continue;
      const about = record.collection === 'events' ? '' : `${record.collection}/${record.id}: `;
      problems.push({ row: record.row, rule, message: about + message });
    }
    for (const { file } of faults) kept.delete(file);
  }
  return { records: inOrder([...kept.values()]), problems };
}

/** Takes attendants out that nothing leads to. */
function dropUnattended(plan: Plan, kept: Map<string, Planned>): void {
  const led = new Map<string, string[]>();
  for (const { collection, id, target, to } of references(
    libraryOf(plan, [...kept.values()], true),
  )) {
    const from = entryFile(plan.contentDir, collection, id);
    const list = led.get(from);
    const file = entryFile(plan.contentDir, target, to);
    if (list) list.push(file);
    else led.set(from, [file]);
  }
  const reached = new Set<string>();
  const waiting = [...kept.values()].filter(({ attendant }) => !attendant).map(({ file }) => file);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...(led.get(file) ?? []));
  }
  for (const file of kept.keys()) if (!reached.has(file)) kept.delete(file);
}

function findingsOf(plan: Plan, records: readonly Planned[], chronology: Chronology): Finding[] {
  const { contentDir, reading } = plan;
  const context: CheckContext = {
    library: libraryOf(plan, records),
    links: [
      ...reading.links,
      ...records.flatMap(({ links, file }) => links.map((link) => ({ ...link, file }))),
    ],
    chronology,
    unreadable: Object.fromEntries(
      collectionNames.map((name) => [name, new Set(reading.faulty[name].keys())]),
    ) as unknown as CheckContext['unreadable'],
    finding: ({ collection, id }, rule, message, { severity } = {}) => ({
      ...{ file: entryFile(contentDir, collection, id), line: 1, column: 1, rule, message },
      ...(severity && { severity }),
    }),
    capture: ({ data }) => readCapture(contentDir, data.article),
  };
  return rules
    .flatMap((rule) => [...rule(context)])
    .filter(({ severity }) => severity !== 'warning');
}

/** The library as it would be; or the planned records alone. */
function libraryOf({ reading }: Plan, records: readonly Planned[], alone = false): Library {
  const library = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      new Map<string, Entry>(alone ? [] : (reading.library[name] as ReadonlyMap<string, Entry>)),
    ]),
  ) as Record<CollectionName, Map<string, Entry>>;
  for (const { collection, id, entry } of records) library[collection].set(id, entry);
  return library as unknown as Library;
}

const written: readonly CollectionName[] = ['publishers', 'places', 'actors', 'sources', 'events'];

/** What others refer to comes first: whatever a killed run leaves, little in it leads nowhere. */
function inOrder(records: readonly Planned[]): Planned[] {
  const byCollection = (name: CollectionName) => {
    const own = new Map(
      records.filter((one) => one.collection === name).map((one) => [one.id, one]),
    );
    const ordered = new Set<Planned>();
    for (const first of own.values()) {
      // Depth first without calls: a chain of events may be long.
      const stack: { readonly record: Planned; readonly open: boolean }[] = [
        { record: first, open: false },
      ];
      const begun = new Set<Planned>();
      for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
        const { record, open } = at;
        if (open) ordered.add(record);
        if (open || ordered.has(record) || begun.has(record)) continue;
        begun.add(record);
        stack.push({ record, open: true });
        for (const id of neededBy(record)) {
          const needed = own.get(id);
          if (needed && needed !== record) stack.push({ record: needed, open: false });
        }
      }
    }
    return ordered;
  };
  return written.flatMap((name) => [...byCollection(name)]);
}

/** The records of the same collection that a record names. */
function neededBy({ entry: { data } }: Planned): string[] {
  const fields = data as Readonly<Record<string, unknown>>;
  const names = ['partOf', 'follows', 'outcomeOf', 'side', 'updates', 'copyOf'];
  const roles = (fields['roles'] ?? []) as readonly { readonly of?: string }[];
  return [...names.map((name) => fields[name]), ...roles.map(({ of }) => of)].filter(
    (id): id is string => typeof id === 'string',
  );
}

const keyOf = ({ file, rule, message }: Finding): string => `${file}\n${rule}\n${message}`;
