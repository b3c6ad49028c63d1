import type { Article, Segment, Span } from '../model/extraction.ts';

/** Longest such list with the name before it, in characters. */
const reach = 600;
/** Words between a name and its repetition in full. */
const between = 80;
const button = /[ \t](?:MORE|More)\b(?=['’\s,.;:)]|$)/g;
/** A small letter with a capital or a digit glued to it. */
const glue = /\p{Ll}(?=[\p{Lu}\d])/gu;
const lastWord = /\p{Lu}[\p{L}'’-]{0,30}$/u;

/**
 * Finds lists of links that a content system wrote into a sentence, behind a name: the name again,
 * in full, with headlines glued to it, up to the button that ends them ("Ada Holt Ada Jane
 * HoltLawmakers meet late Town votes on harbour MORE said on Monday").
 */
export function findWidgets(text: string, segments: readonly Segment[]): Span[] {
  return segments.flatMap(({ span }) => {
    const line = text.slice(...span);
    const found: [number, number][] = [];
    let from = 0;
    for (const match of line.matchAll(button)) {
      const to = match.index + match[0].length;
      const start = widgetStart(line, Math.max(from, match.index - reach), match.index);
      if (start === undefined) continue;
      found.push([span[0] + start, span[0] + to]);
      from = to;
    }
    return found;
  });
}

/** Where the name that the list repeats ends; undefined when nothing is glued to it. */
function widgetStart(line: string, from: number, to: number): number | undefined {
  for (const match of line.slice(from, to).matchAll(glue)) {
    const end = from + match.index + 1;
    const name = lastWord.exec(line.slice(Math.max(from, end - 40), end))?.[0] ?? '';
    if (name.length < 3) continue;
    const start = Math.max(from, end - name.length - between);
    const before = line.slice(start, end - name.length);
    const at = before.lastIndexOf(`${name} `);
    if (at >= 0 && !/[.!?]\s\p{Lu}/u.test(before.slice(at))) return start + at + name.length;
  }
  return repeatedName(line, from, to);
}

/** Where a name ends that stands twice in a row, the second time in full: "Ada Holt Ada Jane Holt …". */
function repeatedName(line: string, from: number, to: number): number | undefined {
  const words = [...line.slice(from, to).matchAll(/[^\s]+/g)];
  for (let i = 0; i + 3 < words.length; i++) {
    const [given = '', family = '', again = ''] = words.slice(i, i + 3).map((m) => m[0]);
    if (given !== again || !/^\p{Lu}\p{Ll}/u.test(given) || !/^\p{Lu}\p{Ll}/u.test(family))
      continue;
    if (!words.slice(i + 3, i + 7).some((m) => m[0] === family)) continue;
    return from + (words[i + 1]?.index ?? 0) + family.length;
  }
  return undefined;
}

/** The article as it is read: what was written into its sentences is white space, nothing moves. */
export function readable(article: Article): Article {
  const cuts = article.cuts ?? [];
  if (cuts.length === 0) return article;
  let text = '';
  let at = 0;
  for (const [from, to] of cuts) {
    text += article.text.slice(at, from) + ' '.repeat(to - from);
    at = to;
  }
  return { ...article, text: text + article.text.slice(at) };
}
