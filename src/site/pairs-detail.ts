import type { Ref } from './address.ts';
import { type DateView, viewDate } from './date-view.ts';
import { type EventLine, viewEventLines } from './event-line.ts';
import { count, type PageHead } from './page-head.ts';
import { findPairs, leastForPage, type Pair, pairAddress } from './pairs.ts';
import { refTo, type Site } from './site.ts';
import { type SourceLine, viewSourceLine } from './source-line.ts';

/** The page of two actors who met, or meant to, at least twice. */
export interface PairPage extends PageHead {
  readonly a: Ref;
  readonly b: Ref;
  readonly events: readonly EventLine[];
  readonly met: number;
  /** First and last meeting that took place. */
  readonly first?: DateView;
  readonly last?: DateView;
  readonly sources: readonly SourceLine[];
}

/** Makes the pages of all pairs that have one, the most frequent first. */
export function viewPairPages(site: Site): PairPage[] {
  const rank = new Map(site.index.sources.map(({ id }, at) => [id, at]));
  return findPairs(site)
    .filter(({ events }) => events.length >= leastForPage)
    .map((pair) => viewPairPage(site, pair, rank));
}

function viewPairPage(site: Site, pair: Pair, rank: ReadonlyMap<string, number>): PairPage {
  const [a, b] = [refTo(site, 'actors', pair.a), refTo(site, 'actors', pair.b)];
  const events = viewEventLines(site, pair.events);
  const dates = events.flatMap(({ status: { status }, date }) =>
    date && (status === 'occurred' || status === 'ongoing') ? [date] : [],
  );
  const told = new Set(
    pair.events.flatMap(({ data }) => data.evidence.map(({ source }) => source)),
  );
  const sources = [...told].sort((x, y) => (rank.get(x) ?? 0) - (rank.get(y) ?? 0));
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    title: `${a.label} and ${b.label}`,
    description: `${a.label} and ${b.label}: ${count(pair.events.length, 'meeting')} in this chronology, each with its sources.`,
    path: pairAddress(pair),
    trail: [{ label: 'Who met whom', path: '/pairs/' }],
    a,
    b,
    events,
    met: pair.met,
    ...(first && { first: viewDate(first.edtf) }),
    ...(last && { last: viewDate(last.edtf) }),
    sources: sources.flatMap((id) =>
      site.index.library.sources.has(id) ? viewSourceLine(site, id) : [],
    ),
  };
}
