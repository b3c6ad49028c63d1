import { z } from 'zod';
import { type CollectionName, collections } from '../../src/model/collection.ts';

/** What `npm run new` makes: one record of a collection. */
export const subjects = {
  event: 'events',
  actor: 'actors',
  source: 'sources',
  publisher: 'publishers',
  place: 'places',
} as const satisfies Record<string, CollectionName>;
export type Subject = keyof typeof subjects;

/** One field of a record: its flag on the command line, and its question in a terminal. */
export interface Question {
  /** The flag without its hyphens: `via-agency`. */
  readonly flag: string;
  /** The field of the schema, which also says what is right and what is required. */
  readonly field: string;
  readonly asks: string;
  /** Asked for in a terminal though the schema does without; the others are given by flag alone. */
  readonly asked?: boolean;
  readonly hint?: string;
  /** Whether it can be given more than once. */
  readonly many?: boolean;
  /** The collection whose ids it takes. */
  readonly from?: CollectionName;
  /** Reads what was typed; a text that is no such thing comes back as something the schema refuses. */
  readonly parse?: (text: string) => unknown;
  /** Makes one field's value of all that were given; a list by default. */
  readonly collect?: (values: readonly unknown[]) => unknown;
}

const names: Question = {
  flag: 'name-in',
  field: 'names',
  asks: 'Names in other languages',
  hint: 'ru:Имя',
  many: true,
  parse: (text) => split(text, ':'),
  collect: (values) => Object.fromEntries(values as [string, string][]),
};
const aliases: Question = {
  flag: 'alias',
  field: 'aliases',
  asks: 'Other spellings',
  many: true,
};
const wikidata: Question = { flag: 'wikidata', field: 'wikidata', asks: 'Wikidata item' };

