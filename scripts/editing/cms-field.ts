import { z } from 'zod';
import type { CollectionName } from '../../src/model/collection.ts';
import { Id } from '../../src/model/id.ts';
import { kindWords } from '../../src/model/kind.ts';
import { statusWords } from '../../src/model/status.ts';

/** One field of the editor's forms, as Sveltia CMS is told of it. */
export type CmsField = Readonly<Record<string, unknown>> & { readonly name: string };

/** Whose ids a field of this name takes; `partOf` is of the record's own kind. */
const referred: Readonly<Record<string, CollectionName>> = {
  actor: 'actors',
  actors: 'actors',
  attributedTo: 'actors',
  side: 'actors',
  of: 'actors',
  places: 'places',
  source: 'sources',
  updates: 'sources',
  copyOf: 'sources',
  publisher: 'publishers',
  viaAgency: 'publishers',
  follows: 'events',
  outcomeOf: 'events',
};

/** What an editor needs to know at the field itself. */
const hints: Readonly<Record<string, string>> = {
  title: 'In the present tense, at most twelve words.',
  date: 'EDTF: 2018-04-10, 2018-04, 2018-04-09/2018-04-12, 2018-03~ (about). No invented days.',
  exact: 'Copied word for word from the article.',
  says: 'What this passage says; leave empty what it does not say.',
  disputed: 'Why you doubt this claim.',
  published:
    'A day, such as 2018-05-31, or a time with its zone, such as 2018-05-31T10:00:00+03:00.',
  names: 'In other languages, by their codes: ru, ko, zh …',
  weakAliases: 'Names that others bear, too.',
  coordinates: 'Latitude, then longitude, in degrees.',
  corrections: 'What was wrong, and the day on which it was put right. Shown to readers for ever.',
  review: 'Reviewed, where you stand behind the whole entry.',
};

/** What a machine writes, and a person leaves as it is. */
const machines = new Set(['sha256', 'minhash', 'words', 'redirects']);
/** Where a text has room for more than a line. */
const long = 500;

/** Makes the field of a form for a schema's field; `own` is the collection that it is in. */
export function cmsField(name: string, schema: z.ZodType, own: CollectionName): CmsField {
  const isOptional = schema.safeParse(undefined).success;
  const inner = unwrap(schema);
  const shared = {
    name,
    label: labelOf(name),
    ...(hints[name] !== undefined && { hint: hints[name] }),
    ...(isOptional && { required: false }),
    ...(machines.has(name) && { readonly: true }),
  };
  return { ...shared, ...widgetOf(name, inner, own) };
}

/** The title of a field: its name in words. */
export function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words[0]?.toUpperCase() + words.slice(1);
}

function widgetOf(name: string, schema: z.ZodType, own: CollectionName): object {
  if (schema === Id) return relation(name, own);
  if (schema instanceof z.ZodEnum) {
    const options = (schema.options as readonly string[]).map((value) => ({
      value,
      label: word(value),
    }));
    return { widget: 'select', options };
  }
  if (schema instanceof z.ZodObject) return { widget: 'object', fields: fieldsOf(schema, own) };
  if (schema instanceof z.ZodRecord)
    return { widget: 'keyvalue', key_label: 'Language', value_label: 'Name' };
  if (schema instanceof z.ZodNumber) {
    return { widget: 'number', value_type: schema.format === 'safeint' ? 'int' : 'float' };
  }
  if (schema instanceof z.ZodTuple) {
    const degrees = {
      name: 'degrees',
      label: 'Degrees',
      widget: 'number',
      value_type: 'float',
      step: 'any',
    };
    const { length } = schema.def.items;
    return { widget: 'list', field: { ...degrees, step: 0.000001 }, min: 0, max: length };
  }
  if (schema instanceof z.ZodArray) return listOf(name, unwrap(schema.element as z.ZodType), own);
  return textOf(schema);
}

function listOf(name: string, element: z.ZodType, own: CollectionName): object {
  if (element === Id && name !== 'redirects') return { ...relation(name, own), multiple: true };
  if (!(element instanceof z.ZodObject)) return { widget: 'list' };
  const fields = fieldsOf(element, own);
  return {
    widget: 'list',
    fields,
    summary: `{{${fields.map((field) => field.name)[0]}}}`,
    collapsed: true,
    // What was corrected stays on record.
    ...(name === 'corrections' && { allow_remove: false, allow_reorder: false }),
  };
}

function textOf(schema: z.ZodType): object {
  if (!(schema instanceof z.ZodString)) return { widget: 'string' };
  const { minLength, maxLength } = schema;
  const [pattern] = schema.def.checks?.flatMap((check) => patternOf(check)) ?? [];
  return {
    widget: (maxLength ?? 0) > long ? 'text' : 'string',
    ...(schema.format === 'url' && { widget: 'string', type: 'url' }),
    ...(minLength !== null && { minlength: minLength }),
    ...(maxLength !== null && { maxlength: maxLength }),
    ...(pattern !== undefined && { pattern }),
  };
}

function patternOf(check: z.core.$ZodCheck): [string, string][] {
  const { def } = check._zod as { def: { pattern?: RegExp; error?: (issue: never) => unknown } };
  if (!(def.pattern instanceof RegExp)) return [];
  const said = def.error?.({} as never);
  return [[def.pattern.source, typeof said === 'string' ? said : 'not as expected']];
}

function fieldsOf(schema: z.ZodObject, own: CollectionName): CmsField[] {
  return Object.entries(schema.shape).map(([name, field]) =>
    cmsField(name, field as z.ZodType, own),
  );
}

function relation(name: string, own: CollectionName): object {
  const collection = referred[name] ?? own;
  const shown = {
    events: 'title',
    sources: 'headline',
    actors: 'name',
    places: 'name',
    publishers: 'name',
  }[collection];
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: [shown],
    search_fields: [shown],
  };
}

function word(value: string): string {
  const words: Readonly<Record<string, { label: string }>> = { ...kindWords, ...statusWords };
  return words[value]?.label ?? labelOf(value);
}

function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodPrefault
  )
    inner = inner.unwrap() as z.ZodType;
  return inner;
}
