const entities = new Map([
  ['&quot;', '"'],
  ['&#x27;', "'"],
  ['&#39;', "'"],
  ['&apos;', "'"],
  ['&rsquo;', '’'],
  ['&amp;', '&'],
]);

/** Gives a part of the capture as a reader sees it: entities as characters, white space levelled. */
export const printed = (text: string, start: number, end: number): string =>
  text
    .slice(start, end)
    .replace(/&(?:[a-z]+|#x?[0-9a-f]+);/gi, (entity) => entities.get(entity) ?? ' ')
    .replace(/\s+/g, ' ');
