import type { TextQuote } from '../../model/record.ts';
import { oneLineText } from '../capture.ts';
import type { CheckContext, Field, Rule } from '../context.ts';

/**
 * `quote-not-in-source`: a quote that does not stand in the article word for word (white space and
 * characters that cannot be seen apart). `quote-not-unique`: one that stands there more than once
 * and whose prefix and suffix do not tell which is meant (W3C TextQuoteSelector).
 */
export const quoteInSource: Rule = function* (context) {
  for (const { field, source, quote } of quotes(context)) {
    const record = context.library.sources.get(source);
    const capture = record && context.capture(record);
    if (capture?.state !== 'read') continue;
    const { text } = capture;
    const exact = oneLineText(quote.exact);
    const places = occurrences(text, exact);
    if (places.length === 0) {
      const typeset = sameInOtherType(text, exact);
      const where = `the quote is not in ${record?.data.article}`;
      yield typeset === undefined
        ? context.finding(field, 'quote-not-in-source', `${where}; ${nearest(text, exact)}`)
        : context.finding(
            field,
            'quote-not-in-source',
            `${where}, which has other quotation marks or dashes there; write ${JSON.stringify(typeset)}`,
            { repair: { value: typeset } },
          );
      continue;
    }
    const meant = places.filter((at) => fits(text, at, exact.length, quote));
    if (meant.length === 0) {
      const message = `the quote stands in ${record?.data.article}, but not between this prefix and suffix; copy what stands around it`;
      yield context.finding(field, 'quote-not-in-source', message);
    } else if (canBeToldApart(text, meant, exact.length)) {
      const [first = 0] = meant;
      const before = text
        .slice(Math.max(0, first - 30), first)
        .replace(/^\S*\s/, '')
        .trim();
      const message = `the quote stands ${meant.length} times in ${record?.data.article}; tell which is meant, such as prefix: ${JSON.stringify(before)}`;
      yield context.finding(field, 'quote-not-unique', message);
    }
  }
};

function* quotes({
  library,
}: CheckContext): Generator<{ field: Field; source: string; quote: TextQuote }> {
  for (const collection of ['events', 'actors'] as const) {
    for (const { id, data } of library[collection].values()) {
      for (const [i, { source, quote }] of (data.evidence ?? []).entries()) {
        yield { field: { collection, id, path: ['evidence', i, 'quote', 'exact'] }, source, quote };
      }
    }
  }
}

/** The one passage that differs from a quote in nothing but the form of its punctuation. */
function sameInOtherType(text: string, exact: string): string | undefined {
  const [first, second] = occurrences(plainType(text), plainType(exact));
  return first === undefined || second !== undefined
    ? undefined
    : text.slice(first, first + exact.length);
}

/** Writes marks as a typewriter has them, character for character. */
function plainType(text: string): string {
  return text
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-');
}

function occurrences(text: string, exact: string): number[] {
  const places: number[] = [];
  if (exact === '') return places;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  return places;
}

function fits(text: string, at: number, length: number, { prefix, suffix }: TextQuote): boolean {
  const before = oneLineText(prefix ?? '');
  const after = oneLineText(suffix ?? '');
  return (
    text.slice(0, at).trimEnd().endsWith(before) &&
    text
      .slice(at + length)
      .trimStart()
      .startsWith(after)
  );
}

/** Whether a prefix or suffix could choose: an article that repeats a whole passage leaves no choice. */
function canBeToldApart(text: string, places: readonly number[], length: number): boolean {
  // Somewhat less than a prefix may hold (200), since that counts white space as it stands.
  const reach = 150;
  const surroundings = places.map((at) =>
    JSON.stringify([
      text.slice(Math.max(0, at - reach), at),
      text.slice(at + length, at + length + reach),
    ]),
  );
  return new Set(surroundings).size > 1;
}

/** Says how far the source goes along with the quote, and what it says then. */
function nearest(text: string, exact: string): string {
  const words = exact.split(' ');
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(words.slice(0, middle).join(' '))) low = middle;
    else high = middle - 1;
  }
  if (low < Math.min(3, words.length - 1)) return 'copy the passage word for word from there';
  const shared = words.slice(0, low).join(' ');
  const at = text.indexOf(shared) + shared.length;
  const theirs = text
    .slice(at, at + 200)
    .trim()
    .split(' ', 4)
    .join(' ');
  const tail = words.slice(Math.max(0, low - 3), low).join(' ');
  const ours = words.slice(low, low + 4).join(' ');
  return `after "${tail}" the article goes on "${theirs}", not "${ours}"`;
}
