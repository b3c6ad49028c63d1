import { describe, expect, it } from 'vitest';
import {
  listActors,
  listPublishers,
  listSourcesByDate,
  listSourcesByPublisher,
} from './directory.ts';
import { islandSite } from './fixtures/island-site.ts';

const site = islandSite();

describe('listActors(site)', () => {
  it('lists actors by kind and name, with office, other names and counts', () => {
    const [people, organisations] = listActors(site);
    expect(people).toMatchObject({
      heading: 'People',
      items: [
        { ref: { label: 'Ada Brenn' }, note: 'Prime minister', events: 2, machine: false },
        { ref: { label: 'Tomas Vey' }, machine: true },
      ],
    });
    expect(organisations?.items[0]).toMatchObject({ note: 'Oltria', events: 1 });
  });
});

describe('listSourcesByPublisher(site) and listSourcesByDate(site)', () => {
  it('list every source once', () => {
    expect(
      listSourcesByPublisher(site).map(({ heading, items }) => [heading, items.length]),
    ).toEqual([
      ['Osk Gazette', 2],
      ['Radio Kell', 1],
    ]);
    expect(listSourcesByDate(site).map(({ heading, items }) => [heading, items.length])).toEqual([
      ['2031', 2],
      ['2030', 1],
    ]);
  });
});

describe('listPublishers(site)', () => {
  it('lists a publisher of which nothing has been read too', () => {
    expect(listPublishers(site).map(({ ref }) => ref.label)).toEqual([
      'Island Wire',
      'Osk Gazette',
      'Radio Kell',
    ]);
  });
});
