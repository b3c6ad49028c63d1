import { describe, expect, it } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const read = (...paragraphs: readonly string[]) =>
  readAnnotated(['Island news', ...paragraphs].join('\n')).map((c) => `${c.date} ${c.title}`);

describe('recallEvent(draft, earlier)', () => {
  it('gives an undated vote the day of the ballot that the article opens with', () => {
    expect(
      read(
        '[Norland=norland] passed the bill on <Monday=2020-05-04>.',
        '[Sudland=sudland] voted on a trade deal in <April=2020-04>.',
        '[Ada Holt=ada-holt] voted for the bill.',
      ),
    ).toContain('2020-05-04 Ada Holt votes for the bill');
  });

  it('leaves a vote without such a ballot where it was', () => {
    expect(read('[Ada Holt=ada-holt] voted for the bill.')).toEqual([
      '2020-05-06 Ada Holt votes for the bill',
    ]);
  });
});

describe('assignTimes(tokens, clauses, nominals, standings)', () => {
  it('takes the day of the words for the day of what they say', () => {
    expect(
      read(
        '[Ada Holt=ada-holt] accused [Bo Lind=bo-lind] of haste in a speech on <Monday=2020-05-04>.',
      ),
    ).toEqual(['2020-05-04 Ada Holt accuses Bo Lind of haste in a speech']);
  });

  it('takes no year that only names a thing for the day of a deed', () => {
    expect(read('[Ada Holt=ada-holt] gave her blessing to the <2012=2012> campaign.')).toEqual([
      '2020-05-06 Ada Holt gives her blessing to the campaign',
    ]);
  });
});
