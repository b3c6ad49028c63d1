import { describe, expect, it } from 'vitest';
import { type ActorPage, viewActorPage } from './actor-page.ts';
import { islandSite } from './fixtures/island-site.ts';

const site = islandSite();
function page(id: string): ActorPage {
  const entry = site.index.library.actors.get(id);
  if (!entry) throw new Error(`no ${id}`);
  return viewActorPage(site, entry);
}

describe('viewActorPage(site, entry)', () => {
  it('gives names by language, aliases and dated roles', () => {
    expect(page('ada-brenn')).toMatchObject({
      names: [
        { language: 'ru', languageName: 'Russian', name: 'Ада Бренн' },
        { language: 'ko', languageName: 'Korean', name: '아다브렌' },
        { language: 'zh', languageName: 'Chinese', name: '阿达·布伦' },
      ],
      aliases: ['Adah Brenn'],
      weakAliases: ['Brenn'],
      side: { label: 'Oltria', path: '/actors/oltria/' },
      roles: [
        { title: 'Harbour minister', from: { text: '10 January 2029' }, to: { text: 'June 2031' } },
        { title: 'Prime minister', of: { label: 'Oltria' } },
      ],
      wikidata: 'Q1',
    });
  });

  it('lists events in the order of the chronology, and who else takes part, most often first', () => {
    const { events, partners } = page('kellen');
    expect(events.map(({ title }) => title)).toEqual([
      'Kellen recalls its envoy',
      'Oltria and Kellen sign the Lantern Accord',
      'Leaders of the two islands meet in Port Osk',
      'The islands agree on salt',
    ]);
    expect(partners.map(({ ref, events: n }) => [ref.label, n])).toEqual([
      ['Oltria', 3],
      ['Ada Brenn', 1],
      ['Tomas Vey', 1],
    ]);
  });

  it('lists the sources that mention it, those of its own evidence too', () => {
    expect(page('tomas-vey').sources.map(({ ref }) => ref.label)).toEqual([
      'The Lantern Accord, a month on',
      'Brenn to sail to Kell next week',
    ]);
  });

  it('lists who belongs to a state or acts for it', () => {
    expect(page('oltria').members.map(({ label }) => label)).toEqual(['Ada Brenn', 'Ferry Board']);
  });

  it('counts an event in which it is only quoted, without partners', () => {
    const { events, partners } = page('ferry-board');
    expect(events).toHaveLength(1);
    expect(partners).toEqual([]);
  });
});
