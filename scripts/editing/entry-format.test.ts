import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual as nodes } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../src/model/collection.ts';
import { islandFolder } from '../../src/site/fixtures/island-site.ts';
import { isDeepStrictEqual } from './deep-equal.ts';
import { asRead, entryFormat } from './entry-format.ts';

const { fromFile, toFile } = entryFormat('events');
const text = `---
title: Ada Brenn visits Kell   # a comment
date: 2031-04-01
status: occurred
kind: visit
places: [kell]
evidence:
  # why this one
  - source: gazette
    quote: { exact: "She came." }
    says: { status: occurred }
review: reviewed
---

The **first** visit.`;

describe('entryFormat(collection)', () => {
  it.each(collectionNames)('gives %s back as they were read', (collection) => {
    const format = entryFormat(collection);
    for (const name of readdirSync(join(islandFolder, collection))) {
      const file = readFileSync(join(islandFolder, collection, name), 'utf8').trim();
      expect(format.toFile(format.fromFile(file))).toBe(file);
    }
  });

  it('changes what the editor changed, and no comment, order or spacing', () => {
    const content = fromFile(text);
    expect(content).toMatchObject({ title: 'Ada Brenn visits Kell', body: 'The **first** visit.' });
    expect(toFile({ ...content, title: 'Ada Brenn sails to Kell' })).toBe(
      text.replace('visits Kell  ', 'sails to Kell  '),
    );
    expect(toFile({ ...content, places: ['kell', 'port-osk'] })).toContain('# why this one');
    const { date, ...undated } = content;
    expect(toFile(undated)).toBe(text.replace(`date: ${date}\n`, ''));
  });

  it('writes other words below, or none', () => {
    const content = fromFile(text);
    expect(toFile({ ...content, body: 'Other words.' })).toMatch(
      /review: reviewed\n---\n\nOther words\.\n$/,
    );
    expect(toFile({ ...content, body: '' })).toMatch(/review: reviewed\n---\n$/);
  });

  it('writes a new entry in the order of the schema', () => {
    const { [asRead]: _, ...fields } = fromFile(text);
    const { review, title, status, kind } = fields;
    expect(toFile({ review, kind, status, title, body: 'Words.' })).toBe(
      '---\ntitle: Ada Brenn visits Kell\nstatus: occurred\nkind: visit\nreview: reviewed\n---\n\nWords.\n',
    );
  });

  it('refuses a file that has no frontmatter', () => {
    expect(() => fromFile('no frontmatter')).toThrow('frontmatter');
  });
});

describe('isDeepStrictEqual(a, b)', () => {
  it('says of plain data what Node says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(isDeepStrictEqual(a, b)).toBe(nodes(a, b));
        expect(isDeepStrictEqual(a, structuredClone(a))).toBe(true);
      }),
    );
  });
});
