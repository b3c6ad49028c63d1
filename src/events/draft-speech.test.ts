import { describe, expect, test } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const titles = (text: string) => readAnnotated(`Weather\n\n${text}`).map((c) => c.title);

describe('draftSpeech(analysis, clause, kind, standing, date)', () => {
  test('takes one for the teller who tells what somebody else has said', () => {
    expect(
      titles('[Ada Holt=ada-holt] promised to leave in <May=2020-05>, [Bo Lind=bo-lind] said.'),
    ).toEqual(['Ada Holt promises to leave']);
  });

  test('takes one for the teller who tells what was done on a day', () => {
    expect(
      titles(
        '[Bo Lind=bo-lind] was granted a permit <this week=2020-05-04/2020-05-10>, [Ada Holt=ada-holt] said.',
      ),
    ).toEqual(['Bo Lind is granted a permit']);
  });

  test('takes one for the speaker who tells what one has said oneself', () => {
    expect(titles('"We leave our island tomorrow," [Ada Holt=ada-holt] said.')).toHaveLength(1);
  });

  test('takes no notice of a source for the doer', () => {
    expect(
      titles(
        'In her letter, which was sent on <Friday=2020-05-01> and, according to an official of the island, was dictated by [Ada Holt=ada-holt], [Holt=ada-holt] spoke of rain.',
      ).filter((t) => t.startsWith('According')),
    ).toEqual([]);
  });
});
