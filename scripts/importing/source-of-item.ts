import { Edtf } from '../../src/model/edtf.ts';
import { WebAddress } from '../../src/model/record.ts';
import { Published, type Source } from '../../src/model/source.ts';
import { visibleText } from '../../src/model/visible.ts';
import { languageTag } from './language-tag.ts';
import type { Reference } from './parse-reference.ts';
import { plainHtml } from './plain-html.ts';
import { type Problem, show } from './problem.ts';
import type { SourceDraft } from './take-source.ts';

type Item = Reference['item'];

/** What a bibliographic program knows of a work and a source has no field for. */
const kept = new Set(
  'id citation-key type title container-title container-title-short publisher author editor reporter issued accessed URL DOI language note archive archive_location title-short _graph categories'.split(
    ' ',
  ),
);

export interface ItemReading {
  readonly draft: SourceDraft;
  /** Fields that are not taken. */
  readonly leftOut: readonly string[];
}

/**
 * Makes a source of a CSL-JSON item. Its date is a day or nothing: of a month or a year alone
 * `publishedNote` tells, since `published` would be an invented day.
 * @param language of items that say none
 */
export function sourceOfItem(
  row: number,
  { item, container }: Reference,
  language: string,
): ItemReading | Problem {
  const fail = (rule: string, message: string): Problem => ({ row, rule, message });
  const headline = textIn(item, 'title');
  if (headline === undefined)
    return fail('missing-field', 'has no title; expected the headline of the article');
  if (headline.length > 500) {
    return fail('too-long', `the title has ${headline.length} characters; expected at most 500`);
  }
  const doi = textIn(item, 'DOI')?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '');
  const url = textIn(item, 'URL') ?? (doi === undefined ? undefined : `https://doi.org/${doi}`);
  if (url !== undefined && !WebAddress.safeParse(url).success) {
    return fail(
      'bad-url',
      `the address is ${show(url)}; expected one that begins with http:// or https://, without spaces`,
    );
  }
  const publisher = textIn(item, 'container-title') ?? container ?? textIn(item, 'publisher');
  const archived = archivedIn(item);
  const byline = bylineOf(item);
  const retrieved = dayOf(item['accessed']);
  const tag = languageTag(textIn(item, 'language'));
  const id = typeof item['id'] === 'string' ? item['id'] : undefined;
  const fields: SourceDraft['fields'] = {
    ...publishedIn(item),
    ...(byline !== undefined && { byline }),
    ...(url !== undefined && { url }),
    ...(archived !== undefined && { archived }),
    ...(retrieved !== undefined && Edtf.safeParse(retrieved).success && { retrieved }),
    language: tag ?? language,
  };
  const leftOut = Object.keys(item).filter((field) => !kept.has(field));
  return {
    draft: {
      ...{ row, headline, fields },
      // Its words are the publisher's: what is quoted of it is a quotation.
      form: 'capture',
      ...(id !== undefined && { id }),
      ...(publisher !== undefined && { publisher: publisher.slice(0, 201) }),
    },
    leftOut,
  };
}

function publishedIn(item: Item): Pick<Source, 'published' | 'publishedBasis' | 'publishedNote'> {
  const issued = item['issued'];
  const date = dayOf(issued);
  if (date !== undefined && Published.safeParse(date).success) {
    return { published: date, publishedBasis: 'given' };
  }
  const season = (issued as { season?: unknown } | undefined)?.season;
  const whole = date ?? rawDate(issued);
  const said = season === undefined ? whole : `${whole}, season ${String(season)}`;
  if (said === undefined) return {};
  return {
    publishedNote: `The record that was imported says "${said.slice(0, 200)}", not which day.`,
  };
}

/** Year, month and day of a CSL date as far as it has them, `2031-05`; undefined for a span. */
function dayOf(date: unknown): string | undefined {
  const parts = (date as { 'date-parts'?: unknown } | undefined)?.['date-parts'];
  if (!Array.isArray(parts) || parts.length !== 1 || !Array.isArray(parts[0])) {
    const raw = rawDate(date);
    return raw !== undefined && /^\d{4}(?:-\d\d){0,2}$/.test(raw) ? raw : undefined;
  }
  const numbers = (parts[0] as unknown[]).map(Number);
  if (numbers.length === 0 || !numbers.every((part) => Number.isInteger(part) && part > 0))
    return undefined;
  const [year = 0, ...rest] = numbers;
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

function rawDate(date: unknown): string | undefined {
  if (typeof date === 'string') return date;
  const { raw, literal, 'date-parts': parts } = (date ?? {}) as Readonly<Record<string, unknown>>;
  const text = raw ?? literal;
  if (typeof text === 'string') return text;
  return Array.isArray(parts) ? parts.map((one) => [one].flat().join('-')).join(' to ') : undefined;
}

/** Names as a byline has them; what does not fit is "et al.". */
function bylineOf(item: Item): string | undefined {
  const authors = [item['author'] ?? item['reporter']]
    .flat()
    .map(nameOf)
    .filter((name) => name !== '');
  if (authors.length === 0) return undefined;
  let count = authors.length;
  while (count > 1 && authors.slice(0, count).join(', ').length > 290) count--;
  const names = authors.slice(0, count).join(', ').slice(0, 290);
  return count < authors.length ? `${names}, et al.` : names;
}

function nameOf(author: unknown): string {
  if (typeof author === 'string') return clean(author);
  const {
    literal,
    given,
    family,
    'non-dropping-particle': particle,
    'dropping-particle': small,
    suffix,
  } = (author ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof literal === 'string') return clean(literal);
  const parts = [given, small, particle, family, suffix];
  return clean(parts.filter((part) => typeof part === 'string').join(' '));
}

/** An archived copy, as our own export notes it, or as Zotero's field for an archive has its address. */
function archivedIn(item: Item): string | undefined {
  const noted = /\bArchived at (https?:\/\/\S+)/.exec(String(item['note'] ?? ''))?.[1];
  const place = textIn(item, 'archive_location') ?? textIn(item, 'archive');
  return [noted, place].find((one) => one !== undefined && WebAddress.safeParse(one).success);
}

function textIn(item: Item, field: string): string | undefined {
  const value: unknown = [item[field]].flat()[0];
  const text = typeof value === 'string' ? clean(value) : '';
  return text === '' ? undefined : text;
}

/** CSL allows a little HTML in texts. */
function clean(text: string): string {
  return visibleText(plainHtml(text.slice(0, 5000)))
    .replace(/\s+/g, ' ')
    .trim();
}
