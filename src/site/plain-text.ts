const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x22;': '"',
  '&#x26;': '&',
  '&#x27;': "'",
  '&#x3C;': '<',
  '&#x3c;': '<',
  '&#x3E;': '>',
};

/** Reads the words of HTML that we have written ourselves: tags become spaces. */
export function plainText(html: string): string {
  return decodeEntities(html.replace(/<[^<>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim();
}

/** Puts back the characters that our own HTML writes as entities. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x?[0-9a-f]{2,4}|[a-z]{2,6});/gi,
    (entity) => entities[entity] ?? entity,
  );
}
