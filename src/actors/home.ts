import { formatId } from '../model/id.ts';
import { outletSide } from './outlets.ts';
import type { Scene } from './scene.ts';

const homes = new WeakMap<Scene, { readonly state: string | undefined }>();

/**
 * The state whose bodies an article names without saying whose they are ("the foreign ministry
 * said"): that of the city it is written from, else that of its publisher.
 */
export function homeOf(scene: Scene): string | undefined {
  let home = homes.get(scene);
  if (home === undefined) {
    home = { state: findHome(scene) };
    homes.set(scene, home);
  }
  return home.state;
}

function findHome({ article: { source }, register }: Scene): string | undefined {
  // "SEOUL/WASHINGTON": either may be meant.
  const country = register.places.get(formatId(source.dateline ?? ''))?.country;
  const there = country === undefined ? undefined : register.states.get(country);
  return there ?? outletSide(source.publisher);
}

/** The known body of the article's home that is called so without its state ("the Joint Chiefs of Staff"), else the id as it is. */
export function homeBody(scene: Scene, id: string): string {
  const { actors, prefixes } = scene.register;
  const home = id === '' || actors.has(id) ? undefined : homeOf(scene);
  if (home === undefined) return id;
  const own = [`${home}-${id}`, `${prefixes.get(home) ?? home}-${id}`];
  return own.find((name) => actors.has(name)) ?? id;
}
