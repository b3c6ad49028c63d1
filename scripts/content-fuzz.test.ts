import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseRecord } from '../src/content/parse-entry.ts';
import { renderBody } from '../src/content/render-body.ts';
import { scanPage } from './building/scan-page.ts';

const list = (text: string): string[] => text.trim().split(/\s*¦\s*/);

/** What attacks on Markdown, MDX, YAML and HTML are made of. */
const pieces = {
  mdx: list(
    `import a from 'node:fs' ¦ export const a = 1 ¦ export default () => 1 ¦ {1+1} ¦ {/* a */} ¦ { ¦ } ¦ {"\\u003c"} ¦
    <Quote> ¦ </Quote> ¦ <Quote source="a"> ¦ <Quote source={a}> ¦ <Note/> ¦ <Note {...a}/> ¦ <a.b/> ¦ <a:b/> ¦ <> ¦ </>`,
  ),
  html: list(
    `<script>alert(1)</script> ¦ <img src=x onerror=alert(1)> ¦ <svg/onload=alert(1)> ¦ <style>p{}</style> ¦ <iframe src="//a"> ¦
    <p style="x"> ¦ <!-- ¦ --> ¦ <![CDATA[ ¦ ]]> ¦ <?xml ?> ¦ <!DOCTYPE a> ¦ <textarea> ¦ </title> ¦ <noscript> ¦ <math> ¦ < ¦ >`,
  ),
  links: list(
    `[a](javascript:alert(1)) ¦ [a](JAVASCRIPT&colon;alert(1)) ¦ [a](data:text/html,b) ¦ [a](//evil.example) ¦ [a](https://a.example/?q="><b) ¦
    [a](/actors/b/) ¦ [a](../../b) ¦ ![a](b) ¦ <https://a.example> ¦ <javascript:alert(1)> ¦ [a]: javascript:b ¦ [a][a] ¦ www.a.example ¦
    [a](<b\\>c>) ¦ [a](b 'c" onclick="d') ¦ https://a.example/&#x22;onclick=b ¦ [^1] ¦ [^1]: a`,
  ),
  markdown: list(
    `# a ¦ ## a ¦ > a ¦ - a ¦ 1. a ¦ \`\`\` ¦ ~~~ ¦ \`a\` ¦ **a** ¦ *a ¦ _a_ ¦ ~~a~~ ¦ | a | b | ¦ |-|-| ¦ --- ¦ *** ¦ === ¦ \\ ¦ \\< ¦ a ¦ b c d`,
  ),
  references: list(
    `&lt; ¦ &#60; ¦ &#x3c; ¦ &#0; ¦ &amp;lt; ¦ &NewLine; ¦ &Tab; ¦ &colon; ¦ &#x202e; ¦ &#8203; ¦ %3Cscript%3E ¦ \\u003c ¦ &unknown;`,
  ),
  characters: [
    ...[
      '\u0000',
      '\u0008',
      '\u200b',
      '\u202e',
      '\u2066',
      '\ufeff',
      '\ud800',
      '\u2028',
      '\u0430',
      'e\u0301',
    ],
    ...['\n', '\n\n', '\r', '\r\n', '\t', '    ', ' ', '"', "'", '\u00a0', '\uffff', '🛳️'],
  ],
  yaml: list(
    `title: a ¦ title: "a" ¦ title: 'a ¦ title: &a b ¦ title: *a ¦ title: !!js/function a ¦ <<: *a ¦ layout: ../a.astro ¦ title: [a ¦ title: {a: b} ¦
    title: | ¦ title: >- ¦ ? a ¦ : b ¦ - a ¦ --- ¦ ... ¦ %YAML 1.1 ¦ __proto__: a ¦ constructor: a ¦ # a ¦ title: 2018-02-30 ¦ title: 0x10 ¦ "title": a`,
  ),
};
const anyPiece = (...kinds: (keyof typeof pieces)[]) =>
  fc.oneof(
    ...kinds.map((kind) => fc.constantFrom(...pieces[kind])),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
const glue = fc.constantFrom('', '', ' ', '\n', '\n\n', '\n  ');
const textOf = (piece: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(fc.tuple(piece, glue), { maxLength }).map((parts) => parts.flat().join(''));

const body = textOf(anyPiece('mdx', 'html', 'links', 'markdown', 'references', 'characters'), 12);
const sound = '---\ntitle: A ferry\n---\n';
/** Mostly bodies behind sound frontmatter, since nothing else of a broken file is looked at. */
const files = fc.oneof(
  { weight: 8, arbitrary: body.map((text) => `${sound}\n${text}\n`) },
  {
    weight: 2,
    arbitrary: textOf(anyPiece('yaml', 'characters', 'references'), 6).map(
      (yaml) => `---\n${yaml}\n---\n\nA body.\n`,
    ),
  },
  { weight: 1, arbitrary: textOf(anyPiece('yaml', 'mdx', 'html', 'characters'), 10) },
);

const schema = z.strictObject({ title: z.string().min(1).max(300) });
const runs = 200_000;

describe('parseRecord(file, content, schema) and renderBody(tree)', () => {
  it(`take ${runs.toLocaleString('en')} made-up files without a failure, a hang, or anything forbidden on the page`, {
    timeout: 900_000,
  }, () => {
    let accepted = 0;
    fc.assert(
      fc.property(files, (text) => {
        const begun = performance.now();
        const result = parseRecord('events/fuzz.mdx', text, schema);
        if (result.ok) {
          accepted++;
          const html = renderBody(result.tree, { id: 'fuzz', base: '/here/' });
          const page = `<!doctype html><html lang="en"><body>${html}</body></html>`;
          expect(scanPage(page, { base: '/here/' })).toEqual([]);
        } else {
          expect(result.findings.length).toBeGreaterThan(0);
          for (const { line, column, message } of result.findings) {
            expect(line).toBeGreaterThan(0);
            expect(column).toBeGreaterThan(0);
            expect(message).not.toBe('');
          }
        }
        expect(performance.now() - begun).toBeLessThan(2000);
      }),
      // The seed is kept, so that a failure on one machine is one on every machine.
      { numRuns: runs, seed: 20_310_402, endOnFailure: true },
    );
    expect(accepted).toBeGreaterThan(runs / 50);
  });
});
