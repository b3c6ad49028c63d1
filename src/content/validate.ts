import { isScalar } from 'yaml';
import type { z } from 'zod';
import { explainIssue, valueAt } from './explain-issue.ts';
import type { Finding } from './finding.ts';
import { locateKey, locateValue } from './locate.ts';
import { isName } from './names-rule.ts';
import type { YamlRecord } from './parse-yaml.ts';

export type Validation<Data> =
  | { readonly ok: true; readonly data: Data }
  | {
      readonly ok: false;
      readonly findings: readonly Finding[];
      /** The record without the faulty fields, if the schema takes it so. */
      readonly partial?: Data;
    };

/**
 * Validates a record against its schema. A plain `2018` where the schema wants text is the text
 * that stands there, but for titles and names. Each of Zod's issues becomes a finding at the field it is about.
 */
export function validate<Schema extends z.ZodType>(
  record: YamlRecord,
  schema: Schema,
): Validation<z.output<Schema>> {
  let result = schema.safeParse(record.data);
  if (!result.success && takeAsText(record, result.error.issues)) {
    result = schema.safeParse(record.data);
  }
  if (result.success) return { ok: true, data: result.data };
  const findings = firstOfEach(result.error.issues).flatMap((issue) =>
    explainIssue(issue, record.data, schema).map(({ rule, path, atKey, message }) => {
      const position = atKey ? locateKey(record, path) : locateValue(record, path);
      return { file: record.source.file, ...position, rule, message };
    }),
  );
  dropFaulty(record.data, result.error.issues);
  const again = schema.safeParse(record.data);
  return again.success ? { ok: false, findings, partial: again.data } : { ok: false, findings };
}

/** One fault breaks several of a field's rules; the first says enough. */
function firstOfEach(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, path }) => {
    const key = JSON.stringify([path, code === 'unrecognized_keys']);
    return !seen.has(key) && seen.add(key);
  });
}

function dropFaulty(data: unknown, issues: readonly z.core.$ZodIssue[]): void {
  const paths = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key])
      : [issue.path],
  );
  for (const path of paths) {
    const parent = valueAt(data, path.slice(0, -1));
    const key = path.at(-1);
    if (typeof parent !== 'object' || parent === null || key === undefined) continue;
    delete (parent as Record<PropertyKey, unknown>)[key];
  }
}

/** Sets scalars that YAML took for a number, a truth value or null to what is written there. */
function takeAsText(record: YamlRecord, issues: readonly z.core.$ZodIssue[]): boolean {
  let changed = false;
  for (const issue of issues) {
    if (issue.code !== 'invalid_type' || issue.expected !== 'string') continue;
    const node = record.doc.getIn(issue.path, true);
    if (!isScalar(node) || typeof node.value === 'string' || node.value === null) continue;
    // A number is no title: nobody means 1e3 or 0x10 by a name.
    if (!node.source || isName(issue.path)) continue;
    const parent = valueAt(record.data, issue.path.slice(0, -1));
    (parent as Record<PropertyKey, unknown>)[issue.path.at(-1) ?? ''] = node.source;
    changed = true;
  }
  return changed;
}
