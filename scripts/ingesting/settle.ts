import { nameKey } from '../../src/actors/name-key.ts';
import { compareText } from '../../src/content/finding.ts';
import type { Evidence, Says } from '../../src/model/event.ts';
import type { Reading } from './boil-down.ts';
import type { Settled } from './merge-proposals.ts';

/** Spellings of an article → those that the actors bear now, the longest first. */
export type Respelling = readonly (readonly [RegExp, string])[];

/**
 * Finds which full names an article spells otherwise than its actors are called now. A short name
 * stays as it is: "Obama" is no spelling of "Barack Obama", and stands in "Obamacare".
 */
export function respelling({ actors }: Reading, merged: ReadonlyMap<string, Settled>): Respelling {
  return actors
    .map(({ proposal: { id, name } }) => [name, merged.get(id)?.name ?? name] as const)
    .filter(([from, to]) => from !== to && /\s/.test(from) && nameKey(from) === nameKey(to))
    .sort(([a], [b]) => b.length - a.length || compareText(a, b))
    .map(([from, to]) => [
      new RegExp(
        `(?<![\\p{L}\\p{N}-])${from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}-])`,
        'gu',
      ),
      to,
    ]);
}

/** Spells the names in a title as the actors are called, unless it becomes longer than titles may be. */
function respell(title: string, names: Respelling): string {
  const spelled = names.reduce((text, [from, to]) => text.replace(from, () => to), title);
  return spelled.split(/\s+/).length <= longestTitle ? spelled : title;
}

const longestTitle = 12;

/** Gives evidence the ids and names that proposals bear now, and leaves out names that nobody knows. */
export function settle(
  evidence: Evidence,
  merged: ReadonlyMap<string, Settled>,
  known: {
    readonly actors: ReadonlySet<string>;
    readonly places: ReadonlySet<string>;
    /** Old ids of places → those of now. */
    readonly moved: ReadonlyMap<string, string>;
  },
  names: Respelling,
): Evidence {
  const { says, attributedTo, ...rest } = evidence;
  const seen = new Set<string>();
  const title = says.title === undefined ? undefined : respell(says.title, names);
  const actors = (says.actors ?? [])
    .map(({ actor, ...role }) => ({ actor: merged.get(actor)?.id ?? actor, ...role }))
    .filter(({ actor }) => known.actors.has(actor) && !seen.has(actor) && seen.add(actor));
  const named = (says.places ?? []).map((place) => known.moved.get(place) ?? place);
  const places = [...new Set(named)].filter((place) => known.places.has(place));
  const speaker =
    attributedTo === undefined ? undefined : (merged.get(attributedTo)?.id ?? attributedTo);
  return {
    ...rest,
    says: {
      ...without(says),
      ...(title === undefined ? {} : { title }),
      ...(actors.length > 0 ? { actors } : {}),
      ...(places.length > 0 ? { places } : {}),
    },
    ...(speaker === undefined || !known.actors.has(speaker) ? {} : { attributedTo: speaker }),
  };
}

const without = ({ actors: _, places: __, ...says }: Says): Says => says;
