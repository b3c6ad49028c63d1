import type { ArticleMetadata, Segment } from '../model/extraction.ts';
import type { Publisher } from '../model/publisher.ts';
import { boilerplateName } from './boilerplate-name.ts';
import type { Frontmatter } from './read-frontmatter.ts';

export type PublisherFields = Pick<ArticleMetadata, 'publisher' | 'publisherId' | 'viaAgency'>;

/** The register of publishers as it is handed in. */
export type Publishers = Iterable<{ readonly id: string; readonly data: Publisher }>;

interface Outlet {
  readonly id: string;
  readonly name: string;
}
interface Index {
  readonly byName: ReadonlyMap<string, Outlet>;
  readonly byHost: ReadonlyMap<string, Outlet>;
}
/** One register serves thousands of articles, so it is indexed once. */
const indexes = new WeakMap<object, Index>();

export interface PublisherEvidence {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly headline: string;
  readonly given: Frontmatter;
  /** The agency that the dateline names. */
  readonly agency: string | undefined;
}

/**
 * Names the outlet: as filed, by the host of the address, by the text's own boilerplate, by the
 * agency of the dateline, in this order; in the register's spelling where it knows the name, else
 * as written. `Unknown` when nothing says it. An agency that is not the outlet is `viaAgency`.
 */
export function readPublisher(
  evidence: PublisherEvidence,
  publishers: Publishers,
): PublisherFields {
  const { given, agency } = evidence;
  const index = indexOf(publishers);
  const host = given.url === undefined ? undefined : new URL(given.url).hostname.toLowerCase();
  const named =
    given.publisher ??
    (host === undefined ? undefined : byHost(index, host)?.name) ??
    boilerplateName(evidence.text, evidence.segments, evidence.headline) ??
    agency ??
    host?.replace(/^www\./, '');
  const outlet = named === undefined ? undefined : index.byName.get(nameKey(named));
  const publisher = outlet?.name ?? named ?? 'Unknown';
  const wire = given.viaAgency ?? agency;
  const via = wire === undefined ? undefined : (index.byName.get(nameKey(wire))?.name ?? wire);
  const own =
    via === undefined || isSameName(via, publisher) || isSameName(wire ?? '', named ?? '');
  return {
    publisher,
    ...(outlet ? { publisherId: outlet.id } : {}),
    ...(own ? {} : { viaAgency: via }),
  };
}

function indexOf(publishers: Publishers): Index {
  const known = indexes.get(publishers);
  if (known) return known;
  const byName = new Map<string, Outlet>();
  const hosts = new Map<string, Outlet>();
  for (const { id, data } of publishers) {
    const outlet = { id, name: data.name };
    for (const name of [data.name, id, ...data.aliases, ...Object.values(data.names ?? {})]) {
      if (!byName.has(nameKey(name))) byName.set(nameKey(name), outlet);
    }
    for (const host of data.hosts) hosts.set(host, outlet);
  }
  const index = { byName, byHost: hosts };
  indexes.set(publishers, index);
  return index;
}

/** Letters and digits of a name in any script, without marks and without a leading article. */
function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** "BBC" and "BBC News", "Yonhap" and "Yonhap News Agency" are one outlet. */
function isSameName(a: string, b: string): boolean {
  const [x, y] = [nameKey(a), nameKey(b)];
  if (x.length < 2 || y.length < 2) return x === y;
  return x.startsWith(y) || y.startsWith(x);
}

/** A host belongs to an outlet when it is, or lies under, one of its hosts. */
function byHost(index: Index, host: string): Outlet | undefined {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const found = index.byHost.get(rest);
    if (found) return found;
  }
  return undefined;
}
