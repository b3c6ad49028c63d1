import type { Article, Claim, Span, Timex } from '../src/model/extraction.ts';
import type { TextQuote } from '../src/model/record.ts';
import { visibleText } from '../src/model/visible.ts';

export interface QuoteLimits {
  /** Words in one quote. */
  readonly words: number;
  /** Share of a publisher's own words over all quotes of a source, 0 to 1. */
  readonly share: number;
}

/** A run of non-space characters. */
interface Word {
  readonly start: number;
  readonly end: number;
  /** How much it says of the claims that rest on the passage. */
  readonly weight: number;
}

interface Passage {
  readonly words: readonly Word[];
  readonly claims: number[];
}

/**
 * Chooses a verbatim quote for each claim, undefined where it rests on no passage: the claim's best
 * passage, cut at word boundaries to the stretch that says most of it. Claims that rest on one
 * passage share its quote. Of a publisher's text no more is quoted than the limits allow: the words
 * (of a short text, those of one quote) are shared evenly among the passages, short ones leaving their rest to the others, and every
 * passage keeps at least one word, so that no event loses its proof. A digest is our own text: only
 * the length of each quote is limited.
 */
export function chooseQuotes(
  { text, form, segments }: Article,
  claims: readonly Claim[],
  times: readonly Timex[],
  limits: QuoteLimits,
): (TextQuote | undefined)[] {
  const passages = new Map<string, Passage>();
  for (const [i, { quotes }] of claims.entries()) {
    const [span] = quotes;
    if (span === undefined) continue;
    const key = span.join('-');
    const passage = passages.get(key) ?? { words: wordsIn(text, span), claims: [] };
    passage.claims.push(i);
    if (passage.words.length > 0) passages.set(key, passage);
  }
  const list = [...passages.values()];
  const total =
    form === 'digest'
      ? Infinity
      : Math.max(limits.words, Math.floor(countWords(text, segments) * limits.share));
  const shares = shareOut(
    list.map(({ words }) => Math.min(words.length, limits.words)),
    total,
  );
  const haystack = collapse(text);
  const quotes: (TextQuote | undefined)[] = claims.map(() => undefined);
  for (const [n, { words, claims: resting }] of list.entries()) {
    const about = resting.flatMap((i) => claims[i] ?? []);
    const [start, end] = bestStretch(text, weigh(text, words, about, times), shares[n] ?? 1);
    const quote = quoteAt(text, haystack, start, end);
    for (const i of resting) quotes[i] = quote;
  }
  return quotes;
}

/** Counts the words of the article's own text. */
export function countWords(text: string, segments: Article['segments']): number {
  let count = 0;
  for (const { span } of segments) count += wordsIn(text, span).length;
  return count;
}

/** Shares `total` words among passages of these lengths, evenly, one at least each. */
function shareOut(lengths: readonly number[], total: number): number[] {
  const shares = lengths.map(() => 0);
  let left = total;
  let hungry = lengths.map((_, i) => i);
  while (hungry.length > 0 && left > 0) {
    const each = Math.max(1, Math.floor(left / hungry.length));
    for (const i of hungry) {
      const more = Math.min(each, (lengths[i] ?? 0) - (shares[i] ?? 0), left);
      shares[i] = (shares[i] ?? 0) + more;
      left -= more;
    }
    hungry = hungry.filter((i) => (shares[i] ?? 0) < (lengths[i] ?? 0));
  }
  return shares.map((share) => Math.max(1, share));
}

function wordsIn(text: string, [from, to]: Span): Word[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].map((m) => ({
    start: from + m.index,
    end: from + m.index + m[0].length,
    weight: 0,
  }));
}

/** Weighs words by what the claims say: their date, their title, and a little for a clause's edge. */
function weigh(
  text: string,
  words: readonly Word[],
  claims: readonly Claim[],
  times: readonly Timex[],
): Word[] {
  const stems = new Set(claims.flatMap(({ title }) => title.split(/[^\p{L}\p{N}]+/u).map(stem)));
  const dates = new Set(claims.flatMap(({ date }) => date ?? []));
  const first = words[0]?.start ?? 0;
  const last = words.at(-1)?.end ?? 0;
  const dating = times.filter(
    ({ start, end, edtf }) => start < last && end > first && edtf !== undefined && dates.has(edtf),
  );
  return words.map(({ start, end }) => {
    const word = stem(text.slice(start, end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
    const dated = dating.some((time) => time.start < end && time.end > start);
    return { start, end, weight: (word !== '' && stems.has(word) ? 3 : 0) + (dated ? 2 : 0) };
  });
}

/** Cuts a word so that "visited" and "visits" meet; short words say nothing. */
function stem(word: string): string {
  return word.length < 3 ? '' : word.toLowerCase().slice(0, 5);
}

/** The stretch of at most `size` words that weighs most; of equals, one that begins a clause, then the first. */
function bestStretch(text: string, words: readonly Word[], size: number): Span {
  const length = Math.min(size, words.length);
  let best = 0;
  let most = -1;
  let sum = 0;
  for (const [i, { weight, start }] of words.entries()) {
    sum += weight - (words[i - length]?.weight ?? 0);
    const from = i - length + 1;
    if (from < 0) continue;
    const opener = words[from];
    const begins = from === 0 || /[,;:.!?—–-]\s*$/.test(text.slice(start - 200, opener?.start));
    const value = sum + (begins ? 1 : 0);
    if (value > most) [most, best] = [value, from];
  }
  return [words[best]?.start ?? 0, words[best + length - 1]?.end ?? 0];
}

// White space and invisible characters do not tell two passages apart.
const collapse = (text: string): string => visibleText(text).replace(/\s+/g, ' ');
const mostContext = 12;

/** Takes [start, end) with as much of what stands around it as makes it unique. */
function quoteAt(text: string, haystack: string, start: number, end: number): TextQuote {
  const exact = visibleText(text.slice(start, end));
  const before = text.slice(Math.max(0, start - 150), start).split(/(?<=\s)(?=\S)/);
  const after = text.slice(end, end + 150).split(/(?<=\S)(?=\s)/);
  const quote = (n: number): TextQuote => {
    const prefix = visibleText(n === 0 ? '' : before.slice(-n).join('')).trimStart();
    const suffix = visibleText(after.slice(0, Math.max(0, n - 3)).join('')).trimEnd();
    return {
      exact,
      ...(prefix === '' ? {} : { prefix }),
      ...(suffix === '' ? {} : { suffix }),
    };
  };
  for (let n = 0; n <= mostContext; n++) {
    const candidate = quote(n);
    const { prefix = '', suffix = '' } = candidate;
    const needle = collapse(prefix + exact + suffix);
    const at = haystack.indexOf(needle);
    if (at >= 0 && haystack.indexOf(needle, at + 1) < 0) return candidate;
  }
  return quote(mostContext);
}
