import { describe, expect, it } from 'vitest';
import { viewEventPages } from './event-page.ts';
import { islandSite } from './fixtures/island-site.ts';
import { breadcrumbJsonLd, eventJsonLd, formatJsonLd } from './json-ld.ts';

const absolute = (path: string) => `https://example.org${path}`;
const pages = new Map(viewEventPages(islandSite()).map((page) => [page.path, page]));
const event = (id: string) => {
  const page = pages.get(`/events/${id}/`);
  if (!page) throw new Error(`no ${id}`);
  return page;
};

describe('eventJsonLd(page, absolute)', () => {
  it('gives both ends of the date, the place, who took part, and each article once', () => {
    const path = 'https://example.org/events/2031-04-brenn-visits-kell/';
    const [page, visit] = eventJsonLd(event('2031-04-brenn-visits-kell'), absolute);
    expect(visit).toMatchObject({
      '@type': 'Event',
      '@id': `${path}#event`,
      mainEntityOfPage: { '@id': path },
      startDate: '2031-04-01',
      endDate: '2031-04-03',
      location: [{ '@type': 'Place', name: 'Kell' }],
      contributor: [
        { '@type': 'Person', name: 'Ada Brenn' },
        { '@type': 'Person', name: 'Tomas Vey' },
      ],
    });
    expect(page).toMatchObject({
      '@type': 'WebPage',
      url: path,
      citation: [
        { '@type': 'NewsArticle', datePublished: '2031-03-28' },
        { '@type': 'NewsArticle', publisher: { name: 'Radio Kell' } },
      ],
    });
  });

  it('says that an event is only planned', () => {
    expect(eventJsonLd(event('2031-06-summit-port-osk'), absolute)[1]).toMatchObject({
      eventStatus: 'https://schema.org/EventScheduled',
    });
  });

  it('invents no day for a date that has none', () => {
    expect(eventJsonLd(event('2031-03-vey-recalled'), absolute)[1]).not.toHaveProperty('startDate');
    expect(eventJsonLd(event('old-treaty-of-salt'), absolute)[1]).not.toHaveProperty('startDate');
  });
});

describe('formatJsonLd(things)', () => {
  it('cannot end the script that it stands in', () => {
    const text = formatJsonLd([{ name: '</script><script>x()</script>' }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)['@graph'][0].name).toBe('</script><script>x()</script>');
  });
});

describe('breadcrumbJsonLd(head, home, absolute)', () => {
  it('leads from the home page to this one', () => {
    const { itemListElement } = breadcrumbJsonLd(
      event('2031-06-summit-port-osk'),
      'Home',
      absolute,
    );
    expect((itemListElement as { name: string }[]).map(({ name }) => name)).toEqual([
      'Home',
      'Chronology',
      '2031',
      'June',
      'Leaders of the two islands meet in Port Osk',
    ]);
  });
});
