import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { Chronology } from '../../src/model/chronology.ts';
import { collectionNames, collections } from '../../src/model/collection.ts';
import { cmsConfig } from './cms-config.ts';

const chronology = (repository: string) =>
  Chronology.parse({
    title: 'Two islands',
    editor: true,
    repository,
    branch: 'live',
    folder: 'data',
  });
const made = JSON.parse(
  JSON.stringify(cmsConfig(chronology('https://github.com/islands/chronology'), '/x/')),
);
interface Field {
  readonly name: string;
  readonly widget: string;
  readonly fields?: readonly Field[];
  readonly [key: string]: unknown;
}
const fieldOf = (collection: string, ...path: string[]): Field | undefined =>
  path.reduce<Field | undefined>(
    (at, name) => at?.fields?.find((field) => field.name === name),
    made.collections.find(({ name }: { name: string }) => name === collection),
  );

describe('cmsConfig(chronology, base)', () => {
  it('is what the editor’s own schema takes', () => {
    const main = createRequire(import.meta.url).resolve('@sveltia/cms');
    const schema = readFileSync(join(dirname(main), '../schema/sveltia-cms.json'), 'utf8');
    const ajv = new Ajv({ strict: false });
    formats.default(ajv);
    const valid = ajv.compile(JSON.parse(schema));
    expect(valid(made), ajv.errorsText(valid.errors)).toBe(true);
  });

  it('opens pull requests against the published branch, from a fork where need be', () => {
    expect(made).toMatchObject({
      backend: { name: 'github', repo: 'islands/chronology', branch: 'live', open_authoring: true },
      publish_mode: 'editorial_workflow',
    });
    expect(cmsConfig(chronology('https://gitlab.com/some/islands/chronology'), '/')).toMatchObject({
      backend: { name: 'gitlab', repo: 'some/islands/chronology' },
    });
  });

  it('has every field of every schema, and the text below', () => {
    for (const name of collectionNames) {
      const { folder, fields } = made.collections.find(
        (one: { name: string }) => one.name === name,
      );
      expect(folder).toBe(`data/${name}`);
      expect(fields.map((field: Field) => field.name)).toEqual([
        ...Object.keys(collections[name].shape),
        'body',
        'asRead',
      ]);
    }
  });

  it('asks for ids by the register, and for words by the vocabulary', () => {
    expect(fieldOf('events', 'evidence', 'source')).toMatchObject({
      widget: 'relation',
      collection: 'sources',
      value_field: '{{slug}}',
    });
    expect(fieldOf('places', 'partOf')).toMatchObject({ widget: 'relation', collection: 'places' });
    expect(fieldOf('events', 'partOf')).toMatchObject({ widget: 'relation', collection: 'events' });
    expect(fieldOf('events', 'places')).toMatchObject({ multiple: true, required: false });
    expect(fieldOf('events', 'status')).toMatchObject({ widget: 'select' });
    expect(fieldOf('actors', 'wikidata')?.['pattern']).toEqual([
      '^Q[1-9][0-9]*$',
      'a Wikidata item, such as Q58217',
    ]);
  });

  it('takes no correction away, renames no file and deletes none', () => {
    expect(fieldOf('events', 'corrections')).toMatchObject({ allow_remove: false });
    for (const { slug, ...collection } of made.collections) {
      expect(collection.delete).toBe(false);
      expect(slug.editable).toEqual(['create']);
    }
  });
});

describe('Chronology.editor', () => {
  it('is off unless it is asked for, and needs a repository that it can speak with', () => {
    expect(Chronology.parse({}).editor).toBe(false);
    for (const repository of [
      undefined,
      'https://example.org/a',
      'http://github.com/a/b',
      'https://github.com/a',
    ]) {
      const result = Chronology.safeParse({ editor: true, repository });
      expect(result.error?.issues[0]).toMatchObject({ path: ['editor'] });
    }
  });
});
