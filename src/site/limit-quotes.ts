import type { Chronology } from '../model/chronology.ts';
import { edtfBounds } from '../model/edtf.ts';
import type { Evidence } from '../model/event.ts';
import type { Source } from '../model/source.ts';
import type { Index } from './index-library.ts';
import { cutWords, wordEnds } from './words.ts';

/**
 * A passage as a page may show it: a publisher's words in quotation marks, this chronology's own
 * summary, or nothing where the limit for the source is used up.
 */
export type Passage =
  | { readonly form: 'quote'; readonly text: string; readonly cut: boolean }
  | { readonly form: 'summary'; readonly text: string }
  | { readonly form: 'withheld' };

type Limits = Chronology['quotes'];

/**
 * Decides what of each passage may be shown, over the whole site, so that no source is quoted
 * beyond the limits. Returns the passages by event id, in the order of the event's evidence. The
 * words that a source allows are shared evenly among its passages; the same words on two pages
 * count once. Summaries are the chronology's own words and have no limit.
 */
export function limitQuotes(index: Index, limits: Limits): Map<string, readonly Passage[]> {
  const budgets = new Map<string, Budget>();
  for (const [id, events] of index.eventsBySource) {
    const source = index.library.sources.get(id)?.data;
    if (source?.form === 'digest') continue;
    const texts = new Set(
      events.flatMap(({ data }) =>
        data.evidence.filter((evidence) => evidence.source === id).map(({ quote }) => quote.exact),
      ),
    );
    budgets.set(id, openBudget(source, texts, limits));
  }
  const shown = new Map(
    index.events.map(({ id, data }) => [id, Array<Passage>(data.evidence.length)] as const),
  );
  const used = new Map<string, number>();
  for (const { id, at, evidence } of inOrderOfNeed(index.events)) {
    const { source, quote } = evidence;
    const passages = shown.get(id) ?? [];
    const budget = budgets.get(source);
    if (budget === undefined) {
      passages[at] = { form: 'summary', text: quote.exact };
      continue;
    }
    const pair = `${id} ${source}`;
    const before = used.get(pair) ?? 0;
    const passage: Passage =
      before < limits.perEvent ? spend(budget, quote.exact) : { form: 'withheld' };
    if (passage.form === 'quote') used.set(pair, before + 1);
    passages[at] = passage;
  }
  return shown;
}

interface Need {
  readonly id: string;
  /** Position in the event's evidence. */
  readonly at: number;
  readonly evidence: Evidence;
  /** How many passages of the same source on the same event come first. */
  readonly round: number;
  /** How many sources the event has. */
  readonly sources: number;
}

/**
 * Orders passages by how much a reader needs them: one of each source on each event before any
 * second (the one that dates it most closely), what can be compared across sources before what
 * cannot, then as the chronology goes.
 */
function inOrderOfNeed(events: Index['events']): Need[] {
  const needs = events.flatMap(({ id, data }) => {
    const rounds = new Map<string, number>();
    const sources = new Set(data.evidence.map(({ source }) => source)).size;
    return data.evidence
      .map((evidence, at) => ({ at, evidence, days: daysSpanned(evidence.says.date) }))
      .toSorted((a, b) => a.days - b.days || a.at - b.at)
      .map(({ at, evidence }): Need => {
        const round = rounds.get(evidence.source) ?? 0;
        rounds.set(evidence.source, round + 1);
        return { id, at, evidence, round, sources };
      });
  });
  return needs.sort((a, b) => a.round - b.round || b.sources - a.sources);
}

/** How many days a date leaves open; more than any for an open or absent one. */
function daysSpanned(date: string | undefined): number {
  if (date === undefined) return Number.MAX_SAFE_INTEGER;
  const { earliest, latest } = edtfBounds(date);
  return earliest === null || latest === null ? Number.MAX_SAFE_INTEGER : latest - earliest;
}

interface Budget {
  /** Words that may still be shown. */
  left: number;
  /** Most words in one passage. */
  readonly most: number;
  /** Fewest words in a passage that is longer than that. */
  readonly least: number;
  readonly shown: Map<string, Passage>;
}

function openBudget(
  source: Source | undefined,
  texts: ReadonlySet<string>,
  limits: Limits,
): Budget {
  // Of a source whose length is unknown no more than one quote can be justified.
  const left = source?.words === undefined ? limits.words : Math.floor(source.words * limits.share);
  const lengths = [...texts].map((text) => Math.min(wordEnds(text).length, limits.words));
  const most = Math.min(limits.words, Math.max(limits.least, evenShare(lengths, left)));
  return { left, most, least: Math.min(limits.least, most), shown: new Map() };
}

function spend(budget: Budget, exact: string): Passage {
  const before = budget.shown.get(exact);
  if (before) return before;
  const length = wordEnds(exact).length;
  const words = Math.min(length, budget.most, budget.left);
  const passage: Passage =
    words < Math.min(length, budget.least) || words === 0
      ? { form: 'withheld' }
      : { form: 'quote', text: cutWords(exact, words), cut: words < length };
  if (passage.form === 'quote') budget.left -= words;
  budget.shown.set(exact, passage);
  return passage;
}

/** The most words a passage may have so that all fit; short ones leave their rest to the others. */
function evenShare(lengths: readonly number[], total: number): number {
  let left = total;
  const ascending = lengths.toSorted((a, b) => a - b);
  for (const [at, length] of ascending.entries()) {
    const share = left / (ascending.length - at);
    if (length > share) return Math.floor(share);
    left -= length;
  }
  return Number.POSITIVE_INFINITY;
}
