import type { Span } from './extraction.ts';

// A full stop after these ends no sentence unless the next word opens one for certain.
const abbreviations = new Set(
  'mr mrs ms dr prof gen lt col maj sgt capt adm rep sen gov hon rev st jr sr vs no dept est approx jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n n.k s.k e.u d.c a.m p.m i.e e.g etc inc ltd corp co bros'.split(
    ' ',
  ),
);
const terminator = /[.!?…]+["'”’)\]]*(?=\s|$)|[。！？]+[」』”’]*/gu;

/**
 * Splits `text` within `span` into sentences: spans in order, white space trimmed, none empty.
 * Blank lines always end a sentence; single line breaks do not.
 */
export function splitSentences(text: string, [from, to]: Span = [0, text.length]): Span[] {
  const out: Span[] = [];
  let start = from;
  const close = (end: number) => {
    const span = trimSpan(text, [start, end]);
    if (span[1] > span[0]) out.push(span);
    start = end;
  };
  const slice = text.slice(from, to);
  const stops: number[] = [];
  for (const m of slice.matchAll(terminator)) {
    const end = from + m.index + m[0].length;
    if (endsSentence(text, from + m.index, end, to)) stops.push(end);
  }
  for (const m of slice.matchAll(/\n[^\S\n]*\n/g)) stops.push(from + m.index);
  stops.sort((a, b) => a - b);
  for (const stop of stops) if (stop > start) close(stop);
  close(to);
  return out;
}

/** Moves both ends of a span inwards past white space. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let a = start;
  let b = end;
  while (a < b && /\s/.test(text.charAt(a))) a++;
  while (b > a && /\s/.test(text.charAt(b - 1))) b--;
  return [a, b];
}

function endsSentence(text: string, stop: number, end: number, to: number): boolean {
  if (!/\S/.test(text.slice(end, Math.min(to, end + 3)))) return true;
  const next = text.slice(end, Math.min(to, end + 12)).trimStart();
  if (/^\p{Ll}/u.test(next)) return false;
  if (text.charAt(stop) !== '.') return true;
  const word = /(?:^|[\s("'“‘[])([\p{L}.]+)$/u.exec(text.slice(Math.max(0, stop - 20), stop))?.[1];
  if (word === undefined) return true;
  if (/^\p{Lu}$/u.test(word)) return false;
  return !abbreviations.has(word.toLowerCase());
}
