import { describe, expect, it } from 'vitest';
import { empty, read } from './fixtures/read.ts';
import { holdsOn } from './register.ts';

const ids = (text: string, published: string) =>
  read(text, { known: empty, published }).mentions.map((m) => m.actor);

describe('readOfficeHolders() in an empty register', () => {
  it('names whoever holds an office on the day of the article', () => {
    const said = 'The US president met the Russian foreign minister on Monday.';
    expect(ids(said, '2010-03-01')).toEqual(
      expect.arrayContaining(['barack-obama', 'sergey-lavrov']),
    );
    expect(ids(said, '2003-03-01')).toEqual(
      expect.arrayContaining(['george-w-bush', 'igor-ivanov']),
    );
  });
  it('reads a title with a family name by the day, and without one where only one has held it', () => {
    expect(ids('On Monday President Bush flew home.', '2004-05-05')).toEqual(['george-w-bush']);
    expect(ids('On Monday President Bush flew home.', '1991-05-05')).toEqual(['george-h-w-bush']);
    expect(ids('On Monday President Bush flew home.', '')).not.toContain('george-w-bush');
    expect(ids('On Monday President Obama flew home.', '')).toEqual(['barack-obama']);
    expect(ids('It was what Prime Minister May may want.', '2017-05-05')).toEqual(['theresa-may']);
  });
  it('knows nobody by family name before he was known', () => {
    expect(ids('A shop was sold to Obama in spring.', '1990-01-01')).toEqual([]);
  });
  it('takes nobody for a stranger with the same family name and no office', () => {
    expect(ids('On Monday Mr Brown of Exampleton flew home.', '2008-05-05')).not.toContain(
      'gordon-brown',
    );
  });
  it('gives each office of a state one holder on a day', () => {
    for (const day of ['1995-05-05', '2005-05-05', '2015-05-05', '2023-05-05']) {
      const seen = new Set<string>();
      for (const o of empty.offices.filter((one) => holdsOn(one, day))) {
        expect(seen.has(`${o.of} ${o.office}`), `${o.of} ${o.office} ${day}`).toBe(false);
        seen.add(`${o.of} ${o.office}`);
      }
    }
  });
});
