import type { Span } from '../model/extraction.ts';
import type { Line } from './lines.ts';

const dateline =
  /(?<by>\bBy\s\p{Lu}[\p{L}'-]{1,20}(?:\s\p{Lu}[\p{L}'-]{1,20}){0,3}\s)?(?<![\p{Lu}-])\p{Lu}{3,}[\p{Lu} ]{0,30},\s\p{Lu}\p{L}{2,9}\.?\s\d{1,2}\s\(\p{Lu}[\p{L} ]{1,30}\)\s--/u;
/** Longest run of slugs, headline and notes to editors that wires put before the dateline. */
const reach = 600;

/**
 * Cuts what a wire's copy has before its dateline on the same line (slug, headline once more,
 * "(ATTN: …)", "By NAME") from the story, so that each can be judged by itself.
 */
export function splitGlued(line: Line): { readonly line: Line; readonly byline?: string } {
  if (!line.text.includes(' --')) return { line };
  const found = dateline.exec(line.text.slice(0, reach));
  if (!found) return { line };
  const by = found.groups?.['by'] ?? '';
  const cut = found.index + by.length;
  if (cut === 0) return { line };
  const span: Span = [line.span[0] + cut, line.span[1]];
  return {
    line: { text: line.text.slice(cut), span, apart: true },
    ...(by ? { byline: by.replace(/^By\s/i, '').trim() } : {}),
  };
}
