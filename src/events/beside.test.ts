import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const read = (text: string) =>
  readAnnotated(text, '2020-05-12').map((c) => [c.kind, c.date, c.actors[0]]);

const resigned =
  'Minister out\n[Ada Holt=ada-holt] resigned on <May 4=2020-05-04>.\n\nHer party was calm.\n\n';

describe('readClaims(article): time told by another event', () => {
  test.each([
    [
      'In the days before she resigned, [Bo Lind=bo-lind] met [Carl Moe=carl-moe].',
      ['meeting', '2020-04-27/2020-05-04', 'bo-lind'],
    ],
    [
      'Hours after she resigned, [Bo Lind=bo-lind] met [Carl Moe=carl-moe].',
      ['meeting', '2020-05-04', 'bo-lind'],
    ],
    [
      '[Bo Lind=bo-lind] arrested [Carl Moe=carl-moe] on the day [Ada Holt=ada-holt] resigned.',
      ['detention', '2020-05-04', 'bo-lind'],
    ],
    [
      '[Bo Lind=bo-lind] visited {Oslo=oslo} hours before the resignation.',
      ['visit', '2020-05-04', 'bo-lind'],
    ],
    [
      '[Bo Lind=bo-lind] visited {Oslo=oslo} weeks after the resignation.',
      ['visit', '2020-05-04/2020-05-12', 'bo-lind'],
    ],
  ])('%s', (sentence, expected) => {
    expect(read(resigned + sentence)).toContainEqual(expected);
  });

  test('counts from no event that the article has not dated', () => {
    const claims = readAnnotated(
      'Old friends\nThe island is small.\n\nIts towns are old.\n\nIts roads are long.\n\nIn the days before the landing, [Bo Lind=bo-lind] met [Carl Moe=carl-moe].',
      '2020-05-12',
    );
    expect(claims.map((c) => c.date)).not.toContain('2020-05-05/2020-05-12');
  });

  test('takes a date of its own before that of another', () => {
    expect(
      read(
        `${resigned}Days after she resigned, [Bo Lind=bo-lind] met [Carl Moe=carl-moe] on <May 9=2020-05-09>.`,
      ),
    ).toContainEqual(['meeting', '2020-05-09', 'bo-lind']);
  });
});

describe('readClaims(article): deeds told twice', () => {
  test('joins a deed and its repetition in fewer words', () => {
    const claims = read(
      'No rush\n[Ada Holt=ada-holt] refused to wait for her successor.\n\nBut [Ada Holt=ada-holt] refused to wait.',
    );
    expect(claims).toHaveLength(1);
  });

  test('keeps apart what one doer did with one verb to different things', () => {
    const claims = read(
      'Two bills\n[Ada Holt=ada-holt] drafted the fisheries bill on <Monday=2020-05-11>.\n\n[Ada Holt=ada-holt] drafted the museum law on <Monday=2020-05-11>.',
    );
    expect(claims).toHaveLength(2);
  });
});

describe('readClaims(article): deeds told in passing', () => {
  const dates = (sentence: string) =>
    readAnnotated(
      `Guests\n[Ada Holt=ada-holt] met [Bo Lind=bo-lind] in {Oslo=oslo} on <Monday=2020-05-11>. ${sentence}`,
      '2020-05-12',
    ).map((c) => [c.kind, c.date]);

  test('bounds what one did before, without a day', () => {
    expect(
      dates('[Carl Moe=carl-moe] snubbed both by pulling out of the trade agreement.'),
    ).toContainEqual(['withdrawal', '[..2020-05-11]']);
    expect(dates('They spoke after [Carl Moe=carl-moe] pulled out of the pact.')).toContainEqual([
      'withdrawal',
      '[..2020-05-11]',
    ]);
  });

  test('gives the year of a deed to the next one of its sentence', () => {
    expect(
      dates('[Carl Moe=carl-moe] ran for mayor in <2012=2012> but withdrew from the race.'),
    ).toContainEqual(['withdrawal', '2012']);
  });

  test('tells words in an interview once', () => {
    expect(
      dates(
        'In an interview with [TNA=tna-news] on <Sunday=2020-05-10>, [Carl Moe=carl-moe] called the visit a turning point.',
      ).filter(([, date]) => date === '2020-05-10'),
    ).toHaveLength(1);
  });
});

