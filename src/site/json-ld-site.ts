import type { Absolute } from './citation/csl-item.ts';
import { licenceOf } from './data/data-package.ts';
import type { DataPage } from './data/data-page.ts';
import type { JsonLd } from './json-ld.ts';
import type { Chrome } from './site.ts';

const mediaTypes = {
  csv: 'text/csv',
  json: 'application/json',
  jsonl: 'application/jsonl',
} as const;

/**
 * The site as a whole, for its home page, with the search that its search page answers by address
 * (https://developers.google.com/search/docs/appearance/structured-data/sitelinks-searchbox).
 */
export function siteJsonLd(chrome: Chrome, absolute: Absolute): JsonLd {
  return {
    '@type': 'WebSite',
    '@id': absolute('/#site'),
    url: absolute('/'),
    name: chrome.title,
    description: chrome.description,
    inLanguage: chrome.language,
    license: licenceOf(chrome.licence).path,
    // A template is no address that could be made whole later.
    ...(URL.canParse(absolute('/')) && {
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${absolute('/search/')}?q={search_term_string}`,
        },
        'query-input': 'required name=search_term_string',
      },
    }),
  };
}

/** The chronology as data, for the page of the data. */
export function datasetJsonLd(page: DataPage, chrome: Chrome, absolute: Absolute): JsonLd {
  return {
    '@type': 'Dataset',
    '@id': absolute('/data/#dataset'),
    url: absolute(page.path),
    name: chrome.title,
    description: `${chrome.description} ${page.description}`,
    inLanguage: chrome.language,
    isAccessibleForFree: true,
    license: licenceOf(chrome.licence).path,
    isPartOf: { '@id': absolute('/#site') },
    distribution: page.tables.flatMap(({ name, title }) =>
      Object.entries(mediaTypes).map(([ending, type]) => ({
        '@type': 'DataDownload',
        name: `${title} (${ending})`,
        encodingFormat: type,
        contentUrl: absolute(`/data/${name}.${ending}`),
      })),
    ),
  };
}
