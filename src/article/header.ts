import { Language, WebAddress } from '../model/record.ts';
import { decodeEntities } from './entities.ts';
import { readDates } from './read-dates.ts';

/** What a content system's own header says, as far as it can be used. */
export interface Header {
  publisher?: string;
  headline?: string;
  published?: string;
  url?: string;
  byline?: string;
  language?: string;
}

/** Names that content systems give to the fields we know. */
const names: Readonly<Record<string, keyof Header>> = {
  publisher: 'publisher',
  source: 'publisher',
  site: 'publisher',
  site_name: 'publisher',
  outlet: 'publisher',
  headline: 'headline',
  title: 'headline',
  published: 'published',
  published_at: 'published',
  publish_date: 'published',
  pubdate: 'published',
  date: 'published',
  datepublished: 'published',
  url: 'url',
  link: 'url',
  canonical: 'url',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  language: 'language',
  lang: 'language',
};

/**
 * Reads `key: value` lines as content systems write them, without asking for valid YAML: a value
 * may be quoted, stand on the next lines, or hold HTML entities. Values that cannot be what their
 * key says are left out.
 */
export function readHeader(block: string): Header {
  const header: Header = {};
  let key = '';
  for (const row of block.split(/\r?\n/)) {
    const pair = /^([\w-]{1,40})[^\S\n]*:(?:\s+(.*))?$/.exec(row);
    if (pair) key = (pair[1] ?? '').toLowerCase().replaceAll('-', '_');
    else if (!/^\s+\S/.test(row)) continue;
    const field = names[key];
    const value = decodeEntities(unquote((pair ? (pair[2] ?? '') : row).trim())).trim();
    if (field === undefined || value === '' || header[field] !== undefined) continue;
    const right = normalizeField(field, value);
    if (right !== undefined) header[field] = right;
  }
  return header;
}

/** Keeps of loose values those that can be what their field says. */
export function normalizeHeader(
  loose: { readonly [Field in keyof Header]: string | undefined },
): Header {
  const header: Header = {};
  for (const [field, value] of Object.entries(loose) as [keyof Header, string | undefined][]) {
    const right = value?.trim() ? normalizeField(field, value.trim()) : undefined;
    if (right !== undefined) header[field] = right;
  }
  return header;
}

function normalizeField(field: keyof Header, value: string): string | undefined {
  if (field === 'published') {
    const date = readDates(value)[0];
    // Midnight is what a content system writes when it knows the day alone.
    return date?.instant && !/T00:00/.test(date.instant) ? date.instant : date?.day;
  }
  if (field === 'url') return WebAddress.safeParse(value).success ? value : undefined;
  if (field === 'language') {
    const tag = value.replace('_', '-');
    return Language.safeParse(tag).success ? tag : undefined;
  }
  if (field === 'byline') return authorName(value);
  return value.length <= { headline: 500, publisher: 200 }[field] ? value : undefined;
}

/** "Jane Doe jane@example.org", "홍길동 기자": the name alone. */
function authorName(value: string): string | undefined {
  const [unsigned = ''] = value.slice(0, 1000).split(/\s(?:기자|특파원)(?!\p{L})/u, 1);
  const name = unsigned
    .replace(/[(<[]?[\w.+-]{1,60}@[\w.-]{1,60}[)>\]]?/g, '')
    .replace(/^by\s/i, '')
    .trim();
  return name !== '' && name.length <= 300 ? name : undefined;
}

const unquote = (text: string): string => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