describe('readClaims(article): words told twice', () => {
  const dates = (...sentences: string[]) =>
    readAnnotated(`Courts\n${sentences.join('\n\n')}`, '2020-05-12').map((c) => c.kind);

  test('joins two tellings of one ruling by nobody known', () => {
    expect(
      dates(
        'A northern appeals court said <last week=2020-05-04/2020-05-10> that the harbour papers may be read by prosecutors.',
        'The town was calm.',
        'A panel of northern judges said <last week=2020-05-04/2020-05-10> that prosecutors may read the harbour papers.',
      ),
    ).toHaveLength(1);
  });

  test('keeps apart what two unknown speakers said on one day', () => {
    expect(
      dates(
        'A hospital director said on <Monday=2020-05-11> that ten patients were in the ward.',
        'A mayor of the valley said on <Monday=2020-05-11> that bridges had been washed away.',
      ),
    ).toHaveLength(2);
  });
});

describe('readClaims(article): dates of clauses that belong together', () => {
  const dates = (sentence: string) =>
    readAnnotated(`News\n${sentence}`, '2020-05-12').map((c) => [c.kind, c.date]);

  test('dates a deed by the clause that says when', () => {
    expect(
      dates(
        'When the finding was published on <Sunday=2020-05-10>, [Ada Holt=ada-holt] condemned the harbour board.',
      ),
    ).toContainEqual(['criticism', '2020-05-10']);
  });

  test('gives one date to two verbs without an object between them', () => {
    expect(
      dates('[Ada Holt=ada-holt] was deposed and arrested in <2011=2011>.').map(([, date]) => date),
    ).toEqual(['2011', '2011']);
  });

  test('keeps the dates of two deeds apart', () => {
    expect(
      dates(
        '[Ada Holt=ada-holt] met [Bo Lind=bo-lind] in {Oslo=oslo} and was arrested in <2011=2011>.',
      ).filter(([kind]) => kind === 'meeting'),
    ).not.toContainEqual(['meeting', '2011']);
  });

  test('dates words by the day of the letter that holds them', () => {
    expect(
      dates(
        'In a letter dated <Sunday=2020-05-10>, [Ada Holt=ada-holt] urged [Bo Lind=bo-lind] to stay.',
      ),
    ).toContainEqual(['appeal', '2020-05-10']);
  });
});

describe('readClaims(article): news that goes on', () => {
  test('dates what is told far down by the news that it follows', () => {
    const claims = readAnnotated(
      `A visit\n[Ada Holt=ada-holt] met [Bo Lind=bo-lind] in {Oslo=oslo} on <Monday=2020-05-11>.\n\n${'The town is old.\n\n'.repeat(6)}After the guests left town, [Carl Moe=carl-moe] announced a curfew.`,
      '2020-05-12',
    );
    expect(claims.find((c) => c.kind === 'announcement')?.date).toMatch(/^2020-05-1[12]/);
  });

  test('leaves a deed of others far down without the day of the news', () => {
    const claims = readAnnotated(
      `A visit\n[Ada Holt=ada-holt] met [Bo Lind=bo-lind] in {Oslo=oslo} on <Monday=2020-05-11>.\n\n${'The town is old.\n\n'.repeat(6)}[Carl Moe=carl-moe] signed a treaty with [Dan Nord=dan-nord].`,
      '2020-05-12',
    );
    expect(claims.find((c) => c.kind === 'agreement')?.date).toBe('[..2020-05-12]');
  });
});

describe('readClaims(article): the day before "that"', () => {
  test('is the day of the telling, whatever stands in between', () => {
    const claims = readAnnotated(
      'Hiring\n[Ada Holt=ada-holt] told reporters <Sunday=2020-05-10> that the new head, Lt. Gen. [Bo Lind=bo-lind], has all powers.',
      '2020-05-12',
    );
    expect(claims[0]?.date).toBe('2020-05-10');
  });
});
