import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Edtf } from '../model/edtf.ts';
import { Id } from '../model/id.ts';
import { WebAddress } from '../model/record.ts';
import type { Finding } from './finding.ts';
import { listEntries } from './list-entries.ts';
import { parseRecord } from './parse-entry.ts';
import { renderBody } from './render-body.ts';

interface Case {
  readonly id: string;
  readonly file: string;
  readonly expect: 'reject' | 'accept' | 'reject-or-fast';
  readonly rule: string | null;
  readonly installAs: string;
  readonly setup: readonly {
    readonly path?: string;
    readonly root?: string;
    readonly content?: string;
    readonly symlink?: string;
  }[];
}

const corpus = join(import.meta.dirname, '../../../shared/hostile');
const there = existsSync(corpus);
const cases: readonly Case[] = there
  ? JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8')).cases
  : [];

/** A title; beside it the fields that the accepted cases have, in the model's own types. */
const schema = z.strictObject({
  title: z.string().min(1).max(300),
  date: Edtf.refine((date) => !date.includes('T'), {
    error: 'a day, not an hour',
    params: { rule: 'bad-date' },
  }).optional(),
  tags: z.array(z.string()).optional(),
  actors: z.array(Id).optional(),
  sources: z.array(Id).optional(),
  url_source: WebAddress.optional(),
});

/** The corpus's names for its rules → ours. */
const ourRules: Readonly<Record<string, readonly string[]>> = {
  ESM: ['esm'],
  EXPR: ['expression'],
  'JSX-EXPR-ATTR': ['attribute'],
  'JSX-NAME': ['component'],
  'JSX-ATTR': ['attribute'],
  'JSX-ATTR-VALUE': ['attribute'],
  'FM-RESERVED': ['reserved-field'],
  'FM-DELIM': ['frontmatter'],
  'FM-ALIAS': ['yaml-alias'],
  'FM-DEPTH': ['yaml-depth'],
  'FM-TAG': ['yaml-tag'],
  'FM-YAML': ['yaml'],
  'FM-UNKNOWN': ['unknown-field'],
  'FM-SIZE': ['line'],
  'FM-TYPE': ['wrong-type', 'markup'],
  'FM-DATE': ['bad-date'],
  IMAGE: ['image'],
  URL: ['bad-url', 'attribute'],
  CODE: ['code'],
  HEADING: ['heading'],
  PARSE: ['markdown'],
  UTF8: ['utf8'],
  BOM: ['bom'],
  CR: ['cr'],
  CTRL: ['control'],
  BIDI: ['bidi'],
  'BIDI-TEXT': ['bidi'],
  INVISIBLE: ['invisible'],
  NFC: ['nfc'],
  CONFUSABLE: ['mixed-scripts'],
  CODEPOINT: ['codepoint'],
  SIZE: ['size'],
  LINE: ['line'],
  PATH: ['path', 'duplicate-id'],
  SYMLINK: ['symlink'],
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-hostile-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Installs a case as it asks for, reads the folder and the file, and gives what came out. */
function read({ file, installAs, setup }: Case): { findings: Finding[]; html: string } {
  const content = join(root, 'content');
  put(join(content, 'events', installAs), readFileSync(join(corpus, file)));
  for (const { path, root: inRoot, content: text = '', symlink } of setup) {
    if (inRoot !== undefined) put(join(root, inRoot), text);
    if (path === undefined) continue;
    const target = join(content, 'events', path);
    if (symlink === undefined) put(target, text);
    else symlinkSync(symlink, target);
  }
  const { names, findings } = listEntries(content, 'events');
  const all = [...findings];
  let html = '';
  for (const name of names) {
    const path = join(content, 'events', name);
    const result = parseRecord(relative(root, path), readFileSync(path), schema);
    if (result.ok) html += renderBody(result.tree, { id: 'case', base: '/' });
    else all.push(...result.findings);
  }
  return { findings: all, html };
}

describe.skipIf(!there)(
  'parseRecord(file, content, schema) on hostile files',
  { timeout: 60_000 },
  () => {
    it.each(cases.map((hostile) => [hostile.id, hostile] as const))('%s', (_, hostile) => {
      const canary = join(root, 'canary');
      mkdirSync(canary);
      process.env['CANARY_DIR'] = canary;
      const start = performance.now();
      const { findings, html } = read(hostile);
      expect(performance.now() - start).toBeLessThan(2000);
      delete process.env['CANARY_DIR'];
      if (hostile.expect === 'accept') {
        expect(findings).toEqual([]);
      } else if (hostile.expect === 'reject') {
        const rules = findings.map(({ rule }) => rule);
        expect(rules).toEqual(
          expect.arrayContaining([
            expect.toSatisfy((rule) => ourRules[hostile.rule ?? '']?.includes(rule) ?? false),
          ]),
        );
        for (const { line, column, message } of findings) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(message).not.toBe('');
        }
      }
      expect(JSON.stringify([findings, html])).not.toContain('hunter2');
      expect(html).not.toMatch(
        /<(?:script|img|svg|iframe|style|link|meta|object)\b| on\w+=|javascript:alert/i,
      );
      expect(existsSync(join(canary, hostile.id))).toBe(false);
    });

    it('covers the whole corpus', () => {
      expect(cases).toHaveLength(136);
    });
  },
);
