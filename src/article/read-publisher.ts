import type { ArticleMetadata, Segment } from '../model/extraction.ts';
import { formatId } from '../model/id.ts';
import type { Publisher } from '../model/publisher.ts';
import type { Frontmatter } from './frontmatter.ts';

export type PublisherFields = Pick<ArticleMetadata, 'publisher' | 'publisherId' | 'viaAgency'>;
type Entries = Iterable<{ readonly id: string; readonly data: Publisher }>;

interface Index {
  readonly byName: ReadonlyMap<string, { id: string; name: string }>;
  readonly byHost: ReadonlyMap<string, { id: string; name: string }>;
}
const indexes = new WeakMap<object, Index>();

/**
 * Names the outlet: as filed, by the host of the address, by the text's own boilerplate, by the
 * agency of the dateline, in this order; in the register's spelling where it knows it.
 */
export function readPublisher(
  text: string,
  segments: readonly Segment[],
  given: Frontmatter,
  agency: string | undefined,
  publishers: Entries,
): PublisherFields {
  const index = indexOf(publishers);
  const host = given.url === undefined ? undefined : new URL(given.url).hostname.toLowerCase();
  const named =
    given.publisher ??
    (host === undefined ? undefined : byHost(index, host)?.name) ??
    boilerplateName(text, segments, index) ??
    agency ??
    host?.replace(/^www\./, '');
  const outlet = named === undefined ? undefined : index.byName.get(key(named));
  const via = agency === undefined ? undefined : index.byName.get(key(agency));
  const agencyName = given.viaAgency ?? via?.name ?? agency;
  const publisher = outlet?.name ?? named ?? 'Unknown';
  const own = agencyName === undefined || key(agencyName) === key(publisher);
  return {
    publisher,
    ...(outlet ? { publisherId: outlet.id } : {}),
    ...(own ? {} : { viaAgency: agencyName }),
  };
}

function indexOf(publishers: Entries): Index {
  const known = indexes.get(publishers);
  if (known) return known;
  const byName = new Map<string, { id: string; name: string }>();
  const byHostName = new Map<string, { id: string; name: string }>();
  for (const { id, data } of publishers) {
    const entry = { id, name: data.name };
    for (const name of [data.name, id, ...data.aliases, ...Object.values(data.names ?? {})]) {
      if (!byName.has(key(name))) byName.set(key(name), entry);
    }
    for (const host of data.hosts) byHostName.set(host, entry);
  }
  const index = { byName, byHost: byHostName };
  indexes.set(publishers, index);
  return index;
}

/** Letters and digits of a name in any script, without article. */
function key(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/, '');
  return formatId(plain) || plain.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A host belongs to an outlet when it is, or lies under, one of its hosts. */
function byHost(index: Index, host: string) {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const found = index.byHost.get(rest);
    if (found) return found;
  }
  return undefined;
}

/** "Press TV's website", "© 2019 The Example": the outlet named in what is no article text. */
function boilerplateName(
  text: string,
  segments: readonly Segment[],
  index: Index,
): string | undefined {
  const from = segments[0]?.span[0] ?? 0;
  const to = segments.at(-1)?.span[1] ?? text.length;
  const outside = `${text.slice(Math.max(0, from - 4000), from)}\n${text.slice(to, to + 4000)}`;
  for (const match of outside.matchAll(
    /(?<![\p{L}])(\p{Lu}[\p{L}\d]*(?:\s\p{Lu}[\p{L}\d]*){0,3})(?=[’']s (?:web ?site|site|app|home ?page)\b)/gu,
  )) {
    const name = match[1];
    if (name !== undefined) return index.byName.get(key(name))?.name ?? name;
  }
  return undefined;
}
