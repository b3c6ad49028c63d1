/**
 * Puts a passage into quotation marks, with an ellipsis where it begins or ends inside a sentence.
 * A headline is whole although it has no full stop.
 */
export function formatQuotation(text: string, headline: string): string {
  if (text === headline) return `“${text}”`;
  const begins = /^[^\p{L}\p{N}]*\p{Ll}/u.test(text) ? '… ' : '';
  const ends = /[.!?…。！？][\p{Pe}\p{Pf}"']*$/u.test(text) ? '' : ' …';
  return `“${begins}${text}${ends}”`;
}
