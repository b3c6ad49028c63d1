/** A stretch of an excerpt; `found` where it answers the search. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

/** Reads Pagefind's excerpt, text with `<mark>` in it, without trusting it as HTML. */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const found = part.startsWith('<mark>') && part.endsWith('</mark>');
      const inner = found ? part.slice(6, -7) : part;
      return { text: inner.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, decode), found };
    });
}

function decode(entity: string): string {
  return entities[entity] ?? entity;
}
