import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** A reference as loose CSL-JSON, and what the format called the place where it appeared. */
export interface Reference {
  readonly item: Readonly<Record<string, unknown>>;
  readonly container?: string;
}

/** Longest entry: an abstract fits, a file that is one entry by mistake does not. */
const mostInEntry = 200_000;

/** Where BibTeX's entries name the outlet, best first: Citation.js passes over it in some types. */
const containers = [
  'journaltitle',
  'journal',
  'titleaddon',
  'organization',
  'institution',
  'publisher',
];

/** Parses one BibTeX or BibLaTeX entry. Throws an Error that says in one line what was wrong. */
export function parseBibtexEntry(text: string): Reference {
  const entries = parse(text, '@biblatex/text') as { properties: Record<string, unknown> }[];
  const entry = entries.at(-1);
  if (entry === undefined) throw new Error('is no entry');
  const items = plugins.input.chain([entry], {
    ...{ forceType: '@biblatex/entries+list', generateGraph: false },
  });
  const named = containers
    .map((name) => entry.properties[name])
    .find((one) => typeof one === 'string');
  return { item: first(items), ...(typeof named === 'string' && { container: named }) };
}

/**
 * Parses one RIS record. All are read as of a magazine, of which Citation.js knows author, day and
 * container; of a newspaper it knows neither of the first two.
 */
export function parseRisRecord(text: string): Reference {
  const asMagazine = text.replace(/^TY {2}-.*$/m, 'TY  - MGZN');
  if (asMagazine.length > mostInEntry) throw new Error(tooLong(asMagazine));
  return {
    item: first(plugins.input.chain(asMagazine, { forceType: '@ris/file', generateGraph: false })),
  };
}

function parse(text: string, type: string): unknown {
  if (text.length > mostInEntry) throw new Error(tooLong(text));
  try {
    return plugins.input.data(text, type);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // The parser shows the line and how it came there below its message.
    const [reason = ''] = error.message.split('\n');
    throw new Error(`cannot be read: ${reason.replace(/(?: at line \d+ col \d+)?:?$/, '')}`, {
      cause: error,
    });
  }
}

const tooLong = (text: string) => `has ${text.length} characters; expected at most ${mostInEntry}`;

function first(items: unknown): Readonly<Record<string, unknown>> {
  const item: unknown = Array.isArray(items) ? items[0] : undefined;
  if (typeof item !== 'object' || item === null) throw new Error('is no entry');
  return item as Readonly<Record<string, unknown>>;
}
