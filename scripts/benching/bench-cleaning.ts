#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/article/read-article.ts';
import { runCommand } from '../command/command.ts';

interface Page {
  readonly id: string;
  readonly url: string;
  readonly text: string;
  readonly body: string;
}

const defaultPages = join(import.meta.dirname, '../../../shared/eval/cleaning/pages.jsonl');

const usage = `node scripts/benching/bench-cleaning.ts [--pages FILE] [--verbose]

Prints how well the article's own text is told from menus and widgets, on pages of unknown sites.

  --pages FILE   JSON Lines of {id, url, text, body} (default: the shared pages beside the project)
  --verbose      each page's F1, precision and recall, the worst first
`;

if (import.meta.main) {
  const options = { pages: { type: 'string' }, verbose: { type: 'boolean' } } as const;
  await runCommand({ name: 'bench-cleaning', usage, options }, async ({ pages, verbose }) => {
    benchCleaning(pages, verbose);
  });
}

/**
 * Prints precision, recall and F1 of the bodies found in the pages of a JSON Lines file
 * (`{id, url, text, body}`), by shingles of four words; says so when there is no such file.
 */
export function benchCleaning(file = defaultPages, verbose = false): void {
  if (!existsSync(file)) {
    console.log(`cleaning: left out, for there is no ${file}`);
    return;
  }
  const pages = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Page);
  const scores = pages.map((page) => ({ page, ...score(bodyOf(page), page.body) }));
  if (verbose) {
    for (const { page, precision, recall, f1 } of scores.toSorted((a, b) => a.f1 - b.f1)) {
      const numbers = [f1, precision, recall].map((n) => n.toFixed(3)).join(' ');
      console.log(`${numbers} ${page.id.slice(0, 8)} ${page.url}`);
    }
  }
  const mean = (key: 'precision' | 'recall' | 'f1') =>
    scores.reduce((sum, one) => sum + one[key], 0) / scores.length;
  const [precision, recall] = [mean('precision'), mean('recall')];
  const f1 = (2 * precision * recall) / (precision + recall);
  const numbers = Object.entries({ precision, recall, F1: f1, "mean of pages' F1": mean('f1') })
    .map(([name, number]) => `${name} ${number.toFixed(3)}`)
    .join(', ');
  console.log(`cleaning: ${pages.length} pages, ${numbers}`);
}

/** The benchmark's bodies hold paragraphs and their headings, no headline, deck or caption. */
function bodyOf(page: Page): string {
  const article = readArticle(`${page.id}.txt`, new TextEncoder().encode(page.text), []);
  return article.segments
    .filter(({ role }) => role === 'paragraph' || role === 'subhead')
    .map(({ span }) => article.text.slice(...span))
    .join('\n');
}

/** Compares by shingles of four words, counted as often as they occur (Boilerplate benchmarks' way). */
function score(found: string, wanted: string): { precision: number; recall: number; f1: number } {
  const a = shingles(found);
  const b = shingles(wanted);
  let common = 0;
  let ofA = 0;
  let ofB = 0;
  for (const [shingle, count] of a) {
    common += Math.min(count, b.get(shingle) ?? 0);
    ofA += count;
  }
  for (const count of b.values()) ofB += count;
  const precision = ofA === 0 ? (ofB === 0 ? 1 : 0) : common / ofA;
  const recall = ofB === 0 ? 1 : common / ofB;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const out = new Map<string, number>();
  const size = Math.min(4, words.length);
  if (size === 0) return out;
  for (let i = 0; i + size <= words.length; i++) {
    const shingle = words.slice(i, i + size).join(' ');
    out.set(shingle, (out.get(shingle) ?? 0) + 1);
  }
  return out;
}
