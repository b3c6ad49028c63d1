import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const ada = '[Ada Holt=ada-holt]';
const bo = '[Bo Lind=bo-lind]';
const carl = '[Carl Moe=carl-moe]';
const norland = '[Norland=norland]';

const told = (text: string) =>
  readAnnotated(`News\n${text}`).map(({ kind, actors }) => ({ kind, actors }));

describe('resumeSubject(tokens, from, close, to, last)', () => {
  test('gives the verb after an apposition the subject before it', () => {
    expect(
      told(
        `${ada} will be the first to come to the island since ${carl}, a sailor, met ${bo} in <2000=2000>.`,
      ),
    ).toContainEqual({ kind: 'meeting', actors: ['carl-moe', 'bo-lind'] });
  });

  test('reads two with what they are', () => {
    expect(
      told(
        `${ada} referred to the fact that ${bo}, head of the island, and ${carl}, head of ${norland}, signed the treaty on <May 4=2020-05-04>.`,
      ),
    ).toContainEqual({ kind: 'agreement', actors: ['bo-lind', 'carl-moe'] });
  });

  test('finds the speaker after what is said', () => {
    expect(
      told(
        `Storms on the coast are a danger to the port, ${ada}, a harbour envoy, said on <Monday=2020-05-04>.`,
      ),
    ).toContainEqual({ kind: 'statement', actors: ['ada-holt'] });
  });

  test('leaves a verb that is joined by "and" with its subject', () => {
    expect(
      told(`${ada} met ${bo}, the mayor, and left {Oslo=oslo} on <Monday=2020-05-04>.`),
    ).toContainEqual({ kind: 'meeting', actors: ['ada-holt', 'bo-lind'] });
  });
});
