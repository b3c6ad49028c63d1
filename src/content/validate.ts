import { isScalar } from 'yaml';
import type { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import type { Finding } from './finding.ts';
import { locateKey, locateValue } from './locate.ts';
import type { YamlRecord } from './parse-yaml.ts';

/**
 * Validates a record against its schema. A plain `2018` or `no` where the schema wants text is the
 * text that stands there. Each of Zod's issues becomes a finding at the field it is about.
 */
export function validate<Schema extends z.ZodType>(
  record: YamlRecord,
  schema: Schema,
): { readonly data: z.output<Schema> } | { readonly findings: readonly Finding[] } {
  let result = schema.safeParse(record.data);
  if (!result.success && takeAsText(record, result.error.issues)) {
    result = schema.safeParse(record.data);
  }
  if (result.success) return { data: result.data };
  const findings = result.error.issues.flatMap((issue) =>
    explainIssue(issue, record.data, schema).map(({ rule, path, atKey, message }) => {
      const position = atKey ? locateKey(record, path) : locateValue(record, path);
      return { file: record.source.file, ...position, rule, message };
    }),
  );
  return { findings };
}

/** Sets scalars that YAML took for a number, a truth value or null to what is written there. */
function takeAsText(record: YamlRecord, issues: readonly z.core.$ZodIssue[]): boolean {
  let changed = false;
  for (const issue of issues) {
    if (issue.code !== 'invalid_type' || issue.expected !== 'string') continue;
    const node = record.doc.getIn(issue.path, true);
    if (!isScalar(node) || typeof node.value === 'string' || !node.source) continue;
    const parent = issue.path
      .slice(0, -1)
      .reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], record.data);
    (parent as Record<PropertyKey, unknown>)[issue.path.at(-1) ?? ''] = node.source;
    changed = true;
  }
  return changed;
}
