import { describe, expect, it } from 'vitest';
import type { Register } from '../actors/register.ts';
import { parseAnnotated } from './annotated-text.ts';
import { findDatedEntries } from './dated-entries.ts';
import { readClaims } from './read-claims.ts';

const register = { actors: new Map(), places: new Map(), states: new Map() } as unknown as Register;

function told(marked: string, published = '2020-06-12') {
  const { article, times, mentions, placeMentions } = parseAnnotated(marked, published);
  const actors = { mentions, placeMentions, proposedActors: [], proposedPlaces: [] };
  return readClaims(article, times, actors, register).map((c) => [c.date, c.status, c.kind]);
}

describe('findDatedEntries(text, sentences, times)', () => {
  const entriesOf = (marked: string) => {
    const { article, times } = parseAnnotated(marked);
    return [...findDatedEntries(article.text, article.sentences, times).values()].map((e) => [
      e.date,
      article.text.slice(e.from, e.from + 8),
    ]);
  };

  it('finds entries behind dashes and colons, with or without a bullet', () => {
    expect(
      entriesOf(
        'A list\n<Jan 6, 2016=2016-01-06> - The council meets.\n• <March 8=2018-03-08>: Holt leaves.\n<1994=1994> -- A pact is signed.',
      ),
    ).toEqual([
      ['2016-01-06', 'The coun'],
      ['2018-03-08', 'Holt lea'],
      ['1994', 'A pact i'],
    ]);
  });

  it('begins a list behind its name', () => {
    expect(
      entriesOf(
        'A list\nToday in island history <May 3 1967=1967-05-03> -- A park opens. <1980=1980-05-03> -- A port closes.',
      ),
    ).toEqual([
      ['1967-05-03', 'A park o'],
      ['1980-05-03', 'A port c'],
    ]);
  });

  it('takes no date inside prose for an entry', () => {
    expect(
      entriesOf(
        'A list\n<Friday=2020-06-05> was calm. On <Monday=2020-06-08> - a holiday - she left. <2018=2018> - a good year for salt.',
      ),
    ).toEqual([]);
  });
});

describe('readClaims(…) of a list of dates', () => {
  it('takes the present tense of an entry for what happened on its date', () => {
    expect(
      told(
        'The road to the pact\nHere is how it went.\n<Jan 6, 2016=2016-01-06> - [Ada Holt=ada-holt] meets [Bo Lind=bo-lind]. [Holt=ada-holt] signs a pact with [Lind=bo-lind].\n<March 8=2018-03-08>: [Lind=bo-lind] visits {Bergen=bergen}.',
      ),
    ).toEqual([
      ['2016-01-06', 'occurred', 'meeting'],
      ['2016-01-06', 'occurred', 'agreement'],
      ['2018-03-08', 'occurred', 'visit'],
    ]);
  });

  it('reads what stands under the dates of a list in the same way, but not under a date alone', () => {
    const under = (date: string) =>
      `\n# <${date}=${date}>\n[Ada Holt=ada-holt] visits {Bergen=bergen}.`;
    expect(told(`A list${under('1994')}${under('2006')}${under('2018-03-08')}`)).toEqual([
      ['1994', 'occurred', 'visit'],
      ['2006', 'occurred', 'visit'],
      ['2018-03-08', 'occurred', 'visit'],
    ]);
    expect(told(`News${under('2018-03-08')}`)).toEqual([]);
  });

  it('leaves the present tense outside of lists to habits', () => {
    expect(told('Salt\nHere is how it goes.\n[Ada Holt=ada-holt] visits {Bergen=bergen}.')).toEqual(
      [],
    );
  });

  it('takes an entry ahead for a plan', () => {
    expect(
      told(
        'The road ahead\nHere is how it goes.\n<July 8=2020-07-08>: [Bo Lind=bo-lind] visits {Bergen=bergen}.',
      ),
    ).toEqual([['2020-07-08', 'planned', 'visit']]);
  });
});
