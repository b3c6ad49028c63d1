import { z } from 'zod';
import { didYouMean } from './suggest.ts';

export interface Explanation {
  readonly rule: string;
  readonly path: readonly PropertyKey[];
  /** The finding is about the field's name, not its value. */
  readonly atKey?: boolean;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** Says in an editor's words what one of Zod's issues is about, and how to put it right. */
export function explainIssue(issue: Issue, data: unknown, schema: z.ZodType): Explanation[] {
  const { path } = issue;
  const value = valueAt(data, path);
  const name = formatPath(path);
  const wrong = (rule: string, expected: string): Explanation[] => [
    { rule, path, message: `${name} is ${show(value)}; expected ${expected}` },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(key, path, schema));
    case 'invalid_type':
      if (value === undefined || value === null) {
        return [
          {
            rule: 'missing-field',
            path,
            message: `${name} is missing; add it (${typeWords[issue.expected] ?? issue.expected})`,
          },
        ];
      }
      return wrong('wrong-type', typeHint(issue.expected, value));
    case 'invalid_value': {
      const values = issue.values.map(String);
      const rule = value === undefined ? 'missing-field' : 'wrong-value';
      if (value === undefined) {
        return [{ rule, path, message: `${name} is missing; add one of ${values.join(', ')}` }];
      }
      const near = didYouMean(String(value), values);
      return wrong(rule, `one of ${values.join(', ')}${near}`);
    }
    case 'too_big':
      return wrong(
        'too-long',
        issue.origin === 'string'
          ? `at most ${issue.maximum} characters; it has ${String(value).length}`
          : `at most ${issue.maximum}`,
      );
    case 'too_small':
      return wrong(
        'too-short',
        issue.origin === 'string' ? 'some text, or no such field' : `at least ${issue.minimum}`,
      );
    case 'invalid_format':
      if (issue.format === 'url') return wrong('bad-url', 'an address with http:// or https://');
      if (issue.format === 'date' || issue.format === 'datetime') {
        return wrong('bad-date', 'a day such as 2018-05-31');
      }
      return wrong('wrong-value', issue.message);
    case 'invalid_key':
      return [
        {
          rule: 'wrong-key',
          path,
          atKey: true,
          message: `${name}: the key ${show(path.at(-1))} is not right; expected ${issue.issues.map((inner) => inner.message).join(', ')}`,
        },
      ];
    case 'invalid_union':
      return explainUnion(issue, data, schema);
    case 'custom':
      return [
        {
          rule: typeof issue.params?.['rule'] === 'string' ? issue.params['rule'] : 'wrong-value',
          path,
          message: `${name}: ${issue.message}`,
        },
      ];
    default:
      return [{ rule: 'wrong-value', path, message: `${name}: ${issue.message}` }];
  }
}

function unknownField(key: string, path: readonly PropertyKey[], schema: z.ZodType): Explanation {
  const fields = fieldsAt(schema, path);
  const where = path.length > 0 ? ` of ${formatPath(path)}` : '';
  const near = didYouMean(key, fields);
  const known = near || fields.length === 0 ? near : `; expected one of ${fields.join(', ')}`;
  return {
    rule: 'unknown-field',
    path: [...path, key],
    atKey: true,
    message: `"${key}" is no field${where}${known || '; remove it'}`,
  };
}

function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  data: unknown,
  schema: z.ZodType,
): Explanation[] {
  const [first] = issue.errors
    .map((errors) => errors.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })))
    .sort((a, b) => a.length - b.length);
  return (first ?? []).slice(0, 1).flatMap((inner) => explainIssue(inner, data, schema));
}

/** Lists the fields that the schema allows at a path. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: z.ZodType | undefined = unwrap(schema);
  for (const key of path) {
    if (at instanceof z.ZodObject) at = unwrap(at.shape[String(key)]);
    else if (at instanceof z.ZodArray) at = unwrap(at.element as z.ZodType);
    else return [];
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  let at = schema;
  while (
    at instanceof z.ZodOptional ||
    at instanceof z.ZodDefault ||
    at instanceof z.ZodPrefault ||
    at instanceof z.ZodNullable
  ) {
    at = at.unwrap() as z.ZodType;
  }
  return at;
}

/** Follows a path into plain data; undefined where it leads nowhere. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

/** Writes a path as editors do: `evidence[0].says.date`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) =>
      typeof key === 'number' ? `[${key}]` : i > 0 ? `.${String(key)}` : String(key),
    )
    .join('');
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function typeHint(expected: string, value: unknown): string {
  const plain = typeof value === 'number' || typeof value === 'boolean';
  const quoted = expected === 'string' && plain ? `; put it in quotes: "${value}"` : '';
  return `${typeWords[expected] ?? expected}${quoted}`;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  tuple: 'a list',
  object: 'a map of fields',
  record: 'a map of fields',
  int: 'a whole number',
};
