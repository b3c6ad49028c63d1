import { changedDay, type Site } from '../site.ts';
import { lastPart } from '../static-pages.ts';
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

/** Adds to the pages of events or sources how they are cited. */
export function withCitations<View extends { readonly path: string }>(
  site: Site,
  collection: 'events' | 'sources',
  views: readonly View[],
  absolute: Absolute,
): (View & Cited)[] {
  const { library } = site.index;
  const cited = views.map((view) => {
    const id = lastPart(view.path);
    if (collection === 'events') {
      const event = library.events.get(id);
      if (event) return eventItem(site, event, absolute, changedDay(site, view.path));
    } else {
      const source = library.sources.get(id);
      if (source) return sourceItem(site, source);
    }
    throw new Error(`${view.path} is the page of no record`);
  });
  const citations = citeItems(cited);
  return views.map((view, at) => {
    const data = `/${collection}/${cited[at]?.id}.json`;
    return { ...view, citation: { ...(citations[at] as Citation), data } };
  });
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
