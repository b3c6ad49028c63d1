import type { ActorPage } from './actor-page.ts';
import type { Ref } from './address.ts';
import type { EventPage } from './event-page.ts';
import type { PageHead } from './page-head.ts';
import type { PlacePage } from './place-page.ts';
import type { PublisherPage } from './publisher-page.ts';
import type { SourcePage } from './source-page.ts';

/** One schema.org thing. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** Makes an address whole: site, base path, path from the site's root. */
type Absolute = (path: string) => string;

const eventStatuses: Readonly<Record<string, string>> = {
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  announced: 'https://schema.org/EventScheduled',
  planned: 'https://schema.org/EventScheduled',
};

/** The event, and the page as a work that rests on the articles it cites. */
export function eventJsonLd(page: EventPage, absolute: Absolute): JsonLd[] {
  const articles = [
    ...new Map(page.evidence.map(({ source }) => [source.ref.path, source])).values(),
  ].map(({ ref, publisher, published }) => ({
    ...thing('NewsArticle', ref, absolute, 'headline'),
    publisher: thing('Organization', publisher, absolute),
    ...(published && { datePublished: published.datetime }),
  }));
  const event = `${absolute(page.path)}#event`;
  return [
    {
      '@type': 'WebPage',
      '@id': absolute(page.path),
      url: absolute(page.path),
      name: page.title,
      description: page.description,
      mainEntity: { '@id': event },
      ...(page.changed !== undefined && { dateModified: page.changed }),
      ...(articles.length > 0 && { citation: articles }),
    },
    { '@type': 'Event', '@id': event, ...eventFields(page, absolute) },
  ];
}

function eventFields(page: EventPage, absolute: Absolute): JsonLd {
  const [start, end] = page.date === undefined ? [] : plainEnds(page.date.edtf);
  const eventStatus = eventStatuses[page.status.status];
  // Only people and organisations can contribute, in schema.org; a country is a place.
  const [parties, states] = [false, true].map((state) =>
    page.actors
      .filter(({ is }) => is !== undefined && (is === 'state') === state)
      .map(({ is = 'group', ...ref }) => thing(actorTypes[is], ref, absolute)),
  );
  return {
    name: page.title,
    mainEntityOfPage: { '@id': absolute(page.path) },
    ...(start !== undefined && { startDate: start }),
    ...(end !== undefined && { endDate: end }),
    ...(eventStatus && { eventStatus }),
    ...(page.places.length > 0 && {
      location: page.places.map((place) => thing('Place', place, absolute)),
    }),
    ...(parties && parties.length > 0 && { contributor: parties }),
    ...(states && states.length > 0 && { about: states }),
  };
}

const actorTypes = {
  person: 'Person',
  state: 'Country',
  organisation: 'Organization',
  group: 'Organization',
} as const;

export function actorJsonLd(page: ActorPage, absolute: Absolute): JsonLd {
  const type = actorTypes[page.kind];
  const aliases = [...page.names.map(({ name }) => name), ...page.aliases];
  return {
    '@type': type,
    '@id': absolute(page.path),
    url: absolute(page.path),
    name: page.name,
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(type === 'Person' &&
      page.roles.length > 0 && { jobTitle: page.roles.map(({ title }) => title) }),
    ...(page.wikidata !== undefined && {
      sameAs: `https://www.wikidata.org/wiki/${page.wikidata}`,
    }),
  };
}

/** The article itself is elsewhere: `url` is the publisher's address, `mainEntityOfPage` is ours. */
export function sourceJsonLd(page: SourcePage, absolute: Absolute): JsonLd {
  const { line } = page;
  return {
    '@type': 'NewsArticle',
    '@id': absolute(page.path),
    mainEntityOfPage: absolute(page.path),
    headline: page.title,
    inLanguage: line.language,
    publisher: thing('Organization', line.publisher, absolute),
    ...(line.url !== undefined && { url: line.url }),
    ...(line.archived !== undefined && { archivedAt: line.archived }),
    ...(line.published && { datePublished: line.published.datetime }),
    ...(page.byline !== undefined && { author: { '@type': 'Person', name: page.byline } }),
  };
}

export function publisherJsonLd(page: PublisherPage, absolute: Absolute): JsonLd {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': absolute(page.path),
    name: page.name,
    mainEntityOfPage: absolute(page.path),
    ...(page.url !== undefined && { url: page.url }),
    ...(page.names.length > 0 && { alternateName: page.names.map(({ name }) => name) }),
  };
}

export function placeJsonLd(page: PlacePage, absolute: Absolute): JsonLd {
  const [latitude, longitude] = page.coordinates ?? [];
  return {
    '@type': 'Place',
    '@id': absolute(page.path),
    url: absolute(page.path),
    name: page.name,
    ...(page.names.length > 0 && { alternateName: page.names.map(({ name }) => name) }),
    ...(latitude !== undefined && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
    ...(page.partOf && { containedInPlace: thing('Place', page.partOf, absolute) }),
  };
}

/** A page that lists others; `parts` in their order. */
export function collectionJsonLd(
  head: PageHead,
  parts: readonly Ref[],
  absolute: Absolute,
): JsonLd {
  return {
    '@type': 'CollectionPage',
    '@id': absolute(head.path),
    url: absolute(head.path),
    name: head.title,
    description: head.description,
    ...(parts.length > 0 && {
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: parts.length,
        itemListElement: parts.slice(0, 100).map((part, at) => ({
          '@type': 'ListItem',
          position: at + 1,
          name: part.label,
          ...(part.path !== undefined && { url: absolute(part.path) }),
        })),
      },
    }),
  };
}

/** The way from the home page to this one. */
export function breadcrumbJsonLd(head: PageHead, home: string, absolute: Absolute): JsonLd {
  const steps = [{ label: home, path: '/' }, ...head.trail, { label: head.title, path: head.path }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: label,
      ...(path !== undefined && { item: absolute(path) }),
    })),
  };
}

/** Writes things as the text of one `<script type="application/ld+json">`, safe inside HTML. */
export function formatJsonLd(things: readonly JsonLd[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll(
    '<',
    '\\u003c',
  );
}

function thing(type: string, { label, path }: Ref, absolute: Absolute, named = 'name'): JsonLd {
  return { '@type': type, [named]: label, ...(path !== undefined && { '@id': absolute(path) }) };
}

/** The ends of a date where they are plain years, months or days: all that schema.org can say. */
function plainEnds(edtf: string): [start?: string, end?: string] {
  const plain = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;
  const [start, end = start] = edtf.split('/');
  if (start === undefined || end === undefined || !plain.test(start)) return [];
  return plain.test(end) ? [start, end] : [start];
}
