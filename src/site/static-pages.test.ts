import { describe, expect, it } from 'vitest';
import { viewEventPage } from './event-page.ts';
import { siteOf } from './fixtures/island-site.ts';
import { recordPages } from './static-pages.ts';

const claim = { source: 's', quote: { exact: 'Some words.' }, says: {} };
function keys(event: object, source: object, other: object = {}) {
  const site = siteOf(
    { a: { date: '2031', ...event, evidence: [claim] }, b: other },
    { s: source },
  );
  const { events } = site.index;
  const pages = recordPages(site, 'events', events, (entry, at) =>
    viewEventPage(site, entry, events[at - 1], events[at + 1]),
  );
  return new Map(pages.map(({ params, cacheKey }) => [params.id, cacheKey]));
}

describe('recordPages(site, collection, records, viewOf, shownOf)', () => {
  const before = keys({}, {}).get('a');

  it('gives a page the same key while nothing on it changes', () => {
    expect(keys({}, {}).get('a')).toBe(before);
    expect(keys({}, { retrieved: '2031-01-01' }).get('a')).toBe(before);
  });

  it.each([
    ['its own title', keys({ title: 'Another title' }, {})],
    ['the headline of a source', keys({}, { headline: 'Another headline' })],
    ['the form of a source', keys({}, { form: 'digest' })],
    ['the title of its neighbour', keys({}, {}, { title: 'Another neighbour' })],
    ['an event that follows it', keys({}, {}, { follows: 'a' })],
  ])('gives it another key when %s changes', (_, after) => {
    expect(after.get('a')).not.toBe(before);
  });

  it('makes a page for an old id', () => {
    expect([...keys({ redirects: ['old-a'] }, {}).keys()]).toEqual(['a', 'b', 'old-a']);
  });
});
