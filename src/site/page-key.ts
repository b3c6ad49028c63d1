import { hash } from 'node:crypto';

/**
 * Makes the key under which a built page is kept: a digest of all that the page shows. Two builds
 * give a page the same key only if it is made from the same data; the templates' own digest is
 * added by Astro.
 */
export function pageKey(...shown: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(shown), 'base64url');
}
