import type { Span } from '../model/extraction.ts';
import type { Told } from './draft.ts';
import { likeness } from './likeness.ts';

/** Drafts of one event, in the order of the text. */
export interface Group {
  readonly drafts: readonly Told[];
}

/** Joins drafts that tell of one event: same kind, dates that agree, parties that agree. Order of the text kept. */
export function mergeDrafts(all: readonly Told[]): Group[] {
  const told = all.filter((d) => !isFrame(d, all));
  const groups: { drafts: Told[] }[] = [];
  // Dated ones first, so that an undated repetition finds the date it belongs to.
  const order = [...told.keys()].sort((a, b) => rank(told[a]) - rank(told[b]) || a - b);
  for (const i of order) {
    const draft = told[i];
    if (draft === undefined) continue;
    let best: { group: { drafts: Told[] }; score: number } | undefined;
    for (const group of groups) {
      const score = Math.max(...group.drafts.map((d) => likeness(d, draft)));
      if (
        score > 0 &&
        group.drafts.every((d) => likeness(d, draft) >= 0) &&
        (best === undefined || score > best.score)
      )
        best = { group, score };
    }
    if (best === undefined) groups.push({ drafts: [draft] });
    else best.group.drafts.push(draft);
  }
  return groups.sort((a, b) => first(a) - first(b));
}

/** "He surprised the world by accepting …": a clause that only frames what another of its sentence tells. */
function isFrame(draft: Told, all: readonly Told[]): boolean {
  if (draft.kind !== 'other') return false;
  return all.some(
    (d) =>
      d !== draft &&
      d.sentence === draft.sentence &&
      d.headline === draft.headline &&
      d.kind !== 'other' &&
      d.dated.date === draft.dated.date &&
      d.actors[0] === draft.actors[0],
  );
}

function first(group: Group): number {
  return Math.min(...group.drafts.map((d) => (d.headline ? 1e6 : d.sentence)));
}

function rank(draft: Told | undefined): number {
  if (draft === undefined) return 9;
  if (draft.headline) return 5;
  if (draft.several || draft.attach) return 4;
  return draft.dated.basis === 'text' ? 0 : draft.dated.basis === 'scene' ? 1 : 2;
}

/** The passages of a group, the one that dates the event first, then the lead, the headline last. */
export function quotesOf({ drafts }: Group): Span[] {
  const sorted = [...drafts].sort((a, b) => quoteRank(a) - quoteRank(b) || a.sentence - b.sentence);
  const out: Span[] = [];
  for (const { quote } of sorted)
    if (!out.some((q) => q[0] === quote[0] && q[1] === quote[1])) out.push(quote);
  return out;
}

function quoteRank(d: Told): number {
  return (
    (d.headline ? 4 : 0) + (d.dated.basis === 'text' ? 0 : 2) + (d.source === 'clause' ? 0 : 1)
  );
}
