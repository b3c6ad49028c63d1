import { z } from 'zod';
import { explainIssue } from '../../src/content/explain-issue.ts';
import { didYouMean } from '../../src/content/suggest.ts';
import type { CollectionName, Library } from '../../src/model/collection.ts';
import { type Question, type Subject, schemaOf } from './questions.ts';

export type Answer =
  | { readonly ok: true; readonly value: unknown }
  /** Says what was given and what was expected, beginning with the given name. */
  | { readonly ok: false; readonly fault: string };

/**
 * Reads what was typed for a field, and holds it against the field's schema and the register.
 * @param texts all that were given; one where the field takes one
 * @param name what the fault calls the field: `--date`, or `date`
 */
export function readAnswer(
  subject: Subject,
  question: Question,
  texts: readonly string[],
  library: Library,
  name: string,
): Answer {
  const parse = question.parse ?? ((text: string) => text.trim());
  const values = texts.map(parse);
  const value = question.many ? (question.collect?.(values) ?? values) : values[0];
  const schema = schemaOf(subject, question);
  const result = schema.safeParse(value);
  if (!result.success) return { ok: false, fault: explain(result.error, value, schema, name) };
  if (question.from !== undefined) {
    for (const given of values) {
      const fault = unknownId(idOf(given), question.from, library);
      if (fault !== undefined) return { ok: false, fault: `${name}: ${fault}` };
    }
  }
  return { ok: true, value: result.data };
}

/** Says that the register lacks an id, and which it may have been; undefined where it has it. */
export function unknownId(id: string, from: CollectionName, library: Library): string | undefined {
  if (library[from].has(id)) return undefined;
  const noun = from.slice(0, -1);
  const near = didYouMean(id, library[from].keys());
  return `"${id}" is no ${noun}${near || `; add it first with npm run new -- ${noun}`}`;
}

/** Says in one sentence what is wrong with a value, and what was expected. */
export function explain(
  { issues }: z.ZodError,
  value: unknown,
  schema: z.ZodType,
  name: string,
): string {
  const [issue] = issues;
  if (issue === undefined) return name;
  // Named as a field of a record, so that the fault is put as `npm run check` puts it.
  const path = issue.path[0] === 0 ? issue.path.slice(1) : issue.path;
  const at = issue.path[0] === 0 ? (value as readonly unknown[])[0] : value;
  const [first] = explainIssue(
    { ...issue, path: [name, ...path] },
    { [name]: at },
    z.object({ [name]: schema }),
  );
  return first?.message ?? `${name}: ${issue.message}`;
}

function idOf(given: unknown): string {
  return typeof given === 'string' ? given : (given as { actor: string }).actor;
}
