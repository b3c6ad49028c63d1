import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLibrary } from '../src/content/read-library.ts';
import { makeUpArticles } from './ingesting/made-up-articles.ts';
import { ExtractionRecord } from './reading/extraction-record.ts';

const root = mkdtempSync(join(tmpdir(), 'dateline-extract-'));
afterAll(() => rmSync(root, { recursive: true }));
const content = join(root, 'content');
mkdirSync(content);
const articles = makeUpArticles(3);
for (const { name, text } of articles) writeFileSync(join(root, name), text);
const files = articles.map(({ name }) => join(root, name));

function run(script: 'extract' | 'ingest', args: readonly string[], input = '') {
  const command = join(import.meta.dirname, `${script}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr, records: stdout.split('\n').filter(Boolean) };
}

describe('npm run extract', { timeout: 60_000 }, () => {
  it('writes one record an article, in the order given, and nothing else', () => {
    const { status, records, stderr } = run('extract', ['--content', content, ...files]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const read = records.map((line) => JSON.parse(line));
    expect(read.map(({ file }) => file)).toEqual(files);
    for (const [i, record] of read.entries()) {
      expect(ExtractionRecord.safeParse(record).success).toBe(true);
      const { publisher, published, publishedBasis, language } = record.source;
      expect(publisher).toBe(['Morning Ledger', 'Harbour Post', 'The Plain Courier'][i]);
      expect({ published, publishedBasis, language }).toEqual({
        published: `2018-03-0${2 + i}`,
        publishedBasis: 'given',
        language: 'en',
      });
      const text = articles[i]?.text.split('---\n')[2] ?? '';
      for (const { start, end } of record.times) expect(text.slice(start, end)).toMatch(/201[78]/);
      for (const { quotes } of record.events) {
        for (const [start, end] of quotes) expect(text.slice(start, end)).toMatch(/\.$/);
      }
    }
  });

  it('reads articles from stdin as it does from files', () => {
    const lines = articles.map(({ text }, i) => JSON.stringify({ file: files[i], text }));
    const piped = run('extract', ['--content', content, '--jsonl'], lines.join('\n'));
    expect(piped.stdout).toBe(run('extract', ['--content', content, ...files]).stdout);
  });

  it('names what it cannot read, goes on, and exits 1', () => {
    const empty = join(root, 'empty.txt');
    writeFileSync(empty, '\n');
    const { status, records, stderr } = run('extract', ['--content', content, empty, ...files]);
    expect({ status, count: records.length }).toEqual({ status: 1, count: 3 });
    expect(stderr).toMatch(/^\S*empty\.txt: \S.*\n$/);
    const piped = run('extract', ['--content', content, '--jsonl'], '{"file":"x"}\nnonsense\n');
    expect(piped.status).toBe(1);
    expect(piped.stderr.split('\n')).toHaveLength(3);
  });

  it.each([
    ['no file', []],
    ['a file that is not there', [join(root, 'nowhere.txt')]],
    ['files and --jsonl', ['--jsonl', files[0] ?? '']],
    ['a content folder that is not there', ['--content', join(root, 'nowhere'), files[0] ?? '']],
    ['an unknown option', ['--verbose']],
  ])('refuses %s in one line, with exit status 2', (_, args) => {
    const { status, stdout, stderr } = run('extract', args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('writes what "ingest --records" takes, with the same result as ingest alone', () => {
    const [direct, recorded] = ['direct', 'recorded'].map((name) => join(root, name)) as [
      string,
      string,
    ];
    for (const dir of [direct, recorded]) mkdirSync(dir);
    expect(run('ingest', ['--content', direct, ...files]).status).toBe(0);
    const records = join(root, 'records.jsonl');
    writeFileSync(records, run('extract', ['--content', recorded, ...files]).stdout);
    const { status, stdout } = run('ingest', ['--content', recorded, '--records', records]);
    expect(status).toBe(0);
    expect(stdout).toContain('3 articles read: 3 new');
    expect(readLibrary(recorded).library).toEqual(readLibrary(direct).library);
  });

  it('has ingest refuse records of a text that has changed', () => {
    const dir = join(root, 'changed');
    mkdirSync(dir);
    const file = join(root, 'article.md');
    writeFileSync(file, articles[0]?.text ?? '');
    const records = join(root, 'changed.jsonl');
    writeFileSync(records, run('extract', ['--content', dir, file]).stdout);
    writeFileSync(file, `${articles[0]?.text}More.\n`);
    const { status, stderr } = run('ingest', ['--content', dir, '--records', records]);
    expect(status).toBe(1);
    expect(stderr).toContain('is not the text that was extracted');
  });
});

const shared = join(import.meta.dirname, '../../shared');

describe.skipIf(!existsSync(shared))('npm run extract on the annotated captures', () => {
  it('reads days, bodies and events as well as it is to', () => {
    const captures = globSync(join(shared, 'captures/*.txt')).sort();
    const { stdout } = run('extract', captures);
    const scorer = [join(shared, 'eval/score.mjs'), join(shared, 'gold')];
    const score = JSON.parse(
      spawnSync(process.execPath, scorer, { input: stdout, encoding: 'utf8' }).stdout,
    );
    expect(score.published).toBe(1);
    expect(score.boilerplate.f1).toBeGreaterThanOrEqual(0.8);
    expect(score.events.f1).toBeGreaterThanOrEqual(0.65);
  }, 60_000);
});

describe('makeUpArticles(count)', () => {
  it('gives the same bytes again', () => {
    expect(makeUpArticles(3)).toEqual(articles);
    expect(readFileSync(files[0] ?? '', 'utf8')).toBe(articles[0]?.text);
  });
});
