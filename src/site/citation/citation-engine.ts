import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item.ts';

/** The styles by their names in Citation.js, which brings APA (7th edition) itself. */
export type Style = 'chicago' | 'apa' | 'mla';

const { styles } = plugins.config.get('@csl');
for (const name of ['chicago', 'mla']) styles.set(name, readStyle(name));
// Titles alone, once in the capitals and quotation marks of Chicago and MLA, once as they are.
styles.set('title-quoted', titleStyle('text-case="title" quotes="true"'));
styles.set('title-plain', titleStyle(''));

// Entries are named by their ids, and keep letters that are not Latin.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

/** Writes one reference as plain text by CSL (citeproc-js); about a millisecond or two. */
export function formatByCsl(style: Style, item: CslItem): string {
  const text = String(plugins.output.format('bibliography', [item], optionsOf(style))).trim();
  // APA leads in the day on which the reader looked, which only the reader knows.
  return style === 'apa' ? text.replace(/ Retrieved (?=\S+$)/, ' ') : text;
}

/** More in one go are slower: what was written last is taken out one by one. */
const batch = 250;

/** Writes titles as a style has them, many at once: fifty times as fast as one by one. */
export function formatTitles(
  style: 'title-quoted' | 'title-plain',
  items: readonly Pick<CslItem, 'title' | 'language'>[],
): string[] {
  const written: string[] = [];
  for (let at = 0; at < items.length; at += batch)
    written.push(...formatBatch(style, items.slice(at, at + batch)));
  return written;
}

function formatBatch(
  style: 'title-quoted' | 'title-plain',
  items: readonly Pick<CslItem, 'title' | 'language'>[],
): string[] {
  const data = items.map(({ title, language }, at) => ({
    ...{ id: String(at), type: 'webpage', title, language },
  }));
  const options = { ...optionsOf(style), nosort: true, asEntryArray: true };
  const written = plugins.output.format('bibliography', data, options) as [string, string][];
  const byId = new Map(written);
  return data.map(({ id }) => byId.get(id)?.trim() ?? '');
}

function optionsOf(template: string): object {
  return { template, lang: 'en-US', format: 'text' };
}

/**
 * Reads a CSL style that lies in the package rehype-citation. Its exports map names no styles, so
 * the file is addressed from the package's entry; and that is looked for from here and, because the
 * build runs these modules from a folder that may lie anywhere, from where the build is.
 */
function readStyle(name: string): string {
  const fromHere = createRequire(import.meta.url);
  const paths = [import.meta.dirname, process.cwd()];
  const folder = dirname(fromHere.resolve('rehype-citation', { paths }));
  return fromHere(join(folder, 'styles', `${name}.js`)).default;
}

function titleStyle(attributes: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>Title</title><id>title</id><updated>2026-01-01T00:00:00+00:00</updated></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout><text variable="title" ${attributes}/></layout></bibliography></style>`;
}
