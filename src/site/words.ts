const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Finds where each word of a text ends; scripts that put no spaces between words are segmented. */
export function wordEnds(text: string): number[] {
  if (!unspaced.test(text)) return Array.from(text.matchAll(/\S+/g), (m) => m.index + m[0].length);
  return Array.from(segmenter.segment(text))
    .filter((word) => word.isWordLike)
    .map((word) => word.index + word.segment.length);
}

/** Shortens a text to so many words, at a word, with an ellipsis; a text that is short enough stays. */
export function cutWords(text: string, most: number): string {
  const ends = wordEnds(text);
  if (ends.length <= most) return text;
  const end = ends[most - 1];
  if (end === undefined) return '…';
  return `${text.slice(0, end).replace(/[\s,;:.–—-]+$/, '')} …`;
}
