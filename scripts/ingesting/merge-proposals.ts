import { nameKey } from '../../src/actors/name-key.ts';
import { compareText } from '../../src/content/finding.ts';
import type { Library } from '../../src/model/collection.ts';
import type { ProposedActor } from '../../src/model/extraction.ts';
import { formatId } from '../../src/model/id.ts';
import { fullerNames } from './fuller-names.ts';
import type { NamedBy } from './new-actors.ts';
import { oldIds } from './old-ids.ts';

/** Who a proposed actor is: the id and name that all articles of a run use from now on. */
export interface Settled {
  readonly id: string;
  readonly name: string;
}

/**
 * Ties proposals of several articles together by the key of their names: proposed id → who it is.
 * Of several spellings the one that most sources use wins, then the first in the alphabet, so that
 * the order of articles decides nothing; an id that the content knows, or knew, comes before all.
 */
export function mergeProposals(
  named: readonly NamedBy[],
  library: Library,
): ReadonlyMap<string, Settled> {
  const groups = new Map<string, ProposedActor[]>();
  for (const { proposal } of named) {
    const key = `${proposal.kind} ${nameKey(proposal.name) || proposal.id}`;
    const group = groups.get(key);
    if (group) group.push(proposal);
    else groups.set(key, [proposal]);
  }
  const settled = new Map<string, Settled>();
  const renamed = oldIds(library.actors);
  for (const [old, id] of renamed) settled.set(old, { id, name: nameOf(library, id) });
  const known = knownByKey(library);
  for (const [key, group] of [...groups].sort(([a], [b]) => compareText(a, b))) {
    const ids = [...new Set(group.map(({ id }) => id))].sort();
    const there =
      ids.find((id) => library.actors.has(id)) ??
      ids.map((id) => renamed.get(id)).find((id) => id !== undefined) ??
      known.get(key);
    const before = ids.map((id) => settled.get(id)).find((one) => one !== undefined);
    const id = there ?? mostUsed(group.map((one) => one.id));
    const names = group.map((one) => one.name);
    // Of spellings used as often, the one that the id is made of.
    const likeId = names.filter((name) => formatId(name) === id);
    const name = library.actors.get(id)?.data.name ?? mostUsed([...names, ...likeId.slice(0, 1)]);
    for (const other of ids) settled.set(other, settled.get(other) ?? before ?? { id, name });
  }
  for (const [id, whole] of fullerNames(everyone(library, [...groups.values()].flat()))) {
    if (library.actors.has(id)) continue;
    settled.set(id, settled.get(whole) ?? { id: whole, name: nameOf(library, whole) });
  }
  return settled;
}

const nameOf = (library: Library, id: string): string => library.actors.get(id)?.data.name ?? id;

/** Those whom the content knows by the keys of their names; a key that two of them bear tells nothing. */
function knownByKey({ actors }: Library): Map<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { id, data } of actors.values()) {
    const full = data.aliases.filter((alias) => /\s/.test(alias));
    for (const name of [data.name, ...full]) {
      const key = `${data.kind} ${nameKey(name) || id}`;
      found.set(key, (found.get(key) ?? new Set()).add(id));
    }
  }
  const sure = [...found].filter(([, ids]) => ids.size === 1);
  return new Map(sure.map(([key, [id = '']]) => [key, id]));
}

/** All whom the content or an article calls by name. */
export const everyone = (library: Library, proposals: Iterable<ProposedActor>) => [
  ...[...library.actors.values()].map(({ id, data }) => ({ ...data, id })),
  ...proposals,
];

function mostUsed(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compareText(a, b))[0]?.[0] ?? '';
}
