import { describe, expect, it } from 'vitest';
import { readAnnotated } from './read-annotated.ts';

const read = (marked: string) =>
  readAnnotated(`Island news\n${marked}`).map((c) => `${c.date} ${c.status} ${c.kind}`);

describe('draftQuoted(analysis, said)', () => {
  it('reads a plan with a day of its own in a quotation', () => {
    expect(
      read(
        '“[Bo Lind=bo-lind] will visit {Bergen=bergen} on <9 June=2020-06-09>,” [Ada Holt=ada-holt] said.',
      ),
    ).toEqual(['2020-06-09 announced visit', '2020-05-06~ occurred statement']);
  });

  it('leaves what is only wished, denied or undated to the speaker', () => {
    expect(
      read(
        '“If [Bo Lind=bo-lind] comes on <9 June=2020-06-09>, it will rain,” [Ada Holt=ada-holt] said.',
      ),
    ).toEqual(['2020-05-06~ occurred statement']);
    expect(
      read(
        '“[Bo Lind=bo-lind] did not visit {Bergen=bergen} on <4 May=2020-05-04>,” [Ada Holt=ada-holt] said.',
      ),
    ).toEqual(['2020-05-06~ occurred statement']);
    expect(read('“[Bo Lind=bo-lind] met us,” [Ada Holt=ada-holt] said.')).toEqual([
      '2020-05-06~ occurred statement',
    ]);
  });
});
