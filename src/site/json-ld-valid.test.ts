import jsonld from 'jsonld';
import { describe, expect, it, vi } from 'vitest';
import { viewActorPage } from './actor-page.ts';
import { viewDataPage } from './data/data-page.ts';
import { viewEventPages } from './event-page.ts';
import { absolute, wholeSites } from './fixtures/whole-sites.ts';
import {
  actorJsonLd,
  breadcrumbJsonLd,
  collectionJsonLd,
  eventJsonLd,
  formatJsonLd,
  type JsonLd,
  placeJsonLd,
  publisherJsonLd,
  sourceJsonLd,
} from './json-ld.ts';
import { datasetJsonLd, siteJsonLd } from './json-ld-site.ts';
import { viewPlacePage } from './place-page.ts';
import { viewPublisherPage } from './publisher-page.ts';
import { chromeOf, type Site } from './site.ts';
import { viewSourcePage } from './source-page.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Of schema.org's context only what decides how ours is read; nothing is fetched. */
const context = { '@vocab': 'https://schema.org/' };
const documentLoader = async (address: string) => {
  if (address !== 'https://schema.org') throw new Error(`${address} is not to be fetched`);
  return { contextUrl: null, document: { '@context': context }, documentUrl: address };
};

/** What schema.org (version 29) lets things of these types have, with those of their supertypes. */
const ofThing = 'name alternateName description url sameAs mainEntityOfPage subjectOf';
const ofWork = `${ofThing} author publisher datePublished dateModified inLanguage license citation isPartOf archivedAt headline about isAccessibleForFree mainEntity`;
const vocabulary: Readonly<Record<string, string>> = {
  WebSite: `${ofWork} potentialAction`,
  WebPage: ofWork,
  CollectionPage: ofWork,
  NewsArticle: ofWork,
  Dataset: `${ofWork} distribution`,
  DataDownload: `${ofWork} contentUrl encodingFormat`,
  Event: `${ofThing} startDate endDate eventStatus location contributor about`,
  Person: `${ofThing} jobTitle`,
  Organization: ofThing,
  NewsMediaOrganization: ofThing,
  Country: ofThing,
  Place: `${ofThing} geo containedInPlace`,
  GeoCoordinates: `${ofThing} latitude longitude`,
  ItemList: `${ofThing} numberOfItems itemListElement`,
  ListItem: `${ofThing} position item`,
  BreadcrumbList: `${ofThing} itemListElement`,
  SearchAction: `${ofThing} target query-input`,
  EntryPoint: `${ofThing} urlTemplate`,
};

/** What the pages of a site say, page by page. */
function pagesOf(site: Site): JsonLd[][] {
  const { library } = site.index;
  const chrome = chromeOf(site);
  const data = viewDataPage(site, absolute);
  const trailed = (head: Parameters<typeof breadcrumbJsonLd>[0], ...things: JsonLd[]) => [
    ...things,
    breadcrumbJsonLd(head, chrome.title, absolute),
  ];
  const each = <Record, View extends Parameters<typeof breadcrumbJsonLd>[0]>(
    records: Iterable<Record>,
    view: (site: Site, record: Record) => View,
    tell: (view: View, absolute: (path: string) => string) => JsonLd,
  ) =>
    Array.from(records, (record) => {
      const page = view(site, record);
      return trailed(page, tell(page, absolute));
    });
  return [
    [siteJsonLd(chrome, absolute), collectionJsonLd(data, [{ label: 'x', path: '/x/' }], absolute)],
    trailed(data, datasetJsonLd(data, chrome, absolute)),
    ...viewEventPages(site).map((page) => trailed(page, ...eventJsonLd(page, absolute))),
    ...each(library.actors.values(), viewActorPage, actorJsonLd),
    ...each(library.sources.values(), viewSourcePage, sourceJsonLd),
    ...each(library.places.values(), viewPlacePage, placeJsonLd),
    ...each(library.publishers.values(), viewPublisherPage, publisherJsonLd),
  ];
}

/** Lists what is not of schema.org's vocabulary in an expanded thing and all in it. */
function faults(thing: unknown): string[] {
  if (Array.isArray(thing)) return thing.flatMap(faults);
  if (typeof thing !== 'object' || thing === null) return [];
  const short = (address: string) => address.replace('https://schema.org/', '');
  const types = ((thing as { '@type'?: string[] })['@type'] ?? []).map(short);
  const allowed = types.flatMap((type) => vocabulary[type]?.split(' ') ?? []);
  const unknown = types.filter((type) => vocabulary[type] === undefined);
  return Object.entries(thing).flatMap(([key, value]) => [
    ...(key.startsWith('@') || allowed.includes(short(key)) ? [] : [`${types}: ${short(key)}`]),
    ...faults(value),
    ...unknown.splice(0),
  ]);
}

describe.each(wholeSites)('the JSON-LD of %s', (_, makeIt) => {
  it('is read by another program, in the vocabulary of schema.org, as many events as there are', async () => {
    const site = makeIt();
    const count = new Map<string, number>();
    for (const things of pagesOf(site)) {
      const text = formatJsonLd(things);
      expect(text).not.toMatch(/[<]/);
      const expanded = await jsonld.expand(JSON.parse(text), { documentLoader });
      expect(expanded).toHaveLength(things.length);
      expect(faults(expanded)).toEqual([]);
      for (const { '@type': types } of expanded) {
        for (const type of types as string[]) count.set(type, (count.get(type) ?? 0) + 1);
      }
    }
    const { library } = site.index;
    expect(count.get('https://schema.org/Event')).toBe(library.events.size);
    expect(count.get('https://schema.org/NewsArticle')).toBe(library.sources.size);
    expect(count.get('https://schema.org/Place')).toBe(library.places.size);
    expect(count.get('https://schema.org/Dataset')).toBe(1);
  });
});

describe('faults(thing)', () => {
  it('finds a word that schema.org does not know', () => {
    expect(
      faults([{ '@type': ['https://schema.org/Event'], 'https://schema.org/citation': [] }]),
    ).toEqual(['Event: citation']);
    expect(faults([{ '@type': ['https://schema.org/Happening'] }])).toEqual(['Happening']);
  });
});

describe('siteJsonLd(chrome, absolute)', () => {
  it('offers the search only where the site’s address is known', () => {
    const chrome = {
      ...{ title: 'A', description: 'B', language: 'en', licence: 'CC-BY-4.0' },
      ...{ branch: 'main', folder: 'content' },
    };
    expect(siteJsonLd(chrome, absolute)).toHaveProperty('potentialAction');
    expect(siteJsonLd(chrome, (path) => path)).not.toHaveProperty('potentialAction');
  });
});
