import { describe, expect, it } from 'vitest';
import { makeUpChronology } from '../../scripts/benching/made-up-chronology.ts';
import { edtfBounds } from '../model/edtf.ts';
import { filterColumns } from './filter-columns.ts';
import {
  type FacetName,
  formatFilterQuery,
  parseFilterQuery,
  toggleValue,
} from './filter-query.ts';
import { narrow } from './filter-table.ts';
import { islandSite } from './fixtures/island-site.ts';
import { makeSite } from './site.ts';

const site = islandSite();
const { events } = site.index;
const table = filterColumns(site, events);
const ask = (text: string) => narrow(table, parseFilterQuery(new URLSearchParams(text)));
const found = (text: string) => ask(text).rows.map((row) => events[row]?.data.title);

describe('narrow(table, query)', () => {
  it('leaves everything where nothing is asked', () => {
    expect(found('')).toHaveLength(events.length);
  });

  it('asks for what all chosen actors took part in', () => {
    expect(found('actor=ada-brenn')).toEqual([
      'Ada Brenn visits Kell',
      'Oltria and Kellen sign the Lantern Accord',
    ]);
    expect(found('actor=ada-brenn&actor=tomas-vey')).toEqual(['Ada Brenn visits Kell']);
  });

  it('asks for one of the chosen kinds, statuses and publishers', () => {
    expect(found('kind=visit&kind=proposal')).toHaveLength(2);
    expect(found('status=denied&status=planned')).toHaveLength(2);
    expect(found('publisher=osk-gazette&kind=visit')).toEqual(['Ada Brenn visits Kell']);
  });

  it('finds by the side of those who took part, and by a place what happened inside it', () => {
    expect(found('side=oltria&side=kellen&kind=visit')).toEqual(['Ada Brenn visits Kell']);
    expect(found('place=oltria-island')).toEqual([
      'Ferry Board starts a third ferry',
      'Leaders of the two islands meet in Port Osk',
    ]);
  });

  it('finds in a range what can have happened in it, and nothing without a date', () => {
    expect(found('from=2031-04-03&to=2031-04-03')).toEqual([
      'Tomas Vey proposes a bridge',
      'Ada Brenn visits Kell',
    ]);
    expect(found('to=2030')).toEqual([
      'Ferry Board starts a third ferry',
      'Kellen recalls its envoy',
    ]);
    expect(found('from=0001')).not.toContain('The islands agree on salt');
  });

  it('answers nothing to what it does not have', () => {
    expect(found('actor=nobody')).toEqual([]);
    expect(found('actor=ada-brenn&actor=nobody')).toEqual([]);
  });

  it('counts for each value what choosing it, too, would leave', () => {
    const queries = ['', 'actor=ada-brenn', 'kind=visit', 'kind=visit&status=occurred&side=kellen'];
    for (const text of queries) {
      const { counts, rows } = ask(text);
      const query = parseFilterQuery(new URLSearchParams(text));
      for (const name of Object.keys(counts) as FacetName[]) {
        const chosen = query.chosen[name];
        const wide = chosen.length > 0 && name !== 'actor' && name !== 'side';
        for (const [at, [id]] of table.values[name].entries()) {
          const asked = chosen.includes(id) ? query : toggleValue(query, name, id);
          const left = narrow(table, asked).rows.length;
          const before = wide && !chosen.includes(id) ? rows.length : 0;
          const expected = wide && chosen.includes(id) ? (counts[name][at] ?? 0) : left - before;
          expect(counts[name][at], `${formatFilterQuery(query)} ${name}=${id}`).toBe(expected);
        }
      }
    }
  });

  it('gives what a plain search of the records gives, over a thousand made-up events', () => {
    const { chronology } = site;
    const large = makeSite(makeUpChronology(1000), chronology);
    const columns = filterColumns(large, large.index.events);
    const query = parseFilterQuery(
      new URLSearchParams('kind=visit&kind=talks&status=occurred&from=2005&to=2015-06'),
    );
    const [from, to] = [edtfBounds('2005').earliest ?? 0, edtfBounds('2015-06').latest ?? 0];
    const plain = large.index.events.filter(({ data: { kind, status, date } }) => {
      if (date === undefined || status !== 'occurred') return false;
      const { earliest, latest } = edtfBounds(date);
      return (
        (kind === 'visit' || kind === 'talks') &&
        (earliest ?? Number.NEGATIVE_INFINITY) <= to &&
        (latest ?? Number.POSITIVE_INFINITY) >= from
      );
    });
    const rows = narrow(columns, query).rows.map((row) => large.index.events[row]?.id);
    expect(rows).toEqual(plain.map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(10);
  });
});

describe('filterColumns(site, events, { shown })', () => {
  it('holds what it takes to list events only where it is asked for', () => {
    expect(table.shown).toBeUndefined();
    const { shown } = filterColumns(site, events, { shown: true });
    expect(shown?.title).toEqual(events.map(({ data }) => data.title));
    // A plain day is written by the reader's own browser.
    expect(shown?.when).toContain('');
    expect(shown?.when).toContain('1–3 April 2031');
    expect(shown?.when.at(-1)).toBe('date unknown');
  });
});
