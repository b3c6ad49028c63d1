import type { Site } from './site.ts';

// Pages are made in the process of the build, but by a bundled copy of this module.
const slot = Symbol.for('dateline.site');
const shared = globalThis as { [slot]?: Site };

/** Hands a site to the pages that this process builds, so that its records are read only once. */
export function giveSite(site: Site): void {
  shared[slot] = site;
}

/** The site that was given; undefined where content is read as it is edited. */
export function givenSite(): Site | undefined {
  return shared[slot];
}
