import { type Cast, enlist, type Member } from './cast.ts';
import type { Scene } from './scene.ts';
import { titleBefore } from './titles.ts';

/**
 * Gives "his Russian counterpart Sergei Lavrov" the office of the person named before: the
 * counterpart of a foreign minister is the foreign minister of the other state.
 */
export function linkCounterparts(
  scene: Scene,
  cast: Cast,
  shorts: ReadonlyMap<string, readonly Member[]>,
): void {
  let last: Member | undefined;
  for (let i = 0; i < scene.tokens.length; i++) {
    const hit = scene.cover[i];
    if (!hit) {
      const named = scene.tokens[i]?.cap ? shorts.get(scene.tokens[i]?.norm ?? '') : undefined;
      if (named?.length === 1) last = named[0];
      continue;
    }
    i = hit.to - 1;
    const [id] = hit.ids;
    if (id === undefined || hit.form !== 'name') continue;
    const member = cast.members.get(id) ?? enlist(cast, scene, id, hit.from);
    if (member?.kind !== 'person') continue;
    const title = titleBefore(scene, hit.from);
    if (title?.office === 'counterpart' && last && last !== member) {
      const office = last.offices.find((o) => !o.former && o.office !== 'counterpart');
      if (office && !member.offices.some((o) => o.office === office.office)) {
        const text = office.office.replace(/-/g, ' ');
        member.offices.push({ ...office, of: title.side, side: title.side, text, at: hit.from });
      }
    }
    last = member;
  }
}
