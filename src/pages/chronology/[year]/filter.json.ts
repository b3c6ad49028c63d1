import { viewChronology } from '../../../site/chronology-page.ts';
import { currentSite } from '../../../site/current-site.ts';
import { type FilterColumns, filterColumns } from '../../../site/filter-columns.ts';
import { lastPart, staticPage } from '../../../site/static-pages.ts';

export async function getStaticPaths() {
  const site = await currentSite();
  return viewChronology(site).years.map((view) => {
    // In the order in which the page shows them.
    const events = view.sections
      .flatMap(({ days }) => days.flatMap((day) => day.events))
      .flatMap(({ path }) => site.index.library.events.get(lastPart(path)) ?? []);
    return staticPage({ year: lastPart(view.path) }, { columns: filterColumns(site, events) });
  });
}

/** What the filter of a year's page knows of the events on it. */
export function GET({ props }: { props: { columns: FilterColumns } }): Response {
  return Response.json(props.columns);
}
