import { compareText } from '../content/finding.ts';
import type { Change } from '../content/read-history.ts';
import { type CollectionName, collectionNames } from '../model/collection.ts';
import type { Ref } from './address.ts';
import { refTo, type Site } from './site.ts';

/** One change of one record, as the list of changes tells it. */
export interface ChangeLine {
  /** ISO day. */
  readonly day: string;
  readonly kind: 'added' | 'changed';
  readonly what: string;
  readonly ref: Ref;
  readonly commit: string;
}

/** A dated, public note of what was wrong with a record. */
export interface CorrectionLine {
  /** EDTF. */
  readonly date: string;
  readonly note: string;
  readonly ref: Ref;
}

const words: Readonly<Record<CollectionName, string>> = {
  events: 'event',
  actors: 'actor',
  sources: 'source',
  publishers: 'publisher',
  places: 'place',
};

/** Lists the changes of the records there are, newest first; undefined where nobody knows them. */
export function listChanges(site: Site): ChangeLine[] | undefined {
  const { history } = site;
  if (history === undefined) return undefined;
  const lines: ChangeLine[] = [];
  for (const collection of collectionNames) {
    for (const id of site.index.library[collection].keys()) {
      for (const change of history.changes.get(`${collection}/${id}`) ?? []) {
        const { day, kind, commit } = change;
        // A record that was taken away and came back has been added again.
        if (kind === 'removed') continue;
        lines.push({
          day,
          kind,
          commit,
          what: words[collection],
          ref: refTo(site, collection, id),
        });
      }
    }
  }
  return lines.sort(
    (a, b) =>
      compareText(b.day, a.day) ||
      compareText(a.commit, b.commit) ||
      compareText(a.ref.path ?? '', b.ref.path ?? ''),
  );
}

/** Lists all corrections, newest first. */
export function listCorrections(site: Site): CorrectionLine[] {
  const lines: CorrectionLine[] = [];
  for (const collection of collectionNames) {
    for (const [id, { data }] of site.index.library[collection]) {
      for (const { date, note } of data.corrections ?? [])
        lines.push({ date, note, ref: refTo(site, collection, id) });
    }
  }
  return lines.sort(
    (a, b) => compareText(b.date, a.date) || compareText(a.ref.path ?? '', b.ref.path ?? ''),
  );
}

/** The ISO day on which a record came; undefined where nobody knows. */
export function addedDay(
  { history }: Site,
  collection: CollectionName,
  id: string,
): string | undefined {
  const changes: readonly Change[] = history?.changes.get(`${collection}/${id}`) ?? [];
  return changes.findLast(({ kind }) => kind === 'added')?.day;
}

/** Where a commit is shown, where the repository is known. */
export function commitAddress({ chronology }: Site, commit: string): string | undefined {
  const { repository } = chronology;
  return repository === undefined ? undefined : `${repository.replace(/\/$/, '')}/commit/${commit}`;
}
