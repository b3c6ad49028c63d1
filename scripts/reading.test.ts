import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actors, places } from '../src/actors/fixtures/records.ts';
import { buildRegister } from '../src/actors/register.ts';
import { ArticleError } from '../src/article/article-error.ts';
import { readArticle } from '../src/article/read-article.ts';
import { Edtf } from '../src/model/edtf.ts';
import type { Extraction, Span } from '../src/model/extraction.ts';
import { readExtraction } from './reading/read-extraction.ts';

const register = buildRegister(actors, places);
const list = (text: string): string[] => text.trim().split(/\s*\|\s*/);

/** What news is made of, well formed and not. */
const fragments = {
  names: list(
    `Kim Jong Un | KIM JONG UN | Kim | Mr. Kim's | Sergei Lavrov | Лавров | 김정은 | 金正恩 | Ri Yong-ho |
    the Russian foreign minister | his counterpart | the two leaders | President | Ms. O'Neill, 38, | Anne-Marie |
    the White House | U.N. Security Council | North Korea's | Pyongyang | Moscow, Russia | constructor | __proto__ | who | they | both`,
  ),
  times: list(
    `on May 31, 2018 | 31 May | May 32 | 30 February 2019 | 2018.05.31 | 31/05/2018 | Tuesday | last July | next week |
    in 2009 | FY 999 | in the year 7 | two weeks before June 12 | April 23-24, 2009 | from 9 to 12 April | earlier this month |
    at 3:22 p.m. | 25:61 | since the 1990s | 12th century | Juche 107 (2018) | for 9999999999 years | late | ago | -0044 | summer | every day`,
  ),
  verbs: list(
    `said | met | will visit | arrived in | was to have been signed | fired two missiles at | denied that | has not |
    announced the cancellation of | called off | held talks with | agreed to | did not rule out | killing | to be held | resigned`,
  ),
  nouns: list(
    `a summit | the agreement | talks | sanctions on | a letter to | the nuclear test | an attack | its embassy | the visit | 12,345 people | Hwasong-15`,
  ),
  marks: list(
    String.raw`. | , | ; | : | " | “ | ” | ' | ’s | ( | ) | [ | ] | — | -- | - | … | ... | ?! | / | && | \ | $& | %`,
  ),
  breaks: ['\n', '\n\n', '\n\n', '\r\n\r\n', '\t', '\u00a0', '\u2028', '\u200b', '\ufeff', ''],
  lines: list(
    `SEOUL, June 22 (Example) -- | PYONGYANG, May 31. /AGENCY/. | (Agency) - | МОСКВА, 31 мая — Агентство. | By Jane Doe and John Roe, Staff Writers |
    Share this article | Read more: | © 2019 The Example. All rights reserved | Related stories | Photo: Agency | [서울=뉴스] 홍길동 기자 = | www.example.org |
    Follow us on Twitter | 1 of 12 | Sign up here | ADVERTISEMENT | jane.doe@example.org | ---------------- | *** | # Heading | ![x](y)`,
  ),
  markup: list(
    `&amp; | &quot; | &#x27; | &#xfffffff; | &nbsp; | &bogus; | <p> | </p> | <b | <script> | <!-- | <a href="x">y</a> | <div class=`,
  ),
};

const fragment = fc.oneof(...Object.values(fragments).map((texts) => fc.constantFrom(...texts)), {
  weight: 2,
  arbitrary: fc.string({ unit: 'binary', maxLength: 5 }),
});
const sentence = fc
  .tuple(
    fc.constantFrom(...fragments.names),
    fc.constantFrom(...fragments.verbs),
    fc.constantFrom(...fragments.names, ...fragments.nouns),
    fc.constantFrom(...fragments.times, ''),
  )
  .map((words) => `${words.join(' ')}. `);
