import { join } from 'node:path';
import { z } from 'zod';
import { Role } from '../../src/model/actor.ts';
import { Chronology } from '../../src/model/chronology.ts';
import { collections } from '../../src/model/collection.ts';
import { Edtf } from '../../src/model/edtf.ts';
import { Evidence, Participant, Says } from '../../src/model/event.ts';
import { Correction, recordFields, TextQuote } from '../../src/model/record.ts';
import { type FieldNotes, readFieldNotes } from './field-notes.ts';

/** Where the schemas are kept, for editors that read them from a checkout. */
export const schemaFolder = join(import.meta.dirname, '../../.vscode/schemas');

const { sources, events, actors, publishers, places } = collections;

/** What is made: the schemas of the five collections and of `chronology.yaml`, by file name. */
const wanted = { sources, events, actors, publishers, places, chronology: Chronology };

/** The objects whose fields have docstrings, by the names that they are exported under. */
const named = new Map<z.core.$ZodType, string>([
  [sources, 'Source'],
  [events, 'Event'],
  [actors, 'Actor'],
  [publishers, 'Publisher'],
  [places, 'Place'],
  [Chronology, 'Chronology'],
  [Evidence, 'Evidence'],
  [Says, 'Says'],
  [Participant, 'Participant'],
  [Role, 'Role'],
  [TextQuote, 'TextQuote'],
  [Correction, 'Correction'],
]);

/** Dates of each kind (EDTF), which editors offer. */
const dates = [
  '2018-04-10',
  '2018-04',
  '2018',
  '2018-04-09/2018-04-12',
  '2018-03~',
  '[..2018-04-04]',
];

/** Makes the JSON Schemas (2020-12) of all that is written by hand: file name → text. */
export function makeSchemas(): ReadonlyMap<string, string> {
  const notes = readFieldNotes();
  return new Map(
    Object.entries(wanted).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(describe(schema, notes), undefined, 2)}\n`,
    ]),
  );
}

function describe(schema: z.ZodType, notes: FieldNotes): object {
  const shared = notes.get('recordFields')?.fields;
  return z.toJSONSchema(schema, {
    // What an editor writes: fields with defaults may be left out.
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      // A year alone is a number to YAML; readers take it as it is written.
      if (zodSchema === Edtf)
        Object.assign(jsonSchema, { type: ['string', 'integer'], examples: dates });
      const own = notes.get(named.get(zodSchema) ?? '');
      if (own === undefined) return;
      if (own.note !== undefined) jsonSchema.description = own.note;
      for (const [key, field] of Object.entries(jsonSchema.properties ?? {})) {
        if (typeof field !== 'object') continue;
        const note = own.fields.get(key) ?? (key in recordFields ? shared?.get(key) : undefined);
        if (note !== undefined) field.description = note;
        for (const [inner, below] of Object.entries(field.properties ?? {})) {
          const more = own.fields.get(`${key}.${inner}`);
          if (more !== undefined && typeof below === 'object') below.description = more;
        }
      }
    },
  });
}
