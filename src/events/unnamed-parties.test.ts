import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const ada = '[Ada Holt=ada-holt]';
const bo = '[Bo Lind=bo-lind]';
const norland = '[Norland=norland]';
const sudland = '[Sudland=sudland]';

describe('readClaims(article): parties that nobody names', () => {
  const actorsOf = (sentence: string, kind: string) =>
    readAnnotated(`Island news\n${sentence}`).find((c) => c.kind === kind)?.actors;

  test('are the states of officials', () => {
    expect(
      actorsOf(`${ada} held talks with ${sudland} officials on <Monday=2020-05-04>.`, 'talks'),
    ).toEqual(['ada-holt', 'sudland']);
    expect(
      actorsOf(
        `Talks between ${norland} and ${sudland} officials were held in {Oslo=oslo} on <Monday=2020-05-04>.`,
        'talks',
      ),
    ).toEqual(['norland', 'sudland']);
    expect(
      actorsOf(
        `${norland}'s ambassador to the league met ${ada} on <Monday=2020-05-04>.`,
        'meeting',
      ),
    ).toEqual(['norland', 'ada-holt']);
  });

  test('leave out the state of an official who is named', () => {
    expect(
      actorsOf(`${ada} met senior ${sudland} official ${bo} on <Monday=2020-05-04>.`, 'meeting'),
    ).toEqual(['ada-holt', 'bo-lind']);
  });

  test('are those who are sent and whom they are to meet', () => {
    expect(
      readAnnotated(
        `Island news\n${norland} dispatched ${ada} on <Monday=2020-05-04> to meet ${bo} in {Oslo=oslo}.`,
      )[0]?.actors,
    ).toEqual(['norland', 'ada-holt', 'bo-lind']);
  });

  test('are the writer and the reader of a letter', () => {
    expect(
      actorsOf(
        `In a letter to ${bo}, ${ada} said on <Monday=2020-05-04> that it was late.`,
        'statement',
      ),
    ).toEqual(['ada-holt', 'bo-lind']);
  });

  test('are those who have met, where "their" meeting is told of next', () => {
    expect(
      readAnnotated(
        `Island news\n${ada}'s meeting with ${bo} took place on <Monday=2020-05-04>. Their second meeting was held in <March=2020-03>.`,
      )[1]?.actors,
    ).toEqual(['ada-holt', 'bo-lind']);
  });
});

describe('readClaims(article): more parties', () => {
  const actorsOf = (sentence: string, kind: string) =>
    readAnnotated(`Island news\n${sentence}`).find((c) => c.kind === kind)?.actors;

  test('are those who are visited, and no places', () => {
    expect(actorsOf(`${ada} visited ${bo} on <Monday=2020-05-04>.`, 'visit')).toEqual([
      'ada-holt',
      'bo-lind',
    ]);
    expect(actorsOf(`${ada} visited ${sudland} on <Monday=2020-05-04>.`, 'visit')).toEqual([
      'ada-holt',
    ]);
  });

  test('are the pair that was named before', () => {
    const [, second] = readAnnotated(
      `Island news\n${ada} met ${bo} on <Sunday=2020-05-03>. On <Monday=2020-05-04> the pair attended a dinner.`,
    );
    expect(second?.actors).toEqual(['ada-holt', 'bo-lind']);
  });

  test('are the one for whom an office speaks', () => {
    expect(
      actorsOf(`${ada}'s office said on <Monday=2020-05-04> that it was late.`, 'statement'),
    ).toEqual(['ada-holt']);
  });

  test('are not those of another meeting', () => {
    const [first] = readAnnotated(
      `Island news\n${ada} met ${bo} in {Oslo=oslo} on <Monday=2020-05-04>. [Carl Moe=carl-moe] and [Dan Roe=dan-roe] held talks.`,
    );
    expect(first?.actors).toEqual(['ada-holt', 'bo-lind']);
  });

  test('are company at the event of the day, not at one that an inscription tells of', () => {
    const claims = readAnnotated(
      `Island news\nA ceremony took place in {Oslo=oslo} on <Monday=2020-05-04>. It bears the words “${bo} arrived in {Oslo=oslo} on <March 3, 1949=1949-03-03>”. Present there were ${ada} and [Carl Moe=carl-moe].`,
    );
    expect(claims.find((c) => c.kind === 'ceremony')?.actors).toEqual(['ada-holt', 'carl-moe']);
  });
});

describe('readClaims(article): parties to come and captors', () => {
  const claimsOf = (sentence: string) => readAnnotated(`Island news\n${sentence}`);

  test('are those whom somebody agrees to meet', () => {
    expect(claimsOf(`${ada} agreed on <Monday=2020-05-04> to meet ${bo}.`)[0]?.actors).toEqual([
      'ada-holt',
      'bo-lind',
    ]);
  });

  test('are both who accuses and who is accused', () => {
    expect(
      claimsOf(`${ada} was accused by ${sudland} on <Monday=2020-05-04> of arson.`)[0]?.actors,
    ).toEqual(['sudland', 'ada-holt']);
  });

  test('are those who hold prisoners', () => {
    expect(
      claimsOf(
        `The signs included the release on <Monday=2020-05-04> of three sailors held in ${norland} prisons.`,
      ).find((c) => c.kind === 'release')?.actors,
    ).toEqual(['norland']);
  });
});

test('"the two" are the persons whom their sentence has named', () => {
  expect(
    readAnnotated(
      `Island news\n${norland} cited the deal signed between ${ada} and ${bo} when the two met in <March=2020-03>.`,
    ).find((c) => c.kind === 'meeting')?.actors,
  ).toEqual(['ada-holt', 'bo-lind']);
});

describe('rememberActors(analysis, known): the pair of an article', () => {
  const carl = '[Carl Moe=carl-moe]';
  const dan = '[Dan Roe=dan-roe]';
  const rain = `${dan} waited. Rain fell on {Oslo=oslo}. ${carl} slept. ${dan} sang. ${carl} left.`;

  test('is remembered to the end', () => {
    const claims = readAnnotated(
      `Island news\n${ada} and ${bo} hold a summit. ${rain} The two leaders and their guests attended a banquet on <Monday=2020-05-04>.`,
    );
    expect(claims.find((c) => c.kind === 'host')?.actors).toEqual(['ada-holt', 'bo-lind']);
  });

  test('is no single person', () => {
    const claims = readAnnotated(
      `Island news\n${ada} waited. ${rain} The two leaders attended a banquet on <Monday=2020-05-04>.`,
    );
    expect(claims.find((c) => c.kind === 'host')?.actors ?? []).not.toContain('ada-holt');
  });
});
