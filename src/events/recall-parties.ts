import type { Kind } from '../model/kind.ts';
import type { Names, Told } from './draft.ts';
import { related } from './kind-families.ts';
import type { Group } from './merge-drafts.ts';

/** The parties that a noun names somewhere in the article: "the talks between A and B". */
export interface Parties {
  readonly kind: Kind;
  readonly noun: string;
  readonly actors: readonly string[];
  readonly sentence: number;
}

/** How far apart, in sentences, "the summit" and its parties may stand. */
const reach = 8;

/**
 * Gives "the summit", of which no clause says whose it is, the parties that the article names for a
 * meeting near by: persons before states, the nearest first.
 */
export function recallParties(group: Group, known: readonly Parties[], names: Names): Group {
  const told = group.drafts.find((d) => !d.headline);
  if (told === undefined || !/^(?:meeting|talks)$/.test(told.kind)) return group;
  if (group.drafts.some((d) => d.actors.length > 1 || !d.definite)) return group;
  const own = group.drafts.flatMap((d) => d.actors);
  const fits = known
    .filter(
      (p) =>
        (p.noun === told.trigger || told.undoes === true) &&
        related(p.kind, told.kind) &&
        Math.abs(p.sentence - told.sentence) <= reach,
    )
    .filter((p) => own.every((id) => p.actors.includes(id)))
    .sort((a, b) => people(b, names) - people(a, names) || distance(a, told) - distance(b, told));
  const best = fits[0];
  if (best === undefined) return group;
  return { drafts: group.drafts.map((d) => ({ ...d, actors: best.actors })) };
}

function people({ actors }: Parties, names: Names): number {
  return actors.every((id) => names.kind(id) === 'person') ? 1 : 0;
}

function distance(parties: Parties, told: Told): number {
  return Math.abs(parties.sentence - told.sentence);
}
