import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const titles = (text: string) => readAnnotated(`Weather\n\n${text}`).map((c) => c.title);

describe('speechTitle(parts, subject, plural)', () => {
  test.each([
    [
      'leaves out what an order or a passive can do without where there is no room',
      '[Ada Holt=ada-holt] said on <Monday=2020-05-04> it would seek an immediate court order to stop the building of the bridge.',
      'Ada Holt says it will seek an immediate court order',
    ],
    [
      'goes on in the words of the speaker',
      '[Ada Holt=ada-holt] said on <Monday=2020-05-04> the bridge would "help the trade of the islands in the difficult years of the war".',
      'Ada Holt says the bridge will “help the trade of the islands”',
    ],
    [
      'ends a quotation before what tells when or why',
      '"We are closely watching as it is the first such bridge between two of our islands," [Ada Holt=ada-holt] said on <Monday=2020-05-04>.',
      'Ada Holt says “We are closely watching”',
    ],
    [
      'asks for what is asked for',
      '[Ada Holt=ada-holt] asked the islands on <Monday=2020-05-04> to help build the bridge.',
      'Ada Holt asks the islands to help build the bridge',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toEqual([title]);
  });

  test('never leaves out a condition', () => {
    const [title] = titles(
      '"We will attack if anybody ever sets foot on any of our many small islands," [Ada Holt=ada-holt] said on <Monday=2020-05-04>.',
    );
    expect(title).not.toMatch(/We will attack”/);
  });
});
