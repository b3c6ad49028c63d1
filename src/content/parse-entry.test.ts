import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../model/collection.ts';
import { formatFinding } from './finding.ts';
import { idOf, parseEntry } from './parse-entry.ts';
import { renderBody } from './render-body.ts';

const frontmatter = `title: Ada Envoy sails home
date: 2018-04-12
status: occurred
kind: visit
review: machine
`;
const file = 'content/events/ada-envoy-sails-home.mdx';
const entry = (yaml: string, body = '') => `---\n${yaml}---\n${body}`;

function findings(text: string | Uint8Array, collection: CollectionName = 'events'): string[] {
  const result = parseEntry('x.mdx', text, collection);
  return result.ok ? [] : result.findings.map(formatFinding);
}

describe('parseEntry(file, content, collection)', { timeout: 60_000 }, () => {
  it('gives the record, its id and its body', () => {
    const parsed = parseEntry(file, entry(frontmatter, '\nShe left **at noon**.\n'), 'events');
    expect(parsed).toMatchObject({
      ok: true,
      entry: {
        id: 'ada-envoy-sails-home',
        data: { title: 'Ada Envoy sails home', date: '2018-04-12', places: [], evidence: [] },
        body: '\nShe left **at noon**.\n',
      },
    });
  });

  it('reads bytes and text alike, and CRLF', () => {
    const text = entry(frontmatter, '\nText\n');
    const bytes = new TextEncoder().encode(text);
    expect(parseEntry(file, bytes, 'events')).toEqual(parseEntry(file, text, 'events'));
    expect(findings(text.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('takes a year or a word for the text that it is, but no number for a title', () => {
    const yaml = frontmatter.replace('2018-04-12', '2018').replace('Ada Envoy sails home', 'no');
    const parsed = parseEntry(file, entry(yaml), 'events');
    expect(parsed).toMatchObject({ ok: true, entry: { data: { title: 'no', date: '2018' } } });
    expect(findings(entry(frontmatter.replace('Ada Envoy sails home', '1984')))).toEqual([
      'x.mdx:2:8 wrong-type title is 1984; expected text; put it in quotes: "1984"',
    ]);
    expect(findings(entry(frontmatter.replace('Ada Envoy sails home', '~')))).toEqual([
      'x.mdx:2:8 missing-field title is missing; add it (text)',
    ]);
  });

  it('points at a value that is wrong and says what is expected', () => {
    expect(findings(entry(frontmatter.replace('occurred', 'occured')))).toEqual([
      'x.mdx:4:9 wrong-value status is "occured"; expected one of speculative, planned, announced, postponed, cancelled, denied, ongoing, occurred; did you mean "occurred"?',
    ]);
    expect(findings(entry(frontmatter.replace('2018-04-12', '2018-04-31')))).toEqual([
      expect.stringMatching(/^x.mdx:3:7 bad-date date: "2018-04-31" is no date/),
    ]);
    expect(findings(entry(frontmatter.replace('visit', '[visit]')))).toEqual([
      expect.stringMatching(/^x.mdx:5:7 wrong-value kind is \["visit"\]; expected one of/),
    ]);
  });

  it('points at a field that is unknown or wanting', () => {
    expect(findings(entry(`${frontmatter}titel: x\n`))).toEqual([
      'x.mdx:7:1 unknown-field "titel" is no field; did you mean "title"?',
    ]);
    expect(findings(entry(frontmatter.replace('kind: visit\n', '')))).toEqual([
      expect.stringMatching(/^x.mdx:2:1 missing-field kind is missing; add one of visit, host/),
    ]);
    const evidence = 'evidence:\n  - source: a\n    quote: { exakt: x }\n    says: {}\n';
    expect(findings(entry(frontmatter + evidence))).toEqual([
      'x.mdx:9:12 missing-field evidence[0].quote.exact is missing; add it (text)',
      'x.mdx:9:14 unknown-field "exakt" is no field of evidence[0].quote; did you mean "exact"?',
    ]);
  });

  it('tells several faults of one file, frontmatter and body, in order', () => {
    const text = entry(frontmatter.replace('visit', 'vist'), '\n# Title\n\n{1 + 1}\n');
    expect(findings(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'x.mdx:5:7 wrong-value',
      'x.mdx:9:1 heading',
      'x.mdx:11:1 expression',
    ]);
  });

  it('gives what can be read in spite of the findings', () => {
    const result = parseEntry(file, entry(frontmatter.replace('2018-04-12', 'soon')), 'events');
    expect(result).toMatchObject({
      ok: false,
      partial: { id: 'ada-envoy-sails-home', data: { title: 'Ada Envoy sails home' } },
    });
    expect(result.ok ? {} : result.partial?.data).not.toHaveProperty('date');
  });

  it('refuses addresses that are not of the web, in every collection', () => {
    const source = (url: string) =>
      entry(
        `publisher: a\nheadline: A\nlanguage: en\nform: capture\nreview: machine\nurl: ${url}\n`,
      );
    expect(findings(source('https://example.org/a?b=c'), 'sources')).toEqual([]);
    for (const url of [
      'https://bbc.example@example.org/',
      'https:\\\\example.org',
      'https:example.org',
    ]) {
      expect(findings(source(url), 'sources'), url).toEqual([
        expect.stringMatching(/^x.mdx:7:6 bad-url /),
      ]);
    }
    for (const url of ['ftp://example.org', 'javascript:alert(1)', 'example.org', '/x']) {
      expect(findings(source(url), 'sources')).toEqual([
        `x.mdx:7:6 bad-url url is "${url}"; expected an address with http:// or https://`,
      ]);
    }
  });

  it('marks a name that mixes scripts, unless an editor has', () => {
    const actor = (name: string) => entry(`name: ${name}\nkind: person\nreview: machine\n`);
    expect(findings(actor('J\u0430ne'), 'actors')).toEqual([
      expect.stringMatching(/^x.mdx:2:7 mixed-scripts /),
    ]);
    expect(findings(actor('J\u0430ne # mixed scripts'), 'actors')).toEqual([]);
    expect(findings(actor('Jane Джейн'), 'actors')).toEqual([]);
    expect(findings(actor('\u{1d409}ane'), 'actors')).toHaveLength(1);
    expect(findings(actor('"Jane\\nDoe"'), 'actors')).toEqual([
      'x.mdx:2:7 line-break name holds a line break or a tab; write it on one line',
    ]);
  });

  it('never throws, hangs or lets code through, whatever the body', () => {
    const piece = fc.constantFrom(
      ...'* _ ** ` ``` [ ] ( ) ![ < > </ /> {} { } \\ | - 1. # ~~ & ; : " \' = \n \n\n --- a b import export https://a.example javascript: <Note kind="info"> </Note> <Actor id="a"> </Actor> <script> onload= &#x6a; [^1] [^1]: | - | <!-- --> style='
        .split(' ')
        .concat([' ', '    ', '\t', '\n> ', '\n- ']),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const result = parseEntry('x.mdx', entry(frontmatter, pieces.join('')), 'events');
        if (!result.ok) return;
        const html = renderBody(result.tree, { id: 'x', base: '/' });
        const tags = html.replace(/"[^"]*"/g, '""');
        expect(tags).not.toMatch(/<(?:script|style|img|iframe|object|svg|link|meta|base|form)\b/i);
        expect(tags).not.toMatch(/<[^>]*\s(?:on\w+|style|src)=/i);
        expect(html).not.toMatch(/(?:href|cite)="\s*(?:javascript|data|vbscript):/i);
      }),
      { numRuns: 1500 },
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (bytes, yaml) => {
        parseEntry('x.mdx', bytes, 'events');
        parseEntry('x.mdx', entry(`${yaml}\n`), 'actors');
      }),
      { numRuns: 1500 },
    );
  });
});

describe('idOf(file)', () => {
  it('is the name of the file', () => {
    expect(idOf('content/events/a-b.mdx')).toBe('a-b');
    expect(idOf('C:\\content\\events\\a-b.mdx')).toBe('a-b');
  });
});
