import type { Evidence, Says } from '../src/model/event.ts';
import type { Settled } from './ingest-merge.ts';
import type { Reading } from './ingest-reading.ts';

/** Names as an article spells them → as the actors are called; the longest first. */
export function respelling(
  { actors }: Reading,
  merged: ReadonlyMap<string, Settled>,
): readonly (readonly [string, string])[] {
  return actors
    .map(({ proposal: { id, name } }) => [name, merged.get(id)?.name ?? name] as const)
    .filter(([from, to]) => from !== to)
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
}

/** Gives evidence the ids and names that proposals bear now, and leaves out names that nobody knows. */
export function settle(
  evidence: Evidence,
  merged: ReadonlyMap<string, Settled>,
  known: { readonly actors: ReadonlySet<string>; readonly places: ReadonlySet<string> },
  names: readonly (readonly [string, string])[],
): Evidence {
  const { says, attributedTo, ...rest } = evidence;
  const seen = new Set<string>();
  const title = names.reduce((text, [from, to]) => text?.replaceAll(from, to), says.title);
  const actors = (says.actors ?? [])
    .map(({ actor, ...role }) => ({ actor: merged.get(actor)?.id ?? actor, ...role }))
    .filter(({ actor }) => known.actors.has(actor) && !seen.has(actor) && seen.add(actor));
  const places = [...new Set(says.places ?? [])].filter((place) => known.places.has(place));
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
