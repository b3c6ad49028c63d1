import { isDeepStrictEqual } from 'node:util';
import { isMap, parseDocument, type YAMLMap } from 'yaml';
import { type CollectionName, collections } from '../model/collection.ts';
import { editMap } from './edit-yaml.ts';
import type { Edit } from './finding.ts';
import { isEmptyList } from './format-entry.ts';
import { formatYaml, plain } from './format-yaml.ts';
import { splitStrict } from './split-strict.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Rewrites fields in a content file's text. Only the changed values are touched, item by item and
 * field by field: comments, the order of keys, quotes, spacing and the body stay byte for byte.
 * @param data the record as it was read from this text
 * @param changes field → new value; undefined takes the field away
 */
export function updateText(
  text: string,
  collection: CollectionName,
  data: object,
  changes: Fields,
): string {
  const split = splitStrict('', text);
  if (!split.ok) throw new Error('only a file that was read can be changed');
  const wanted = realChanges(data as Fields, plain({ ...changes }) as Fields, changes);
  if (Object.keys(wanted).length === 0) return text;
  const yaml = text.slice(split.yamlStart, split.yamlEnd);
  const doc = parseDocument(yaml, { schema: 'core', keepSourceTokens: true });
  if (!isMap(doc.contents)) throw new Error('only a record can be changed');
  const expected = { ...(doc.toJS() as Fields) };
  for (const [key, value] of Object.entries(wanted)) {
    if (value === undefined) delete expected[key];
    else expected[key] = value;
  }
  const order = Object.keys(collections[collection].shape);
  const edits = editMap({ yaml, order }, doc.contents as YAMLMap.Parsed, expected);
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  const edited = edits && apply(yaml, edits, eol);
  const done =
    edited !== undefined && holds(edited, expected) ? edited : rewrite(yaml, wanted, eol);
  return text.slice(0, split.yamlStart) + done + text.slice(split.yamlEnd);
}

/** Leaves out what would change nothing: equal values, and empty lists where there is no field. */
function realChanges(data: Fields, cleaned: Fields, changes: Fields): Record<string, unknown> {
  const real: Record<string, unknown> = {};
  for (const key of Object.keys(changes)) {
    const value = cleaned[key];
    const old = data[key];
    if (isDeepStrictEqual(plain(old), value)) continue;
    if (isEmptyList(old) && value === undefined) continue;
    real[key] = value;
  }
  return real;
}

function apply(yaml: string, edits: readonly Edit[], eol: string): string {
  let text = yaml;
  // From the end, so that offsets before an edit stay true; at one place what takes away goes first.
  const ordered = edits.map((edit, i) => ({ ...edit, i }));
  ordered.sort((a, b) => b.start - a.start || b.end - a.end || b.i - a.i);
  for (const { start, end, text: put } of ordered) {
    text = text.slice(0, start) + put.replace(/\r?\n/g, eol) + text.slice(end);
  }
  return text;
}

function holds(yaml: string, expected: Fields): boolean {
  const doc = parseDocument(yaml, { schema: 'core', uniqueKeys: true, stringKeys: true });
  return doc.errors.length === 0 && isDeepStrictEqual(doc.toJS(), expected);
}

/** Writes the whole frontmatter anew from its tree, which keeps comments but not all spacing. */
function rewrite(yaml: string, wanted: Fields, eol: string): string {
  const doc = parseDocument(yaml, { schema: 'core' });
  for (const [key, value] of Object.entries(wanted)) {
    if (value === undefined) doc.delete(key);
    else doc.set(key, parseDocument(formatYaml({ [key]: value })).get(key, true));
  }
  return doc.toString({ lineWidth: 0 }).replace(/\r?\n/g, eol);
}
