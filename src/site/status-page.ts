import type { Entry } from '../model/collection.ts';
import { type Status, statuses } from '../model/status.ts';
import { type EventLine, type StatusView, viewEventLines, viewStatus } from './event-line.ts';
import { count, type PageHead } from './page-head.ts';
import type { Site } from './site.ts';

/** All events of one status. */
export interface StatusPage extends PageHead {
  readonly status: StatusView;
  readonly events: readonly EventLine[];
}

/** One status in the index of statuses; one without a page of its own has no path. */
export interface StatusListing {
  readonly status: StatusView;
  readonly path?: string;
  readonly events: number;
}

/** Where the page of a status is. */
export function statusAddress(status: Status): string {
  return `/statuses/${status}/`;
}

/**
 * Makes a page for each status that an event has, but for those that simply occurred: they are the
 * chronology itself.
 */
export function viewStatusPages(site: Site): StatusPage[] {
  return [...eventsByStatus(site)].flatMap(([status, events]) => {
    if (status === 'occurred') return [];
    const view = viewStatus(status);
    return {
      status: view,
      title: view.label,
      description: `${view.label}: ${count(events.length, 'event')} of this status. ${view.means}`,
      path: statusAddress(status),
      trail: [{ label: 'By status', path: '/statuses/' }],
      events: viewEventLines(site, events),
    };
  });
}

/** Lists all statuses with the number of their events, the surest first. */
export function listStatuses(site: Site): StatusListing[] {
  const found = eventsByStatus(site);
  return statuses.toReversed().map((status) => {
    const events = found.get(status)?.length ?? 0;
    const listing = { status: viewStatus(status), events };
    return events === 0 || status === 'occurred'
      ? listing
      : { ...listing, path: statusAddress(status) };
  });
}

function eventsByStatus(site: Site): ReadonlyMap<Status, readonly Entry<'events'>[]> {
  return Map.groupBy(site.index.events, ({ data }) => data.status);
}