/** Most parts stand apart, some are glued to the next. */
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.tuple(fragment, fc.constantFrom(' ', ' ', ' ', ' ', '')) },
      { weight: 1, arbitrary: sentence.map((words) => [words]) },
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.flat().join(''));
const header = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  fc.constantFrom(
    '---\npublished: 2018-05-31\npublisher: The Example\n---\n',
    '---\npublished: 2018-05-31T03:22+03:00\nheadline: Ministers meet\nbyline: Jane Doe\n---\n',
    '---\npublished: [\n---\n',
    'date 2019-06-22\n\n',
  ),
);
const encoder = new TextEncoder();
const input = fc.oneof(
  {
    weight: 60,
    arbitrary: fc.tuple(header, text).map(([head, body]) => ({
      file: 'a.txt',
      bytes: encoder.encode(head + body),
    })),
  },
  { weight: 1, arbitrary: text.map((t) => ({ file: 'a.html', bytes: encoder.encode(t) })) },
  {
    weight: 1,
    arbitrary: fc.uint8Array({ maxLength: 200 }).map((bytes) => ({ file: 'a.md', bytes })),
  },
);
type Input = { readonly file: string; readonly bytes: Uint8Array };

/** Reads an input; undefined where it is refused as an article may be. */
function read({ file, bytes }: Input): Extraction | undefined {
  try {
    return readExtraction(readArticle(file, bytes, []), register);
  } catch (error) {
    if (error instanceof ArticleError) return undefined;
    throw error;
  }
}

describe('readExtraction(readArticle(file, bytes, publishers), register) on any bytes', () => {
  it('never throws, hangs, leaves the text or says an impossible date', {
    timeout: 600_000,
  }, () => {
    let runs = 0;
    let readable = 0;
    let claims = 0;
    fc.assert(
      fc.property(input, (one) => {
        const begun = performance.now();
        const first = read(one);
        if (performance.now() - begun > 2000) expectQuick(one);
        if (first !== undefined) {
          readable++;
          claims += first.claims.length;
          const found = faults(first);
          if (found.length > 0) throw new Error(found.join('\n'));
        }
        // One in twenty is read twice: reading must leave no trace, such as a moved lastIndex.
        if (++runs % 20 === 0) expect(read(one)).toEqual(first);
      }),
      { numRuns: 100_000 },
    );
    // The generators write what can be read, and what says something.
    expect(readable).toBeGreaterThan(50_000);
    expect(claims).toBeGreaterThan(5000);
  });
});

/** What was slow is read again by the clock of this process: the machine may have been busy. */
function expectQuick(one: Input): void {
  const begun = process.cpuUsage();
  read(one);
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(2);
}

function faults({ article, times, mentions, placeMentions, claims }: Extraction): string[] {
  const { length } = article.text;
  const segments = article.segments.map(({ span }) => span);
  const spans = (of: readonly { start: number; end: number }[]): Span[] =>
    of.map(({ start, end }) => [start, end]);
  return [
    ...ordered('segments', segments, length, 'apart'),
    ...ordered('sentences', article.sentences, length, 'apart'),
    ...ordered('times', spans(times), length, 'apart'),
    ...ordered('mentions', spans(mentions), length, 'may overlap'),
    ...ordered('places', spans(placeMentions), length, 'may overlap'),
    ...outside('sentence', article.sentences, segments),
    ...outside('time', spans(times), segments),
    ...claims.flatMap(({ quotes }) => outside('quote', quotes, segments)),
    ...claims.flatMap(({ title }) => (title.trim() === '' ? ['a claim without a title'] : [])),
    ...[...times.map(({ edtf }) => edtf), ...claims.map(({ date }) => date)]
      .filter((date) => typeof date === 'string')
      .filter((date) => !Edtf.safeParse(date).success)
      .map((date) => `${date} is no EDTF`),
  ];
}

function ordered(
  what: string,
  spans: readonly Span[],
  length: number,
  how: 'apart' | 'may overlap',
): string[] {
  return spans.flatMap(([start, end], i) => {
    const [before, behind] = spans[i - 1] ?? [0, 0];
    const least = how === 'apart' ? behind : before;
    if (start >= least && end > start && end <= length) return [];
    return [`${what}: [${start}, ${end}] behind [${before}, ${behind}] in ${length} characters`];
  });
}

function outside(what: string, spans: readonly Span[], segments: readonly Span[]): string[] {
  return spans.flatMap(([start, end]) =>
    end > start && segments.some(([from, to]) => from <= start && end <= to)
      ? []
      : [`${what} [${start}, ${end}] lies in no segment`],
  );
}
