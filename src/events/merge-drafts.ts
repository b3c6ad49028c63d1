import type { Span } from '../model/extraction.ts';
import type { Told } from './draft.ts';
import { likeness } from './likeness.ts';

/** Drafts of one event, in the order of the text. */
export interface Group {
  readonly drafts: readonly Told[];
}

/** Joins drafts that tell of one event: same kind, dates that agree, parties that agree. Order of the text kept. */
export function mergeDrafts(all: readonly Told[]): Group[] {
  const bySentence = Map.groupBy(all, (d) => d.sentence);
  const told = all.filter((d) => !isFrame(d, bySentence.get(d.sentence) ?? []));
  const groups: { drafts: Told[] }[] = [];
  // Dated ones first, so that an undated repetition finds the date it belongs to.
  const order = [...told.keys()].sort((a, b) => rank(told[a]) - rank(told[b]) || a - b);
  for (const i of order) {
    const draft = told[i];
    if (draft === undefined) continue;
    const best = nearest(draft, groups.slice(-window));
    if (best === undefined) groups.push({ drafts: [draft] });
    else best.drafts.push(draft);
  }
  return groups.sort((a, b) => first(a) - first(b));
}

// How many events back a repetition is looked for: far more than an article has, so that time stays linear.
const window = 300;
const tellings = 40;

/** The event that a draft repeats most surely; none that any of its tellings rules out. */
function nearest(
  draft: Told,
  groups: readonly { drafts: Told[] }[],
): { drafts: Told[] } | undefined {
  let best: { drafts: Told[] } | undefined;
  let most = 0;
  for (const group of groups) {
    let score = 0;
    for (const d of group.drafts.slice(-tellings)) {
      const one = likeness(d, draft);
      if (one < 0) {
        score = 0;
        break;
      }
      score = Math.max(score, one);
    }
    if (score > most) {
      most = score;
      best = group;
    }
  }
  return best;
}

/** "He surprised the world by accepting …": a clause that only frames what another of its sentence tells. */
function isFrame(draft: Told, sentence: readonly Told[]): boolean {
  if (draft.kind !== 'other') return false;
  return sentence.some(
    (d) =>
      d !== draft &&
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
