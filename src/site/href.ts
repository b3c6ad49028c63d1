/// <reference types="astro/client" />

/** Puts the site's base path before a path from the site's root. Every link goes through here. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** The whole address where the site's own is known, else the same as `href`. */
export function absolute(path: string): string {
  const { SITE } = import.meta.env;
  return SITE === undefined ? href(path) : new URL(href(path), SITE).href;
}

/** The whole address, or nothing where the site's own is not known: half an address is no canonical one. */
export function canonical(path: string): string | undefined {
  return import.meta.env.SITE === undefined ? undefined : absolute(path);
}
