import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type CollectionName, collections, type Entry } from '../model/collection.ts';
import { formatYaml } from './format-yaml.ts';

/**
 * Formats a record as a content file: frontmatter in the order of the schema's keys, fields that
 * only say the default left out; then the body as it is.
 */
export function formatEntry<Name extends CollectionName>(
  collection: Name,
  data: Entry<Name>['data'],
  body = '',
): string {
  const { shape } = collections[collection];
  const fields = Object.entries(shape).flatMap(([key, field]) => {
    const value = (data as Record<string, unknown>)[key];
    const silent = value === undefined || (isEmptyList(value) && field instanceof z.ZodDefault);
    return silent ? [] : [[key, value] as const];
  });
  return `---\n${formatYaml(Object.fromEntries(fields))}---\n${body}`;
}

/** The only defaults of the five schemas are empty lists. */
export function isEmptyList(value: unknown): boolean {
  return isDeepStrictEqual(value, []);
}
