import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { readArticle } from '../../src/article/read-article.ts';
import { readExtraction } from '../reading/read-extraction.ts';
import { readKnowledge } from '../reading/read-register.ts';

/**
 * Prints how many articles of 4,000 characters are read in a second, and the ratio to letting
 * chrono-node find the dates and compromise the people and places of the same texts.
 */
export function benchReading(): void {
  const root = join(import.meta.dirname, '../..');
  const shared = globSync(join(root, '../shared/captures-unlabelled/*.txt')).sort();
  const files = shared.length > 0 ? shared : globSync(join(root, 'content/articles/*')).sort();
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const { publishers, register } = readKnowledge(join(root, 'content'));
  const encoder = new TextEncoder();

  const readers = {
    dateline: (text: string) =>
      readExtraction(readArticle('article.txt', encoder.encode(text), publishers), register),
    'chrono-node and compromise': (text: string) => {
      chrono.parse(text, new Date(Date.UTC(2018, 4, 31)));
      const doc = nlp(text);
      return [doc.people().out('array'), doc.places().out('array')];
    },
  };
  const units = texts.reduce((sum, text) => sum + text.length, 0) / 4000;
  const rates = Object.entries(readers).map(([name, read]) => {
    // Once over all of them first: what is measured is reading, not the compiler warming to it.
    for (const text of texts) read(text);
    // Time of this process, so that whatever else the machine does tilts neither side.
    const begun = process.cpuUsage();
    for (const text of texts) read(text);
    const { user, system } = process.cpuUsage(begun);
    return { name, rate: (units / (user + system)) * 1e6 };
  });
  for (const { name, rate } of rates) {
    console.log(
      `reading: ${name}, ${rate.toFixed(0)} articles of 4,000 characters a second of one core`,
    );
  }
  const [ours, theirs] = rates;
  if (ours && theirs) console.log(`reading: ratio ${(ours.rate / theirs.rate).toFixed(2)}`);
}
