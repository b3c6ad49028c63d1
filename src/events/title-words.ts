import type { Clause, Range } from './clause.ts';
import type { Names } from './draft.ts';
import { findCuts } from './title-cuts.ts';
import { counts, hangs, opensGerund } from './title-ends.ts';
import { listGoesOn, starts } from './title-lists.ts';
import { readName } from './title-names.ts';
import { opensAfter } from './title-phrases.ts';
import type { Token } from './tokens.ts';
import { coordinators, isAdverb, relatives, subordinators } from './word-classes.ts';

/** Words of a title, and the token that they begin at. */
export interface Piece {
  readonly at: number;
  readonly text: string;
}

/** A sentence to take words from. */
export interface Wording {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly names: Names;
  /** Other words for a token, such as a verb in another tense. */
  readonly instead?: ReadonlyMap<number, string>;
  /** Keeps names and dates as they are: the words of a quotation. */
  readonly verbatim?: boolean;
  /** Leaves out what a noun or a passive can do without. */
  readonly loose?: boolean;
}

/**
 * The longest run of whole phrases from the start of a range that has at most `limit` words and
 * reaches `least`; undefined where none does. Dates are left out, and nothing is told past an aside.
 */
export function wordPhrases(
  wording: Wording,
  [from, to]: Range,
  limit: number,
  least = 0,
): string | undefined {
  const range: Range = [from, Math.min(to, from + farthest)];
  const { pieces, end } = readPieces(wording, range);
  const { tokens } = wording;
  const cuts = findCuts(wording, range[0], end);
  for (const cut of cuts.reverse()) {
    if (cut < least && tokens.slice(cut, least).some(counts)) break;
    const text = join(pieces.filter((p) => p.at < cut));
    if (wording.verbatim === true && hangs(wording, text, cut)) continue;
    if (text === '' || count(text) > limit || waiting.test(text) || unquoted.test(text)) continue;
    if (opensGerund(tokens, cut, range[1])) continue;
    return text;
  }
  return undefined;
}

/** Tokens among which the words of a title are looked for; time stays linear in long sentences. */
const farthest = 60;

export const count = (text: string): number => (text === '' ? 0 : text.split(' ').length);

/** The words of a range up to the first aside, names in their canonical form. */
export function readPieces(
  { tokens, clauses, names, instead, verbatim = false }: Wording,
  [from, to]: Range,
): { pieces: Piece[]; end: number } {
  const isVerb = (i: number) => clauses.some((c) => i >= c.verb.start && i < c.verb.end);
  let pieces: Piece[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    // "two days of talks": how long, not when.
    if (token.kind === 'time' && token.time?.type === 'DURATION' && tokens[i + 1]?.lower === 'of') {
      pieces.push({ at: i, text: token.text });
      continue;
    }
    if (token.kind === 'time' && !verbatim) {
      const kept = describesNext(tokens, i, isVerb) ? articles : never;
      while (pieces.length > 0 && beforeTime.test(pieces.at(-1)?.text ?? '')) {
        if (kept.test(pieces.at(-1)?.text ?? '')) break;
        pieces.pop();
      }
      continue;
    }
    if (token.kind === 'quote') {
      pieces.push({ at: i, text: token.text });
      return { pieces, end: i + 1 };
    }
    const clitic = /^(?:['’]s?|n['’]t)$/.test(token.text);
    // 'so-called': an opening mark, not an ending.
    if (clitic && token.text.length === 1 && token.start > (tokens[i - 1]?.end ?? 0)) continue;
    if (clitic && (pieces.length === 0 || tokens[i - 1]?.kind === 'time')) continue;
    if (clitic) {
      const last = pieces.pop();
      pieces.push({
        at: last?.at ?? i,
        text: `${last?.text ?? ''}${token.text.replace("'", '’').replace(/^’$/, '’')}`,
      });
      continue;
    }
    if (token.text === '%' && pieces.length > 0) {
      const last = pieces.pop();
      pieces.push({ at: last?.at ?? i, text: `${last?.text ?? ''}%` });
      continue;
    }
    if (token.kind === 'punctuation') {
      const next = tokens[i + 1];
      // "1950-1953": the years are left out, and so is what joins them.
      if (!verbatim && tokens[i - 1]?.kind === 'time' && next?.kind === 'time') continue;
      if (
        /^[-–/]$/.test(token.text) &&
        next?.start === token.end &&
        tokens[i - 1]?.end === token.start
      ) {
        // "US-Norland talks": one word of two.
        const last = pieces.pop();
        if (last !== undefined)
          pieces.push({ at: last.at, text: `${last.text}${token.text === '/' ? '/' : '-'}` });
        continue;
      }
      if (pieces.length === 0 || /^[-–/.]$/.test(token.text)) {
        if (
          /^[-–]$/.test(token.text) &&
          token.start > (tokens[i - 1]?.end ?? 0) &&
          pieces.length > 0
        )
          return { pieces, end: i };
        continue;
      }
      if (token.text === ',' && listGoesOn(tokens, clauses, i, to)) {
        const last = pieces.pop();
        if (last !== undefined) pieces.push({ at: last.at, text: `${last.text},` });
        continue;
      }
      // "A, minister of trade, left": past the apposition to the verb.
      const verb = clauses.find(
        (c) => c.subject[0] >= from && c.subject[0] <= from + 1 && c.verb.start > i,
      );
      if (
        token.text === ',' &&
        verb !== undefined &&
        verb.verb.start < to &&
        verb.verb.start - i > 2 &&
        tokens[verb.verb.start - 1]?.text === ','
      ) {
        i = verb.verb.start - 1;
        continue;
      }
      return { pieces, end: i };
    }
    if (
      pieces.length > 0 &&
      (relatives.has(token.lower) ||
        (asides.has(token.lower) && !isRole(tokens, clauses, i)) ||
        (token.lower === 'according' && tokens[i + 1]?.lower === 'to') ||
        (coordinators.has(token.lower) &&
          (joinsVerb(clauses, i) || clauses.some((c) => opensAfter(clauses, c, i)))))
    )
      return { pieces, end: i };
    if (
      pieces.length === 0 &&
      !denies.test(token.lower) &&
      token.lower !== 'about' &&
      (token.lower === 'that' || coordinators.has(token.lower) || isAdverb(token.lower))
    )
      continue;
    const other = instead?.get(i);
    if (other !== undefined) {
      pieces.push({ at: i, text: other });
      continue;
    }
    const name = verbatim ? undefined : readName(tokens, i, from, names, isVerb);
    if (name === undefined) pieces.push({ at: i, text: token.text.replace(/\s+/g, ' ') });
    else {
      pieces = pieces.filter((p) => p.at < name.start);
      pieces.push({ at: name.start, text: name.text });
    }
  }
  return { pieces, end: to };
}

