import type { Root } from 'mdast';
import type { z } from 'zod';
import { type CollectionName, collections, type Entry } from '../model/collection.ts';
import { readPlainYaml } from '../model/read-plain-yaml.ts';
import type { BodyLink } from './body-rules.ts';
import { compareFindings, type Finding, positionAt } from './finding.ts';
import { hasSoundNames, namesRule } from './names-rule.ts';
import { parseBody } from './parse-body.ts';
import { parseYaml } from './parse-yaml.ts';
import { splitStrict } from './split-strict.ts';
import { decodeStrict } from './strict-text.ts';
import { validate } from './validate.ts';

export interface ParsedEntry<Data> {
  readonly ok: true;
  readonly entry: { readonly id: string; readonly data: Data; readonly body: string };
  /** The body's tree, for `renderBody`. */
  readonly tree: Root;
  /** Records that the body refers to. */
  readonly links: readonly BodyLink[];
}

export type ParseResult<Data> =
  | ParsedEntry<Data>
  | {
      readonly ok: false;
      readonly findings: readonly Finding[];
      /** What can be read in spite of the findings: the record without its faulty fields. */
      readonly partial?: ParsedEntry<Data>['entry'];
    };

/**
 * Parses a content file as data: strict bytes, strict YAML validated against the collection's
 * schema, Markdown held against an allow-list. Nothing in it is ever executed.
 * @param file its path; the name without `.mdx` is the id
 */
export function parseEntry<Name extends CollectionName>(
  file: string,
  content: Uint8Array | string,
  collection: Name,
): ParseResult<Entry<Name>['data']> {
  return parseRecord(file, content, collections[collection]) as ParseResult<Entry<Name>['data']>;
}

/** Does what `parseEntry` does, for any schema of the frontmatter. */
export function parseRecord<Schema extends z.ZodType>(
  file: string,
  content: Uint8Array | string,
  schema: Schema,
): ParseResult<z.output<Schema>> {
  const decoded = decodeStrict(file, content);
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  const split = splitStrict(file, text);
  if (!split.ok) return split;
  const source = text.slice(split.bodyStart);
  const body = parseBody(file, source, positionAt(text, split.bodyStart).line);
  const id = idOf(file);
  // Nearly all records are plain and sound: only the others are worth a tree with positions.
  const plain = readPlainYaml(text.slice(split.yamlStart, split.yamlEnd));
  if (plain && !('findings' in body) && hasSoundNames(plain)) {
    const result = schema.safeParse(plain);
    if (result.success) {
      const entry = { id, data: result.data, body: source };
      return { ok: true, entry, tree: body.tree, links: body.links };
    }
  }
  const record = parseYaml({ file, text, start: split.yamlStart, end: split.yamlEnd });
  const valid =
    'doc' in record ? validate(record, schema) : { ok: false as const, findings: record };
  const findings: Finding[] = [
    ...(valid.ok ? [] : valid.findings),
    ...('doc' in record ? namesRule(record) : []),
    ...('findings' in body ? body.findings : []),
  ].sort(compareFindings);
  if (!valid.ok || 'findings' in body || findings.length > 0) {
    const data = valid.ok ? valid.data : 'partial' in valid ? valid.partial : undefined;
    if (data === undefined) return { ok: false, findings };
    return { ok: false, findings, partial: { id, data, body: source } };
  }
  const entry = { id, data: valid.data, body: source };
  return { ok: true, entry, tree: body.tree, links: body.links };
}

/** Returns the id that a path stands for: the file name without `.mdx`. */
export function idOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? '').replace(/\.mdx$/, '');
}