/** Fields by what is made, in the order of the questions. Evidence has questions of its own. */
export const questions: Readonly<Record<Subject, readonly Question[]>> = {
  event: [
    {
      flag: 'title',
      field: 'title',
      asks: 'What happens?',
      hint: 'in the present tense, at most 12 words',
    },
    {
      flag: 'date',
      field: 'date',
      asks: 'When?',
      asked: true,
      hint: 'EDTF: 2018-04-10, 2018-04, 2018-04-09/2018-04-12, 2018-03~; empty when no source says',
    },
    { flag: 'status', field: 'status', asks: 'What is known of its having happened?' },
    { flag: 'kind', field: 'kind', asks: 'What kind of event is it?' },
    {
      flag: 'actor',
      field: 'actors',
      asks: 'Who took part?',
      asked: true,
      many: true,
      from: 'actors',
      hint: 'ID or ID:ROLE',
      parse: participant,
    },
    { flag: 'place', field: 'places', asks: 'Where?', asked: true, many: true, from: 'places' },
    { flag: 'part-of', field: 'partOf', asks: 'The event that it is a part of', from: 'events' },
    { flag: 'follows', field: 'follows', asks: 'The event that it follows', from: 'events' },
    { flag: 'outcome-of', field: 'outcomeOf', asks: 'The event that it came of', from: 'events' },
  ],
  actor: [
    { flag: 'name', field: 'name', asks: 'What is the name?' },
    { flag: 'kind', field: 'kind', asks: 'What is it?' },
    { flag: 'gender', field: 'gender', asks: 'Gender' },
    {
      flag: 'side',
      field: 'side',
      asks: 'Which state is it of, or does it act for?',
      asked: true,
      from: 'actors',
    },
    {
      flag: 'role',
      field: 'roles',
      asks: 'Offices held',
      many: true,
      hint: 'TITLE; OF; FROM; TO (all but the title can be empty)',
      parse: role,
    },
    names,
    aliases,
    { flag: 'weak-alias', field: 'weakAliases', asks: 'Names that others bear too', many: true },
    wikidata,
  ],
  source: [
    { flag: 'publisher', field: 'publisher', asks: 'Who published it?', from: 'publishers' },
    { flag: 'headline', field: 'headline', asks: 'What is its headline?' },
    {
      flag: 'published',
      field: 'published',
      asks: 'When was it published?',
      asked: true,
      hint: '2018-05-31 or 2018-05-31T10:00:00+03:00; empty when it does not say',
    },
    { flag: 'published-basis', field: 'publishedBasis', asks: 'How is that day known?' },
    {
      flag: 'published-note',
      field: 'publishedNote',
      asks: 'The reasoning, where the day is inferred',
    },
    {
      flag: 'url',
      field: 'url',
      asks: 'Where is it on the web?',
      asked: true,
      hint: 'https://…; empty when it is not',
    },
    {
      flag: 'archived',
      field: 'archived',
      asks: 'Where is a copy of it archived?',
      asked: true,
      hint: 'https://…; empty when nowhere',
    },
    { flag: 'retrieved', field: 'retrieved', asks: 'The day on which it was looked at' },
    { flag: 'language', field: 'language', asks: 'What language is it in?', hint: 'en, ru, ko …' },
    { flag: 'form', field: 'form', asks: 'What is kept of it?' },
    {
      flag: 'article',
      field: 'article',
      asks: 'Which file in articles/ holds it?',
      asked: true,
      hint: 'empty when none does',
    },
    { flag: 'dateline', field: 'dateline', asks: 'The place that it is written from' },
    { flag: 'byline', field: 'byline', asks: 'Who wrote it' },
    {
      flag: 'via-agency',
      field: 'viaAgency',
      asks: 'The agency whose text it is',
      from: 'publishers',
    },
    { flag: 'updates', field: 'updates', asks: 'The first version of it', from: 'sources' },
    {
      flag: 'copy-of',
      field: 'copyOf',
      asks: 'The article whose text it carries',
      from: 'sources',
    },
  ],
  publisher: [
    { flag: 'name', field: 'name', asks: 'What is the name?' },
    { flag: 'kind', field: 'kind', asks: 'What is it?', asked: true },
    {
      flag: 'country',
      field: 'country',
      asks: 'Which country is it in?',
      asked: true,
      hint: 'two letters, such as RU; empty when none',
    },
    { flag: 'language', field: 'language', asks: 'What language does it publish in?' },
    {
      flag: 'url',
      field: 'url',
      asks: 'Where is it on the web?',
      asked: true,
      hint: 'https://…; empty when it is not',
    },
    { flag: 'host', field: 'hosts', asks: 'Host names', many: true },
    names,
    aliases,
  ],
  place: [
    { flag: 'name', field: 'name', asks: 'What is the name?' },
    {
      flag: 'country',
      field: 'country',
      asks: 'Which country is it in?',
      asked: true,
      hint: 'two letters, such as RU; empty when none',
    },
    {
      flag: 'part-of',
      field: 'partOf',
      asks: 'What larger place is it in?',
      asked: true,
      from: 'places',
    },
    {
      flag: 'coordinates',
      field: 'coordinates',
      asks: 'Where on the globe?',
      asked: true,
      hint: 'latitude, longitude in degrees: 55.75, 37.62; empty when unknown',
      parse: degrees,
    },
    names,
    aliases,
    wikidata,
  ],
};

/** The schema of a question's field, without what makes it optional. */
export function schemaOf(subject: Subject, { field }: Pick<Question, 'field'>): z.ZodType {
  const { shape } = collections[subjects[subject]];
  let schema = (shape as Readonly<Record<string, z.ZodType>>)[field];
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    schema = schema.unwrap() as z.ZodType;
  if (schema === undefined) throw new Error(`${subject} has no field ${field}`);
  return schema;
}

/** Whether a record is none without this field. */
export function isRequired(subject: Subject, { field }: Question): boolean {
  const { shape } = collections[subjects[subject]];
  return !(shape as Readonly<Record<string, z.ZodType>>)[field]?.safeParse(undefined).success;
}

function participant(text: string): unknown {
  const [actor, as] = split(text, ':');
  return as === '' ? { actor } : { actor, role: as };
}

function role(text: string): unknown {
  const [title = '', of = '', from = '', to = ''] = text.split(';').map((part) => part.trim());
  return { title, ...(of && { of }), ...(from && { from }), ...(to && { to }) };
}

function degrees(text: string): unknown {
  return text.split(',').map((part) => (part.trim() === '' ? part : Number(part)));
}

/** Splits at the first mark, if there is one. */
function split(text: string, mark: string): [before: string, after: string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