/** "serves as president", "describes it as a success": opens no clause. */
function isRole(tokens: readonly Token[], clauses: readonly Clause[], i: number): boolean {
  return (
    tokens[i]?.lower === 'as' &&
    !/^(?:well|soon|early|many|much|long|far|late|high|low|if)$/.test(tokens[i + 1]?.lower ?? '') &&
    !clauses.some((c) => c.verb.start > i && c.range[0] <= i + 1 && c.range[1] > i)
  );
}

const articles = /^(?:the|a|an)$/i;
const never = /(?!)/;

/** "the 2012 campaign": the article is the noun's, not the date's. */
function describesNext(
  tokens: readonly Token[],
  i: number,
  isVerb: (i: number) => boolean,
): boolean {
  const next = tokens[i + 1];
  return (
    next?.kind === 'word' &&
    /^\p{Ll}{3}/u.test(next.text) &&
    /^\d{4}$/.test(tokens[i]?.text ?? '') &&
    !isVerb(i + 1) &&
    !starts(next)
  );
}

/** "and hailed it": a second verb, in another form than the first. */
function joinsVerb(clauses: readonly Clause[], i: number): boolean {
  return clauses.some(
    (c) =>
      c.verb.form !== 'infinitive' &&
      c.relation !== 'reduced' &&
      (c.verb.start === i + 1 || c.verb.start === i + 2) &&
      c.subject[1] <= i,
  );
}

export function join(pieces: readonly Piece[]): string {
  return (
    pieces
      .map((p) => p.text)
      .join(' ')
      .replace(/(\S)([-/]) (?=\S)/g, '$1$2')
      .replace(/\bwilln’t\b/g, 'won’t')
      .replace(/\bcann’t\b/g, 'can’t')
      .replace(/\s+/g, ' ')
      // "a 2012 interview" without its year.
      .replace(/\ba (?=[aeio]\p{Ll})(?!eu|one\b|once\b)/gu, 'an ')
      // The end of a quotation whose beginning is not there.
      .replace(/’$/, '')
      .replace(/[-/,]$/, '')
      .trim()
  );
}

/** Words that turn a sentence into its opposite: never left out. */
const denies = /^(?:not|never|no|nor|neither|hardly|barely|scarcely|rarely|seldom)$/;
const asides = new Set([...subordinators].filter((w) => !/^(?:whether|why|how|where)$/.test(w)));
const beforeTime =
  /^(?:on|in|at|by|since|from|until|till|during|of|for|before|after|around|over|between|throughout|within|the|early|late|only|and|as|later|starting|beginning|this|last|next)$/i;
/** Ends on a word that waits for another. */
export const waiting =
  /(?:^|\s)(?:the|a|an|of|in|on|at|to|for|from|with|by|and|or|but|as|his|her|its|their|that|which|who|is|are|was|were|be|been|being|has|have|had|over|about|into|between|than|s|most|more|any|some|also|will|would|could|not|new|while|when|after|before|amid|during|it|him|them|if|this|these|those|very|so|such|both|against|toward|towards|via|per|under|upon|still|just|soon|only|even|simply|nearly|almost|about|through|without|within|across|around|behind|beyond|along|among|because|according|including|latest|there|what|how|why|where|no|first|second|me|you|I|we|he|she|they|your|my|our)$/i;
const unquoted = /…”$/;
