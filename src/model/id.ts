import { z } from 'zod';

/** An identifier is a file name without its ending and, for ever, an address on the site. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens')
  .max(120);

/**
 * Makes an identifier from any text: Latin letters lose their marks, everything else that is no
 * letter or digit becomes one hyphen. Cut at a hyphen so that it never exceeds `max` characters.
 * Returns '' when the text has no Latin letter or digit.
 */
export function formatId(text: string, max = 80): string {
  const slug = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= max) return slug;
  const cut = slug.lastIndexOf('-', max);
  return slug.slice(0, cut > 0 ? cut : max);
}
