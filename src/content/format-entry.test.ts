import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../model/event.ts';
import { visibleText } from '../model/visible.ts';
import { formatEntry } from './format-entry.ts';
import { parseEntry } from './parse-entry.ts';

const event: Event = {
  review: 'machine',
  evidence: [
    {
      says: { date: '2018-04-10', status: 'announced' },
      source: 'gazette-2018-04-04',
      quote: {
        exact:
          'The harbour office made known on Wednesday that the envoy would come on 10 April: "by ship", it said.',
        prefix: 'Envoy to come ',
      },
    },
  ],
  actors: [{ actor: 'ada-envoy', role: 'visitor' }],
  places: [],
  kind: 'visit',
  status: 'announced',
  date: '2018',
  title: 'Ada Envoy: a visit',
};

describe('formatEntry(collection, data, body)', { timeout: 60_000 }, () => {
  it("writes keys in the schema's order, quotes where needed, long text as a block", () => {
    expect(formatEntry('events', event, '\nBody\n')).toBe(`---
title: "Ada Envoy: a visit"
date: "2018"
status: announced
kind: visit
actors: [ { actor: ada-envoy, role: visitor } ]
evidence:
  - says: { date: 2018-04-10, status: announced }
    source: gazette-2018-04-04
    quote:
      exact: >-
        The harbour office made known on Wednesday that the envoy would come on 10 April: "by ship",
        it said.
      prefix: "Envoy to come "
review: machine
---

Body
`);
  });

  it('leaves out what cannot be seen', () => {
    const text = formatEntry('places', {
      name: 'Har\u00adbour\u200b Town\u202e',
      aliases: ['cafe\u0301'],
      review: 'machine',
    });
    expect(text).toBe('---\nname: Harbour Town\naliases: [ café ]\nreview: machine\n---\n');
  });

  it('gives back what was written', () => {
    const words = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'word',
            'a:',
            '#b',
            '- c',
            "d'",
            '"e"',
            '|',
            '>',
            '\n',
            '\n\n',
            '  ',
            '\t',
            '{',
            '}',
            '[',
            '*',
            '&',
            '!',
            '%',
            '@',
            '`',
            'не',
            '한국',
            'null',
            'yes',
            '1',
            '0x1',
            '---',
            '\\',
            'é',
            'e\u0301',
            '\u00a0',
            '\u200b',
          ),
          fc.string({ maxLength: 12, unit: 'grapheme' }),
        ),
        { minLength: 1, maxLength: 80 },
      )
      .map((parts) => parts.join(' ').slice(0, 900))
      .filter((text) => visibleText(text) !== '' && !/<[a-z!/?]/i.test(text));
    const record = fc.record({
      name: words.map((text) => text.slice(0, 150)),
      kind: fc.constant('person' as const),
      names: fc.dictionary(
        fc.constantFrom('ko', 'ru', 'zh-Hans'),
        words.map((text) => text.slice(0, 150)),
      ),
      aliases: fc.array(
        words.map((text) => text.slice(0, 150)),
        { maxLength: 3 },
      ),
      roles: fc.array(
        fc.record({
          title: words.map((text) => text.slice(0, 150)),
          from: fc.constantFrom('2010', '2010-03', '2010~'),
        }),
        { maxLength: 3 },
      ),
      evidence: fc.array(
        fc.record({ source: fc.constant('s'), quote: fc.record({ exact: words }) }),
        { maxLength: 3 },
      ),
      review: fc.constant('machine' as const),
    });
    const mixed = /mixed-scripts|too-short|line-break/;
    fc.assert(
      fc.property(
        record,
        fc.constantFrom('', '\nBody\n', 'no line before', '\n\n* a\n'),
        (data, body) => {
          const filled = { weakAliases: [], ...data };
          const parsed = parseEntry('actors/x.mdx', formatEntry('actors', filled, body), 'actors');
          if (!parsed.ok) {
            expect(
              parsed.findings.every(({ rule }) => mixed.test(rule)),
              JSON.stringify(parsed.findings),
            ).toBe(true);
            return;
          }
          const seen = JSON.parse(
            JSON.stringify(filled, (_, value) =>
              typeof value === 'string' ? visibleText(value) : value,
            ),
          );
          expect({ ...parsed.entry.data }).toEqual(seen);
          expect(parsed.entry.body).toBe(body);
        },
      ),
      { numRuns: 400 },
    );
  });
});
