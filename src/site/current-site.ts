import { givenSite } from './given-site.ts';
import type { Site } from './site.ts';

/** The site that is being built; while it is being edited, it is made anew for each page. */
export async function currentSite(): Promise<Site> {
  if (import.meta.env.DEV) {
    const { editedSite } = await import('./edited-site.ts');
    return editedSite();
  }
  const site = givenSite();
  if (site === undefined) throw new Error('pages are built by npm run build');
  return site;
}
