import { describe, expect, it } from 'vitest';
import { viewEventPages } from './event-page.ts';
import { islandSite, siteOf } from './fixtures/island-site.ts';

const pages = new Map(viewEventPages(islandSite()).map((page) => [page.path, page]));

describe('viewEventPages(site)', () => {
  it('tells when, where, who, and how far it is known to have happened', () => {
    const page = pages.get('/events/2031-04-brenn-visits-kell/');
    expect(page).toMatchObject({
      title: 'Ada Brenn visits Kell',
      date: { text: '1–3 April 2031' },
      status: { label: 'Occurred' },
      kind: { label: 'Visit' },
      places: [{ label: 'Kell', path: '/places/kell/' }],
      actors: [
        { label: 'Ada Brenn', role: 'visitor', path: '/actors/ada-brenn/' },
        { label: 'Tomas Vey', role: 'host' },
      ],
      trail: [{ label: 'Chronology' }, { label: '2031' }, { label: 'April' }],
    });
    expect(page?.description).toBe(
      'Occurred, 1–3 April 2031, Kell. Visit with Ada Brenn and Tomas Vey. From 2 sources: Osk Gazette and Radio Kell.',
    );
  });

  it('gives each piece of evidence its passage, its source and what that says', () => {
    const evidence = pages.get('/events/2031-04-brenn-visits-kell/')?.evidence;
    expect(evidence?.[0]).toMatchObject({
      number: 1,
      passage: { form: 'quote' },
      says: { date: { text: '2 April 2031' }, status: { label: 'Announced' } },
      attributedTo: { label: 'Tomas Vey' },
      source: {
        publisher: { label: 'Osk Gazette' },
        via: { label: 'Island Wire' },
        basis: { basis: 'inferred', note: expect.stringContaining('next Wednesday') },
      },
    });
    expect(evidence?.[1]?.passage).toEqual({
      form: 'summary',
      text: 'Brenn spent the first three days of April in Kell.',
    });
  });

  it('gives the reasoning behind a source’s date once', () => {
    const source = {
      publishedNote: 'Because.',
      publishedBasis: 'inferred',
      published: '2031-01-01',
    };
    const claim = { source: 's', quote: { exact: 'x' }, says: {} };
    const [page] = viewEventPages(siteOf({ a: { evidence: [claim, claim] } }, { s: source }));
    expect(page?.evidence.map((one) => one.source.basis?.note)).toEqual(['Because.', undefined]);
  });

  it('leads to what belongs to it, comes before it, and comes of it, in both directions', () => {
    const heads = (path: string) =>
      pages.get(path)?.related.map(({ heading, events }) => [heading, events[0]?.path]);
    const [visit, accord, bridge, summit] = [
      '/events/2031-04-brenn-visits-kell/',
      '/events/2031-04-02-lantern-accord/',
      '/events/2031-vey-proposes-bridge/',
      '/events/2031-06-summit-port-osk/',
    ];
    expect(heads(visit)).toEqual([['What belongs to it', accord]]);
    expect(heads(accord)).toEqual([
      ['Part of', visit],
      ['Followed by', bridge],
      ['What came of it', summit],
    ]);
    expect(heads(bridge)).toEqual([['Follows', accord]]);
    expect(heads(summit)).toEqual([['Outcome of', accord]]);
  });

  it('leads from each event to its neighbours in time', () => {
    const all = [...pages.values()];
    expect(all[0]?.previous).toBeUndefined();
    expect(all.at(-1)?.next).toBeUndefined();
    for (const [at, page] of all.entries()) expect(page.next?.path).toBe(all[at + 1]?.path);
  });

  it('names what it refers to and does not find, without a link', () => {
    const site = siteOf({ a: { places: ['far-away'], actors: [{ actor: 'no-one' }] } });
    const [page] = viewEventPages(site);
    expect(page?.places).toEqual([{ label: 'far away' }]);
    expect(page?.actors).toEqual([{ label: 'no one' }]);
  });
});
