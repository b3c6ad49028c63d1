import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collectionNames } from '../../src/model/collection.ts';
import { islandFolder } from '../../src/site/fixtures/island-site.ts';
import { makeSchemas, schemaFolder } from './make-schemas.ts';

const made = makeSchemas();
const schema = (name: string) => JSON.parse(made.get(`${name}.json`) ?? '');

function validator(name: string) {
  const ajv = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true });
  formats.default(ajv);
  return ajv.compile(schema(name));
}

describe('makeSchemas()', () => {
  it('gives what is committed; npm run schemas writes it', () => {
    expect(readdirSync(schemaFolder).sort()).toEqual([...made.keys()].sort());
    for (const [name, text] of made) {
      expect(readFileSync(join(schemaFolder, name), 'utf8'), name).toBe(text);
    }
  });

  it.each(collectionNames)('takes all %s of the fixture', (collection) => {
    const valid = validator(collection);
    for (const name of readdirSync(join(islandFolder, collection))) {
      const text = readFileSync(join(islandFolder, collection, name), 'utf8');
      // A hash of digits alone is made up, and a number to YAML.
      const front = (text.split('\n---')[0] ?? '').replace(/^sha256: (.*)$/m, 'sha256: "$1"');
      const record = parse(front, { schema: 'core' });
      expect(valid(record), `${name}: ${JSON.stringify(valid.errors)}`).toBe(true);
    }
  });

  it('refuses what the check refuses: unknown fields, wrong words, missing fields', () => {
    const valid = validator('events');
    const event = { title: 'A', status: 'occurred', kind: 'visit', review: 'reviewed' };
    expect(valid(event)).toBe(true);
    expect(valid({ ...event, date: 2018 })).toBe(true);
    expect(valid({ ...event, plcaes: [] })).toBe(false);
    expect(valid({ ...event, status: 'occured' })).toBe(false);
    expect(valid({ title: 'A' })).toBe(false);
    expect(validator('chronology')({ title: 'A', titel: 'B' })).toBe(false);
  });

  it('says of fields what their docstrings say, in objects inside of others too', () => {
    const { evidence, redirects } = schema('events').properties;
    expect(redirects.description).toContain('stays an address');
    expect(evidence.items.description).toContain('One source');
    expect(evidence.items.properties.disputed.description).toContain('doubts');
    expect(schema('sources').properties.sha256.description).toContain('SHA-256');
    expect(schema('actors').properties.roles.items.properties.of.description).toContain('office');
    expect(schema('chronology').properties.quotes.properties.words.description).toContain('Words');
  });
});
