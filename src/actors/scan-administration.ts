import type { Cast } from './cast.ts';
import { place, type Scene } from './scene.ts';

/** Marks "administration" in "a senior administration official" for the United States, where the article speaks of them. */
export function scanAdministration(scene: Scene, cast: Cast): void {
  if (!cast.members.has('united-states')) return;
  const { tokens, cover } = scene;
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]?.norm !== 'administration' || cover[i] || tokens[i]?.gap !== '') continue;
    const next = tokens[i + 1];
    const left = tokens[i - 1];
    if (!/^officials?$/.test(next?.norm ?? '') || next?.gap !== '') continue;
    // "Holt administration officials", "the port's administration officials": somebody's own.
    if (cover[i - 1] || left?.cap || left?.poss) continue;
    place(scene, { from: i, to: i + 1, ids: ['united-states'], form: 'adjective' });
  }
}
