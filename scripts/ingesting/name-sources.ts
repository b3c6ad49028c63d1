import { compareText } from '../../src/content/finding.ts';
import type { CollectionName, Library } from '../../src/model/collection.ts';
import { formatId } from '../../src/model/id.ts';
import { Publisher } from '../../src/model/publisher.ts';
import { Source } from '../../src/model/source.ts';
import type { Reading } from './boil-down.ts';
import { freeId } from './free-id.ts';
import { keepValid } from './keep-valid.ts';
import { oldIds } from './old-ids.ts';

/** An article with the source that it becomes. */
export interface SourcePlan {
  readonly id: string;
  readonly record: Source;
  readonly reading: Reading;
}

/**
 * Names the source of each reading, `<publisher>-<day>-<headline>`, and proposes the publishers that
 * the content lacks. Sources that would bear one id are numbered in the order of their texts' hashes.
 */
export function nameSources(
  readings: readonly Reading[],
  library: Library,
  taken: (collection: CollectionName, id: string) => boolean,
): { publishers: Map<string, Publisher>; sources: SourcePlan[] } {
  const publishers = new Map<string, Publisher>();
  const renamed = oldIds(library.publishers);
  const sorted = readings.toSorted((a, b) =>
    compareText(a.source.sha256 ?? '', b.source.sha256 ?? ''),
  );
  const outlet = (name: string, id?: string, more: Partial<Publisher> = {}): string => {
    const made = id ?? (formatId(name, 60) || `publisher-${hashOf(name)}`);
    const own = renamed.get(made) ?? made;
    if (library.publishers.has(own) || taken('publishers', own)) return own;
    const old = publishers.get(own);
    const hosts = [...new Set([...(old?.hosts ?? []), ...(more.hosts ?? [])])].sort();
    const first = [old?.name, name].filter((one) => one !== undefined).sort()[0] ?? name;
    const fields = { ...old, ...more, name: first, hosts, aliases: [], review: 'machine' as const };
    const record =
      keepValid(Publisher, fields) ?? Publisher.parse({ name: own, review: 'machine' });
    publishers.set(own, record);
    return own;
  };
  const old = oldIds(library.sources);
  const used = new Set<string>();
  const sources: SourcePlan[] = [];
  for (const reading of sorted) {
    const { publisher, viaAgency, slug } = reading;
    const hosts = publisher.host === undefined ? [] : [publisher.host];
    const id = outlet(publisher.name, publisher.id, { hosts });
    const agency = viaAgency === undefined ? undefined : agencyId(viaAgency, library);
    const via = agency ?? (viaAgency && outlet(viaAgency, undefined, { kind: 'agency' }));
    const source = keepValid(Source, {
      ...reading.source,
      publisher: id,
      ...(via ? { viaAgency: via } : {}),
    });
    if (source === undefined) throw new Error(`${reading.file}: makes no record of a source`);
    const base = formatId(`${id}-${slug}`, 115);
    const free = freeId(
      base,
      (other) =>
        library.sources.has(other) || old.has(other) || taken('sources', other) || used.has(other),
    );
    used.add(free);
    sources.push({ id: free, record: source, reading });
  }
  return { publishers, sources: sources.sort((a, b) => compareText(a.id, b.id)) };
}

function agencyId(name: string, { publishers }: Library): string | undefined {
  for (const { id, data } of publishers.values()) {
    if ([id, data.name, ...data.aliases].includes(name)) return id;
  }
  return undefined;
}

/** A short key of a name that has no Latin letter (FNV-1a, 32 bits). */
function hashOf(name: string): string {
  let hash = 0x811c9dc5;
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
