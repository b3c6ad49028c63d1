import { readHead } from './decode-file.ts';

/** What an import reads; `csv` are tables of all kinds. */
export const formats = ['timelinejs', 'csv', 'bibtex', 'ris', 'csl'] as const;
export type Format = (typeof formats)[number];

const endings: Readonly<Record<string, Format>> = {
  ...{ csv: 'csv', tsv: 'csv', tab: 'csv', bib: 'bibtex', bibtex: 'bibtex', ris: 'ris' },
};

/** Tells what a file holds: by its ending where that says it, else by its beginning. */
export function detectFormat(file: string): Format {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const known = endings[ending];
  if (known !== undefined) return known;
  const head = readHead(file).trimStart();
  if (head.startsWith('[')) return 'csl';
  if (head.startsWith('{'))
    return /\.csl\.json$/i.test(file) || isItemList(head) ? 'csl' : 'timelinejs';
  if (/^TY {2}-/m.test(head)) return 'ris';
  if (/^@[a-z]{1,30}\s{0,5}[{(]/im.test(head)) return 'bibtex';
  return 'csv';
}

/** Some programs wrap CSL-JSON: `{"items": […]}`. */
function isItemList(head: string): boolean {
  return /^\{\s*"items"\s*:/.test(head);
}
