import { compareText } from '../../src/content/finding.ts';
import type { Library } from '../../src/model/collection.ts';
import type { Settled } from './merge-proposals.ts';
import type { NamedBy, Scope } from './new-actors.ts';

/**
 * Finds the states and organisations of actors of whom the content does not say it yet, where an
 * article of this run does: id → side. An editor's record stays as it is. Without it, what is known
 * of an actor would hang on which of the articles came first.
 */
export function findSides(
  named: readonly NamedBy[],
  merged: ReadonlyMap<string, Settled>,
  { library, register }: Scope,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const { proposal } of named.toSorted((a, b) => compareText(a.source, b.source))) {
    const { id, side } = { ...proposal, id: merged.get(proposal.id)?.id ?? proposal.id };
    const target = side === undefined ? undefined : (merged.get(side)?.id ?? side);
    const actor = library.actors.get(id)?.data;
    if (actor === undefined || actor.review !== 'machine' || actor.side !== undefined) continue;
    if (target === undefined || target === id || !register.actors.has(target)) continue;
    if (!found.has(id)) found.set(id, target);
  }
  return found;
}

/** The actors of the content with the sides that were found. */
export const actorsWith = ({ actors }: Library, sides: ReadonlyMap<string, string>) =>
  [...actors.values()].map((actor) => {
    const side = sides.get(actor.id);
    return side === undefined ? actor : { ...actor, data: { ...actor.data, side } };
  });
