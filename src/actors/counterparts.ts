import { type Cast, enlist } from './cast.ts';
import { hitsOf, type Scene } from './scene.ts';
import { titleBefore } from './titles.ts';

/**
 * Gives "his Russian counterpart Sergei Lavrov" the office of the person named before: the
 * counterpart of a foreign minister is the foreign minister of the other state.
 */
export function linkCounterparts(scene: Scene, cast: Cast): void {
  let last: string | undefined;
  for (const hit of hitsOf(scene)) {
    const [id] = hit.ids;
    if (id === undefined || hit.form !== 'name' || scene.register.actors.get(id)?.kind === 'state')
      continue;
    const member = cast.members.get(id) ?? enlist(cast, scene, id, hit.from);
    if (member?.kind !== 'person') continue;
    const title = titleBefore(scene, hit.from);
    const other = last === undefined ? undefined : cast.members.get(last);
    if (title?.office === 'counterpart' && other && other !== member) {
      const office = other.offices.find((o) => !o.former && o.office !== 'counterpart');
      if (office) {
        member.offices.push({
          ...office,
          of: title.side,
          side: title.side,
          text: office.office.replace(/-/g, ' '),
          at: hit.from,
        });
      }
    }
    last = id;
  }
}
