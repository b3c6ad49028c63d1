import type { Article, Claim, Span, Timex } from '../../src/model/extraction.ts';
import type { TextQuote } from '../../src/model/record.ts';
import { makeHaystack, quoteAt } from './quote-at.ts';

export interface QuoteLimits {
  /** Words in one quote. */
  readonly words: number;
  /** Words below which a fragment proves nothing. */
  readonly least: number;
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

/**
 * Chooses a verbatim quote for each claim, undefined where it rests on no passage: the claim's best
 * passage, cut at word boundaries to the stretch that says most of it. The words that may be quoted of
 * a publisher's text (of a short text, those of one quote) are shared evenly among the claims, short
 * passages leaving their rest to the others. Every claim keeps a fragment that proves something, so
 * that no event loses its proof; what this adds beyond the share is recorded, and the pages withhold
 * it. A digest is our own text: only the length of each quote is limited.
 */
export function chooseQuotes(
  { text, form, segments }: Article,
  claims: readonly Claim[],
  times: readonly Timex[],
  limits: QuoteLimits,
): (TextQuote | undefined)[] {
  const passages = claims.map(({ quotes: [span] }) => (span ? wordsIn(text, span) : []));
  const total =
    form === 'digest'
      ? Infinity
      : Math.max(limits.words, Math.floor(countWords(text, segments) * limits.share));
  const shares = shareOut(
    passages.map((words) => Math.min(words.length, limits.words)),
    total,
    Math.min(limits.least, limits.words),
  );
  const haystack = makeHaystack(text);
  const tellers = countTellers(claims);
  return claims.map((claim, i) => {
    const words = passages[i] ?? [];
    if (words.length === 0) return undefined;
    const [start, end] = bestStretch(
      text,
      weigh(text, words, claim, times, tellers),
      shares[i] ?? limits.least,
    );
    return quoteAt(text, haystack, start, end);
  });
}

/** Counts the words of the article's own text. */
export function countWords(text: string, segments: Article['segments']): number {
  let count = 0;
  for (const { span } of segments) count += wordsIn(text, span).length;
  return count;
}

/** Shares `total` words among passages of these lengths, evenly, `least` at least each. */
function shareOut(lengths: readonly number[], total: number, least: number): number[] {
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
  return shares.map((share) => Math.max(least, share));
}

function wordsIn(text: string, [from, to]: Span): Word[] {
  return [...text.slice(from, to).matchAll(/\S+/g)].map((m) => ({
    start: from + m.index,
    end: from + m.index + m[0].length,
    weight: 0,
  }));
}

/** For each passage, how many of the claims that rest on it have a stem in their title. */
function countTellers(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const tellers = new Map<string, number>();
  for (const { quotes, title } of claims) {
    for (const word of stemsOf(title)) {
      const key = `${quotes[0]?.join('-')} ${word}`;
      tellers.set(key, (tellers.get(key) ?? 0) + 1);
    }
  }
  return tellers;
}

/**
 * Weighs words by what the claim says: its date, and the words of its title, those most that no other
 * claim on the passage has ("Kim will meet Moon before meeting Trump").
 */
function weigh(
  text: string,
  words: readonly Word[],
  { title, date, quotes }: Claim,
  times: readonly Timex[],
  tellers: ReadonlyMap<string, number>,
): Word[] {
  const stems = stemsOf(title);
  const first = words[0]?.start ?? 0;
  const last = words.at(-1)?.end ?? 0;
  const dating = times.filter(
    ({ start, end, edtf }) => start < last && end > first && edtf !== undefined && edtf === date,
  );
  return words.map(({ start, end }) => {
    const word = stem(text.slice(start, end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
    const dated = dating.some((time) => time.start < end && time.end > start);
    const shared = tellers.get(`${quotes[0]?.join('-')} ${word}`) ?? 1;
    return { start, end, weight: (stems.has(word) ? 3 / shared : 0) + (dated ? 3 : 0) };
  });
}

const smallWords = new Set(
  'and are for from had has have her his into its not of the their that they this to was were will with'.split(
    ' ',
  ),
);

function stemsOf(title: string): ReadonlySet<string> {
  return new Set(
    title
      .split(/[^\p{L}\p{N}]+/u)
      .map(stem)
      .filter(Boolean),
  );
}

/** Cuts a word so that "visited" and "visits" meet; small words say nothing. */
function stem(word: string): string {
  const lower = word.toLowerCase();
  return lower.length < 3 || smallWords.has(lower) ? '' : lower.slice(0, 4);
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
