import { describe, expect, it } from 'vitest';
import { siteOf } from './fixtures/island-site.ts';
import { findPairs, pairId } from './pairs.ts';
import { viewPairPages } from './pairs-detail.ts';
import { listAllPairs, viewPairs } from './pairs-page.ts';

const both = [{ actor: 'oltria' }, { actor: 'kellen' }];
const site = siteOf({
  one: { date: '2031-01-02', kind: 'visit', actors: [{ actor: 'ada-brenn' }, { actor: 'kellen' }] },
  two: { date: '2031-02-03', kind: 'talks', actors: both },
  three: { date: '2031-03-04', kind: 'call', status: 'cancelled', actors: both },
  four: { date: '2031-04', kind: 'conference', actors: [...both, { actor: 'ada-brenn' }] },
  letter: { date: '2031-05-06', kind: 'letter', actors: both },
  apart: {
    date: '2031-06-07',
    kind: 'talks',
    actors: [{ actor: 'oltria' }, { actor: 'kellen', role: 'subject' }],
  },
});

describe('findPairs(site)', () => {
  it('counts meetings of actors of different sides, those that took place first', () => {
    expect(findPairs(site).map(({ a, b, met, events }) => [a, b, met, events.length])).toEqual([
      ['kellen', 'oltria', 2, 3],
      ['ada-brenn', 'kellen', 2, 2],
    ]);
  });

  it('counts no letter, no one who is only spoken of, and no one of the same side', () => {
    const events = findPairs(site).flatMap((pair) => pair.events.map(({ id }) => id));
    expect(events).not.toContain('letter');
    expect(events).not.toContain('apart');
    expect(findPairs(site).some(({ a, b }) => pairId(a, b) === 'ada-brenn--oltria')).toBe(false);
  });

  it('finds none where nobody met', () => {
    expect(findPairs(siteOf({ a: { kind: 'talks', actors: [{ actor: 'oltria' }] } }))).toEqual([]);
  });
});

describe('pairId(one, other)', () => {
  it('is the same in both orders', () => {
    expect(pairId('b', 'a')).toBe('a--b');
    expect(pairId('a', 'b')).toBe('a--b');
  });
});

describe('viewPairPages(site)', () => {
  it('makes a page for each pair with two events, also with those that came to nothing', () => {
    const [page, ...rest] = viewPairPages(site);
    expect(page).toMatchObject({
      title: 'Kellen and Oltria',
      path: '/pairs/kellen--oltria/',
      met: 2,
      first: { text: '3 February 2031' },
      last: { text: 'April 2031' },
    });
    expect(page?.events.map(({ status }) => status.label)).toEqual([
      'Occurred',
      'Cancelled',
      'Occurred',
    ]);
    expect(rest.map(({ path }) => path)).toEqual(['/pairs/ada-brenn--kellen/']);
  });
});

describe('viewPairs(site)', () => {
  it('has a matrix that is the same both ways, and leads to pairs', () => {
    const { matrix, table, actors, left } = viewPairs(site);
    expect(matrix.actors.map(({ label }) => label)).toEqual(['Kellen', 'Oltria', 'Ada Brenn']);
    for (const [row, cells] of matrix.rows.entries()) {
      expect(cells[row]).toBeUndefined();
      for (const [column, cell] of cells.entries()) expect(matrix.rows[column]?.[row]).toBe(cell);
    }
    expect(matrix.rows[0]?.[1]).toEqual({ met: 2, other: 1, path: '/pairs/kellen--oltria/' });
    expect([table.length, actors, left]).toEqual([2, 3, 0]);
    expect(listAllPairs(site).map(({ actor, others }) => [actor.label, others.length])).toEqual([
      ['Ada Brenn', 1],
      ['Kellen', 1],
    ]);
  });

  it('leads to the event where there is only one', () => {
    const one = siteOf({ only: { date: '2031-01-02', kind: 'call', actors: both } });
    expect(viewPairs(one).table[0]?.path).toBe('/events/only/');
    expect(viewPairPages(one)).toEqual([]);
  });

  it('draws a network with everyone inside it, the same each time', () => {
    const { networks } = viewPairs(site);
    expect(networks?.wide.nodes).toHaveLength(3);
    expect(networks?.wide.edges).toHaveLength(2);
    for (const { x, y } of networks?.wide.nodes ?? []) {
      expect(x > 0 && x < 960 && y > 0 && y < 640).toBe(true);
    }
    expect(JSON.stringify(viewPairs(site))).toBe(JSON.stringify(viewPairs(site)));
  });
});
