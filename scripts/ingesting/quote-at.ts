import type { TextQuote } from '../../src/model/record.ts';
import { visibleText } from '../../src/model/visible.ts';

/** A text as quotes are looked up in it: white space and what cannot be seen tell nothing apart. */
export type Haystack = string & { readonly haystack: unique symbol };

/** Prepares a text for `quoteAt`. */
export function makeHaystack(text: string): Haystack {
  return collapse(text) as Haystack;
}

// Characters of context on either side: a TextQuote holds 200.
const most = 190;

/**
 * Quotes [start, end) of a text verbatim, with as many of the words around it as make it unique
 * there, and no more (W3C TextQuoteSelector). A passage that the text repeats with all that stands
 * around it cannot be made unique; it comes with the longest context.
 */
export function quoteAt(text: string, haystack: Haystack, start: number, end: number): TextQuote {
  const exact = visibleText(text.slice(start, end));
  const places = occurrences(haystack, collapse(exact));
  const before = text.slice(Math.max(0, start - most), start).split(/(?<=\s)(?=\S)/);
  const after = text.slice(end, end + most).split(/(?<=\S)(?=\s)/);
  let quote: TextQuote = { exact };
  // A few words before mostly do; what follows is needed where a text repeats itself.
  for (let n = 0; places.length > 1 && n < before.length + 4; n++) {
    const prefix = n === 0 ? '' : visibleText(before.slice(-n).join('')).trim();
    const suffix = visibleText(after.slice(0, Math.max(0, 2 * (n - 3))).join('')).trim();
    quote = { exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
    const meant = places.filter((at) => fits(haystack, at, exact, quote));
    if (meant.length <= 1) break;
  }
  return quote;
}

function occurrences(haystack: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = haystack.indexOf(exact); at >= 0; at = haystack.indexOf(exact, at + 1)) {
    places.push(at);
  }
  return places;
}

/** White space at the edges counts for nothing: "Comrade" precedes "Kim" in "ComradeKim", too. */
function fits(haystack: string, at: number, exact: string, { prefix, suffix }: TextQuote): boolean {
  const end = at + collapse(exact).length;
  const before = collapse(prefix ?? '');
  const after = collapse(suffix ?? '');
  return (
    haystack
      .slice(Math.max(0, at - most - 10), at)
      .trimEnd()
      .endsWith(before) &&
    haystack
      .slice(end, end + most + 10)
      .trimStart()
      .startsWith(after)
  );
}

const collapse = (text: string): string => visibleText(text).replace(/\s+/g, ' ').trim();
