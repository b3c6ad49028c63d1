import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { formatYaml } from '../content/format-yaml.ts';
import { readPlainYaml } from './read-plain-yaml.ts';

/** What the library reads; undefined where it finds a fault. */
function library(yaml: string): unknown {
  const doc = parseDocument(yaml, {
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    stringKeys: true,
    prettyErrors: false,
  });
  return doc.errors.length > 0 ? undefined : doc.toJS();
}

describe('readPlainYaml(yaml)', { timeout: 60_000 }, () => {
  it('reads what the writer writes', () => {
    const record = {
      title: 'Ada Envoy visits Harbour Town',
      date: '2018-04-09/2018-04-12',
      places: ['harbour-town', 'sea'],
      coordinates: [55.75, 37],
      actors: [{ actor: 'ada-envoy', role: 'visitor' }],
      evidence: [
        {
          source: 'gazette',
          quote: { exact: `${'The envoy came by ship, '.repeat(9)}it was said.`, prefix: 'Then' },
          says: { date: '2018-04', status: 'occurred' },
        },
        { source: 'other', quote: { exact: 'One line.\nAnother line.' }, says: {} },
      ],
      sha256: `0${'1a'.repeat(31)}e`,
      review: 'machine',
    };
    expect(readPlainYaml(formatYaml(record))).toEqual(record);
  });

  it('skips lines of comment', () => {
    expect(readPlainYaml('# a\nb:\n  # c\n  - d\n  # e\nf: g\n')).toEqual({ b: ['d'], f: 'g' });
  });

  it('leaves alone what it does not know for certain', () => {
    for (const yaml of [
      'a: &b c\n',
      'a: *b\n',
      'a: !!str b\n',
      '<<: { a: b }\n',
      'a: b # c\n',
      'a: "\\u202e"\n',
      "a: 'it''s'\n",
      'a: b\na: c\n',
      'a: { b: c, b: d }\n',
      'a: [b, c\n  d]\n',
      'a: b\n  c\n',
      'a: >\n  b\n',
      'a: >-\n  b\n\n  c\n',
      'a: |-\n  b\n   c\n',
      '? a\n: b\n',
      '"a": b\n',
      'a: b: c\n',
      'a: 1e3\n',
      'a: 0x1f\n',
      'a: 0o7\n',
      'a: 007\n',
      'a: true\n',
      'a: ~\n',
      'a:\n',
      'a:\tb\n',
      'a: b\r\n',
      '- a\n',
      'layout: x\n',
      '__proto__: { a: b }\n',
      'a: {b}\n',
      'a: [b: c]\n',
      'a: [,]\n',
      'a: @b\n',
      'a: b\n---\nc: d\n',
      'a: b',
      '',
      'a: "b" c\n',
      'a: -\n',
      'a:\n- b\n  c\n',
    ]) {
      expect(readPlainYaml(yaml), yaml).toBeUndefined();
    }
  });

  it('reads, where it reads, what the library reads', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      'key',
      ': ',
      ':',
      '- ',
      '-',
      '\n',
      '\n  ',
      '\n    ',
      '\n- ',
      '\n  - ',
      ' ',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      ',',
      '"',
      "'",
      '#',
      ' # ',
      '>-',
      '|-',
      '\n  x: ',
      'a: b',
      '- a: b',
      '1',
      '2018-04',
      '2018',
      '0',
      '.5',
      'e3',
      'é',
      '한',
      'null',
      'true',
      '~',
      '\\',
      '&',
      '*',
      '!',
      '%',
      '@',
      '`',
      '|',
      '>',
      '?',
      '=',
      'https://a.b/c',
    );
    const text = fc.array(piece, { maxLength: 25 }).map((pieces) => `${pieces.join('')}\n`);
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          text.map((tail) => `k: ${tail}`),
          text.map((tail) => `k:\n  - ${tail}`),
          text.map((tail) => `k: [ ${tail.trim()} ]\n`),
          text.map((tail) => `k: { a: ${tail.trim()} }\n`),
        ),
        (yaml) => {
          const read = readPlainYaml(yaml);
          if (read !== undefined) expect(read, yaml).toEqual(library(yaml));
        },
      ),
      { numRuns: 5000 },
    );
  });
});
