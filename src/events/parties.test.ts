import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const ada = '[Ada Holt=ada-holt]';
const bo = '[Bo Lind=bo-lind]';
const norland = '[Norland=norland]';
const sudland = '[Sudland=sudland]';

function partiesOf(text: string, kind: string) {
  return readAnnotated(`News\n${text}`).find((c) => c.kind === kind)?.actors;
}

describe('the parties of an event', () => {
  test.each([
    [
      'who shares the object of two verbs',
      `${ada} met and had a talk with ${bo} on <Monday=2020-05-04>.`,
      'meeting',
      ['ada-holt', 'bo-lind'],
    ],
    [
      'who sends a message of greeting',
      `${ada} received a message of greeting from ${bo}, president of ${sudland}, on <Monday=2020-05-04>.`,
      'letter',
      ['ada-holt', 'bo-lind'],
    ],
    [
      'who leads a delegation',
      `[A Norland delegation=norland] led by ${ada} arrived in {Oslo=oslo} on <Monday=2020-05-04>.`,
      'visit',
      ['ada-holt', 'norland'],
    ],
    [
      'who is told',
      `${ada} told ${bo} on <Monday=2020-05-04> that it was late.`,
      'statement',
      ['ada-holt', 'bo-lind'],
    ],
    [
      'whose meeting is announced',
      `${ada} said on <Monday=2020-05-04> that ${bo} will meet [Carl Moe=carl-moe] on <May 10=2020-05-10>.`,
      'statement',
      ['ada-holt', 'bo-lind', 'carl-moe'],
    ],
    [
      'whose trip has the talks for its aim',
      `${ada}'s trip is aimed at attending the talks between ${norland} and ${sudland} to be held in {Oslo=oslo} on <May 10=2020-05-10>.`,
      'talks',
      ['ada-holt', 'norland', 'sudland'],
    ],
    [
      'who agrees at a meeting',
      `${ada} and ${bo} praised the harbour during a meeting on <Saturday=2020-05-02>.`,
      'meeting',
      ['ada-holt', 'bo-lind'],
    ],
  ])('count among them %s', (_, text, kind, expected) => {
    expect(partiesOf(text, kind)).toEqual(expected);
  });

  test('leave out those whose aide is told', () => {
    expect(
      partiesOf(`${ada} told ${bo}'s aide on <Monday=2020-05-04> that it was late.`, 'statement'),
    ).toEqual(['ada-holt']);
  });

  test('leave out those between whom there are only ties', () => {
    expect(
      partiesOf(
        `${ada} hosted a reception on <Monday=2020-05-04> for the birthday of the ties between ${norland} and ${sudland}.`,
        'host',
      ),
    ).toEqual(['ada-holt']);
  });

  test('give no voice to a state that a letter speaks of', () => {
    const claims = readAnnotated(
      `News\n${norland} emerged on <September 9, 1948=1948-09-09>, the letter said, adding that all was well.`,
    );
    expect(claims.filter((c) => c.kind === 'statement')).toEqual([]);
  });
});

describe('claims without parties', () => {
  test.each([
    ['a vote without a day', 'The second vote was held.'],
    [
      'a visit of nobody',
      'More than a million visitors came to the website on <Monday=2020-05-04>.',
    ],
  ])('are not made of %s', (_, text) => {
    expect(readAnnotated(`News\n${text}`)).toEqual([]);
  });

  test.each([
    'The second vote was held on <Monday=2020-05-04>.',
    'A funeral march was held on <Monday=2020-05-04>.',
    'The city council passed the bill on <Monday=2020-05-04>.',
    'A storm flooded the lower town on <Monday=2020-05-04>.',
  ])('are made of a dated deed: %s', (text) => {
    expect(readAnnotated(`News\n${text}`)).toHaveLength(1);
  });

  test('are made of what is somewhere or has a name', () => {
    expect(
      readAnnotated('News\nA ceremony was held in {Oslo=oslo} on <Monday=2020-05-04>.'),
    ).toHaveLength(1);
    expect(readAnnotated('News\nThe Norrish War ended in <1953=1953> with a truce.')).toHaveLength(
      1,
    );
  });

  test('find the doer of an earlier test in the sentence', () => {
    expect(
      partiesOf(
        `The launch is the first by ${norland} since a <May 2=2020-05-02> test of a missile.`,
        'missile-test',
      ),
    ).toEqual(['norland']);
  });
});

describe('readClaims(article): parties in lists and appositions', () => {
  const parties = (sentence: string) => readAnnotated(`Island news\n${sentence}`)[0]?.actors;

  test('reads both of two who are named with where they come from', () => {
    expect(
      parties(
        '[Ada Holt=ada-holt] of [Norland=norland] and [Carl Moe=carl-moe] of [Sudland=sudland] said on <Monday=2020-05-11> that they would stay.',
      ),
    ).toEqual(['ada-holt', 'carl-moe']);
  });

  test('takes the employer of a speaker for no speaker', () => {
    expect(
      parties(
        '[Ada Holt=ada-holt], a staffer for Rep. [Carl Moe=carl-moe], said on <Monday=2020-05-11> that she was safe.',
      ),
    ).toEqual(['ada-holt']);
  });

  test('takes the one who asks for an outlet for no party, but the one who is told', () => {
    const told = (owner: string) =>
      parties(
        `[Ada Holt=ada-holt] told ${owner}[Carl Moe=carl-moe] on <Monday=2020-05-11> that the port was shut.`,
      );
    expect(told('Island Radio’s ')).toEqual(['ada-holt']);
    expect(told('')).toContain('carl-moe');
  });

  test('names those who were sent', () => {
    expect(
      parties(
        '[Norland=norland] sent [Ada Holt=ada-holt] and Dr. [Carl Moe=carl-moe] to {Oslo=oslo} on <Monday=2020-05-11>.',
      ),
    ).toEqual(['norland', 'ada-holt', 'carl-moe']);
  });
});
