import { addressOf } from '../address.ts';
import { changedDay, type Site } from '../site.ts';
import { type Absolute, type CslItem, eventItem, sourceItem } from './csl-item.ts';
import { formatBibtex } from './format-bibtex.ts';
import { formatReferences } from './format-references.ts';
import { formatRis } from './format-ris.ts';

/** How a record is cited, as its page shows it. */
export interface Citation {
  /** For the reader: one line a style. */
  readonly references: readonly { readonly style: string; readonly text: string }[];
  /** For reference managers, which read them from the clipboard too. */
  readonly formats: readonly { readonly format: string; readonly text: string }[];
  /** The record itself as data, from the site's root. */
  readonly data?: string;
}

/** A page that says how its record is cited. */
export interface Cited {
  readonly citation: Citation;
}

/** How the records of a collection are cited, by id. */
export interface Citations {
  /** What decides how a record is cited. */
  readonly items: ReadonlyMap<string, CslItem>;
  readonly cite: (id: string) => Citation;
}

/** Records that are cited in one go, at most. */
const mostAtOnce = 200;

/**
 * Cites events or sources when they are asked for, each with those that come after it, since many
 * at once take a fraction of the time; ever more of them, for a build that renders one page cites few.
 */
export function citations(
  site: Site,
  collection: 'events' | 'sources',
  absolute: Absolute,
): Citations {
  const { events, library } = site.index;
  const items = new Map(
    collection === 'events'
      ? events.map((entry) => {
          const changed = changedDay(site, addressOf('events', entry.id));
          return [entry.id, eventItem(site, entry, absolute, changed)] as const;
        })
      : Array.from(
          library.sources.values(),
          (entry) => [entry.id, sourceItem(site, entry)] as const,
        ),
  );
  const ids = [...items.keys()];
  const position = new Map(ids.map((id, at) => [id, at]));
  const made = new Map<string, Citation>();
  let batch = 1;
  const cite = (id: string): Citation => {
    const known = made.get(id);
    // Asked for once, when its page is rendered.
    if (known && made.delete(id)) return known;
    const start = position.get(id);
    if (start === undefined) throw new Error(`${collection} has no ${id}`);
    const next = ids.slice(start, start + batch).filter((one) => !made.has(one));
    batch = Math.min(batch * 2, mostAtOnce);
    const cited = citeItems(next.flatMap((one) => items.get(one) ?? []));
    for (const [at, one] of next.entries())
      made.set(one, { ...(cited[at] as Citation), data: `/${collection}/${one}.json` });
    return cite(id);
  };
  return { items, cite };
}

/** Cites items in every style and format. */
export function citeItems(items: readonly CslItem[]): Citation[] {
  const references = formatReferences(items);
  return items.map((item, at) => {
    const { chicago = '', apa = '', mla = '' } = references[at] ?? {};
    return {
      references: [
        { style: 'Chicago', text: chicago },
        { style: 'APA', text: apa },
        { style: 'MLA', text: mla },
      ],
      formats: [
        { format: 'BibTeX', text: formatBibtex(item) },
        { format: 'RIS', text: formatRis(item) },
        { format: 'CSL-JSON', text: formatCslJson([item]) },
      ],
    };
  });
}

/** Writes items as CSL-JSON, with a line feed at the end. */
export function formatCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, undefined, 1)}\n`;
}
