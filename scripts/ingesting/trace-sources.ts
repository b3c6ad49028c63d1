import { type Lineage, traceCopies } from '../../src/events/trace-copies.ts';
import type { Source } from '../../src/model/source.ts';
import type { SourcePlan } from './name-sources.ts';
import type { Change, Changes } from './step.ts';

/** The sources as they are after a run, and what changes in those that were there. */
export interface TracedSources {
  readonly sources: ReadonlyMap<string, Source>;
  readonly changes: ReadonlyMap<string, Changes>;
}

const fields = ['updates', 'copyOf'] as const;

/**
 * Says of new sources what they update or copy, and of old ones, too, where a new source is their
 * original; these only while they say what the old sources by themselves yield: else an editor has
 * decided.
 */
export function traceSources(
  there: ReadonlyMap<string, Source>,
  planned: readonly SourcePlan[],
): TracedSources {
  const listed = [...there].map(([id, record]) => ({ id, record }));
  const before = traceCopies(listed);
  const now = traceCopies([...listed, ...planned]);
  const sources = new Map<string, Source>();
  const changes = new Map<string, Changes>();
  for (const [id, record] of there) {
    const change = changesOf(record, before.get(id) ?? {}, now.get(id) ?? {});
    if (Object.keys(change).length > 0) changes.set(id, change);
    sources.set(id, withLineage(record, change));
  }
  for (const { id, record } of planned) sources.set(id, { ...record, ...now.get(id) });
  return { sources, changes };
}

function changesOf(record: Source, before: Lineage, now: Lineage): Changes {
  // The two are one decision: where an editor has taken one of them, the other is his, too.
  if (fields.some((field) => record[field] !== before[field])) return {};
  return Object.fromEntries(
    fields.flatMap((field): [string, Change][] =>
      before[field] === now[field] ? [] : [[field, changeOf(before[field], now[field])]],
    ),
  );
}

const changeOf = (was: string | undefined, is: string | undefined): Change => ({
  ...(was === undefined ? {} : { was }),
  ...(is === undefined ? {} : { is }),
});

function withLineage(record: Source, changes: Changes): Source {
  const changed: Record<string, unknown> = { ...record };
  for (const [field, { is }] of Object.entries(changes)) {
    if (is === undefined) delete changed[field];
    else changed[field] = is;
  }
  return changed as Source;
}
