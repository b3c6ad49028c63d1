import { currentSite } from '../../site/current-site.ts';
import { filterColumns } from '../../site/filter-columns.ts';

/** What the filter of the whole chronology knows. */
export async function GET(): Promise<Response> {
  const site = await currentSite();
  return Response.json(filterColumns(site, site.index.events, { shown: true }));
}
