import type { Chronology } from '../model/chronology.ts';
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
  return new Map(
    index.events.map(({ id, data }) => {
      const used = new Map<string, number>();
      const passages = data.evidence.map(({ source, quote }): Passage => {
        const budget = budgets.get(source);
        if (budget === undefined) return { form: 'summary', text: quote.exact };
        const before = used.get(source) ?? 0;
        if (before >= limits.perEvent) return { form: 'withheld' };
        const passage = spend(budget, quote.exact);
        if (passage.form === 'quote') used.set(source, before + 1);
        return passage;
      });
      return [id, passages] as const;
    }),
  );
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
