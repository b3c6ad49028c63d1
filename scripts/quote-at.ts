import type { TextQuote } from '../src/model/record.ts';
import { visibleText } from '../src/model/visible.ts';

/** A text as quotes are looked up in it: white space and what cannot be seen tell nothing apart. */
export type Haystack = string & { readonly haystack: unique symbol };

/** Prepares a text for `quoteAt`. */
export function makeHaystack(text: string): Haystack {
  return collapse(text) as Haystack;
}

// Words on either side, and characters in which they are looked for: a TextQuote holds 200.
const mostWords = 12;
const mostCharacters = 180;

/**
 * Quotes [start, end) of a text verbatim, with as many of the words around it as make it unique
 * there, and no more (W3C TextQuoteSelector).
 */
export function quoteAt(text: string, haystack: Haystack, start: number, end: number): TextQuote {
  const exact = visibleText(text.slice(start, end));
  const before = text.slice(Math.max(0, start - mostCharacters), start).split(/(?<=\s)(?=\S)/);
  const after = text.slice(end, end + mostCharacters).split(/(?<=\S)(?=\s)/);
  let quote: TextQuote = { exact };
  for (let n = 0; n <= mostWords; n++) {
    const prefix = n === 0 ? '' : visibleText(before.slice(-n).join('')).trimStart();
    // A few words before mostly do; what follows is needed where a text repeats itself.
    const suffix = visibleText(after.slice(0, Math.max(0, n - 3)).join('')).trimEnd();
    quote = {
      exact,
      ...(prefix === '' ? {} : { prefix }),
      ...(suffix === '' ? {} : { suffix }),
    };
    if (isUnique(haystack, collapse(prefix + exact + suffix))) break;
  }
  return quote;
}

function isUnique(haystack: string, needle: string): boolean {
  const at = haystack.indexOf(needle);
  return at >= 0 && haystack.indexOf(needle, at + 1) < 0;
}

const collapse = (text: string): string => visibleText(text).replace(/\s+/g, ' ');
