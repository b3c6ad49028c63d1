import { describe, expect, it } from 'vitest';
import { gamesNear } from './games.ts';
import { readAnnotated } from './read-annotated.ts';

const dates = (marked: string, published?: string) =>
  readAnnotated(`Island news\n${marked}`, published).map((c) => c.date);

describe('occasionDate(analysis, clause)', () => {
  it('dates a visit by the Games that it is for', () => {
    expect(
      dates(
        '[Norland=norland] sent a delegation to [Sudland=sudland] for the Winter Olympics.',
        '2018-04-04',
      ),
    ).toEqual(['2018-02-09/2018-02-25']);
  });

  it('takes no date from Games that are only spoken of', () => {
    expect(
      dates(
        '[Ada Holt=ada-holt] met [Bo Lind=bo-lind] to praise the Winter Olympics.',
        '2018-04-04',
      ),
    ).toEqual(['2018-04-04']);
  });

  it('bounds a term in office whose beginning nobody knows', () => {
    expect(
      dates(
        '[Ada Holt=ada-holt]’s first year in office was marked by anger as [Norland=norland] tested several missiles.',
      ),
    ).toEqual(['[..2020-05-06]']);
  });
});

describe('gamesNear(season, published)', () => {
  it('finds the Games of the months around a day', () => {
    expect(gamesNear('summer', '2016-05-01')).toBe('2016-08-05/2016-08-21');
    expect(gamesNear(undefined, '2022-03-01')).toBe('2022-02-04/2022-02-20');
  });

  it('finds none where none are near, or of the other season', () => {
    expect(gamesNear('winter', '2020-01-01')).toBeUndefined();
    expect(gamesNear('winter', '2016-05-01')).toBeUndefined();
  });
});

describe('openPart(scene, heading)', () => {
  it('gives what a look back tells no day of the news', () => {
    const text =
      'Island news\n[Ada Holt=ada-holt] visited [Sudland=sudland] on <Tuesday=2020-05-05>.\n#How did we get here?\n[Norland=norland] tested a missile. ';
    expect(readAnnotated(text).map((c) => c.date)).toEqual(['2020-05-05', '[..2020-05-06]']);
  });

  it('goes back to the news under a heading that looks nowhere', () => {
    const text =
      'Island news\n#Background\n[Norland=norland] tested a missile.\n#Reaction\n[Ada Holt=ada-holt] condemned [Bo Lind=bo-lind].';
    expect(readAnnotated(text).map((c) => c.date)).toEqual(['[..2020-05-06]', '2020-05-06~']);
  });
});
