import { describe, expect, it } from 'vitest';
import { islandSite } from './fixtures/island-site.ts';
import { formatPosition, viewPlacePage } from './place-page.ts';
import { viewPublisherPage } from './publisher-page.ts';
import { viewRedirects } from './redirects.ts';
import { viewSourcePage } from './source-page.ts';

const site = islandSite();
const { library } = site.index;
const get = <Value>(records: ReadonlyMap<string, Value>, id: string): Value => {
  const record = records.get(id);
  if (record === undefined) throw new Error(`no ${id}`);
  return record;
};

describe('viewSourcePage(site, entry)', () => {
  it('gives the citation, what was captured, and each event with its passages', () => {
    const entry = get(library.sources, 'osk-gazette-2030-11-05-no-third-ferry');
    const page = viewSourcePage(site, entry);
    expect(page).toMatchObject({
      line: { publisher: { label: 'Osk Gazette' }, published: { text: '5 November 2030' } },
      words: 90,
      languageName: 'English',
      actors: [{ label: 'Ferry Board' }],
    });
    expect(page.events.map(({ event }) => event.title)).toEqual([
      'Ferry Board starts a third ferry',
    ]);
    expect(page.events[0]?.passages).toMatchObject([
      { denies: true, passage: { form: 'quote' }, attributedTo: { label: 'Ferry Board' } },
    ]);
  });
});

describe('viewPublisherPage(site, entry)', () => {
  it('lists its sources, those it supplied as an agency too, and its events', () => {
    const wire = viewPublisherPage(site, get(library.publishers, 'island-wire'));
    expect(wire.sources.map(({ ref }) => ref.label)).toEqual(['Brenn to sail to Kell next week']);
    const radio = viewPublisherPage(site, get(library.publishers, 'radio-kell'));
    expect(radio.events).toHaveLength(5);
  });
});

describe('viewPlacePage(site, entry)', () => {
  it('says where it is, what it is part of and what lies in it', () => {
    expect(viewPlacePage(site, get(library.places, 'port-osk'))).toMatchObject({
      position: '12.50° N, 30.25° W',
      partOf: { label: 'Island of Oltria' },
    });
    const island = viewPlacePage(site, get(library.places, 'oltria-island'));
    expect(island.contains.map(({ label }) => label)).toEqual(['Port Osk']);
    expect(island.events).toHaveLength(2);
    expect(formatPosition([-33.9, 18.4])).toBe('33.90° S, 18.40° E');
  });
});

describe('viewRedirects(site, collection)', () => {
  it('leads from each old id to the page of its record', () => {
    expect(viewRedirects(site, 'actors')).toEqual([
      {
        id: 'thomas-vey',
        path: '/actors/thomas-vey/',
        to: { label: 'Tomas Vey', path: '/actors/tomas-vey/' },
      },
    ]);
    expect(viewRedirects(site, 'places')).toEqual([]);
  });
});
