import type { Article, SegmentRole, Span } from '../model/extraction.ts';
import { foldWord } from './fold.ts';

/** The writing system of a word, as far as reading depends on it. */
export type Script = 'latin' | 'cyrillic' | 'hangul' | 'han' | 'number' | 'other';

/** A word of the article with what stands before it. */
export interface Token {
  readonly start: number;
  /** End of the word; a possessive ending ('s) is not part of it. */
  readonly end: number;
  readonly text: string;
  readonly norm: string;
  readonly script: Script;
  /** Begins with a capital (scripts without case count as capital). */
  readonly cap: boolean;
  /** Two or more letters, all capitals, dots allowed ("US", "U.S."). */
  readonly caps: boolean;
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
const entity = /^&/;
const quotes: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&apos;': "'",
  '&rsquo;': '’',
  '&lsquo;': '‘',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&amp;': '&',
  '&ndash;': '–',
  '&mdash;': '—',
  '&nbsp;': '',
};

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
  if (raw === ' ' || raw === '-' || raw === '') return raw.trim();
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
  let count = 0;
  for (const m of slice.matchAll(pattern)) {
    let word = m[0];
    if (m.index < last) continue;
    gap += levelGap(slice.slice(last, m.index));
    last = m.index + word.length;
    if (entity.test(word)) {
      gap += quotes[word] ?? '';
      continue;
    }
    let poss = false;
    const inside = /['’]s?$/iu.exec(word);
    if (inside && word.length > 2) {
      poss = true;
      word = word.slice(0, inside.index);
    } else {
      const after = possessive.exec(slice.slice(last, last + 8));
      if (after && (after[0].endsWith('s') || /s$/i.test(word))) {
        poss = true;
        last += after[0].length;
      }
    }
    followQuotes(gap, quotation);
    for (const part of splitGlued(word)) {
      const start = from + m.index + part.at;
      out.push({
        start,
        end: start + part.word.length,
        text: part.word,
        norm: foldWord(part.word).replace(/\.(?=.)|\.$/g, ''),
        script: scriptOf(part.word),
        cap: isCapital(part.word),
        caps: /^(?:\p{Lu}\.?){2,}$/u.test(part.word),
        gap: part.at === 0 ? gap : '',
        poss: poss && part.last,
        sentence,
        role,
        quoted: quotation.open,
        first: part.at === 0 && (count === 0 || /[“"‘:]$/.test(gap) || /^[-–•*]/.test(gap)),
      });
      count++;
    }
    gap = '';
  }
  followQuotes(slice.slice(last).replace(/&quot;/g, '"'), quotation);
}

function followQuotes(gap: string, quotation: { open: boolean }): void {
  if (gap === '') return;
  for (const c of gap) {
    if (c === '“' || c === '„') quotation.open = true;
    else if (c === '”') quotation.open = false;
    else if (c === '"') quotation.open = !quotation.open;
  }
}

/**
 * Splits words that a lost space has run together where case shows it: "toKim", "ComradeKim".
 * Watch out for "McConnell", "LeBron", "YouTube": only a lower-case word or a title may stand in front.
 */
function splitGlued(word: string): { word: string; at: number; last: boolean }[] {
  const inner =
    /^(?:\p{Ll}{2,}|Comrade|President|Marshal|General|Leader|Chairman)(?=\p{Lu}\p{Ll})/u.exec(word);
  if (!inner) return [{ word, at: 0, last: true }];
  const at = inner[0].length;
  return [
    { word: inner[0], at: 0, last: false },
    { word: word.slice(at), at, last: true },
  ];
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() || first === first.toUpperCase();
}

function scriptOf(word: string): Script {
  const code = word.charCodeAt(0);
  if (code < 0x30) return 'other';
  if (code < 0x3a) return 'number';
  if (code < 0x250) return 'latin';
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  if (code >= 0xac00 && code < 0xd7b0) return 'hangul';
  if (code >= 0x3400 && code < 0xa000) return 'han';
  return code >= 0x1e00 && code < 0x1f00 ? 'latin' : 'other';
}
