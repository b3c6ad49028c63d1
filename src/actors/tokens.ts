import type { Article, SegmentRole, Span } from '../model/extraction.ts';
import { shapeOf, type WordShape } from './word-shape.ts';

/** A word of the article with what stands before it. */
export interface Token extends Omit<WordShape, 'glued'> {
  readonly start: number;
  /** End of the word; a possessive ending ('s) is not part of it. */
  readonly end: number;
  /** Punctuation between the word before and this one, without white space; '' when there is none. */
  readonly gap: string;
  /** A possessive ending follows. */
  readonly poss: boolean;
  /** Index into the article's sentences. */
  readonly sentence: number;
  readonly role: SegmentRole;
  /** First word of its sentence or of a quotation: its capital says nothing. */
  readonly first: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

const pattern =
  /&(?:#x?[0-9a-fA-F]{1,6}|[a-z]{2,8});|(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:st|nd|rd|th)?/gu;
const possessive = /^(?:['’]s?|&#x27;s?|&#39;s?|&apos;s?|&rsquo;s?)(?![\p{L}\p{N}])/u;
const quotes = new Map([
  ['&quot;', '"'],
  ['&#x27;', "'"],
  ['&#39;', "'"],
  ['&apos;', "'"],
  ['&rsquo;', '’'],
  ['&lsquo;', '‘'],
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&amp;', '&'],
  ['&ndash;', '–'],
  ['&mdash;', '—'],
]);

/** Splits the sentences of an article into words. What is in no sentence (a dateline) gives none. */
export function readTokens(article: Article): Token[] {
  const out: Token[] = [];
  let segment = 0;
  const quotation = { open: false };
  article.sentences.forEach(([from, to], sentence) => {
    const { segments } = article;
    while (segment + 1 < segments.length && (segments[segment]?.span[1] ?? 0) <= from) {
      segment++;
      quotation.open = false;
    }
    const role = segments[segment]?.role ?? 'paragraph';
    readSentence(article.text, [from, to], sentence, role, quotation, out);
  });
  return out;
}

/** Punctuation without white space; a dash set off by spaces parts words and becomes a long one. */
function levelGap(raw: string): string {
  if (raw === ' ' || raw === '') return '';
  if (raw === '-') return raw;
  return raw.replace(/\s[-‐‑–]+\s|\s[-‐‑–]+$|^[-‐‑–]+\s/g, '—').replace(/\s+/g, '');
}

function readSentence(
  text: string,
  [from, to]: Span,
  sentence: number,
  role: SegmentRole,
  quotation: { open: boolean },
  out: Token[],
): void {
  const slice = text.slice(from, to);
  let gap = '';
  let last = 0;
  const count = out.length;
  pattern.lastIndex = 0;
  for (let m = pattern.exec(slice); m !== null; m = pattern.exec(slice)) {
    gap += levelGap(slice.slice(last, m.index));
    last = m.index + m[0].length;
    if (m[0].startsWith('&')) {
      gap += quotes.get(m[0]) ?? '';
      continue;
    }
    const [word, ending] = withoutPossessive(slice, m[0], last);
    last += ending;
    pattern.lastIndex = last;
    if (gap !== '') followQuotes(gap, quotation);
    const first = out.length === count || (gap !== '' && /[“"‘:]$|^[-–•*]/.test(gap));
    const poss = word.length < m[0].length || ending > 0;
    const start = from + m.index;
    const { open: quoted } = quotation;
    const { glued } = shapeOf(word);
    if (glued > 0) {
      const [front, back] = [word.slice(0, glued), word.slice(glued)];
      out.push(makeToken(shapeOf(front), start, gap, false, first, sentence, role, quoted));
      out.push(makeToken(shapeOf(back), start + glued, '', poss, false, sentence, role, quoted));
    } else out.push(makeToken(shapeOf(word), start, gap, poss, first, sentence, role, quoted));
    gap = '';
  }
  followQuotes(slice.slice(last).replace(/&quot;/g, '"'), quotation);
}

/** One literal with its fields in one order: tokens are the bulk of what reading allocates. */
function makeToken(
  shape: WordShape,
  start: number,
  gap: string,
  poss: boolean,
  first: boolean,
  sentence: number,
  role: SegmentRole,
  quoted: boolean,
): Token {
  return {
    start,
    end: start + shape.text.length,
    text: shape.text,
    norm: shape.norm,
    script: shape.script,
    cap: shape.cap,
    caps: shape.caps,
    title: shape.title,
    office: shape.office,
    modifier: shape.modifier,
    titled: shape.titled,
    gap,
    poss,
    first,
    sentence,
    role,
    quoted,
  };
}

/** The word without "'s", and the characters after it that belong to a possessive ending. */
function withoutPossessive(slice: string, word: string, end: number): [string, number] {
  const tail = word.charAt(word.length - 1);
  const mark = tail === 's' || tail === 'S' ? word.charAt(word.length - 2) : tail;
  if ((mark === "'" || mark === '’') && word.length > 2) {
    return [word.slice(0, word.lastIndexOf(mark)), 0];
  }
  const next = slice.charAt(end);
  if (next !== "'" && next !== '’' && next !== '&') return [word, 0];
  const after = possessive.exec(slice.slice(end, end + 8));
  if (!after || !(after[0].endsWith('s') || tail === 's' || tail === 'S')) return [word, 0];
  return [word, after[0].length];
}

function followQuotes(gap: string, quotation: { open: boolean }): void {
  for (const c of gap) {
    if (c === '“' || c === '„') quotation.open = true;
    else if (c === '”') quotation.open = false;
    else if (c === '"') quotation.open = !quotation.open;
  }
}
