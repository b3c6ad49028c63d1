import type { z } from 'zod';

/**
 * Checks a record that was made from an article against its schema and leaves out the optional
 * fields that an article fills with what no record can hold (an address without host, a name of a
 * thousand letters). Undefined when a field that every record needs is wrong.
 */
export function keepValid<Schema extends z.ZodType>(
  schema: Schema,
  record: z.input<Schema> & object,
): z.output<Schema> | undefined {
  const result = schema.safeParse(record);
  if (result.success) return result.data;
  const wrong = new Set(result.error.issues.map(({ path }) => String(path[0])));
  const kept = Object.fromEntries(Object.entries(record).filter(([key]) => !wrong.has(key)));
  const second = schema.safeParse(kept);
  return second.success ? second.data : undefined;
}
