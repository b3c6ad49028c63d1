import { decodeEntities } from './plain-text.ts';

/** A stretch of an excerpt; `found` where it answers the search. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

/** Reads Pagefind's excerpt, text with `<mark>` in it, without trusting it as HTML. */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const found = part.startsWith('<mark>') && part.endsWith('</mark>');
      return { text: decodeEntities(found ? part.slice(6, -7) : part), found };
    });
}
