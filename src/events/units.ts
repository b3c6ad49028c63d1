import type { Article, Segment, Span, Timex } from '../model/extraction.ts';
import { type DatedEntry, findDatedEntries } from './dated-entries.ts';

/** One sentence to read, with where it stands; or a heading that dates what follows ("Monday"). */
export interface Unit {
  readonly span: Span;
  /** Index among the body's sentences; the headline has -1. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly headline: boolean;
  readonly heading?: string;
  /** EDTF of the entry of a list of dates that the sentence is in. */
  readonly entry?: string;
  /** Told in the present tense, as headlines and lists of dates are. */
  readonly terse: boolean;
  /** A heading that opens a part of the article: whether that part looks back ("How did we get here?"). */
  readonly background?: boolean;
}

// No sentence of prose is as long: a table or a list without stops, which grammar cannot read.
const longest = 3000;

/** Lists an article's sentences in order, headline included, with the headings that date a part of it. */
export function readUnits(article: Article, times: readonly Timex[]): Unit[] {
  const out: Unit[] = [];
  const entries = findDatedEntries(article.text, article.sentences, times);
  let sentence = 0;
  let next = 0;
  article.segments.forEach((segment: Segment, paragraph) => {
    const [from, to] = segment.span;
    const spans: Span[] = [];
    while (next < article.sentences.length && (article.sentences[next]?.[0] ?? to) < to) {
      const span = article.sentences[next++];
      if (span !== undefined && span[0] >= from) spans.push(span);
    }
    if (segment.role === 'headline') {
      if (to - from > longest) return;
      out.push({ span: segment.span, sentence: -1, paragraph: -1, headline: true, terse: true });
      return;
    }
    if (segment.role === 'subhead') {
      const heading = datedHeading(article.text, segment.span, times);
      const background = looksBack.test(article.text.slice(segment.span[0], segment.span[1]));
      const place = {
        span: segment.span,
        sentence,
        paragraph,
        headline: false,
        terse: false,
        background,
      };
      out.push(heading === undefined ? place : { ...place, heading });
      return;
    }
    let entry: DatedEntry | undefined;
    for (const span of withSignature(spans, article.text)) {
      const number = sentence++;
      const begins = entries.get(span[0]);
      entry = begins ?? entry;
      if (span[1] - span[0] > longest) continue;
      const place = { sentence: number, paragraph, headline: false };
      if (entry === undefined) out.push({ ...place, span, terse: false });
      else {
        const own: Span = [begins?.from ?? span[0], span[1]];
        out.push({ ...place, span: own, terse: true, entry: entry.date });
      }
    }
  });
  return underDates(article.text, out, entries.size);
}

/**
 * Three dates make a list: what stands first under a date of it is an entry, too. Days of the week
 * part a review of the week, which is told like any other text.
 */
function underDates(text: string, units: Unit[], entries: number): Unit[] {
  const isDate = ({ heading, span }: Unit) =>
    heading !== undefined && /\d/.test(text.slice(...span));
  const headings = units.filter(isDate).length;
  if (headings === 0 || headings + entries < 3) return units;
  return units.map((unit, i) => {
    const above = units[i - 1];
    const date = above !== undefined && isDate(above) ? above.heading : undefined;
    const bare = date === undefined || unit.heading !== undefined || unit.entry !== undefined;
    return bare ? unit : { ...unit, terse: true, entry: date };
  });
}

/** A signature ("— Ada Holt (@holt) May 4, 2020") goes with the last words of the post that it ends. */
function withSignature(spans: readonly Span[], text: string): readonly Span[] {
  const last = spans.at(-1);
  const before = spans.at(-2);
  if (last === undefined || before === undefined || !/^[—–]/.test(text.charAt(last[0])))
    return spans;
  return /\(@\w{1,20}\)/.test(text.slice(last[0], Math.min(last[1], last[0] + 120)))
    ? [...spans.slice(0, -2), [before[0], last[1]]]
    : spans;
}

// What papers write over the part that tells what came before the news.
const looksBack =
  /^\s*(?:(?:the |some )?(?:background|back ?story|history|context)\b|(?:the |our )?story so far|how (?:did|have) (?:we|it|they|this|things) (?:get|got|come|begin|start|happen)|how (?:we|it) (?:got|came|began|started)|how it all|what(?:['’]s| is| was) the (?:background|history|context|back ?story)|what (?:led|has led|happened (?:before|previously|earlier))|looking back|timeline\b|previously\b)/i;

/** The date of a heading that is nothing but a date. */
function datedHeading(text: string, [from, to]: Span, times: readonly Timex[]): string | undefined {
  const time = times.find((t) => t.start >= from && t.end <= to && t.edtf !== undefined);
  if (time === undefined) return undefined;
  const rest = (text.slice(from, time.start) + text.slice(time.end, to)).replace(
    /[^\p{L}\p{N}]/gu,
    '',
  );
  return rest === '' ? time.edtf : undefined;
}
