import { edtfBounds } from '../model/edtf.ts';
import type { Kind } from '../model/kind.ts';
import type { Names, Told } from './draft.ts';
import { related } from './kind-families.ts';
import type { Group } from './merge-drafts.ts';
import type { Leaders } from './name-leaders.ts';

/** The parties that a noun names somewhere in the article: "the talks between A and B". */
export interface Parties {
  readonly kind: Kind;
  readonly noun: string;
  readonly actors: readonly string[];
  readonly sentence: number;
}

/** Who is who in an article, and its day, ISO. */
export interface Circle {
  readonly leaders: Leaders;
  readonly names: Names;
  readonly published?: string | undefined;
}

/** How far apart, in sentences, "the summit" and its parties may stand. */
const reach = 8;

/**
 * Gives "the summit", of which no clause says whose it is, the parties that the article names for a
 * meeting near by: leaders and other persons before states, the nearest first; of a summit at last
 * the two leaders whom the article names.
 */
export function recallParties(
  group: Group,
  known: readonly Parties[],
  all: readonly Told[],
  { leaders, names, published }: Circle,
): Group {
  const told = group.drafts.find((d) => !d.headline);
  if (told === undefined || !/^(?:meeting|talks)$/.test(told.kind)) return group;
  if (group.drafts.some((d) => d.actors.length > 1 || !d.definite)) return group;
  const own = group.drafts.flatMap((d) => d.actors);
  // "A called off the summit, set for …": A's.
  const doers = all
    .filter((d) => d.undoes === true && d.sentence === told.sentence && !d.headline)
    .flatMap((d) => d.actors);
  const ofDoer = ({ actors }: Parties) => Number(doers.some((id) => actors.includes(id)));
  const chiefs = new Set(leaders.values());
  const atTop = told.trigger === 'summit' || /\bsummit\b/i.test(told.title());
  const isOwn = ({ actors }: Pick<Parties, 'actors'>) =>
    own.every((id) => actors.includes(id) || actors.includes(leaders.get(id) ?? ''));
  const isTop = ({ actors }: Parties) => actors.every((id) => chiefs.has(id));
  const fits = known
    .filter(
      (p) =>
        (p.noun === told.trigger ||
          told.undoes === true ||
          (atTop && (isTop(p) || (p.sentence === told.sentence && ofDoer(p) > 0)))) &&
        related(p.kind, told.kind) &&
        // The leaders' summit is what the whole article is about.
        (Math.abs(p.sentence - told.sentence) <= reach || (atTop && isTop(p))),
    )
    .filter((p) => isOwn(p) && (p.sentence === told.sentence || isOfNow(told, published)))
    .sort(
      (a, b) =>
        ofDoer(b) - ofDoer(a) ||
        (atTop ? Number(isTop(b)) - Number(isTop(a)) : 0) ||
        people(b, names) - people(a, names) ||
        distance(a, told) - distance(b, told),
    );
  const pair = { actors: [...chiefs] };
  const last = atTop && pair.actors.length === 2 && isRecent(told, published) && isOwn(pair);
  const best = fits[0] ?? (last ? pair : undefined);
  if (best === undefined) return group;
  return { drafts: group.drafts.map((d) => ({ ...d, actors: best.actors })) };
}

/** One meeting, and not of a time when others led. */
function isRecent(told: Told, published: string | undefined): boolean {
  const { several, ordinal, dated } = told;
  if (several || ordinal !== undefined || dated.date === null || published === undefined)
    return false;
  return isOfNow(told, published);
}

/** "summits in 2000 and 2007": not those that the article is about, which are a year old at most. */
function isOfNow({ dated: { date } }: Told, published: string | undefined): boolean {
  if (date === null || published === undefined) return true;
  const { latest } = edtfBounds(date);
  const today = edtfBounds(published.slice(0, 10)).earliest;
  return latest === null || today === null || today - latest <= 366;
}

function people({ actors }: Parties, names: Names): number {
  return actors.every((id) => names.kind(id) === 'person') ? 1 : 0;
}

function distance(parties: Parties, told: Told): number {
  return Math.abs(parties.sentence - told.sentence);
}
