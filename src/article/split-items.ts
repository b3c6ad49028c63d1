import type { Line } from './lines.ts';

const rule = /-{8,400}/g;
/** The place at the head of an item's story: "HARBOUR CITY -- ". */
const place = /(?<![\p{L}-])\p{Lu}{3,}(?:[ /]\p{Lu}{3,}){0,3} -- (?=\S)/u;
/** Longest title of an item. */
const reach = 200;

/**
 * Cuts a round-up, which wires send as one line with rules of dashes between its items, into its
 * items, and the title of each from its story.
 */
export function splitItems(line: Line): readonly Line[] {
  if (!line.text.includes('--------')) return [line];
  const out: Line[] = [];
  let from = 0;
  for (const m of line.text.matchAll(rule)) {
    out.push(...splitTitle(line, from, m.index));
    from = m.index + m[0].length;
  }
  out.push(...splitTitle(line, from, line.text.length));
  return out.length > 1 ? out : [line];
}

function splitTitle(line: Line, from: number, to: number): readonly Line[] {
  const head = place.exec(line.text.slice(from, Math.min(to, from + reach)));
  if (head === null) return [part(line, from, to)].filter(isText);
  const cut = from + head.index;
  return [part(line, from, cut), part(line, cut + head[0].length, to)].filter(isText);
}

const isText = ({ text }: Line) => /\p{L}/u.test(text);

function part(line: Line, from: number, to: number): Line {
  const raw = line.text.slice(from, to);
  const text = raw.trim();
  const start = line.span[0] + from + (raw.length - raw.trimStart().length);
  return { text, span: [start, start + text.length], apart: true };
}
