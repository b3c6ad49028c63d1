import type { CollectionName } from '../model/collection.ts';
import { pageKey } from './page-key.ts';
import { type RedirectPage, viewRedirects } from './redirects.ts';
import { type Chrome, chromeOf, type Site } from './site.ts';

/** What the template of a record's page is given. */
export interface RecordProps<View> {
  readonly chrome: Chrome;
  readonly view?: View;
  readonly redirect?: RedirectPage;
}

interface StaticPage<Params, Props> {
  params: Params;
  props: Props;
  cacheKey: string;
}

/** Makes the static paths of a collection: a page for each record, a redirect for each old id. */
export function recordPages<View extends { readonly path: string }>(
  site: Site,
  collection: CollectionName,
  views: readonly View[],
): StaticPage<{ id: string }, RecordProps<View>>[] {
  const chrome = chromeOf(site);
  return [
    ...views.map((view) =>
      staticPage({ id: lastPart(view.path) }, { chrome, view } as RecordProps<View>),
    ),
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
