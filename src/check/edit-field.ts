import type { Edit } from '../content/finding.ts';
import type { FieldPath } from '../content/locate.ts';
import { updateText } from '../content/update-text.ts';
import type { CollectionName } from '../model/collection.ts';

/**
 * Finds the least edit of a record's text that gives a field a value, or takes it away where the
 * value is undefined; undefined where nothing is to change or the text cannot be edited.
 */
export function editField(
  text: string,
  collection: CollectionName,
  data: object,
  [top, ...path]: FieldPath,
  value: unknown,
): Edit | undefined {
  if (top === undefined) return undefined;
  const old = (data as Readonly<Record<PropertyKey, unknown>>)[top];
  let changed: string;
  try {
    changed = updateText(text, collection, data, { [String(top)]: withValue(old, path, value) });
  } catch {
    // A file with other faults may not be one that can be edited; the finding stands without a fix.
    return undefined;
  }
  return changed === text ? undefined : difference(text, changed);
}

function withValue(held: unknown, [key, ...path]: FieldPath, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(held)) {
    const at = Number(key);
    if (path.length === 0 && value === undefined) return held.toSpliced(at, 1);
    return held.with(at, withValue(held[at], path, value));
  }
  const fields = { ...(held as Record<PropertyKey, unknown> | undefined) };
  fields[key] = withValue(fields[key], path, value);
  return fields;
}

/** One edit from the first to the last character that differs. */
function difference(old: string, changed: string): Edit {
  let start = 0;
  while (start < old.length && old[start] === changed[start]) start++;
  let same = 0;
  const most = Math.min(old.length, changed.length) - start;
  while (same < most && old.at(-1 - same) === changed.at(-1 - same)) same++;
  return { start, end: old.length - same, text: changed.slice(start, changed.length - same) };
}
