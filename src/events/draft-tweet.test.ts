import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const read = (text: string) => readAnnotated(`News\n${text}`);
const signature = '— [Ada J. Holt=ada-holt] (@holt) <May 4, 2020=2020-05-04>';

describe('draftTweet(analysis)', () => {
  test('reads a post that is shown with its signature', () => {
    const [claim, ...more] = read(`The harbour will stay closed. Nobody may sail! ${signature}`);
    expect(claim).toMatchObject({
      kind: 'statement',
      date: '2020-05-04',
      actors: ['ada-holt'],
      title: 'Ada Holt tweets “Nobody may sail”',
      text: ['Nobody may sail! — Ada J. Holt (@holt) May 4, 2020'],
    });
    expect(more).toEqual([]);
  });

  test('is the tweet that the article tells of', () => {
    expect(
      read(
        `[Ada Holt=ada-holt] tweeted on <Monday=2020-05-04> that nobody may sail.\nThe pier is shut.\nNobody may sail. ${signature}`,
      ),
    ).toHaveLength(1);
  });

  test('takes no byline, no outlet and no name without a handle for a writer', () => {
    expect(read('Nobody may sail. — [Ada Holt=ada-holt] <May 4, 2020=2020-05-04>')).toEqual([]);
    expect(read('Nobody may sail. — [Ada Holt=ada-holt] (@holt)')).toEqual([]);
  });
});
