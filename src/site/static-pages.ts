import type { CollectionName } from '../model/collection.ts';
import { pageKey } from './page-key.ts';
import { type RedirectPage, viewRedirects } from './redirects.ts';
import { type Chrome, chromeOf, type Site } from './site.ts';

/** What the template of a record's page is given. */
export interface RecordProps<View> {
  readonly chrome: Chrome;
  readonly view?: () => View;
  readonly redirect?: RedirectPage;
}

interface StaticPage<Params, Props> {
  params: Params;
  props: Props;
  cacheKey: string;
}

/**
 * Makes the static paths of a collection: a page for each record, a redirect for each old id. A view
 * is made for its key, and once more when its page is rendered: to keep tens of thousands until then
 * takes more memory than it saves time. `shownOf` gives the key other data that decides what is
 * shown, where that is quicker than to make all that is.
 */
export function recordPages<Record extends { readonly id: string }, View>(
  site: Site,
  collection: CollectionName,
  records: Iterable<Record>,
  viewOf: (record: Record, at: number) => View,
  shownOf: (record: Record, at: number) => unknown = viewOf,
): StaticPage<{ id: string }, RecordProps<View>>[] {
  const chrome = chromeOf(site);
  return [
    ...Array.from(records, (record, at) => ({
      params: { id: record.id },
      props: { chrome, view: () => viewOf(record, at) },
      cacheKey: pageKey(chrome, shownOf(record, at)),
    })),
    ...viewRedirects(site, collection).map((redirect) =>
      staticPage({ id: redirect.id }, { chrome, redirect } as RecordProps<View>),
    ),
  ];
}

/** Makes one static path whose key holds all that its page is given. */
export function staticPage<Params, Props>(params: Params, props: Props): StaticPage<Params, Props> {
  return { params, props, cacheKey: pageKey(props) };
}

/** The last part of a page's path, which names it in its folder. */
export function lastPart(path: string): string {
  return path.split('/').at(-2) ?? '';
}
