import type { Cast } from './cast.ts';
import { organisationHeads } from './common-words.ts';
import { hitsOf, place, type Scene } from './scene.ts';

/**
 * Takes a body's shorter name for the longer one that the article gives, too: "the Exampleton
 * Judiciary Committee" and "the Judiciary Committee" are one, where only one name ends so.
 */
export function joinShorterBodies(scene: Scene, cast: Cast): void {
  const named = new Map<string, readonly string[]>();
  for (const hit of hitsOf(scene)) {
    const id = hit.form === 'name' && hit.ids.length === 1 ? hit.ids[0] : undefined;
    if (id === undefined || named.has(id)) continue;
    const member = cast.members.get(id);
    const body = member ?? scene.register.actors.get(id);
    if (body?.kind === 'organisation') named.set(id, wordsOf(body.name));
  }
  const longer = new Map<string, string>();
  const ends = endings(named);
  for (const [id, words] of named) {
    if (words.length < 2 || !cast.members.get(id)?.proposed) continue;
    if (!organisationHeads.has(words.at(-1) ?? '')) continue;
    const [only, ...more] = ends.get(words.join(' ')) ?? [];
    if (only !== undefined && more.length === 0) longer.set(id, only);
  }
  if (longer.size === 0) return;
  for (const hit of hitsOf(scene)) {
    const id = longer.get(hit.ids[0] ?? '');
    if (id !== undefined && hit.ids.length === 1) place(scene, { ...hit, ids: [id] });
  }
  for (const [id, other] of longer) {
    const alias = cast.members.get(id)?.name;
    if (alias !== undefined) cast.members.get(other)?.aliases.add(alias);
    cast.members.delete(id);
  }
}

/** Bodies by each ending of their names, shorter than the name. */
function endings(named: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const [id, words] of named) {
    // "the Exampleton Police" and "the Exampleton Police Department"
    if (words.length > 2 && words.at(-1) === 'department') {
      const head = words.slice(0, -1).join(' ');
      out.set(head, [...(out.get(head) ?? []), id].slice(0, 2));
    }
    for (let n = 2; n < Math.min(words.length, 8); n++) {
      const ending = words.slice(-n).join(' ');
      out.set(ending, [...(out.get(ending) ?? []), id].slice(0, 2));
    }
  }
  return out;
}

const wordsOf = (name: string) => name.toLowerCase().split(/[\s-]+/);
